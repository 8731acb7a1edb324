package org.chithi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chithi.corpus.Corpus;
import org.chithi.read.SourceReader;
import org.chithi.search.DirectiveIndex;
import org.chithi.search.UnusableIndexException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chithi index}: puts documents into an index; a second run only what has changed. */
@Command(
    name = "index",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%n",
    sortOptions = false)
final class IndexCommand implements Callable<Integer> {

  private final Console console;
  private final Analysis analysis;

  @Mixin private SourceOptions reading;

  @Option(
      names = "--index",
      paramLabel = "INDEX",
      required = true,
      descriptionKey = "index",
      order = 1)
  private Path folder;

  @Option(names = "--rebuild", descriptionKey = "rebuild", order = 2)
  private boolean rebuild;

  IndexCommand(Console console, Analysis analysis) {
    this.console = console;
    this.analysis = analysis;
  }

  @Override
  public Integer call() {
    String key = rebuild ? "index.stoppedRebuild" : "index.stopped";
    String stopped = folder + ": " + Main.messages().getString(key);
    return Interrupt.reporting(console, stopped, this::index);
  }

  private int index() {
    try (SourceReader reader = reading.reader();
        DirectiveIndex index =
            rebuild ? DirectiveIndex.rebuild(folder) : DirectiveIndex.open(folder)) {
      Corpus corpus = reading.corpusOfWholePlaces(console, reader);
      IndexFill fill = new IndexFill(index, analysis, console);
      IndexRun run;
      try (Progress progress = fill.progress(corpus)) {
        run = fill.fill(corpus, reading.wholePlaces(), progress);
      }
      Decisions.renew(index, folder, console, analysis);
      if (rebuild) {
        index.publish();
      }
      console.out().write(run.summary() + "\n");
      return run.failures() == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
    } catch (UnusableIndexException unusable) {
      console.say(Failure.words(folder.toString(), unusable));
    } catch (IOException disk) {
      console.say(Failure.words(folder.toString(), disk));
    }
    return ExitCode.SOME_FAILED;
  }
}
