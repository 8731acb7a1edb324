package org.chithi.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chithi.model.Directive;
import org.chithi.model.Notice;
import org.chithi.text.Source;
import org.chithi.text.TextEncoding;
import picocli.CommandLine.Command;

/** {@code chithi detect}: what files are, a line each, and what is wrong with them. */
@Command(
    name = "detect",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%n",
    sortOptions = false)
final class DetectCommand extends DocumentsCommand {

  /**
   * A line with tabs for programs; for people a line for each of several files, or the facts of one
   * below each other.
   */
  private enum Facts implements Form {
    LINE,
    LIST;

    @Override
    public String ending() {
      return "txt";
    }

    @Override
    public String opening() {
      return this == LINE ? "file\tformat\tencoding\tpages\tkind\tnumber\tnotices\n" : "";
    }

    @Override
    public String between() {
      return "";
    }

    @Override
    public void write(Directive directive, Writer out, boolean alone, Screen screen)
        throws IOException {
      out.write(
          this == LINE
              ? String.join("\t", codes(directive)) + "\n"
              : alone ? list(words(directive)) : line(words(directive), screen.columns()));
    }

    private static List<String> codes(Directive directive) {
      return facts(
          directive,
          directive.source().mediaType(),
          directive.letterhead().kind().map(Enum::name),
          codesOfNotices(directive).map(Enum::name).collect(Collectors.joining(",")));
    }

    private static List<String> words(Directive directive) {
      return facts(
          directive,
          mediaType(directive.source().mediaType()),
          directive.letterhead().kind().map(CitationWords::kind),
          codesOfNotices(directive).map(NoticeWords::name).collect(Collectors.joining(", ")));
    }

    private static List<String> facts(
        Directive directive, String format, Optional<String> kind, String notices) {
      Source source = directive.source();
      return List.of(
          OneLine.name(source.name().orElse("")),
          format,
          source.encoding().map(TextEncoding::label).orElse(""),
          source.pages().isPresent() ? String.valueOf(source.pages().getAsInt()) : "",
          kind.orElse(""),
          directive.letterhead().number().map(Object::toString).orElse(""),
          notices);
    }

    private static Stream<Notice.Code> codesOfNotices(Directive directive) {
      return directive.notices().stream().map(Notice::code).distinct();
    }

    private static String mediaType(String type) {
      String key = "format." + type;
      return Main.messages().containsKey(key) ? CitationWords.message(key) : type;
    }

    /** The facts of one of several files for people. */
    private static String line(List<String> facts, int columns) {
      String words =
          facts.stream().filter(fact -> !fact.isEmpty()).collect(Collectors.joining("  "));
      return Wrapped.cut(words, columns) + "\n";
    }

    private static String list(List<String> facts) {
      String[] names = LINE.opening().strip().split("\t");
      List<List<String>> rows = new ArrayList<>();
      for (int i = 0; i < names.length; i++) {
        String fact = facts.get(i);
        String name = CitationWords.message("detect." + names[i]);
        rows.add(List.of(name, fact.isEmpty() ? "-" : fact));
      }
      int[] widths = TextTable.widths(rows);
      return rows.stream()
          .map(row -> TextTable.beside(row, widths))
          .collect(Collectors.joining("", "", "\n"));
    }
  }

  DetectCommand(Console console) {
    super(console);
  }

  @Override
  Form form(boolean isSeen) {
    return isSeen ? Facts.LIST : Facts.LINE;
  }
}
