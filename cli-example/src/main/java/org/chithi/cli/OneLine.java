package org.chithi.cli;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Words and names that keep to their line and leave the terminal as it is: without control
 * characters, ends of lines and marks that turn the direction of what follows.
 */
final class OneLine {

  private static final Pattern CONTROL =
      Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

  private static final Pattern CONTROLS = Pattern.compile(CONTROL.pattern() + "+");

  private OneLine() {}

  /** Words of a text: a space stands for what is left out. */
  static String words(String words) {
    return CONTROLS.matcher(words).replaceAll(" ");
  }

  /**
   * The name of a file, or a message with one: what is left out stands there as Java and JSON write
   * it, {@code \n}, so that two names stay two.
   */
  static String name(String name) {
    return CONTROL.matcher(name).replaceAll(OneLine::escape);
  }

  /** The backslash is doubled, as it is a sign of its own in a replacement. */
  private static String escape(MatchResult control) {
    char unit = control.group().charAt(0);
    return switch (unit) {
      case '\n' -> "\\\\n";
      case '\r' -> "\\\\r";
      case '\t' -> "\\\\t";
      default -> String.format(Locale.ROOT, "\\\\u%04x", (int) unit);
    };
  }
}
