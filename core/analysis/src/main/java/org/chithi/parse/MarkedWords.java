package org.chithi.parse;

import org.chithi.text.AlignedText;

/**
 * The words of one line or table cell between marks that a conversion left there: emphasis ({@code
 * **}, {@code *}), escapes ({@code \-}), simple HTML tags, runs of spaces. One pass, each unit
 * looked at once.
 */
final class MarkedWords {

  /** So many spaces in a row part two columns. */
  private static final int COLUMN_GAP = 3;

  private static final int LONGEST_TAG = 60;

  private final String text;
  private final int from;
  private final int to;
  private final boolean isOrnament;
  private final boolean onlyStars;

  /** The words in {@code [from, to)} of a text. */
  MarkedWords(String text, int from, int to) {
    int start = from;
    while (start < to && text.charAt(start) <= ' ') {
      start++;
    }
    int end = to;
    while (end > start && text.charAt(end - 1) <= ' ') {
      end--;
    }
    this.text = text;
    this.from = start;
    this.to = end;
    this.isOrnament = isOrnament(text, start, end);
    this.onlyStars = holdsOnlyStars(text, start, end);
  }

  private static boolean holdsOnlyStars(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != '*' && text.charAt(i) > ' ') {
        return false;
      }
    }
    return true;
  }

  /** The stars under the issuer of a letterhead. */
  private static boolean isOrnament(String text, int from, int to) {
    String words = to - from <= 3 ? text.substring(from, to) : "";
    return words.equals("*") || words.equals("***");
  }

  /** Whether nothing would be written. */
  boolean isEmpty() {
    for (int i = from; i < to; ) {
      int next = skip(i);
      if (next == i) {
        return false;
      }
      i = next;
    }
    return true;
  }

  /** Writes the words without their marks; two columns are parted by a tab. */
  void writeTo(AlignedText clean) {
    int before = clean.length();
    int space = -1;
    for (int i = from; i < to; ) {
      int next = skip(i);
      if (next == i) {
        if (space >= 0 && clean.length() > before) {
          clean.replace(isColumnGap(space, i) ? "\t" : " ", space, i);
        }
        space = -1;
        int end = runEnd(i);
        clean.copy(text, i, end);
        i = end;
      } else {
        space = space < 0 && text.charAt(i) <= ' ' ? i : space;
        i = next;
      }
    }
  }

  /** The end of the words that can be taken over as they stand. */
  private int runEnd(int start) {
    int i = start + 1;
    while (i < to && (skip(i) == i || isLoneSpace(i))) {
      i++;
    }
    return i;
  }

  private boolean isLoneSpace(int i) {
    return text.charAt(i) == ' ' && i + 1 < to && skip(i + 1) == i + 1;
  }

  private boolean isColumnGap(int start, int end) {
    int spaces = 0;
    for (int i = start; i < end; i++) {
      spaces += text.charAt(i) == '\t' ? COLUMN_GAP : text.charAt(i) <= ' ' ? 1 : 0;
    }
    return spaces >= COLUMN_GAP && !isNumberGap(start, end);
  }

  /** {@code Số: 904 /BC-SNV}: the room for a number that was stamped in after a colon. */
  private boolean isNumberGap(int start, int end) {
    int digits = start;
    while (digits > from && Character.isDigit(text.charAt(digits - 1))) {
      digits--;
    }
    int before = digits;
    while (before > from && text.charAt(before - 1) <= ' ') {
      before--;
    }
    return digits < start
        && before > from
        && text.charAt(before - 1) == ':'
        && end + 1 < to
        && "/-".indexOf(text.charAt(end)) >= 0
        && Character.isUpperCase(text.charAt(end + 1));
  }

  /** After the mark or space that stands at a place; the place itself if it holds a word. */
  private int skip(int i) {
    char unit = text.charAt(i);
    if (unit <= ' ') {
      return i + 1;
    }
    return switch (unit) {
      case '\\' -> i + 1 < to && isAsciiSign(text.charAt(i + 1)) ? i + 1 : i;
      case '*' -> isEmphasis(i) ? i + 1 : i;
      case '<' -> skipTag(i);
      default -> i;
    };
  }

  private static boolean isAsciiSign(char unit) {
    return unit > ' ' && unit < 0x7F && !Character.isLetterOrDigit(unit);
  }

  /** A star that makes words bold or slanted; no ornament, bullet, product or note sign. */
  private boolean isEmphasis(int i) {
    char before = i > from ? text.charAt(i - 1) : ' ';
    char after = i + 1 < to ? text.charAt(i + 1) : ' ';
    if (isOrnament || before == '\\') {
      return false;
    }
    boolean bullet = i == from && after == ' ' && i + 1 < to && !onlyStars;
    boolean product = Character.isDigit(before) && Character.isDigit(after);
    boolean note = before == '(' && after == ')';
    return !bullet && !product && !note;
  }

  /** After a simple tag such as {@code <br>} or {@code </b>}; a sign of comparison stays. */
  private int skipTag(int i) {
    int name = i + 1 < to && text.charAt(i + 1) == '/' ? i + 2 : i + 1;
    if (name >= to || !isAsciiLetter(text.charAt(name))) {
      return i;
    }
    int close = text.indexOf('>', name, Math.min(to, i + LONGEST_TAG));
    return close < 0 ? i : close + 1;
  }

  private static boolean isAsciiLetter(char unit) {
    return unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z';
  }
}
