package org.chithi.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import org.chithi.search.DocumentSummary;
import org.chithi.search.SearchHit;
import org.chithi.search.SearchResult;

/** What was found as rows of a spreadsheet (RFC 4180). */
final class SearchRows {

  private static final String[] COLUMNS = {
    "rank",
    "document",
    "number",
    "kind",
    "date",
    "issuer",
    "place",
    "title",
    "section",
    "role",
    "path",
    "start",
    "end",
    "score",
    "text"
  };

  private SearchRows() {}

  static String of(SearchResult result, int skipped) throws IOException {
    StringWriter rows = new StringWriter();
    CsvRows csv = new CsvRows(rows);
    csv.add(COLUMNS);
    int rank = skipped;
    for (SearchHit hit : result.hits()) {
      csv.add(cells(hit, ++rank));
    }
    return rows.toString();
  }

  private static String[] cells(SearchHit hit, int rank) {
    DocumentSummary document = hit.document();
    return new String[] {
      String.valueOf(rank),
      document.id(),
      document.number().orElse(""),
      document.kind().map(Enum::name).orElse(""),
      document.date().map(Object::toString).orElse(""),
      document.issuer().orElse(""),
      document.place().orElse(""),
      document.title().orElse(""),
      String.valueOf(hit.section()),
      hit.role().name(),
      hit.path().orElse(""),
      String.valueOf(hit.snippet().span().start()),
      String.valueOf(hit.snippet().span().end()),
      String.format(Locale.ROOT, "%.4f", hit.score()),
      hit.snippet().text()
    };
  }
}
