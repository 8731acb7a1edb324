package org.chithi.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chithi.corpus.Corpus;
import org.chithi.corpus.CorpusEntry;
import org.chithi.corpus.CorpusEntry.Document;
import org.chithi.corpus.CorpusEntry.Unchanged;
import org.chithi.corpus.Fingerprint;
import org.chithi.read.SourceReader;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command that reads documents one after the other and writes something about each. */
abstract class DocumentsCommand implements Callable<Integer> {

  /** Fewer documents than this are read before a person looks for progress. */
  private static final int LONG_WORK = 20;

  /** Options that change nothing in what is written. */
  private static final Set<String> WITHOUT_EFFECT =
      Set.of("--out", "--changed", "--threads", "--isolate");

  private final Console console;

  @Mixin private SourceOptions reading;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      descriptionKey = "out",
      order = 2)
  private Optional<Path> out = Optional.empty();

  @Option(names = "--changed", descriptionKey = "changed", order = 3)
  private boolean changedOnly;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      descriptionKey = "color",
      order = 4)
  private Colors.When color;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  DocumentsCommand(Console console) {
    this.console = console;
  }

  /**
   * The form to write.
   *
   * @param isSeen whether a person reads it on a terminal, for whom there is a form of its own
   */
  abstract Form form(boolean isSeen);

  /** Refuses what cannot be written of so many documents. */
  void check(int documents) {}

  boolean hasFolder() {
    return out.isPresent();
  }

  CommandLine.ParameterException wrong(String key) {
    return new CommandLine.ParameterException(spec.commandLine(), Main.messages().getString(key));
  }

  @Override
  public Integer call() {
    if (changedOnly && out.isEmpty()) {
      throw wrong("error.changedNeedsFolder");
    }
    try (SourceReader reader = reading.reader()) {
      Corpus corpus = reading.corpus(console, reader);
      check(corpus.size());
      Failures failures = new Failures();
      run(corpus, failures);
      return failures.count() == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
    } catch (ReaderGoneException quietly) {
      return ExitCode.OK;
    } catch (IOException unwritable) {
      console.say(Failure.words(out.map(Path::toString).orElse("stdout"), unwritable));
      return ExitCode.SOME_FAILED;
    }
  }

  /** Reads and writes one document after the other and forgets it. */
  private void run(Corpus all, Failures failures) throws IOException {
    Map<String, Fingerprint> lastRun = lastRun(all);
    Map<String, Fingerprint> thisRun = new TreeMap<>(lastRun);
    Corpus corpus = all.since(lastRun);
    try (Progress progress = progress(corpus.size());
        Stream<CorpusEntry> entries = corpus.entries()) {
      Output output = output(corpus, progress);
      for (CorpusEntry entry : (Iterable<CorpusEntry>) entries::iterator) {
        switch (entry) {
          case Document document -> {
            if (failures.attempt(document.name(), progress::say, () -> output.write(document))) {
              document.fingerprint().ifPresent(print -> thisRun.put(document.name(), print));
            }
          }
          case Unchanged unchanged -> thisRun.put(unchanged.name(), unchanged.fingerprint());
          case CorpusEntry.Failure failure ->
              failures.report(failure.name(), failure.cause(), progress::say);
        }
        progress.step();
      }
    }
    if (out.isPresent() && form(isSeen()).hasIndex() && all.size() > 1) {
      PageIndex.write(out.get());
    }
    if (changedOnly) {
      new LastRun(out.orElseThrow()).write(how(), thisRun);
    }
  }

  private Map<String, Fingerprint> lastRun(Corpus corpus) throws IOException {
    if (changedOnly) {
      String ending = form(isSeen()).ending();
      return new LastRun(out.orElseThrow()).upToDate(how(), corpus.names(), ending);
    }
    if (out.isPresent()) {
      new LastRun(out.get()).forget();
    }
    return Map.of();
  }

  /** The command and those of its options that tell what is written, {@code parse --split=true}. */
  private String how() {
    String options =
        spec.commandLine().getParseResult().matchedOptions().stream()
            .filter(option -> !WITHOUT_EFFECT.contains(option.longestName()))
            .map(option -> option.longestName() + "=" + option.getValue())
            .sorted()
            .collect(Collectors.joining(" "));
    return spec.name() + " " + options + "\n";
  }

  private Output output(Corpus corpus, Progress progress) throws IOException {
    Screen screen = new Screen(new Colors(color, isSeen()), console.columns());
    Form form = form(isSeen());
    if (out.isPresent()) {
      OutFolder folder = new OutFolder(out.get(), form, screen, corpus.files());
      return document -> intoFolder(folder, document, progress);
    }
    boolean alone = corpus.size() == 1 && reading.namesOne();
    OutStream stream = new OutStream(console.out(), form, screen, alone);
    return document -> stream.write(document.name(), document.directive());
  }

  /** A file that cannot be written is the failure of one document; the next may have a place. */
  private static void intoFolder(OutFolder folder, Document document, Progress progress) {
    try {
      folder.write(document, progress::say);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private boolean isSeen() {
    return out.isEmpty() && console.isOutTerminal();
  }

  /** A bar would tear documents that scroll over the same screen. */
  private Progress progress(int documents) {
    boolean shown = console.isErrTerminal() && !isSeen() && documents > LONG_WORK;
    return shown ? Progress.shown(console, documents) : Progress.silent(console);
  }

  /** Where a document goes. */
  @FunctionalInterface
  private interface Output {
    void write(Document document) throws IOException;
  }
}
