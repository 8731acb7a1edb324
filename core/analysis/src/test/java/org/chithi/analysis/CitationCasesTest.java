package org.chithi.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chithi.cite.Citation;
import org.chithi.cite.CitationFinder;
import org.chithi.model.Directive;
import org.chithi.parse.DirectiveParser;
import org.chithi.testcorpus.Cases;
import org.chithi.testcorpus.Cases.Case;
import org.chithi.text.SourceText;
import org.chithi.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows of {@code citations.txt}: the citations of a few lines and what is said of each. */
class CitationCasesTest {

  static List<Case> rows() {
    return Cases.of("citations");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyMarkedCitationIsFoundAndNoOther(Case row) {
    List<String> marked = marked(row.input());
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < marked.size(); i++) {
      expected.add(marked.get(i) + " -> " + row.expected().get(i));
    }
    assertThat(found(row.input().replaceAll("[⟦⟧]", ""))).isEqualTo(expected);
  }

  /** The words between each pair of marks in the order of their starts; a pair may hold another. */
  private static List<String> marked(String input) {
    List<String> marked = new ArrayList<>();
    for (int start = input.indexOf('⟦'); start >= 0; start = input.indexOf('⟦', start + 1)) {
      int depth = 1;
      int end = start;
      while (depth > 0) {
        end++;
        depth += input.charAt(end) == '⟦' ? 1 : input.charAt(end) == '⟧' ? -1 : 0;
      }
      marked.add(onOneLine(input.substring(start + 1, end).replaceAll("[⟦⟧]", "")));
    }
    return marked;
  }

  private static List<String> found(String input) {
    Directive directive = new DirectiveParser().parse(SourceText.of(input));
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
