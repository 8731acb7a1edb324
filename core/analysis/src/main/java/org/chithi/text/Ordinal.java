package org.chithi.text;

import java.util.List;

/** Ordinal numbers in words, as parts, plenums and congresses are counted: {@code lần thứ sáu}. */
public final class Ordinal {

  /** The words for 1 to 16 behind {@code thứ}, as {@link Folding#key} writes them. */
  public static final List<String> WORDS =
      List.of(
          "nhất",
          "hai",
          "ba",
          "tư",
          "năm",
          "sáu",
          "bảy",
          "tám",
          "chín",
          "mười",
          "mười một",
          "mười hai",
          "mười ba",
          "mười bốn",
          "mười lăm",
          "mười sáu");

  private Ordinal() {}

  /** The value of a word, {@code bốn} and {@code bẩy} too; 0 if it is none. */
  public static int value(String key) {
    return switch (key) {
      case "bốn" -> 4;
      case "bẩy" -> 7;
      default -> WORDS.indexOf(key) + 1;
    };
  }
}
