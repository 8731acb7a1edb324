package org.chithi.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.BreakIterator;
import java.text.StringCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where sentences end, and that the iterator answers as Java's contract says. */
class SentenceBreaksTest {

  /** A bar stands where a sentence ends. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nêu gương. |Làm trước! |Ai làm? |Cả chi bộ… |Hết",
        "1. Nêu gương. |Làm trước.",
        "1.12. Nêu gương.\n|XXVIII. Làm trước.\n|a) Việc nhỏ.\n|- Việc lớn.",
        "Tổng vốn là 1.360.668.000 đồng. |Vốn vay là 15.7% tổng vốn.",
        "Có lúa, ngô, khoai, v.v. và các cây khác. |Hết.",
        "Ông A. Lê Mẫu trồng rừng. |Bà B. Trần Mẫu trồng lúa.",
        "“Làm ngay!” |Rồi báo cáo (trước ngày 5.) |Sau đó nghỉ.",
        "I. TÌNH HÌNH\n|Kết quả tốt\n|Ban Chỉ đạo họp",
        "Ban Chỉ đạo phòng,\nchống lụt bão họp.\n|Họp xong.",
        "Năm 2021. |Năm 2022.",
        "Một dòng\n\n \n|Hai dòng\n"
      })
  void sentencesEnd(String marked) {
    String text = marked.replace("|", "");
    assertThat(pieces(text)).containsExactly(marked.split("\\|"));
  }

  private static List<String> pieces(String text) {
    SentenceBreaks breaks = new SentenceBreaks();
    breaks.setText(text);
    List<String> pieces = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      pieces.add(text.substring(start, end));
      start = end;
    }
    return pieces;
  }

  @Test
  void aLongSentenceIsCutBetweenWords() {
    List<String> pieces = pieces("trồng rừng ".repeat(1_000));
    assertThat(pieces).hasSizeGreaterThan(10);
    assertThat(pieces)
        .allMatch(piece -> piece.length() <= SentenceBreaks.LONGEST && piece.endsWith(" "));
  }

  @Test
  void aLongWordIsCutBetweenLetters() {
    assertThat(pieces("x" + "\uD835\uDCB3".repeat(3_000)))
        .hasSizeGreaterThan(5)
        .allMatch(piece -> !Character.isLowSurrogate(piece.charAt(0)));
    assertThat(pieces("x".repeat(3_000)))
        .allMatch(piece -> piece.length() <= SentenceBreaks.LONGEST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {" ", "\n", ". ", "1. ", ")", ". ) ", "A.", "x", "X. ", "a", ".", "\u00A0"})
  void anyRepetitionIsCutInOnePass(String piece) {
    String text = piece.repeat(300_000);
    assertThat(String.join("", pieces(text))).isEqualTo(text);
  }

  @Test
  void everyPlaceIsAnsweredAsTheContractSays() {
    Random random = new Random(7);
    String letters = "aB. \n1)!”,";
    for (int round = 0; round < 300; round++) {
      StringBuilder words = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        words.append(letters.charAt(random.nextInt(letters.length())));
      }
      assertContract(words.toString());
    }
  }

  private static void assertContract(String text) {
    SentenceBreaks breaks = new SentenceBreaks();
    breaks.setText(new StringCharacterIterator(text));
    List<Integer> all = new ArrayList<>();
    for (int at = breaks.first(); at != BreakIterator.DONE; at = breaks.next()) {
      assertThat(breaks.current()).isEqualTo(at);
      all.add(at);
    }
    assertThat(all).startsWith(0).endsWith(text.length()).isSorted().doesNotHaveDuplicates();
    assertThat(breaks.last()).isEqualTo(text.length());
    assertThat(breaks.next(1 - all.size())).isEqualTo(0);
    assertThat(breaks.previous()).isEqualTo(BreakIterator.DONE);
    for (int i = 0; i <= text.length(); i++) {
      int place = i;
      assertThat(breaks.isBoundary(i)).isEqualTo(all.contains(i));
      assertThat(breaks.following(i))
          .isEqualTo(all.stream().filter(it -> it > place).findFirst().orElse(BreakIterator.DONE));
      assertThat(breaks.preceding(i))
          .isEqualTo(
              all.stream().filter(it -> it < place).reduce((a, b) -> b).orElse(BreakIterator.DONE));
    }
    assertThatThrownBy(() -> breaks.following(text.length() + 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> breaks.preceding(-1)).isInstanceOf(IllegalArgumentException.class);
  }
}
