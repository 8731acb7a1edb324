package org.chithi.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * Tells whether letters are a Vietnamese syllable, by its initial, its rhyme and its tone: {@code
 * nghị} is one, {@code nghÞ} is none.
 *
 * @since 0.1.0
 */
public final class Syllables {

  private static final Set<String> RHYMES = Set.copyOf(SyllableParts.RHYMES);

  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
  private static final String STOP_TONES = "\u0301\u0323";
  private static final int LONGEST = 7;

  private Syllables() {}

  /** Whether a word is a Vietnamese syllable; case and the place of the tone mark do not matter. */
  public static boolean isSyllable(String word) {
    if (word.isEmpty() || word.length() > LONGEST) {
      return false;
    }
    StringBuilder bare = new StringBuilder();
    char tone = 0;
    String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    for (int i = 0; i < apart.length(); i++) {
      char unit = apart.charAt(i);
      if (TONES.indexOf(unit) < 0) {
        bare.append(unit);
      } else if (tone != 0) {
        return false;
      } else {
        tone = unit;
      }
    }
    return isSyllable(Normalizer.normalize(bare, Normalizer.Form.NFC), tone);
  }

  private static boolean isSyllable(String bare, char tone) {
    if (isStopped(bare) && STOP_TONES.indexOf(tone) < 0) {
      return false;
    }
    for (String onset : SyllableParts.ONSETS) {
      if (bare.startsWith(onset) && RHYMES.contains(bare.substring(onset.length()))) {
        return true;
      }
    }
    return RHYMES.contains(bare) || bare.equals("gi");
  }

  /** Whether a syllable ends in p, t, c or ch: it takes only two of the six tones. */
  private static boolean isStopped(String bare) {
    int last = bare.length() - 1;
    char end = last < 0 ? ' ' : bare.charAt(last);
    return end == 'p' || end == 't' || end == 'c' || end == 'h' && bare.endsWith("ch");
  }
}
