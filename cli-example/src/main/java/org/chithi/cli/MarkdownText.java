package org.chithi.cli;

import java.util.regex.Pattern;

/** Words with a backslash before each sign that Markdown would read as its own. */
final class MarkdownText {

  /** Signs that mean something anywhere, and a low line that does not stand inside a word. */
  private static final Pattern ANYWHERE =
      Pattern.compile("[\\\\`*\\[\\]<>|~]|&(?=#?\\w{1,32};)|(?<![\\p{L}\\d])_|_(?![\\p{L}\\d])");

  /** What starts a heading or an item: {@code #}, {@code -}, {@code +}. */
  private static final Pattern FIRST_SIGN = Pattern.compile("^(?=[#+=-])");

  /** What starts a numbered item: {@code 1.} or {@code 1)}. */
  private static final Pattern FIRST_NUMBER = Pattern.compile("^(\\d{1,9})(?=[.)](?:\\s|$))");

  private MarkdownText() {}

  /** Words that follow a sign of Markdown on their line: in a heading, in bold. */
  static String inside(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    return ANYWHERE.matcher(line).replaceAll("\\\\$0").replaceAll("#$", "\\\\#");
  }

  /** Words that start a line or an item. */
  static String line(String words) {
    String signs = FIRST_SIGN.matcher(inside(words)).replaceFirst("\\\\");
    return FIRST_NUMBER.matcher(signs).replaceFirst("$1\\\\");
  }
}
