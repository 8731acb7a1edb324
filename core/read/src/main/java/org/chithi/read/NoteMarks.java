package org.chithi.read;

import java.util.regex.Pattern;

/**
 * Figures above the line: {@code TW} with a small 1 is {@code TW¹}, as {@code m} with a 2 is {@code
 * m²}; neither is {@code TW1} or {@code m2}.
 */
final class NoteMarks {

  private static final String FIGURES = "0123456789";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String BRACKETS = "()[]";
  private static final Pattern MARK = Pattern.compile("[0-9()\\[\\],; ]{1,12}");

  private NoteMarks() {}

  /** Words that stand above the line; the brackets of a mark are not needed there. */
  static String raised(String words) {
    if (!MARK.matcher(words).matches()) {
      return words;
    }
    StringBuilder raised = new StringBuilder(words.length());
    for (char unit : words.toCharArray()) {
      int figure = FIGURES.indexOf(unit);
      if (figure >= 0) {
        raised.append(RAISED.charAt(figure));
      } else if (BRACKETS.indexOf(unit) < 0) {
        raised.append(unit);
      }
    }
    return raised.toString();
  }

  /** The figures of a mark that words begin with, raised or not; empty if they begin otherwise. */
  static String first(String words) {
    int end = 0;
    StringBuilder mark = new StringBuilder();
    while (end < words.length() && isFigure(words.charAt(end))) {
      mark.append(raised(words.substring(end, ++end)));
    }
    return mark.toString();
  }

  private static boolean isFigure(char unit) {
    return FIGURES.indexOf(unit) >= 0 || RAISED.indexOf(unit) >= 0;
  }
}
