package org.chithi.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.chithi.search.DocumentSummary;
import org.chithi.search.Facet;
import org.chithi.search.Reading;
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
    "text",
    "total",
    "reading"
  };

  private SearchRows() {}

  static String of(SearchResult result, int skipped) throws IOException {
    StringWriter rows = new StringWriter();
    CsvRows csv = new CsvRows(rows);
    csv.add(COLUMNS);
    int rank = skipped;
    for (SearchHit hit : result.hits()) {
      csv.add(cells(hit, ++rank, result));
    }
    facets(result.facets(), csv);
    return rows.toString();
  }

  /** A table of its own after an empty row. */
  private static void facets(List<Facet> facets, CsvRows csv) throws IOException {
    if (facets.isEmpty()) {
      return;
    }
    csv.add("");
    csv.add("facet", "value", "documents");
    for (Facet facet : facets) {
      for (Facet.Count count : facet.counts()) {
        csv.add(facet.name(), count.value(), String.valueOf(count.documents()));
      }
    }
  }

  private static String[] cells(SearchHit hit, int rank, SearchResult result) {
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
      hit.snippet().text(),
      String.valueOf(result.total()),
      result.reading().map(Reading::read).orElse("")
    };
  }
}
