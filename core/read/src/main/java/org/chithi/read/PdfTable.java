package org.chithi.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chithi.read.PdfRow.Piece;

/**
 * Rows of a page that stand in three columns or more, with each cell in one line: a row of a table
 * whose cells have several lines is one row.
 */
final class PdfTable {

  private static final int FEWEST_COLUMNS = 3;

  /** Lines of a cell are no farther apart than this share of their size. */
  private static final float LINE = 1.7f;

  /** A stripe of the page that words stand in. */
  private record Column(float start, float end) {

    boolean meets(Piece piece) {
      return piece.start() < end && piece.end() > start;
    }
  }

  private final List<Column> columns;
  private final List<PdfRow> joined = new ArrayList<>();

  private PdfTable(List<Column> columns) {
    this.columns = columns;
  }

  /** The rows of a page, those of tables joined. */
  static List<PdfRow> joined(List<PdfRow> rows) {
    List<PdfRow> joined = new ArrayList<>();
    for (int i = 0; i < rows.size(); ) {
      List<Column> columns = with(List.of(), rows.get(i));
      int end = i + 1;
      while (wideGaps(rows.get(i)) + 1 >= FEWEST_COLUMNS && end < rows.size()) {
        List<Column> more = with(columns, rows.get(end));
        if (more.size() < FEWEST_COLUMNS
            || isNoRow(rows.get(end), more)
            || crosses(rows.get(end), columns)) {
          break;
        }
        columns = more;
        end++;
      }
      joined.addAll(
          end > i + 1 ? new PdfTable(columns).read(rows.subList(i, end)) : rows.subList(i, end));
      i = end;
    }
    return joined;
  }

  private static long wideGaps(PdfRow row) {
    return row.pieces().stream().filter(Piece::apart).count();
  }

  /** Whether a row is a line of text under a table: of the first column, or of more than one. */
  private static boolean isNoRow(PdfRow row, List<Column> columns) {
    long met = columns.stream().filter(it -> row.pieces().stream().anyMatch(it::meets)).count();
    return row.end() <= columns.get(0).end() || row.isWhole() && met > 1;
  }

  /** Whether words of a row run over two columns, as those under a table do. */
  private static boolean crosses(PdfRow row, List<Column> columns) {
    return row.pieces().stream()
        .anyMatch(piece -> columns.stream().filter(it -> it.meets(piece)).count() > 1);
  }

  /** The columns that are left if a row stands in them too. */
  private static List<Column> with(List<Column> columns, PdfRow row) {
    List<Column> all = new ArrayList<>(columns);
    row.pieces().forEach(it -> all.add(new Column(it.start(), it.end())));
    all.sort(Comparator.comparingDouble(Column::start));
    List<Column> merged = new ArrayList<>();
    for (Column column : all) {
      Column last = merged.isEmpty() ? column : merged.get(merged.size() - 1);
      if (!merged.isEmpty() && column.start() < last.end()) {
        merged.set(merged.size() - 1, new Column(last.start(), Math.max(last.end(), column.end())));
      } else {
        merged.add(column);
      }
    }
    return merged;
  }

  private List<PdfRow> read(List<PdfRow> rows) {
    List<Piece> above = List.of();
    float y = 0;
    for (PdfRow row : rows) {
      List<Piece> cells = cells(row);
      if (goesOn(cells, above) && row.y() - y < LINE * row.size()) {
        PdfRow last = joined.remove(joined.size() - 1);
        joined.add(new PdfRow(joined(last.pieces(), cells), last.y(), last.size()));
      } else {
        joined.add(new PdfRow(cells, row.y(), row.size()));
      }
      above = cells;
      y = row.y();
    }
    return joined;
  }

  /** A row with one piece for each column that it has words in. */
  private List<Piece> cells(PdfRow row) {
    List<Piece> cells = new ArrayList<>();
    for (Column column : columns) {
      List<Piece> inside = row.pieces().stream().filter(column::meets).toList();
      if (!inside.isEmpty()) {
        String words = PdfRow.words(inside);
        float end = inside.get(inside.size() - 1).end();
        cells.add(new Piece(words, inside.get(0).start(), end, !cells.isEmpty()));
      }
    }
    return cells;
  }

  /**
   * Whether cells are the next lines of those above: none in the first column, nor in all others.
   */
  private boolean goesOn(List<Piece> cells, List<Piece> above) {
    return !columns.get(0).meets(cells.get(0))
        && cells.size() < columns.size() - 1
        && cells.stream().allMatch(it -> above.stream().anyMatch(column(it)::meets));
  }

  private Column column(Piece piece) {
    return columns.stream().filter(it -> it.meets(piece)).findFirst().orElseThrow();
  }

  private List<Piece> joined(List<Piece> cells, List<Piece> more) {
    return cells.stream()
        .map(
            cell ->
                more.stream()
                    .filter(column(cell)::meets)
                    .findFirst()
                    .map(next -> joined(cell, next))
                    .orElse(cell))
        .toList();
  }

  private static Piece joined(Piece cell, Piece next) {
    String words = cell.words() + PdfRow.glue(cell.words()) + next.words();
    float start = Math.min(cell.start(), next.start());
    return new Piece(words, start, Math.max(cell.end(), next.end()), cell.apart());
  }
}
