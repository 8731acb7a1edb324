package org.chithi.read;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a page, from left to right.
 *
 * @param pieces at least one
 * @param y how far down its letters stand
 * @param size that of its largest letters
 */
record PdfRow(List<Piece> pieces, float y, float size) {

  private static final Pattern TORN = Pattern.compile("[\\p{L}\\p{N}][-\u2010\u2011\u2013]$");

  /**
   * A stretch of a line without a gap that may part two columns.
   *
   * @param start where it starts
   * @param end where it ends
   * @param apart whether the gap before it is that of a table
   */
  record Piece(String words, float start, float end, boolean apart) {}

  /** The words, a tab where a wide gap is. */
  String words() {
    return words(pieces);
  }

  /** The words of some pieces of a line. */
  static String words(List<Piece> pieces) {
    StringBuilder words = new StringBuilder();
    for (Piece piece : pieces) {
      words.append(words.isEmpty() ? "" : piece.apart() ? "\t" : " ").append(piece.words());
    }
    return words.toString();
  }

  /** Whether no wide gap parts it. */
  boolean isWhole() {
    return pieces.stream().skip(1).noneMatch(Piece::apart);
  }

  float start() {
    return pieces.get(0).start();
  }

  float end() {
    return pieces.get(pieces.size() - 1).end();
  }

  /** About how wide its first word is, with the space before it. */
  float firstWord() {
    String words = words();
    int end = words.indexOf(' ') < 0 ? words.length() : words.indexOf(' ');
    return (end() - start()) * (end + 1) / words.length();
  }

  /** What stands before the next line of the same paragraph: nothing in a torn {@code 2-KNĐ}. */
  static String glue(String line) {
    return TORN.matcher(line).find() ? "" : " ";
  }
}
