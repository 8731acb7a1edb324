package org.chithi.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.chithi.graph.SpreadsheetCell;

/** Writes rows of a spreadsheet (RFC 4180), without words that it would take for a formula. */
final class CsvRows {

  private final CSVPrinter printer;

  CsvRows(Writer out) throws IOException {
    this.printer = new CSVPrinter(out, CSVFormat.RFC4180);
  }

  void add(String... cells) throws IOException {
    printer.printRecord(Stream.of(cells).map(SpreadsheetCell::of).toArray());
  }
}
