package org.chithi.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.chithi.model.DocumentKind;
import org.chithi.model.DocumentNumber;
import org.chithi.model.PartialDate;
import org.chithi.text.TermTable;

/**
 * Reads documents of a register out of a table: a header line with the names of the columns, then
 * one document a line, the cells parted by tabs, or by commas or semicolons with quotes (RFC 4180).
 * Only {@code symbol} must be there ({@code 217-QĐ/TW}); {@code kind}, {@code date}, {@code
 * issuer}, {@code term}, {@code subject}, {@code place}, {@code evidence} may be.
 */
final class KnownTable {

  private static final String SHIPPED = "documents.tsv";
  private static final String UNCHECKED = "u";
  private static final List<String> COLUMNS =
      List.of("symbol", "kind", "date", "issuer", "term", "subject", "place", "evidence");

  private KnownTable() {}

  /** The documents that are shipped with the library. */
  static List<KnownDocument> shipped() {
    return rows().stream()
        .map(
            row -> document(name -> row.columns().containsKey(name) ? row.cell(name) : "", SHIPPED))
        .toList();
  }

  /** Another one for each content of the tables of documents and editions that are shipped. */
  static String shippedVersion() {
    return Integer.toHexString(
        Stream.concat(rows().stream(), TermTable.rows(Editions.class, "editions.tsv").stream())
            .map(TermTable.Row::cells)
            .toList()
            .hashCode());
  }

  private static List<TermTable.Row> rows() {
    return TermTable.rows(KnownTable.class, SHIPPED);
  }

  /**
   * The documents of a caller's table.
   *
   * @throws IllegalArgumentException if a line cannot be understood; the message names it
   * @throws IOException if the reader fails
   */
  static List<KnownDocument> read(Reader table) throws IOException {
    BufferedReader lines = new BufferedReader(table);
    String heading = lines.readLine();
    if (heading == null) {
      throw new IllegalArgumentException("line 1: a header line is expected, the table is empty");
    }
    char mark = mark(heading);
    List<String> columns = cells(heading.replace("\uFEFF", ""), mark, "line 1");
    if (!columns.contains("symbol")) {
      throw new IllegalArgumentException(
          "line 1: a column 'symbol' is expected; these may be there: " + COLUMNS);
    }
    List<KnownDocument> documents = new ArrayList<>();
    int number = 2;
    for (String line = lines.readLine(); line != null; line = lines.readLine(), number++) {
      if (!line.isBlank()) {
        String place = "line " + number;
        Map<String, String> row = row(columns, cells(line, mark, place), place);
        documents.add(document(column -> row.getOrDefault(column, ""), place));
      }
    }
    return documents;
  }

  private static char mark(String heading) {
    return heading.indexOf('\t') >= 0 ? '\t' : heading.indexOf(';') >= 0 ? ';' : ',';
  }

  private static Map<String, String> row(List<String> columns, List<String> cells, String place) {
    if (cells.size() > columns.size()) {
      throw new IllegalArgumentException(
          place + ": " + cells.size() + " cells under " + columns.size() + " columns");
    }
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      row.put(columns.get(i), cells.get(i).strip());
    }
    return row;
  }

  private static List<String> cells(String line, char mark, String place) {
    if (mark == '\t') {
      return Arrays.asList(line.split("\t", -1));
    }
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char unit = line.charAt(i);
      boolean doubled = quoted && unit == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"';
      if (doubled) {
        cell.append('"');
        i++;
      } else if (unit == '"') {
        quoted = !quoted;
      } else if (unit == mark && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(unit);
      }
    }
    if (quoted) {
      throw new IllegalArgumentException(place + ": a quote is not closed");
    }
    cells.add(cell.toString());
    return cells;
  }

  private static KnownDocument document(UnaryOperator<String> row, String place) {
    String symbol = row.apply("symbol");
    DocumentNumber number =
        DocumentNumber.parse(symbol)
            .filter(read -> read.number().isPresent())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        place + ": symbol: '" + symbol + "' is no number such as 18-KL/TU"));
    return new KnownDocument(
        number,
        cell(row, "place"),
        cell(row, "kind").map(code -> kind(code, place)),
        cell(row, "date").map(words -> date(words, place)),
        cell(row, "issuer"),
        cell(row, "term"),
        cell(row, "subject"),
        cell(row, "evidence").orElse(UNCHECKED));
  }

  private static Optional<String> cell(UnaryOperator<String> row, String column) {
    return Optional.of(row.apply(column)).filter(words -> !words.isBlank());
  }

  private static DocumentKind kind(String code, String place) {
    return Arrays.stream(DocumentKind.values())
        .filter(kind -> kind.name().equals(code) || kind.printedName().equalsIgnoreCase(code))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(place + ": kind: '" + code + "' is no type"));
  }

  private static PartialDate date(String words, String place) {
    return PartialDate.parse(words)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    place + ": date: '" + words + "' is no date such as 2013-12-12"));
  }
}
