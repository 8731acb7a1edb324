package org.chithi.cli;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.chithi.index.DirectiveIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chithi suggest}: titles for what is being typed. */
@Command(
    name = "suggest",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%n",
    sortOptions = false)
final class SuggestCommand extends OnIndexCommand {

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "PREFIX", descriptionKey = "prefix")
  private List<String> typed;

  @Option(
      names = {"-n", "--first"},
      paramLabel = "N",
      defaultValue = "10",
      descriptionKey = "first")
  private int first;

  SuggestCommand(Console console) {
    super(console);
  }

  @Override
  int ask(DirectiveIndex index) throws IOException {
    write(
        index.suggest(String.join(" ", typed), Math.clamp(first, 1, 1_000)).stream()
            .map(it -> it.title().replaceAll("\\s+", " ") + "\t" + it.id() + "\n")
            .collect(Collectors.joining()));
    return ExitCode.OK;
  }
}
