package org.chithi.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of a hostile document are shown by a spreadsheet and not computed. */
class SpreadsheetCellTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "=HYPERLINK(\"http://x\") | '=HYPERLINK(\"http://x\")",
        "+1+cmd'/C calc'!A0      | '+1+cmd'/C calc'!A0",
        "-2+3                    | '-2+3",
        "- Lưu Văn phòng         | '- Lưu Văn phòng",
        "@SUM(A1)                | '@SUM(A1)",
        "＝1+1                   | '＝1+1",
        "~\t=1~                  | ~'\t'=1~",
        "a;=1+1                  | a;'=1+1",
        "a;\"=1+1\"               | a;\"'=1+1\"",
        "\"=1+1\"                 | \"'=1+1\"",
        "~a\t\t@x~                | ~a\t\t'@x~",
        "~a\n+1~                  | ~a\n'+1~",
        "a; b - c; 1-QĐ/TW       | a; b - c; 1-QĐ/TW",
        "-12.5                   | -12.5",
        "217-QĐ/TW               | 217-QĐ/TW",
        "'quoted'                | 'quoted'",
        "~~                      | ~~",
      })
  void wordsThatCouldBeAFormulaGetAnApostrophe(String words, String cell) {
    assertThat(SpreadsheetCell.of(words)).isEqualTo(cell);
  }
}
