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
      if (TONED_AT[letter] > 0 && movesTone(text, i)) {
        int found = toned(letter);
        key[i - 1] = (key[i - 1] == 'o' ? TONED_O : TONED_U).charAt(found % TONES.length());
        key[i] = PLAIN.charAt(found / TONES.length());
      }
    }
    return new String(key);
  }

  /** The same, folded where it is read: for a look at a few units. */
  public static CharSequence lazyKey(CharSequence text) {
    return new LazyKey(text, 0, text.length());
  }

  private record LazyKey(CharSequence text, int start, int end) implements CharSequence {
    @Override
    public int length() {
      return end - start;
    }

    @Override
    public char charAt(int index) {
      int i = start + index;
      char letter = KEY[text.charAt(i)];
      if (TONED_AT[letter] > 0 && movesTone(text, i)) {
        return PLAIN.charAt(toned(letter) / TONES.length());
      }
      if ((letter == 'o' || letter == 'u') && i + 1 < text.length() && movesTone(text, i + 1)) {
        int tone = toned(KEY[text.charAt(i + 1)]) % TONES.length();
        return (letter == 'o' ? TONED_O : TONED_U).charAt(tone);
      }
      return letter;
    }

    @Override
    public CharSequence subSequence(int from, int to) {
      return new LazyKey(text, start + from, start + to);
    }

    @Override
    public String toString() {
      return key(text).substring(start, end);
    }
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

  /**
   * Whether the tone at a place goes to the vowel before: that of an open {@code oà, oè, uỳ};
   * {@code quý} stays.
   */
  private static boolean movesTone(CharSequence text, int i) {
    int found = toned(KEY[text.charAt(i)]);
    if (found < 0 || i == 0) {
      return false;
    }
    char vowel = PLAIN.charAt(found / TONES.length());
    char before = KEY[text.charAt(i - 1)];
    boolean round = before == 'o' && vowel != 'y';
    boolean narrow = before == 'u' && vowel == 'y' && (i < 2 || KEY[text.charAt(i - 2)] != 'q');
    return (round || narrow) && isSyllableEnd(text, i + 1);
  }

  /** The place of a unit in {@link #TONED}; negative if it is not there. */
  private static int toned(char letter) {
    return TONED_AT[letter] - 1;
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
