package org.chithi.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the findings weigh against each other. */
class FindingTest {

  private static double weight(Finding finding) {
    boolean saysTwo = finding == Finding.OTHER_DATE || finding == Finding.OTHER_TERM;
    Object[] parts = saysTwo ? new Object[] {"one", "other"} : new Object[] {"one"};
    return finding.evidence(1, parts).weight();
  }

  private static List<Double> weights(Finding... findings) {
    return Stream.of(findings).map(FindingTest::weight).toList();
  }

  @Test
  void dateBeforeTermBeforeSubjectBeforeIssuerBeforeType() {
    assertThat(
            weights(
                Finding.SAME_TYPE,
                Finding.SAME_ISSUER,
                Finding.LIKE_SUBJECT,
                Finding.SAME_TERM,
                Finding.SAME_PERIOD,
                Finding.SAME_DAY))
        .isSorted()
        .allMatch(weight -> weight > 0);
    assertThat(
            weights(
                Finding.OTHER_DATE,
                Finding.OTHER_TERM,
                Finding.OTHER_SUBJECT,
                Finding.OTHER_ISSUER,
                Finding.OTHER_TYPE))
        .isSorted()
        .allMatch(weight -> weight < 0);
  }

  @Test
  void halfASubjectLeadsAndAnotherIssuerAloneDoesNot() {
    assertThat(Finding.LIKE * weight(Finding.LIKE_SUBJECT)).isGreaterThanOrEqualTo(Finding.LEAD);
    assertThat(-weight(Finding.OTHER_ISSUER)).isLessThan(Finding.LEAD);
  }
}
