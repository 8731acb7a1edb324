package org.chithi.cli;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chithi.model.Directive;
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

  /** A line with tabs for programs; the same facts below each other for people. */
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
      String[] facts = facts(directive);
      out.write(this == LINE ? String.join("\t", facts) + "\n" : list(facts));
    }

    private static String[] facts(Directive directive) {
      Source source = directive.source();
      return new String[] {
        OneLine.name(source.name().orElse("")),
        source.mediaType(),
        source.encoding().map(TextEncoding::label).orElse(""),
        source.pages().isPresent() ? String.valueOf(source.pages().getAsInt()) : "",
        directive.letterhead().kind().map(Enum::name).orElse(""),
        directive.letterhead().number().map(Object::toString).orElse(""),
        directive.notices().stream()
            .map(notice -> notice.code().name())
            .distinct()
            .collect(Collectors.joining(","))
      };
    }

    private static String list(String[] facts) {
      String[] names = LINE.opening().strip().split("\t");
      String[][] rows = new String[names.length][];
      for (int i = 0; i < names.length; i++) {
        rows[i] =
            new String[] {names[i], Optional.of(facts[i]).filter(it -> !it.isEmpty()).orElse("-")};
      }
      Column column = new Column().dataAlign(HorizontalAlign.LEFT);
      Column[] columns = {column, new Column().dataAlign(HorizontalAlign.LEFT)};
      return AsciiTable.getTable(AsciiTable.NO_BORDERS, columns, rows) + "\n\n";
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
