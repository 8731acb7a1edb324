package org.chithi.parse;

/** What the letters of a line look like. */
final class Letters {

  private Letters() {}

  /** Whether all letters are capitals and there are at least two: {@code II. NHIỆM VỤ}. */
  static boolean isCapitals(CharSequence words) {
    int capitals = 0;
    for (int i = 0; i < words.length(); i++) {
      char unit = words.charAt(i);
      if (Character.isLowerCase(unit)) {
        return false;
      }
      capitals += Character.isUpperCase(unit) ? 1 : 0;
    }
    return capitals >= 2;
  }

  /**
   * Whether the line holds no word, only stars, dashes or other signs: {@code -----}, {@code *}.
   */
  static boolean isOrnament(CharSequence words) {
    for (int i = 0; i < words.length(); i++) {
      char unit = words.charAt(i);
      if (Character.isLetterOrDigit(unit) && unit != 'o' && unit != 'O' && unit != '0') {
        return false;
      }
    }
    return words.length() > 0 && !Character.isLetterOrDigit(words.charAt(0));
  }

  /** The first place of a unit from another on; -1 if there is none. */
  static int indexOf(CharSequence words, char unit, int from) {
    for (int i = from; i < words.length(); i++) {
      if (words.charAt(i) == unit) {
        return i;
      }
    }
    return -1;
  }

  /** The last place of a unit from another backwards; -1 if there is none. */
  static int lastIndexOf(CharSequence words, char unit, int from) {
    int i = from;
    while (i >= 0 && words.charAt(i) != unit) {
      i--;
    }
    return i;
  }

  static char last(CharSequence words) {
    return words.isEmpty() ? 0 : words.charAt(words.length() - 1);
  }

  /** Whether a form holds its place for words still to come: {@code {{TRICH_YEU}}}. */
  static boolean isPlaceHolder(String words) {
    String bare = words.strip();
    return bare.startsWith("{{") && bare.endsWith("}}");
  }

  /** Whether the first letter is a small one; quotes and brackets before it do not count. */
  static boolean startsSmall(CharSequence words) {
    for (int i = 0; i < words.length() && i < 3; i++) {
      char unit = words.charAt(i);
      if (Character.isLetterOrDigit(unit)) {
        return Character.isLowerCase(unit);
      }
    }
    return false;
  }

  /** The last unit that is neither a closing quote or bracket nor a space; 0 if there is none. */
  static char lastSign(CharSequence words) {
    for (int i = words.length() - 1; i >= 0; i--) {
      char unit = words.charAt(i);
      if (" \t\"'”’»)]*".indexOf(unit) < 0) {
        return unit;
      }
    }
    return 0;
  }

  /** Whether a sentence or an item is finished here. */
  static boolean endsSentence(CharSequence words) {
    return ".;:!?…".indexOf(lastSign(words)) >= 0;
  }

  /** The words without the sign that closes an item: {@code ./.}, {@code ;}, {@code ,}. */
  static String withoutEnd(String words) {
    int end = words.length();
    while (end > 0 && " \t.,;/:".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.substring(0, end);
  }

  /** Whether the first units are these. */
  static boolean startsWith(CharSequence words, String start) {
    return holdsAt(words, 0, start);
  }

  /** Whether the last units are these. */
  static boolean endsWith(CharSequence words, String end) {
    return holdsAt(words, words.length() - end.length(), end);
  }

  private static boolean holdsAt(CharSequence words, int place, String part) {
    int i = 0;
    while (i < part.length()
        && place >= 0
        && place + i < words.length()
        && words.charAt(place + i) == part.charAt(i)) {
      i++;
    }
    return i == part.length();
  }

  /** How many words there are. */
  static int countWords(CharSequence words) {
    return countWords(words, words.length());
  }

  /** How many words there are before a place. */
  static int countWords(CharSequence words, int end) {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < end; i++) {
      boolean space = words.charAt(i) <= ' ';
      count += inside || space ? 0 : 1;
      inside = !space;
    }
    return count;
  }
}
