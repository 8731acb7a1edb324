package org.chithi.graph;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words as JSON writes them (RFC 8259). */
final class JsonText {

  private JsonText() {}

  /**
   * A string; {@code <} and the separators of lines are escaped, so that it may stand in a page.
   */
  static String of(String words) {
    StringBuilder json = new StringBuilder(words.length() + 2).append('"');
    for (int i = 0; i < words.length(); i++) {
      char unit = words.charAt(i);
      boolean lone =
          Character.isSurrogate(unit) && !isPair(words, i) && !(i > 0 && isPair(words, i - 1));
      if (unit == '"' || unit == '\\') {
        json.append('\\').append(unit);
      } else if (unit < ' ' || unit == '<' || unit == 0x2028 || unit == 0x2029 || lone) {
        json.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
      } else {
        json.append(unit);
      }
    }
    return json.append('"').toString();
  }

  private static boolean isPair(String words, int i) {
    return Character.isHighSurrogate(words.charAt(i))
        && i + 1 < words.length()
        && Character.isLowSurrogate(words.charAt(i + 1));
  }

  static String of(Optional<String> words) {
    return words.map(JsonText::of).orElse("null");
  }

  /** A list of words, or of what prints itself as words. */
  static String of(List<?> words) {
    return words.stream()
        .map(Object::toString)
        .map(JsonText::of)
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
