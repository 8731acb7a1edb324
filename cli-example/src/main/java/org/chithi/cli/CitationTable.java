package org.chithi.cli;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chithi.cite.Citation;
import org.chithi.cite.Citations;
import org.chithi.model.Directive;

/**
 * The citations of a document as a table: the line of the analysed text (as {@code chithi text}
 * writes it), the place in the outline, the words, the document meant, the relation, the section.
 */
final class CitationTable {

  /** The columns in their order; the two widest share the room that the others leave. */
  private static final List<String> COLUMNS =
      List.of("line", "place", "words", "document", "relation", "section");

  private static final int WORDS = COLUMNS.indexOf("words");
  private static final int DOCUMENT = COLUMNS.indexOf("document");

  /** How wide the others may be, the spaces around them included. */
  private static final int WIDEST = 16;

  private static final int NARROWEST = 12;

  /** The spaces around a column. */
  private static final int GAP = 2;

  private final Directive directive;
  private final Citations citations;
  private final Screen screen;
  private final int[] lineEnds;

  CitationTable(Directive directive, Citations citations, Screen screen) {
    this.directive = directive;
    this.citations = citations;
    this.screen = screen;
    String text = directive.text();
    this.lineEnds = IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').toArray();
  }

  /** The table as lines, an empty one last. */
  String text() {
    StringBuilder view = new StringBuilder();
    directive.source().name().ifPresent(name -> view.append(title(name)).append('\n'));
    view.append(citations.all().isEmpty() ? CitationWords.message("cite.none") + "\n" : table());
    citations.notices().stream()
        .map(notice -> OneLine.words(NoticeWords.sentence(notice, directive.source())))
        .map(sentence -> screen.colors().warning("!") + " " + sentence)
        .forEach(line -> view.append(line).append('\n'));
    return view.toString();
  }

  private String title(String name) {
    String count = CitationWords.count(citations.all().size());
    return screen.colors().faint("# " + OneLine.name(name) + "  " + count);
  }

  private String table() {
    String[][] rows = citations.all().stream().map(this::row).toArray(String[][]::new);
    String lines =
        AsciiTable.getTable(AsciiTable.NO_BORDERS, columns(rows), rows)
            .lines()
            .map(String::stripTrailing)
            .collect(Collectors.joining("\n"));
    int heading = lines.indexOf('\n');
    return screen.colors().label(lines.substring(0, heading)) + lines.substring(heading) + "\n";
  }

  private Column[] columns(String[][] rows) {
    int[] widths = IntStream.range(0, COLUMNS.size()).map(index -> natural(index, rows)).toArray();
    int others = IntStream.of(widths).sum() - widths[WORDS] - widths[DOCUMENT];
    int free = Math.max(2 * NARROWEST, screen.columns() - others);
    widths[WORDS] = Math.min(widths[WORDS], Math.max(free / 2, free - widths[DOCUMENT]));
    widths[DOCUMENT] = Math.min(widths[DOCUMENT], free - widths[WORDS]);
    return IntStream.range(0, widths.length)
        .mapToObj(index -> column(heading(index), widths[index]))
        .toArray(Column[]::new);
  }

  /** The width of a column that wraps nothing, or as much as it may have. */
  private static int natural(int column, String[][] rows) {
    int longest = heading(column).length();
    for (String[] row : rows) {
      longest = Math.max(longest, row[column].length());
    }
    boolean shared = column == WORDS || column == DOCUMENT;
    return shared ? longest + GAP : Math.min(longest + GAP, WIDEST);
  }

  private static String heading(int column) {
    return CitationWords.message("cite." + COLUMNS.get(column));
  }

  private static Column column(String heading, int width) {
    return new Column()
        .header(heading)
        .headerAlign(HorizontalAlign.LEFT)
        .dataAlign(HorizontalAlign.LEFT)
        .maxWidth(width, OverflowBehaviour.NEWLINE);
  }

  private String[] row(Citation citation) {
    String document =
        citation.form() == Citation.Form.SELF
            ? CitationWords.of("form", citation.form())
            : CitationWords.document(citation);
    return new String[] {
      String.valueOf(line(citation.span().start())),
      directive.pathAt(citation.span().start()).map(Object::toString).orElse("-"),
      OneLine.words(directive.words(citation.span())),
      OneLine.words(document),
      CitationWords.of("relation", citation.relation()),
      citation.section().map(role -> CitationWords.of("role", role)).orElse("")
    };
  }

  /** The line of the text in which a place stands, from 1. */
  private int line(int offset) {
    int found = Arrays.binarySearch(lineEnds, offset);
    return found < 0 ? -found : found + 1;
  }
}
