package org.chithi.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The fixed forms of a letterhead. */
class HeadFormsTest {

  @Test
  void aDateOfACellEndsInIt() {
    Line line = Line.of("Nà Cọ, ngày 12 tháng 3\tnăm 2023");
    Line first = line.cells().get(0);
    Line last = line.cells().get(1);

    assertThat(HeadForms.date(first)).isEmpty();
    assertThat(HeadForms.date(first.to(last)).flatMap(HeadForms.DateLine::date))
        .contains(LocalDate.of(2023, 3, 12));
  }
}
