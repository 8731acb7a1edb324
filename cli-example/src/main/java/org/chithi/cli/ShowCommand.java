package org.chithi.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.chithi.search.DirectiveIndex;
import org.chithi.search.InvalidQueryException;
import org.chithi.search.SearchRequest;
import org.chithi.search.StoredDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chithi show}: a document as the index keeps it. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%n",
    sortOptions = false)
final class ShowCommand extends OnIndexCommand {

  private static final int SEVERAL = 100;

  @Parameters(index = "1", paramLabel = "ID", descriptionKey = "id")
  private String id;

  @Option(names = "--format", paramLabel = "FORM", descriptionKey = "format", order = 1)
  private Optional<ShowForm> form = Optional.empty();

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      descriptionKey = "color",
      order = 2)
  private Colors.When color;

  ShowCommand(Console console) {
    super(console);
  }

  @Override
  int ask(DirectiveIndex index) throws IOException, InvalidQueryException {
    Optional<StoredDocument> named = index.document(IndexRun.id(id));
    if (named.isPresent()) {
      show(named.get());
      return ExitCode.OK;
    }
    List<String> numbered = named(index);
    numbered = numbered.isEmpty() ? numbered(index) : numbered;
    if (numbered.size() == 1) {
      show(index.document(numbered.get(0)).orElseThrow());
      return ExitCode.OK;
    }
    console()
        .say(
            CitationWords.message(numbered.isEmpty() ? "show.none" : "show.several")
                .formatted(id, String.join(", ", numbered)));
    return ExitCode.SOME_FAILED;
  }

  private void show(StoredDocument document) throws IOException {
    boolean seen = console().isOutTerminal();
    Screen screen = new Screen(new Colors(color, seen), console().columns());
    write(form.orElse(seen ? ShowForm.TREE : ShowForm.JSON).of(document, screen));
  }

  /** The documents of files with this name. */
  private List<String> named(DirectiveIndex index) throws IOException {
    return index.hashes().keySet().stream()
        .filter(it -> it.endsWith("/" + IndexRun.id(id)))
        .toList();
  }

  /** The documents with this number. */
  private List<String> numbered(DirectiveIndex index) throws IOException, InvalidQueryException {
    String query = "number:\"" + id.replace("\"", "") + "\"";
    return index.search(SearchRequest.query(query).first(SEVERAL)).hits().stream()
        .map(hit -> hit.document().id())
        .distinct()
        .toList();
  }
}
