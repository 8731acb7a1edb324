package org.chithi.cli;

import java.util.Locale;
import java.util.Optional;

/** Paints words for a terminal, or leaves them as they are. */
final class Colors {

  /** When to paint. */
  enum When {
    /** On a terminal, unless NO_COLOR is set. */
    AUTO,
    /** Always. */
    ALWAYS,
    /** Never. */
    NEVER;

    /** As a user types it. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final String END = "\u001B[0m";

  private final boolean painted;

  Colors(When when, boolean onTerminal) {
    this.painted =
        switch (when) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO ->
              onTerminal && Optional.ofNullable(System.getenv("NO_COLOR")).orElse("").isEmpty();
        };
  }

  /** A role, which leads the eye. */
  String role(String words) {
    return paint("1;36", words);
  }

  /** A label of the outline. */
  String label(String words) {
    return paint("33", words);
  }

  /** A name of a fact, or something said in passing. */
  String faint(String words) {
    return paint("2", words);
  }

  /** Something to look at. */
  String warning(String words) {
    return paint("31", words);
  }

  private String paint(String code, String words) {
    return painted && !words.isEmpty() ? "\u001B[" + code + "m" + words + END : words;
  }
}
