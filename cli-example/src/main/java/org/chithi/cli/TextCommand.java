package org.chithi.cli;

import java.io.IOException;
import java.io.Writer;
import org.chithi.model.Directive;
import picocli.CommandLine.Command;

/** {@code chithi text}: the words of documents as they are analysed. */
@Command(
    name = "text",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%n",
    sortOptions = false)
final class TextCommand extends DocumentsCommand {

  /** The only form there is. */
  private enum Plain implements Form {
    TEXT;

    @Override
    public String ending() {
      return "txt";
    }

    @Override
    public String between() {
      return "\f";
    }

    @Override
    public void write(Directive directive, Writer out, boolean alone, Screen screen)
        throws IOException {
      out.write(directive.text());
    }
  }

  TextCommand(Console console) {
    super(console);
  }

  @Override
  Form form(boolean isSeen) {
    return Plain.TEXT;
  }
}
