package org.chithi.cli;

import java.io.IOException;
import org.chithi.json.OpenSearchJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code chithi export}: documents for other search engines. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%n",
    sortOptions = false)
final class ExportCommand extends DocumentsCommand {

  private final Console console;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      defaultValue = "opensearch",
      descriptionKey = "format",
      order = 1)
  private ExportForm form;

  @Option(names = "--definition", descriptionKey = "definition", order = 1)
  private boolean definition;

  ExportCommand(Console console) {
    super(console);
    this.console = console;
  }

  @Override
  Form form(boolean isSeen) {
    return form;
  }

  @Override
  public Integer call() {
    if (!definition) {
      return super.call();
    }
    try {
      console.out().write(OpenSearchJson.index() + "\n");
      console.out().flush();
      return ExitCode.OK;
    } catch (IOException unwritable) {
      console.say(Failure.words("stdout", unwritable));
      return ExitCode.SOME_FAILED;
    }
  }
}
