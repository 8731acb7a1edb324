package org.chithi.cli;

import java.util.Locale;

/** The forms in which {@code chithi search} writes what it found. */
enum SearchForm {
  /** For people at a terminal. */
  TABLE,
  /** One object. */
  JSON,
  /** One passage a line. */
  JSONL,
  /** One passage a row, RFC 4180. */
  CSV,
  /** A page for a browser. */
  HTML,
  /** A run for the programs of TREC that measure searches. */
  TREC;

  /** As a user types it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
