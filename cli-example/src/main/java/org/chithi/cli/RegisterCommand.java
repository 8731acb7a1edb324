package org.chithi.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.chithi.corpus.Corpus;
import org.chithi.graph.CitationGraph;
import org.chithi.read.SourceReader;
import org.chithi.resolve.CitationSheet;
import org.chithi.resolve.Registry;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * A command that reads all documents, of files or out of indexes, into one register before it says
 * anything.
 */
@Command(modelTransformer = IndexLabel.class)
abstract class RegisterCommand implements Callable<Integer> {

  private final Console console;
  private final Analysis analysis;

  @Mixin private SourceOptions reading;

  @Option(names = "--register", paramLabel = "TABLE", descriptionKey = "register", order = 5)
  private Optional<Path> table = Optional.empty();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      descriptionKey = "output",
      order = 6)
  private Optional<Path> output = Optional.empty();

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  RegisterCommand(Console console, Analysis analysis) {
    this.console = console;
    this.analysis = analysis;
  }

  /** How many of the words after the command are not paths: a number before them. */
  int wordsBefore() {
    return 0;
  }

  /** A path that those words name. */
  Optional<String> firstPath() {
    return Optional.empty();
  }

  /** Whether the graph is all it needs; an index may keep one. */
  boolean asksGraphAlone() {
    return true;
  }

  /** Writes what the command is for. */
  abstract void write(Shelf shelf, Writer out) throws IOException;

  /** The file that the user named; absent for standard output. */
  Optional<Path> output() {
    return output;
  }

  Console console() {
    return console;
  }

  /** How wide a line for people may be. */
  int columns() {
    return console.columns();
  }

  /**
   * A document by the name the user gave it, by its whole place, as an index names it, or by the
   * end of its place: {@code a.txt} is {@code van-ban/a.txt}, if no other text is called so.
   */
  Optional<CitationSheet> sheet(Shelf shelf, String name) {
    Map<String, CitationSheet> sheets = shelf.sheets();
    Optional<CitationSheet> named =
        Optional.ofNullable(sheets.get(name)).or(() -> Optional.ofNullable(sheets.get(id(name))));
    if (named.isPresent()) {
      return named;
    }
    Map<String, CitationSheet> alike = new TreeMap<>(sheets);
    alike.keySet().removeIf(other -> !other.endsWith("/" + name));
    if (alike.values().stream().map(CitationSheet::key).distinct().count() > 1) {
      String names = String.join(", ", alike.keySet());
      throw wrong(message("error.severalDocuments").formatted(name, names));
    }
    return alike.values().stream().findFirst();
  }

  /** What a document with this name is called in an index. */
  private String id(String name) {
    return IndexRun.id(reading.whole(name));
  }

  CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }

  @Override
  public Integer call() {
    try (SourceReader reader = reading.reader()) {
      Shelf shelf = load(reader);
      writeAll(shelf);
      return shelf.failed() == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
    } catch (IOException unwritable) {
      boolean gone = String.valueOf(unwritable.getMessage()).contains("pipe");
      if (gone && output.isEmpty()) {
        return ExitCode.OK;
      }
      console.say(Failure.words(output.map(Path::toString).orElse("stdout"), unwritable));
      return ExitCode.SOME_FAILED;
    }
  }

  /** Writes to the file named or to standard output. */
  void writeAll(Shelf shelf) throws IOException {
    if (output.isPresent()) {
      new OutFile(output.get(), shelf.files()).write(out -> write(shelf, out));
    } else {
      write(shelf, console.out());
      console.out().flush();
    }
  }

  /**
   * The one place where documents come in: first those of the indexes, so that a file named for one
   * of its citations is not read again.
   */
  private Shelf load(SourceReader reader) throws IOException {
    if (asksGraphAlone() && table.isEmpty()) {
      Optional<CitationGraph> kept =
          reading.onlyIndex(wordsBefore()).flatMap(index -> Decisions.kept(index, console));
      if (kept.isPresent()) {
        return Shelf.of(kept.get());
      }
    }
    Registry registry = Registry.standard();
    addTable(registry);
    ShelfRun run = new ShelfRun(console, registry, analysis);
    reading.indexes(wordsBefore()).forEach(run::takeIndex);
    boolean alone = reading.namesNothing(wordsBefore());
    Optional<String> first =
        firstPath()
            .filter(path -> !run.has(path) && !run.has(id(path)))
            .filter(path -> alone || Files.exists(Path.of(reading.whole(path))));
    Corpus corpus = reading.corpus(console, reader, wordsBefore(), first);
    run.takeAll(corpus);
    return run.shelf(corpus.files());
  }

  private void addTable(Registry registry) throws IOException {
    if (table.isPresent()) {
      try (Reader rows = Files.newBufferedReader(table.get())) {
        registry.addTable(rows);
      } catch (IllegalArgumentException bad) {
        throw wrong(message("error.table").formatted(table.get(), bad.getMessage()));
      }
    }
  }

  /** A word of a message, in the language of the run. */
  static String message(String key) {
    return Main.messages().getString(key);
  }

  /** Lines for people: a heading and rows, or a sentence where there are none. */
  static String table(Console console, List<String> heading, List<List<String>> rows, int wide) {
    return new TextTable(heading, wide, console.columns()).of(rows);
  }
}
