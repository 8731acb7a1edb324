package org.chithi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
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
  private final Analysis analysis;

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

  IndexCommand(Console console, Analysis analysis) {
    this.console = console;
    this.analysis = analysis;
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
      Map<String, String> stored = index.hashes();
      IndexRun run = new IndexRun(index, stored.keySet(), analysis);
      Corpus corpus = reading.corpusOfWholePlaces(console, reader);
      fill(corpus.since(earlier(corpus, stored)), run);
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
  private void fill(Corpus corpus, IndexRun run) throws IOException {
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
  private static Map<String, Fingerprint> earlier(Corpus corpus, Map<String, String> stored) {
    Map<String, Fingerprint> earlier = new TreeMap<>();
    for (String name : corpus.names()) {
      Optional.ofNullable(stored.get(IndexRun.id(name)))
          .flatMap(IndexRun::fingerprint)
          .ifPresent(print -> earlier.put(name, print));
    }
    return earlier;
  }
}
