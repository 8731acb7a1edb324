package org.chithi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chithi.search.DirectiveIndex;
import org.chithi.search.IndexReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code chithi check}: whether an index is as it was written. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%n",
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "INDEX", descriptionKey = "index")
  private Path folder;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try {
      IndexReport report = DirectiveIndex.check(folder);
      if (report.isWhole()) {
        DirectiveIndex.openToRead(folder).close();
        console
            .out()
            .write(
                CitationWords.message("check.whole")
                        .formatted(report.documents(), report.sections())
                    + "\n");
        return ExitCode.OK;
      }
      report.faults().forEach(fault -> console.say(folder + ": " + fault));
      console.say(folder + ": " + CitationWords.message("index.DAMAGED"));
    } catch (IOException unusable) {
      console.say(Failure.words(folder.toString(), unusable));
    }
    return ExitCode.SOME_FAILED;
  }
}
