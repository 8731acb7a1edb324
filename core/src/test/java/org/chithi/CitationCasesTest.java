package org.chithi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chithi.Cases.Case;
import org.chithi.cite.Citation;
import org.chithi.cite.CitationFinder;
import org.chithi.model.Directive;
import org.chithi.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows of {@code citations.txt}: the citations of a few lines and what is said of each. */
class CitationCasesTest {

  private static final Pattern MARKED = Pattern.compile("⟦([^⟦⟧]+)⟧");

  static List<Case> rows() {
    return Cases.of("citations");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyMarkedCitationIsFoundAndNoOther(Case row) {
    List<String> marked =
        MARKED.matcher(row.input()).results().map(match -> onOneLine(match.group(1))).toList();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < marked.size(); i++) {
      expected.add(marked.get(i) + " -> " + row.expected().get(i));
    }
    assertThat(found(row.input().replaceAll("[⟦⟧]", ""))).isEqualTo(expected);
  }

  private static List<String> found(String input) {
    Directive directive = Directives.parse(input);
    List<String> found = new ArrayList<>();
    for (Citation citation : new CitationFinder().find(directive).all()) {
      Span source = directive.alignment().sourceOf(citation.span());
      found.add(onOneLine(source.in(input)) + " -> " + ShownCitation.of(citation));
    }
    return found;
  }

  private static String onOneLine(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }
}
