package org.chithi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.chithi.parse.DirectiveParser;
import org.chithi.read.SourceReader;
import org.chithi.search.DirectiveIndex;
import org.chithi.search.SearchResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chithi like}: the documents of an index that are most like one. */
@Command(
    name = "like",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%n",
    sortOptions = false)
final class LikeCommand extends OnIndexCommand {

  private static final int MOST = 1_000;

  @Parameters(index = "1", paramLabel = "ID|FILE", descriptionKey = "like")
  private String document;

  @Option(names = "--format", paramLabel = "FORM", descriptionKey = "format", order = 1)
  private Optional<SearchForm> form = Optional.empty();

  @Option(
      names = {"-n", "--first"},
      paramLabel = "N",
      defaultValue = "10",
      descriptionKey = "first",
      order = 2)
  private int first;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      descriptionKey = "color",
      order = 3)
  private Colors.When color;

  LikeCommand(Console console) {
    super(console);
  }

  @Override
  int ask(DirectiveIndex index) throws IOException {
    int most = Math.clamp(first, 1, MOST);
    Optional<SearchResult> found = index.likeDocument(IndexRun.id(document), most);
    if (found.isEmpty() && Files.isRegularFile(Path.of(document))) {
      found = Optional.of(index.likeWords(words(Path.of(document)), most));
    }
    if (found.isEmpty()) {
      console().say(CitationWords.message("like.none").formatted(document));
      return ExitCode.SOME_FAILED;
    }
    boolean seen = console().isOutTerminal();
    Screen screen = new Screen(new Colors(color, seen), console().columns());
    SearchForm written = form.orElse(seen ? SearchForm.TABLE : SearchForm.JSON);
    write(written.of(document, found.get(), 0, document, screen));
    return ExitCode.OK;
  }

  private static String words(Path file) throws IOException {
    try (SourceReader reader = new SourceReader()) {
      return new DirectiveParser().parse(reader.read(file)).text();
    }
  }
}
