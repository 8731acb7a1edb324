package org.chithi.cli;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code chithi cite}: the documents that documents cite. */
@Command(
    name = "cite",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%n",
    sortOptions = false)
final class CiteCommand extends DocumentsCommand {

  @Option(names = "--format", paramLabel = "FORM", descriptionKey = "format", order = 1)
  private Optional<CiteForm> form = Optional.empty();

  CiteCommand(Console console) {
    super(console);
  }

  @Override
  Form form(boolean isSeen) {
    return form.orElse(isSeen ? CiteForm.TABLE : CiteForm.JSON);
  }

  /** Pages cannot follow one another in a stream. */
  @Override
  void check(int documents) {
    boolean pages = form.filter(CiteForm.HTML::equals).isPresent();
    if (pages && documents > 1 && !hasFolder()) {
      throw wrong("error.pagesNeedFolder");
    }
  }
}
