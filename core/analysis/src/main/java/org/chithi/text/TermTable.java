package org.chithi.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

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
      return read(new String(table.readAllBytes(), StandardCharsets.UTF_8));
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

  private static List<Row> read(String table) {
    Iterator<String> lines = table.lines().iterator();
    String[] names = lines.next().split("\t", -1);
    Map<String, Integer> columns = new HashMap<>();
    for (String name : names) {
      columns.put(name, columns.size());
    }
    Map<String, Integer> shared = Map.copyOf(columns);
    List<Row> rows = new ArrayList<>();
    while (lines.hasNext()) {
      String line = lines.next();
      if (!line.isBlank()) {
        String[] cells = line.split("\t", -1);
        String[] row = Arrays.copyOf(cells, names.length);
        if (cells.length < row.length) {
          Arrays.fill(row, cells.length, row.length, "");
        }
        rows.add(new Row(shared, List.of(row)));
      }
    }
    return List.copyOf(rows);
  }

  /**
   * One row of a table.
   *
   * @param columns the place of each column in a row, by its name
   * @param cells the cells in the order of the columns
   */
  public record Row(Map<String, Integer> columns, List<String> cells) {

    /** Takes copies. */
    public Row {
      columns = Map.copyOf(columns);
      cells = List.copyOf(cells);
    }

    /**
     * The cell in a column, empty where the table leaves it so.
     *
     * @throws IllegalArgumentException if the table has no such column
     */
    public String cell(String column) {
      Integer place = columns.get(column);
      if (place == null) {
        throw new IllegalArgumentException("column: the table has no " + column);
      }
      return cells.get(place);
    }
  }
}
