package org.chithi.text;

import java.text.Normalizer;

/**
 * The foldings under which spellings of one Vietnamese word become equal.
 *
 * <p>{@link #key} keeps every mark that tells words apart and every place in the text: it changes
 * letter case, the place of the tone mark ({@code uỷ} and {@code ủy}), the many dashes, quotes,
 * slashes and spaces, each unit by itself, so that an offset in the key is the same offset in the
 * text. {@link #bare} drops the marks as well, for people who type without them.
 *
 * @since 0.1.0
 */
public final class Folding {

  private static final char[] KEY = keyTable();

  /** The marks of the tones: grave, acute, hook, tilde, dot below. */
  private static final String TONES = "\u0300\u0301\u0309\u0303\u0323";

  /** The vowels that carry the tone in the older style, without it. */
  private static final String PLAIN = "aey";

  private static final String TONED = toned(PLAIN);
  private static final String TONED_O = toned("o");
  private static final String TONED_U = toned("u");

  /** For each unit its place in {@link #TONED} from 1; 0 for all others. */
  private static final byte[] TONED_AT = tonedTable();

  private Folding() {}

  /**
   * A text of the same length in which case, tone placement, dashes, quotes and spaces no longer
   * differ: {@code UỶ BAN – 218} gives {@code ủy ban - 218}.
   *
   * @param text in NFC; decomposed letters are left as they are
   */
  public static String key(CharSequence text) {
    int length = text.length();
    char[] key = new char[length];
    for (int i = 0; i < length; i++) {
      char letter = KEY[text.charAt(i)];
      key[i] = letter;
      if (TONED_AT[letter] > 0 && i > 0) {
        moveTone(key, i, text);
      }
    }
    return new String(key);
  }

  /** The key of a single unit: {@code 'Đ'} gives {@code 'đ'}. */
  public static char key(char unit) {
    return KEY[unit];
  }

  /** The key without any marks: {@code Đảng ủy} gives {@code dang uy}. */
  public static String bare(CharSequence text) {
    String decomposed = Normalizer.normalize(key(text), Normalizer.Form.NFD);
    StringBuilder bare = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char unit = decomposed.charAt(i);
      if (unit == 'đ') {
        bare.append('d');
      } else if (Character.getType(unit) != Character.NON_SPACING_MARK) {
        bare.append(unit);
      }
    }
    return bare.toString();
  }

  /** Puts the tone of an open {@code oà, oè, uỳ} on the first vowel; {@code quý} stays. */
  private static void moveTone(char[] key, int i, CharSequence text) {
    int found = TONED_AT[key[i]] - 1;
    char vowel = PLAIN.charAt(found / TONES.length());
    char before = key[i - 1];
    boolean round = before == 'o' && vowel != 'y';
    boolean narrow = before == 'u' && vowel == 'y' && (i < 2 || key[i - 2] != 'q');
    if ((round || narrow) && isSyllableEnd(text, i + 1)) {
      key[i - 1] = (round ? TONED_O : TONED_U).charAt(found % TONES.length());
      key[i] = vowel;
    }
  }

  private static boolean isSyllableEnd(CharSequence text, int end) {
    return end == text.length() || !Character.isLetter(text.charAt(end));
  }

  /** Each vowel with each tone. */
  private static String toned(String vowels) {
    StringBuilder toned = new StringBuilder();
    for (char vowel : vowels.toCharArray()) {
      for (char tone : TONES.toCharArray()) {
        toned.append(vowel).append(tone);
      }
    }
    return Normalizer.normalize(toned, Normalizer.Form.NFC);
  }

  private static byte[] tonedTable() {
    byte[] table = new byte[Character.MAX_VALUE + 1];
    for (int i = 0; i < TONED.length(); i++) {
      table[TONED.charAt(i)] = (byte) (i + 1);
    }
    return table;
  }

  private static char[] keyTable() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int unit = 0; unit < table.length; unit++) {
      table[unit] = (char) Character.toLowerCase(unit);
    }
    table['\u0130'] = 'i';
    table['\t'] = ' ';
    for (Lookalike row : Lookalike.all()) {
      if (row.meant().length() == 1) {
        table[row.seen()] = Character.toLowerCase(row.meant().charAt(0));
      }
    }
    return table;
  }
}
