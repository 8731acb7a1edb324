package org.chithi.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a file that stand in fonts of older encodings, as they are seen on paper: {@code kÕt
 * luËn} in {@code .VnTimeH} is "KẾT LUẬN".
 */
final class ShownLines {

  private static final String UNSTABLE = "\u00AD\u00A0\u200B";

  /** A number that is not written in the line itself: {@code Điều 1. }, {@code a) }. */
  private static final Pattern TOKEN = Pattern.compile("\\G\\S{1,20}\\s{1,9}");

  private static final int MOST_TOKENS = 2;

  /** Lines that read alike may be shown differently, in the order of the file. */
  private final Map<String, Deque<String>> lines = new HashMap<>();

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
      lines.computeIfAbsent(key(read), unused -> new ArrayDeque<>()).add(shown.toString().strip());
    }
    read.setLength(0);
    shown.setLength(0);
  }

  /** The line as it is seen; as it was read if its font is not known. */
  String shown(String line) {
    return lines.isEmpty() ? line : whole(line).orElseGet(() -> behindNumber(line).orElse(line));
  }

  private Optional<String> whole(String line) {
    Deque<String> seen = lines.getOrDefault(key(line), new ArrayDeque<>());
    return Optional.ofNullable(seen.size() > 1 ? seen.poll() : seen.peek());
  }

  private Optional<String> behindNumber(String line) {
    Matcher token = TOKEN.matcher(line);
    for (int i = 0; i < MOST_TOKENS && token.find(); i++) {
      Optional<String> rest = whole(line.substring(token.end()));
      if (rest.isPresent()) {
        return rest.map(line.substring(0, token.end())::concat);
      }
    }
    return Optional.empty();
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
