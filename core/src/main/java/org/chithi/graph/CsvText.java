package org.chithi.graph;

import java.util.List;
import java.util.stream.Collectors;

/** Rows as RFC 4180 writes them. */
final class CsvText {

  private CsvText() {}

  static String row(List<String> cells) {
    return cells.stream().map(CsvText::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String words) {
    boolean plain = words.chars().noneMatch(unit -> unit == '"' || unit == ',' || unit < ' ');
    return plain ? words : '"' + words.replace("\"", "\"\"") + '"';
  }
}
