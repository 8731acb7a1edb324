package org.chithi.cli;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.chithi.search.DirectiveIndex;
import org.chithi.search.Suggestion;
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
    List<Suggestion> found = index.suggest(String.join(" ", typed), Math.clamp(first, 1, 1_000));
    boolean seen = console().isOutTerminal();
    String none = seen ? "# " + CitationWords.message("suggest.none") + "\n" : "";
    write(
        found.isEmpty()
            ? none
            : found.stream().map(it -> seen ? shown(it) : line(it)).collect(Collectors.joining()));
    return ExitCode.OK;
  }

  private static String line(Suggestion suggestion) {
    return OneLine.words(suggestion.title()).replaceAll("\\s+", " ")
        + "\t"
        + OneLine.name(suggestion.id())
        + "\n";
  }

  /** For people: the title, and below it the document. */
  private String shown(Suggestion suggestion) {
    String title = OneLine.words(suggestion.title()).replaceAll("\\s+", " ");
    return Wrapped.indented(title, 0, console().columns())
        + "\n   "
        + OneLine.name(suggestion.id())
        + "\n";
  }
}
