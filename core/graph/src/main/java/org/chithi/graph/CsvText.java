package org.chithi.graph;

import java.util.List;
import java.util.stream.Collectors;

/** Rows as RFC 4180 writes them, without words that a spreadsheet would compute. */
final class CsvText {

  private CsvText() {}

  static String row(List<String> cells) {
    return cells.stream().map(CsvText::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String value) {
    String words = SpreadsheetCell.of(value);
    boolean plain = words.chars().noneMatch(unit -> unit == '"' || unit == ',' || unit < ' ');
    return plain ? words : '"' + words.replace("\"", "\"\"") + '"';
  }
}
