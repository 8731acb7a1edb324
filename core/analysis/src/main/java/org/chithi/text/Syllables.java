package org.chithi.text;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells whether letters are a Vietnamese syllable, by its initial, its rhyme and its tone: {@code
 * nghị} is one, {@code nghÞ} is none.
 *
 * @since 0.1.0
 */
public final class Syllables {

  /** All syllables without their tones. */
  private static final Set<String> SHAPES = shapes();

  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
  private static final String STOP_TONES = "\u0301\u0323";
  private static final int LONGEST = 7;

  private static final int TABLE_END = 0x1F00;

  /** For each letter with a tone the letter without; for the mark of a tone nothing. */
  private static final String[] BARE = new String[TABLE_END];

  /** For each of them its tone; 0 for all others. */
  private static final char[] TONE = new char[TABLE_END];

  static {
    for (char letter = 0xC0; letter < TABLE_END; letter++) {
      String apart = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
      for (int i = 0; i < apart.length(); i++) {
        if (TONES.indexOf(apart.charAt(i)) >= 0) {
          String bare = apart.substring(0, i) + apart.substring(i + 1);
          BARE[letter] = Normalizer.normalize(bare, Normalizer.Form.NFC);
          TONE[letter] = apart.charAt(i);
        }
      }
    }
  }

  private Syllables() {}

  private static Set<String> shapes() {
    Set<String> shapes = new HashSet<>(SyllableParts.RHYMES);
    for (String onset : SyllableParts.ONSETS) {
      SyllableParts.RHYMES.forEach(rhyme -> shapes.add(onset + rhyme));
    }
    shapes.add("gi");
    return Set.copyOf(shapes);
  }

  /** Whether a word is a Vietnamese syllable; case and the place of the tone mark do not matter. */
  public static boolean isSyllable(String word) {
    if (word.isEmpty() || word.length() > LONGEST) {
      return false;
    }
    StringBuilder bare = new StringBuilder(LONGEST);
    char tone = 0;
    String composed = composed(word);
    for (int i = 0; i < composed.length(); i++) {
      char unit = Folding.key(composed.charAt(i));
      char here = unit < TABLE_END ? TONE[unit] : 0;
      if (here == 0) {
        bare.append(unit);
      } else if (tone != 0) {
        return false;
      } else {
        tone = here;
        bare.append(BARE[unit]);
      }
    }
    return isSyllable(bare.toString(), tone);
  }

  /** The word in NFC; only one with loose marks is not yet. */
  private static String composed(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x300 && word.charAt(i) <= 0x36F) {
        return Normalizer.normalize(word, Normalizer.Form.NFC);
      }
    }
    return word;
  }

  private static boolean isSyllable(String bare, char tone) {
    if (isStopped(bare) && STOP_TONES.indexOf(tone) < 0) {
      return false;
    }
    return SHAPES.contains(bare);
  }

  /** Whether a syllable ends in p, t, c or ch: it takes only two of the six tones. */
  private static boolean isStopped(String bare) {
    int last = bare.length() - 1;
    char end = last < 0 ? ' ' : bare.charAt(last);
    return end == 'p' || end == 't' || end == 'c' || end == 'h' && bare.endsWith("ch");
  }
}
