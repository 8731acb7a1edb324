package org.chithi.cli;

import org.chithi.model.DocumentKind;

/** The values of facts in words for people. */
final class IndexWords {

  private IndexWords() {}

  /** A type by its name as printed, a level in the language of the run, others as they are. */
  static String value(String fact, String value) {
    return switch (fact) {
      case "kind" -> CitationWords.kind(DocumentKind.valueOf(value));
      case "level" -> CitationWords.message("level." + value);
      default -> value;
    };
  }
}
