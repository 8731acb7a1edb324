package org.chithi.cli;

import java.util.Locale;
import org.chithi.search.SearchHit;
import org.chithi.search.SearchResult;

/** What was found as a run that the programs of TREC measure: topic, Q0, document, rank, score. */
final class SearchRun {

  private static final String NAME = "chithi";

  private SearchRun() {}

  static String of(String topic, SearchResult result, int skipped) {
    StringBuilder run = new StringBuilder();
    int rank = skipped;
    for (SearchHit hit : result.hits()) {
      String document = hit.document().id().replaceAll("\\s", "_");
      rank++;
      run.append(
          String.format(
              Locale.ROOT, "%s Q0 %s %d %.6f %s%n", topic, document, rank, hit.score(), NAME));
    }
    return run.toString();
  }
}
