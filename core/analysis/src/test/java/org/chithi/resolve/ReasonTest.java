package org.chithi.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.chithi.resolve.Reason.Kind;
import org.junit.jupiter.api.Test;

/** Reasons print themselves. */
class ReasonTest {

  @Test
  void itsPartsFillTheGapsOfItsSentence() {
    assertThat(Reason.of(Kind.OTHER_DATE, "2016-03-30", "2016-04"))
        .hasToString("of 2016-03-30, not 2016-04");
    assertThat(Reason.of(Kind.SUBJECT, "tăng 100%s")).hasToString("about tăng 100%s");
    assertThat(Reason.of(Kind.SELF)).hasToString("the words name the document itself");
  }

  @Test
  void aGapWithoutAPartIsAFaultOfTheCaller() {
    assertThatThrownBy(() -> new Reason(Kind.OTHER_DATE, List.of("2016-03-30")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("parts");
  }
}
