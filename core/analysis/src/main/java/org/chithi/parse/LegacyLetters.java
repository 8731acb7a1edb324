package org.chithi.parse;

/**
 * Tells a text of an older Vietnamese encoding that someone saved as if its bytes were Latin
 * letters: {@code Uû ban nh©n d©n} is TCVN3 for "Uỷ ban nhân dân".
 */
final class LegacyLetters {

  /** Signs that stand inside words only where they are meant to be letters. */
  private static final String TCVN3_SIGNS = "¸µ¶·¹©®¬«¨§¦¤¡¢";

  private static final int LOOK = 20_000;
  private static final int FEWEST = 8;

  private LegacyLetters() {}

  /** Whether such signs stand inside words again and again, and no true Vietnamese letter does. */
  static boolean prevail(String text) {
    int signs = 0;
    int look = Math.min(text.length(), LOOK);
    for (int i = 1; i < look; i++) {
      char unit = text.charAt(i);
      if (unit >= '\u1EA0' && unit <= '\u1EF9') {
        return false;
      }
      if (unit >= '\u00A1'
          && unit <= '\u00B9'
          && Character.isLetter(text.charAt(i - 1))
          && TCVN3_SIGNS.indexOf(unit) >= 0) {
        signs++;
      }
    }
    return signs >= FEWEST;
  }
}
