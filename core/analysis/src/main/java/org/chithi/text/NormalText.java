package org.chithi.text;

import java.text.Normalizer;

/**
 * A text with one spelling for each letter: composed (NFC, with the marks of a letter in any
 * order), look-alike letters replaced, zero-width and control characters gone, every space a plain
 * one and every line end {@code \n}. A form feed stays, it tells where a page ends.
 *
 * <p>Dashes, quotes and the {@code ƣ} of converted fonts stay as printed; {@link Folding#key} makes
 * them equal where words are compared.
 *
 * @param text the text in its one spelling
 * @param alignment the way back to the text as read
 * @since 0.1.0
 */
public record NormalText(String text, Alignment alignment) {

  /** A letter with more marks than this is no letter of any language. */
  private static final int MOST_MARKS = 16;

  /** Where Unicode keeps the letters that NFC writes otherwise: Greek, Indic, symbols, Han. */
  private static final int[][] COMPOSED_RANGES = {
    {0x340, 0x390}, {0x900, 0x1000}, {0x1F00, 0x2200}, {0x2A00, 0x2B00}, {0xF900, 0xFB50}
  };

  /** The letters, digits and signs in the width of a Han letter, in the order of ASCII. */
  private static final int FIRST_WIDE = 0xFF01;

  private static final int LAST_WIDE = 0xFF5E;

  private static final String[] REPLACED = replacedTable();
  private static final boolean[] IS_MENDED = mendedTable();

  /** Brings a text into its one spelling; a text already in it is taken over as it is. */
  public static NormalText of(String read) {
    int first = firstToMend(read, 0);
    if (first == read.length()) {
      return new NormalText(read, Alignment.identity(read.length()));
    }
    AlignedText normal = new AlignedText(read.length());
    int copied = 0;
    for (int at = first; at < read.length(); at = firstToMend(read, copied)) {
      int start = isMark(read.charAt(at)) ? Math.max(copied, at - 1) : at;
      normal.copy(read, copied, start);
      copied = mend(read, start, at, normal);
    }
    normal.copy(read, copied, read.length());
    return new NormalText(normal.toString(), normal.alignment());
  }

  /** The same for a text that was brought to Unicode; the way back leads to what was read. */
  public static NormalText of(LegacyText unicode) {
    NormalText normal = of(unicode.text());
    return unicode.encoding().isEmpty()
        ? normal
        : new NormalText(normal.text(), normal.alignment().after(unicode.alignment()));
  }

  private static int firstToMend(String read, int from) {
    int i = from;
    while (i < read.length() && !IS_MENDED[read.charAt(i)]) {
      i++;
    }
    return i;
  }

  /** Writes what is meant by the units at {@code start} and tells where the next ones begin. */
  private static int mend(String read, int start, int at, AlignedText normal) {
    char unit = read.charAt(at);
    if (isMark(unit)) {
      int end = at + 1;
      while (end < read.length() && end - at < MOST_MARKS && isMark(read.charAt(end))) {
        end++;
      }
      normal.replace(composed(read.substring(start, end)), start, end);
      return end;
    }
    boolean pair = unit == '\r' && at + 1 < read.length() && read.charAt(at + 1) == '\n';
    int end = pair ? at + 2 : at + 1;
    String meant = unit == '\r' ? "\n" : unit == '\u00AD' ? softHyphen(read, at) : REPLACED[unit];
    normal.replace(meant == null ? "" : meant, at, end);
    return end;
  }

  /** A hyphen in a symbol or date ({@code 217­QĐ/TW}), else the place of a possible line break. */
  private static String softHyphen(String read, int at) {
    boolean inSymbol =
        at > 0
            && at + 1 < read.length()
            && Character.isDigit(read.charAt(at - 1))
            && Character.isLetterOrDigit(read.charAt(at + 1))
            && !Character.isLowerCase(read.charAt(at + 1));
    return inSymbol ? "-" : "";
  }

  private static boolean isMark(char unit) {
    return unit >= 0x300 && unit <= 0x36F;
  }

  /** NFC with the marks that make the letter before the tone, in whatever order they were typed. */
  private static String composed(String letter) {
    String apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
    StringBuilder shape = new StringBuilder();
    StringBuilder tone = new StringBuilder();
    for (int i = 0; i < apart.length(); i++) {
      char unit = apart.charAt(i);
      boolean isTone = "\u0300\u0301\u0303\u0309\u0323".indexOf(unit) >= 0;
      (isTone ? tone : shape).append(unit);
    }
    return Normalizer.normalize(shape.append(tone), Normalizer.Form.NFC);
  }

  private static boolean[] mendedTable() {
    boolean[] table = new boolean[Character.MAX_VALUE + 1];
    for (int unit = 0; unit < table.length; unit++) {
      boolean noise = unit < ' ' && unit != '\n' && unit != '\t' && unit != '\f';
      table[unit] = noise || REPLACED[unit] != null || isMark((char) unit);
    }
    return table;
  }

  private static String[] replacedTable() {
    String[] table = new String[Character.MAX_VALUE + 1];
    for (Lookalike row : Lookalike.all()) {
      switch (row.family()) {
        case LETTER, SPACE -> table[row.seen()] = row.meant();
        case SHAPE, HYPHEN, SLASH, QUOTE -> {}
      }
    }
    table['\u00AD'] = "";
    table['\u0085'] = "\n";
    table['\u2028'] = "\n";
    table['\u2029'] = "\n";
    table[0x7F] = "";
    for (int unit = FIRST_WIDE; unit <= LAST_WIDE; unit++) {
      table[unit] = String.valueOf((char) (unit - FIRST_WIDE + '!'));
    }
    for (int[] range : COMPOSED_RANGES) {
      for (int unit = range[0]; unit < range[1]; unit++) {
        String itself = String.valueOf((char) unit);
        if (!Normalizer.isNormalized(itself, Normalizer.Form.NFC)) {
          table[unit] = Normalizer.normalize(itself, Normalizer.Form.NFC);
        }
      }
    }
    return table;
  }
}
