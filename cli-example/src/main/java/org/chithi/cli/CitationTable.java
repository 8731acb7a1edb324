package org.chithi.cli;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chithi.cite.Citation;
import org.chithi.cite.Citations;
import org.chithi.model.Block;
import org.chithi.model.Directive;
import org.chithi.model.Division;
import org.chithi.model.Paragraph;

/**
 * The citations of a document as a table: where each stands in the outline, its words, the document
 * meant, the relation, the section.
 */
final class CitationTable {

  private static final int PLACE = 10;
  private static final int RELATION = 15;
  private static final int SECTION = 17;
  private static final int NARROWEST = 24;

  /** The spaces around the columns. */
  private static final int GAPS = 10;

  private final Directive directive;
  private final Citations citations;
  private final Screen screen;

  CitationTable(Directive directive, Citations citations, Screen screen) {
    this.directive = directive;
    this.citations = citations;
    this.screen = screen;
  }

  /** The table as lines, an empty one last. */
  String text() {
    StringBuilder view = new StringBuilder();
    directive.source().name().ifPresent(name -> view.append(title(name)).append('\n'));
    view.append(citations.all().isEmpty() ? CitationWords.message("cite.none") + "\n" : table());
    citations.notices().stream()
        .map(notice -> screen.colors().warning("! " + notice.code()) + " " + notice.message())
        .forEach(line -> view.append(line.replaceAll("[\\p{Cntrl}&&[^\u001B]]", " ")).append('\n'));
    return view.toString();
  }

  private String title(String name) {
    String count = CitationWords.message("cite.count").formatted(citations.all().size());
    return screen.colors().faint("# " + oneLine(name) + "  " + count);
  }

  private String table() {
    int free = screen.columns() - PLACE - RELATION - SECTION - GAPS;
    int words = Math.max(NARROWEST, free / 2);
    int document = Math.max(NARROWEST, free - words);
    Column[] columns = {
      column("place", PLACE),
      column("words", words),
      column("document", document),
      column("relation", RELATION),
      column("section", SECTION)
    };
    String[][] rows = citations.all().stream().map(this::row).toArray(String[][]::new);
    String lines =
        AsciiTable.getTable(AsciiTable.NO_BORDERS, columns, rows)
            .lines()
            .map(String::stripTrailing)
            .collect(Collectors.joining("\n"));
    int heading = lines.indexOf('\n');
    return screen.colors().label(lines.substring(0, heading)) + lines.substring(heading) + "\n";
  }

  private static Column column(String key, int width) {
    return new Column()
        .header(CitationWords.message("cite." + key))
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
      place(directive.body(), citation.span().start()).orElse("-"),
      oneLine(directive.words(citation.span())),
      oneLine(document),
      CitationWords.of("relation", citation.relation()),
      citation.section().map(role -> CitationWords.of("role", role)).orElse("")
    };
  }

  /** The path of the innermost division around a place: {@code II.3.a}. */
  private static Optional<String> place(List<Block> blocks, int offset) {
    for (Block block : blocks) {
      if (block.span().start() <= offset && offset < block.span().end()) {
        return switch (block) {
          case Paragraph paragraph -> Optional.empty();
          case Division division ->
              place(division.children(), offset).or(() -> Optional.of(division.path().toString()));
        };
      }
    }
    return Optional.empty();
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\p{Cntrl}", " ");
  }
}
