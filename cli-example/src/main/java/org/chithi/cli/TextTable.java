package org.chithi.cli;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows for people; one column is as wide as the others let it and is wrapped.
 *
 * @param heading the names of the columns
 * @param wide the column that is wrapped
 * @param columns how wide a line may be
 */
record TextTable(List<String> heading, int wide, int columns) {

  private static final int GAP = 2;
  private static final int NARROWEST = 20;
  private static final int WIDEST_OTHER = 46;

  /** The table as lines. */
  String of(List<List<String>> rows) {
    String[][] cells =
        rows.stream()
            .map(row -> row.stream().map(TextTable::oneLine).toArray(String[]::new))
            .toArray(String[][]::new);
    int[] widths = IntStream.range(0, heading.size()).map(index -> natural(index, cells)).toArray();
    int others = IntStream.of(widths).sum() - widths[wide];
    widths[wide] = Math.max(NARROWEST, Math.min(widths[wide], columns - others));
    Column[] shape =
        IntStream.range(0, widths.length)
            .mapToObj(index -> column(heading.get(index), widths[index]))
            .toArray(Column[]::new);
    return AsciiTable.getTable(AsciiTable.NO_BORDERS, shape, cells)
        .lines()
        .map(String::stripTrailing)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private int natural(int index, String[][] cells) {
    int longest = heading.get(index).length();
    for (String[] row : cells) {
      longest = Math.max(longest, row[index].length());
    }
    return GAP + (index == wide ? longest : Math.min(longest, WIDEST_OTHER));
  }

  private static Column column(String name, int width) {
    return new Column()
        .header(name)
        .headerAlign(HorizontalAlign.LEFT)
        .dataAlign(HorizontalAlign.LEFT)
        .maxWidth(width, OverflowBehaviour.NEWLINE);
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\p{Cntrl}", " ");
  }
}
