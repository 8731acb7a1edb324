package org.chithi.search;

/**
 * How many letters must be changed, added, left out or exchanged with the next to make a word
 * another.
 */
final class Edits {

  private Edits() {}

  /** The distance, or one more than the maximum if it is greater. */
  static int between(String one, String other, int most) {
    if (Math.abs(one.length() - other.length()) > most) {
      return most + 1;
    }
    int[] before = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        char letter = one.charAt(i - 1);
        char with = other.charAt(j - 1);
        int cost =
            Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (letter == with ? 0 : 1));
        boolean isSwapped =
            i > 1 && j > 1 && letter == other.charAt(j - 2) && one.charAt(i - 2) == with;
        row[j] = isSwapped ? Math.min(cost, before[j - 2] + 1) : cost;
      }
      int[] spare = before;
      before = last;
      last = row;
      row = spare;
    }
    return Math.min(last[other.length()], most + 1);
  }
}
