package org.chithi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chithi.corpus.Corpus;
import org.chithi.corpus.CorpusEntry;
import org.chithi.corpus.Fingerprint;
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

  @Mixin private Reading reading;

  @Option(
      names = "--index",
      paramLabel = "INDEX",
      required = true,
      descriptionKey = "index",
      order = 1)
  private Path folder;

  @Option(names = "--rebuild", descriptionKey = "rebuild", order = 2)
  private boolean rebuild;

  IndexCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String key = rebuild ? "index.stoppedRebuild" : "index.stopped";
    String stopped = folder + ": " + Main.messages().getString(key);
    return Interrupt.told(console, stopped, this::index);
  }

  private int index() {
    try (SourceReader reader = reading.reader();
        DirectiveIndex index =
            rebuild ? DirectiveIndex.rebuild(folder) : DirectiveIndex.open(folder)) {
      IndexRun run = new IndexRun(index);
      fill(reading.corpusOfWholePlaces(console, reader), index, run);
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

  /** The one place where documents come in. */
  private void fill(Corpus all, DirectiveIndex index, IndexRun run) throws IOException {
    Corpus corpus = all.since(earlier(index));
    try (Progress progress = progress(corpus.size());
        Stream<CorpusEntry> entries = corpus.entries()) {
      for (CorpusEntry entry : (Iterable<CorpusEntry>) entries::iterator) {
        run.take(entry, progress);
      }
      run.finish(reading.wholePlaces());
    }
  }

  private Progress progress(int documents) {
    return console.isErrTerminal() ? Progress.shown(console, documents) : Progress.silent(console);
  }

  /** What the documents were like when they were put in. */
  private static Map<String, Fingerprint> earlier(DirectiveIndex index) throws IOException {
    Map<String, Fingerprint> earlier = new TreeMap<>();
    index
        .hashes()
        .forEach(
            (id, hash) -> IndexRun.fingerprint(hash).ifPresent(print -> earlier.put(id, print)));
    return earlier;
  }
}
