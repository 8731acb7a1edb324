package org.chithi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of a document that Markdown would read as its own signs. */
class MarkdownTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      value = {
        "1. Mỗi chi bộ -> 1\\. Mỗi chi bộ",
        "1.1. Mỗi chi bộ -> 1.1. Mỗi chi bộ",
        "1- Mỗi chi bộ -> 1- Mỗi chi bộ",
        "- Như trên -> \\- Như trên",
        "+ Như trên -> \\+ Như trên",
        "# Số -> \\# Số",
        "(*) Ghi chú -> (\\*) Ghi chú",
        "Xem [1] <b> -> Xem \\[1\\] \\<b\\>",
        "http://a.vn/van_ban_1 -> http://a.vn/van_ban_1",
        "_nghiêng_ -> \\_nghiêng\\_",
        "Ban TG&DVTW -> Ban TG&DVTW",
        "a &amp; b -> a \\&amp; b",
      })
  void signsOfMarkdownAreEscapedAtTheStartOfALine(String words, String markdown) {
    assertThat(MarkdownText.line(words)).isEqualTo(markdown);
  }

  @ParameterizedTest
  @CsvSource({"1. Mỗi chi bộ, 1. Mỗi chi bộ", "- #, - \\#", "* * *, \\* \\* \\*"})
  void insideALineOnlySignsOfAnywhereAreEscaped(String words, String markdown) {
    assertThat(MarkdownText.inside(words)).isEqualTo(markdown);
  }
}
