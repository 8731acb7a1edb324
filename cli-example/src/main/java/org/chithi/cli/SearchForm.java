package org.chithi.cli;

import java.io.IOException;
import java.util.Locale;
import org.chithi.search.SearchResult;

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

  /**
   * What was found in this form.
   *
   * @param asked the words that were looked for
   * @param skipped how many results stand before the first
   * @param topic under what name a run has the search
   */
  String of(String asked, SearchResult result, int skipped, String topic, Screen screen)
      throws IOException {
    return switch (this) {
      case TABLE -> new SearchView(result, skipped, screen).text();
      case JSON -> SearchJson.of(asked, result) + "\n";
      case JSONL -> SearchJson.lines(result);
      case CSV -> SearchRows.of(result, skipped);
      case HTML -> SearchPage.of(asked, result, skipped);
      case TREC -> SearchRun.of(topic, result, skipped);
    };
  }

  /** As a user types it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
