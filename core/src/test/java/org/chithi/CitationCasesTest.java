package org.chithi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chithi.Cases.Case;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows of {@code citations.txt} are well formed: the measure that a finder will be held to. */
class CitationCasesTest {

  private static final Pattern MARKED = Pattern.compile("⟦([^⟦⟧]+)⟧");
  private static final Set<String> FORMS = Set.of("NUMBERED", "NAMED", "SHORT", "SELF");

  static List<Case> rows() {
    return Cases.of("citations");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyMarkedCitationHasItsExpectedLine(Case row) {
    List<String> marked = MARKED.matcher(row.input()).results().map(MatchResult::group).toList();
    assertThat(row.input().chars().filter(sign -> sign == '⟦' || sign == '⟧').count())
        .isEqualTo(2L * marked.size());
    assertThat(row.expected()).hasSameSizeAs(marked);
    assertThat(row.expected()).allMatch(line -> FORMS.contains(line.split(" ")[0]));
  }
}
