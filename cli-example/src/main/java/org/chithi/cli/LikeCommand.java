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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code chithi like}: the documents of an index that are most like one. */
@Command(
    name = "like",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%n",
    sortOptions = false)
final class LikeCommand extends OnIndexCommand {

  @Parameters(index = "1", paramLabel = "ID|FILE", descriptionKey = "like")
  private String document;

  @Mixin private HitOptions hits;

  LikeCommand(Console console) {
    super(console);
  }

  @Override
  int ask(DirectiveIndex index) throws IOException {
    int most = hits.first(this);
    Optional<SearchResult> found = index.likeDocument(IndexRun.id(document), most);
    if (found.isEmpty() && Files.isRegularFile(Path.of(document))) {
      found = Optional.of(index.likeWords(words(Path.of(document)), most));
    }
    if (found.isEmpty()) {
      console().say(CitationWords.message("like.none").formatted(document));
      return ExitCode.SOME_FAILED;
    }
    write(hits.written(document, found.get(), 0, document, console()));
    return ExitCode.OK;
  }

  private static String words(Path file) throws IOException {
    try (SourceReader reader = new SourceReader()) {
      return new DirectiveParser().parse(reader.read(file)).text();
    }
  }
}
