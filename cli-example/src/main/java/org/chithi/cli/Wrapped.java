package org.chithi.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Long words for people, cut into lines between words; what paints them takes no room. */
final class Wrapped {

  private static final Pattern PAINT = Pattern.compile("\u001B\\[[0-9;]{0,20}m");

  private static final String ELLIPSIS = "\u2026";

  private Wrapped() {}

  /** The lines; there is one at least. A word longer than a line is cut, with an ellipsis. */
  static List<String> lines(String words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int taken = 0;
    for (String word : words.strip().split(" +")) {
      String rest = word;
      if (taken > 0 && taken + 1 + length(rest) > width) {
        lines.add(line.toString());
        line.setLength(0);
        taken = 0;
      }
      while (length(rest) > width && length(rest) == rest.length()) {
        int cut = Math.max(1, width - 1);
        lines.add(rest.substring(0, cut) + (width > 1 ? ELLIPSIS : ""));
        rest = rest.substring(cut);
      }
      line.append(taken > 0 ? " " : "").append(rest);
      taken += (taken > 0 ? 1 : 0) + length(rest);
    }
    lines.add(line.toString());
    return lines;
  }

  /** As many words as a line holds, with an ellipsis where some are left out. */
  static String cut(String words, int width) {
    List<String> lines = lines(words, width);
    return lines.size() == 1
        ? lines.get(0)
        : lines(lines.get(0), Math.max(1, width - 1)).get(0) + ELLIPSIS;
  }

  /** The lines joined, each but the first indented by some spaces. */
  static String indented(String words, int indent, int columns) {
    int width = Math.max(1, columns - indent);
    return String.join("\n" + " ".repeat(indent), lines(words, width));
  }

  private static int length(String words) {
    return PAINT.matcher(words).replaceAll("").length();
  }
}
