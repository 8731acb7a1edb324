package org.chithi.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows for people, no line longer than the screen is wide. One column holds sentences: it is
 * wrapped next to the others where they leave it room, else it stands below each row.
 *
 * @param heading the names of the columns
 * @param wide the column of the sentences, the last one
 * @param columns how wide a line may be
 */
record TextTable(List<String> heading, int wide, int columns) {

  private static final int GAP = 2;

  /** In less room a sentence is a tower of words. */
  private static final int NARROWEST = 44;

  private static final int WIDEST_OTHER = 46;
  private static final int NARROWEST_OTHER = 8;
  private static final int INDENT = 4;

  /** The table as lines. */
  String of(List<List<String>> rows) {
    List<List<String>> table = new ArrayList<>(List.of(heading));
    rows.forEach(row -> table.add(row.stream().map(TextTable::oneLine).toList()));
    int[] widths = IntStream.range(0, wide).map(index -> widest(index, table)).toArray();
    int room = columns - IntStream.of(widths).sum() - GAP * wide - 1;
    StringBuilder lines = new StringBuilder();
    if (room >= Math.min(NARROWEST, widest(wide, table))) {
      int[] all = IntStream.range(0, wide + 1).map(i -> i < wide ? widths[i] : room).toArray();
      table.forEach(row -> lines.append(beside(row, all)));
    } else {
      shrink(widths);
      table.forEach(row -> lines.append(beside(row, widths)).append(below(row)));
    }
    return lines.toString();
  }

  private int widest(int index, List<List<String>> table) {
    int longest = table.stream().mapToInt(row -> row.get(index).length()).max().orElse(0);
    return index == wide ? longest : Math.min(longest, WIDEST_OTHER);
  }

  /** Takes from the widest column until all fit. */
  private void shrink(int[] widths) {
    int over = IntStream.of(widths).sum() + GAP * widths.length + 1 - columns;
    for (; over > 0; over--) {
      int most = 0;
      for (int i = 1; i < widths.length; i++) {
        most = widths[i] > widths[most] ? i : most;
      }
      widths[most] = Math.max(NARROWEST_OTHER, widths[most] - 1);
    }
  }

  /** Words in the first column, figures that end below each other in the others. */
  static String ofFigures(List<List<String>> rows) {
    int[] widths = widths(rows);
    StringBuilder lines = new StringBuilder();
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        String padding = " ".repeat(widths[i] - row.get(i).length());
        lines.append(i == 0 ? " " : " ".repeat(GAP));
        lines.append(i == 0 ? row.get(i) + padding : padding + row.get(i));
      }
      lines.append('\n');
    }
    return lines.toString();
  }

  /** How wide the longest words of each column are. */
  static int[] widths(List<List<String>> rows) {
    return IntStream.range(0, rows.get(0).size())
        .map(i -> rows.stream().mapToInt(row -> row.get(i).length()).max().orElse(0))
        .toArray();
  }

  /** A row whose cells are wrapped at the widths of their columns. */
  static String beside(List<String> row, int[] widths) {
    List<List<String>> cells = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      cells.add(Wrapped.lines(row.get(i), widths[i]));
    }
    int height = cells.stream().mapToInt(List::size).max().orElse(1);
    StringBuilder lines = new StringBuilder();
    for (int line = 0; line < height; line++) {
      StringBuilder one = new StringBuilder(" ");
      for (int i = 0; i < widths.length; i++) {
        String cell = line < cells.get(i).size() ? cells.get(i).get(line) : "";
        one.append(cell).append(" ".repeat(widths[i] - cell.length() + GAP));
      }
      lines.append(one.toString().stripTrailing()).append('\n');
    }
    return lines.toString();
  }

  private String below(List<String> row) {
    return row.get(wide).isEmpty()
        ? ""
        : " ".repeat(INDENT) + Wrapped.indented(row.get(wide), INDENT, columns) + "\n";
  }

  private static String oneLine(String words) {
    return OneLine.words(words).replaceAll("\\s+", " ").strip();
  }
}
