package org.chithi.cli;

import java.util.ArrayList;
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

  /** How wide the others may be. */
  private static final int WIDEST = 14;

  private static final int NARROWEST = 10;

  /** The spaces around a column. */
  private static final int GAP = 2;

  private final Directive directive;
  private final Citations citations;
  private final Screen screen;
  private final CitationPlaces places;

  CitationTable(Directive directive, Citations citations, Screen screen) {
    this.directive = directive;
    this.citations = citations;
    this.screen = screen;
    this.places = new CitationPlaces(directive);
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
    List<List<String>> rows = new ArrayList<>();
    rows.add(COLUMNS.stream().map(name -> CitationWords.message("cite." + name)).toList());
    citations.all().forEach(citation -> rows.add(row(citation)));
    int[] widths = widths(rows);
    String lines =
        rows.stream().map(row -> TextTable.beside(row, widths)).collect(Collectors.joining());
    int heading = lines.indexOf('\n');
    return screen.colors().label(lines.substring(0, heading)) + lines.substring(heading);
  }

  /** Columns that wrap nothing if there is room, or are as wide as they may be. */
  private int[] widths(List<List<String>> rows) {
    int[] widths = TextTable.widths(rows);
    for (int i = 0; i < widths.length; i++) {
      widths[i] = i == WORDS || i == DOCUMENT ? widths[i] : Math.min(widths[i], WIDEST);
    }
    int others = IntStream.of(widths).sum() - widths[WORDS] - widths[DOCUMENT];
    int free = Math.max(2 * NARROWEST, screen.columns() - others - GAP * widths.length);
    widths[WORDS] = Math.min(widths[WORDS], Math.max(free / 2, free - widths[DOCUMENT]));
    widths[DOCUMENT] = Math.min(widths[DOCUMENT], free - widths[WORDS]);
    return widths;
  }

  private List<String> row(Citation citation) {
    String document =
        citation.form() == Citation.Form.SELF
            ? CitationWords.of("form", citation.form())
            : CitationWords.document(citation);
    return List.of(
        String.valueOf(places.line(citation.span().start())),
        places.place(citation.span().start()).orElse("-"),
        OneLine.words(directive.words(citation.span())),
        OneLine.words(document),
        CitationWords.of("relation", citation.relation()),
        citation.section().map(role -> CitationWords.of("role", role)).orElse(""));
  }
}
