package org.chithi.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.chithi.cite.CitationFinder;
import org.chithi.cite.CitationTerms;
import org.chithi.model.Directive;
import org.chithi.model.DocumentKind;
import org.chithi.testcorpus.Cases;
import org.chithi.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words that a parser hands on with its directive. */
class ParseLexiconTest {

  static Stream<Directive> directives() {
    return Cases.directives().values().stream()
        .map(text -> new DirectiveParser().parse(SourceText.of(text)));
  }

  @ParameterizedTest
  @MethodSource("directives")
  void citationsAreTheSameWithTheWordsThatWereHandedOnAndWithout(Directive directive) {
    Directive alone =
        new Directive(
            directive.source(),
            directive.text(),
            directive.alignment(),
            directive.letterhead(),
            directive.body(),
            directive.sections(),
            directive.closing(),
            directive.notices());
    CitationFinder finder = new CitationFinder();

    assertThat(alone).isEqualTo(directive).hasSameHashCodeAs(directive);
    assertThat(alone.tokens()).isEmpty();
    assertThat(finder.find(directive.withTokens(ParseLexicon.readBoth(directive.text()).words())))
        .isEqualTo(finder.find(alone));
  }

  @Test
  void wordsOfTheCallerAreReadThoughOthersWereHandedOn() {
    CitationTerms terms = CitationTerms.standard().with("Cẩm nang", "CN", DocumentKind.KHAC);
    String text = "Chi bộ thực hiện Cẩm nang số 12-CN/TU ngày 03/02/2020 của Tỉnh ủy.";
    Directive directive = new DirectiveParser().parse(SourceText.of(text));

    assertThat(new CitationFinder(terms).find(directive).all())
        .extracting(citation -> citation.reference().kind())
        .containsExactly(Optional.of(DocumentKind.KHAC));
  }
}
