package org.chithi.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An object of JSON on one line, key by key. */
final class JsonObject {

  private final List<String> entries = new ArrayList<>();

  JsonObject put(String key, String value) {
    return raw(key, quoted(value));
  }

  /** The value, or {@code null} where there is none. */
  JsonObject put(String key, Optional<?> value) {
    return raw(key, value.map(it -> quoted(it.toString())).orElse("null"));
  }

  JsonObject put(String key, long value) {
    return raw(key, String.valueOf(value));
  }

  JsonObject put(String key, double value) {
    return raw(key, String.format(Locale.ROOT, "%.4f", value));
  }

  JsonObject put(String key, boolean value) {
    return raw(key, String.valueOf(value));
  }

  JsonObject put(String key, List<String> values) {
    return raw(key, "[" + String.join(", ", values) + "]");
  }

  JsonObject raw(String key, String json) {
    entries.add(quoted(key) + ": " + json);
    return this;
  }

  /** The words as JSON writes them. */
  static String quoted(String words) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char unit : words.toCharArray()) {
      switch (unit) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        default -> {
          if (unit < ' ' || unit == 0x7F || Character.isSurrogate(unit)) {
            quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
          } else {
            quoted.append(unit);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }

  @Override
  public String toString() {
    return "{" + String.join(", ", entries) + "}";
  }
}
