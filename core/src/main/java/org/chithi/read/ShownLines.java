package org.chithi.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The lines of a file that stand in fonts of older encodings, as they are seen on paper: {@code kÕt
 * luËn} in {@code .VnTimeH} is "KẾT LUẬN".
 */
final class ShownLines {

  private static final String UNSTABLE = "\u00AD\u00A0\u200B";

  private final Map<String, String> lines = new HashMap<>();
  private final StringBuilder read = new StringBuilder();
  private final StringBuilder shown = new StringBuilder();

  /** Words of a line in their font. */
  void add(String words, Optional<OldFont> font) {
    read.append(words);
    shown.append(font.map(it -> it.shown(words)).orElse(words));
  }

  /** The line ends. */
  void endLine() {
    if (!read.isEmpty()) {
      lines.put(key(read), shown.toString().strip());
    }
    read.setLength(0);
    shown.setLength(0);
  }

  /** The line as it is seen; as it was read if its font is not known. */
  String shown(String line) {
    return lines.getOrDefault(key(line), line);
  }

  /** Spaces, and hyphens that show at a line's end only, are written in different ways. */
  private static String key(CharSequence line) {
    StringBuilder key = new StringBuilder();
    line.chars()
        .filter(unit -> unit > ' ' && UNSTABLE.indexOf(unit) < 0)
        .forEach(unit -> key.append((char) unit));
    return key.toString();
  }
}
