package org.chithi.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A table of facts of the field that is shipped with the library, such as {@code cues.tsv}: words
 * are data here, never code. UTF-8, one header line, cells parted by tabs, no quoting; an empty
 * cell means unknown or not applicable.
 *
 * @since 0.1.0
 */
public final class TermTable {

  private TermTable() {}

  /**
   * The rows of a table that lies beside a class.
   *
   * @param beside the class in whose package the table lies
   * @param name the table's file name
   * @throws IllegalStateException if the library was built without the table
   */
  public static List<Row> rows(Class<?> beside, String name) {
    try (InputStream table = beside.getResourceAsStream(name)) {
      if (table == null) {
        throw new IllegalStateException("table: " + name + " is missing beside " + beside);
      }
      return read(new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("table: " + name + " cannot be read", unreadable);
    }
  }

  /** The phrases in a column of a table that lies beside a class, each standing for itself. */
  public static PhraseTable<String> phrases(Class<?> beside, String name, String column) {
    PhraseTable<String> phrases = new PhraseTable<>();
    rows(beside, name).forEach(row -> phrases.put(row.cell(column), row.cell(column)));
    return phrases;
  }

  /** The phrases in a column of a table that lies beside a class, each with what another says. */
  public static PhraseTable<String> phrases(
      Class<?> beside, String name, String column, String meaning) {
    PhraseTable<String> phrases = new PhraseTable<>();
    rows(beside, name).forEach(row -> phrases.put(row.cell(column), row.cell(meaning)));
    return phrases;
  }

  private static List<Row> read(BufferedReader lines) throws IOException {
    String[] columns = lines.readLine().split("\t", -1);
    List<Row> rows = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isBlank()) {
        String[] cells = line.split("\t", -1);
        Map<String, String> row = new TreeMap<>();
        for (int i = 0; i < columns.length; i++) {
          row.put(columns[i], i < cells.length ? cells[i] : "");
        }
        rows.add(new Row(row));
      }
    }
    return List.copyOf(rows);
  }

  /**
   * One row of a table.
   *
   * @param cells the cells by the name of their column
   */
  public record Row(Map<String, String> cells) {

    /** Takes a copy of the cells. */
    public Row {
      cells = Map.copyOf(cells);
    }

    /**
     * The cell in a column, empty where the table leaves it so.
     *
     * @throws IllegalArgumentException if the table has no such column
     */
    public String cell(String column) {
      String cell = cells.get(column);
      if (cell == null) {
        throw new IllegalArgumentException("column: the table has no " + column);
      }
      return cell;
    }
  }
}
