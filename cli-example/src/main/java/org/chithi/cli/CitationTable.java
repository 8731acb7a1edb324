package org.chithi.cli;

import java.util.List;
import java.util.Optional;
import org.chithi.cite.Citation;
import org.chithi.cite.Citations;
import org.chithi.model.Block;
import org.chithi.model.Directive;
import org.chithi.model.Division;
import org.chithi.model.Paragraph;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/**
 * The citations of a document as a table: where each stands in the outline, its words, the document
 * meant, the relation, the section.
 */
final class CitationTable {

  private static final int PLACE = 10;
  private static final int RELATION = 15;
  private static final int SECTION = 17;
  private static final int NARROWEST = 24;

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
        .forEach(line -> view.append(line.replaceAll("\\p{Cntrl}&&[^\u001B]", " ")).append('\n'));
    return view.toString();
  }

  private String title(String name) {
    String count = CitationWords.message("cite.count").formatted(citations.all().size());
    return screen.colors().faint("# " + oneLine(name) + "  " + count);
  }

  private String table() {
    int free = screen.columns() - PLACE - RELATION - SECTION;
    int words = Math.max(NARROWEST, free / 2);
    int document = Math.max(NARROWEST, free - words);
    ColorScheme plain = new ColorScheme.Builder(Ansi.OFF).build();
    TextTable table =
        TextTable.forColumns(
            plain,
            new Column(PLACE, 0, Overflow.WRAP),
            new Column(words, 1, Overflow.WRAP),
            new Column(document, 1, Overflow.WRAP),
            new Column(RELATION, 1, Overflow.WRAP),
            new Column(SECTION, 1, Overflow.WRAP));
    table.addRowValues(
        CitationWords.message("cite.place"),
        CitationWords.message("cite.words"),
        CitationWords.message("cite.document"),
        CitationWords.message("cite.relation"),
        CitationWords.message("cite.section"));
    citations.all().forEach(citation -> table.addRowValues(row(citation)));
    String lines = table.toString();
    int heading = lines.indexOf('\n');
    return screen.colors().label(lines.substring(0, heading)) + lines.substring(heading);
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
