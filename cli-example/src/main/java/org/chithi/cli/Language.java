package org.chithi.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language in which the program speaks. */
enum Language {
  /** English. */
  EN,
  /** Vietnamese. */
  VI;

  /** The language of a code such as {@code vi} or {@code vi_VN.UTF-8}; empty if unknown. */
  static Optional<Language> of(String code) {
    String start = code.toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(it -> start.matches(it + "([-_.@].*)?")).findFirst();
  }

  Locale locale() {
    return Locale.of(toString());
  }

  /** As a user types it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
