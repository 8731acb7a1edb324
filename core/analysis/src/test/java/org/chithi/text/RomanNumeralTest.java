package org.chithi.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numerals of headings and of congresses. */
class RomanNumeralTest {

  @ParameterizedTest
  @CsvSource({"I, 1", "XIII, 13", "XL, 40", "XC, 90", "XCI, 91", "XCIX, 99", "C, 100"})
  void aNumeralHasAValue(String numeral, int value) {
    assertThat(RomanNumeral.value(numeral)).isEqualTo(value);
    assertThat(RomanNumeral.of(value)).isEqualTo(numeral);
  }

  @ParameterizedTest
  @CsvSource({"IIII", "VX", "IC", "CI", "xiii", "CCCCCCCCCCCCCCCCCCCCCCCC"})
  void otherLettersAreNoNumeral(String letters) {
    assertThat(RomanNumeral.value(letters)).isZero();
  }
}
