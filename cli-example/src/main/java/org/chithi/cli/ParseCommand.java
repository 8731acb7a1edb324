package org.chithi.cli;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code chithi parse}: documents to structure. */
@Command(
    name = "parse",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%n",
    sortOptions = false)
final class ParseCommand extends DocumentsCommand {

  @Option(names = "--format", paramLabel = "FORM", descriptionKey = "format", order = 1)
  private Optional<ParseForm> form = Optional.empty();

  ParseCommand(Console console) {
    super(console);
  }

  @Override
  Form form(boolean isSeen) {
    return form.orElse(isSeen ? ParseForm.TREE : ParseForm.JSON);
  }
}
