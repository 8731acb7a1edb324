package org.chithi.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of a file of comma-separated values (RFC 4180), each by the names of its columns. */
final class CsvRows {

  private CsvRows() {}

  static List<Map<String, String>> read(Path file) throws IOException {
    List<List<String>> records = new ArrayList<>();
    try (BufferedReader in = Files.newBufferedReader(file)) {
      for (List<String> record = next(in); !record.isEmpty(); record = next(in)) {
        records.add(record);
      }
    }
    List<Map<String, String>> rows = new ArrayList<>();
    List<String> names = records.get(0);
    for (List<String> record : records.subList(1, records.size())) {
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < Math.min(names.size(), record.size()); i++) {
        row.put(names.get(i).replace("\uFEFF", "").strip(), record.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  /** The cells of the next record; none at the end of the file. */
  private static List<String> next(BufferedReader in) throws IOException {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    int unit = in.read();
    if (unit < 0) {
      return cells;
    }
    for (; unit >= 0; unit = in.read()) {
      if (unit == '"') {
        in.mark(1);
        boolean doubled = quoted && in.read() == '"';
        if (doubled) {
          cell.append('"');
        } else {
          if (quoted) {
            in.reset();
          }
          quoted = !quoted;
        }
      } else if (!quoted && unit == ',') {
        cells.add(cell.toString());
        cell.setLength(0);
      } else if (!quoted && unit == '\n') {
        break;
      } else if (quoted || unit != '\r') {
        cell.append((char) unit);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
