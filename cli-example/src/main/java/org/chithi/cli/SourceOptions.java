package org.chithi.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chithi.corpus.Corpus;
import org.chithi.read.Ocr;
import org.chithi.read.SourceReader;
import org.chithi.search.DirectiveIndex;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What a command reads, and how: the part that all commands on documents share. */
final class SourceOptions {

  /** The path that stands for standard input. */
  static final String STANDARD_INPUT = "-";

  private static final String STDIN = "stdin";

  @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "path")
  private List<String> paths = new ArrayList<>();

  @Option(names = "--ocr", descriptionKey = "ocr", order = 10)
  private boolean ocr;

  @Option(
      names = "--isolate",
      arity = "1",
      paramLabel = "SECONDS",
      descriptionKey = "isolate",
      order = 11)
  private Optional<Integer> isolate = Optional.empty();

  @Option(names = "--split", descriptionKey = "split", order = 9)
  private boolean split;

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads", order = 12)
  private Optional<Integer> threads = Optional.empty();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /** Whether the user named at most one place, which gives one document if it is a file. */
  boolean namesOne() {
    return paths.size() <= 1 && !split;
  }

  /** The places whole from the root of the disk, so that they mean the same from any folder. */
  List<String> wholePlaces() {
    return paths.stream()
        .map(path -> path.equals(STANDARD_INPUT) ? path : whole(path))
        .distinct()
        .toList();
  }

  /** A place whole from the root of the disk. */
  String whole(String path) {
    return place(path).toAbsolutePath().normalize().toString();
  }

  /** The documents of the whole places. */
  Corpus corpusOfWholePlaces(Console console, SourceReader reader) {
    return corpus(console, reader, wholePlaces());
  }

  /** The documents of the paths; standard input if there are none. */
  Corpus corpus(Console console, SourceReader reader) {
    return corpus(console, reader, paths);
  }

  /** The indexes among the paths after some words that are none. */
  List<Path> indexes(int words) {
    return paths.stream().skip(words).filter(this::isIndex).distinct().map(this::place).toList();
  }

  /** Whether no path comes after some words that are none. */
  boolean namesNothing(int words) {
    return paths.size() <= words;
  }

  /** The index that is the only path after some words that are none. */
  Optional<Path> onlyIndex(int words) {
    List<Path> indexes = indexes(words);
    return paths.size() == words + 1 ? indexes.stream().findFirst() : Optional.empty();
  }

  private boolean isIndex(String path) {
    return !path.equals(STANDARD_INPUT) && DirectiveIndex.isIndex(place(path));
  }

  /**
   * The documents of the paths after some words that are none; indexes are left out.
   *
   * @param words how many words stand before the paths
   * @param first a path that comes before all others
   */
  Corpus corpus(Console console, SourceReader reader, int words, Optional<String> first) {
    List<String> named = new ArrayList<>(first.stream().toList());
    paths.stream().skip(words).filter(path -> !named.contains(path)).forEach(named::add);
    List<String> files = named.stream().filter(path -> !isIndex(path)).toList();
    return files.isEmpty() && !named.isEmpty()
        ? Corpus.of(List.of(), reader)
        : corpus(console, reader, files);
  }

  private Corpus corpus(Console console, SourceReader reader, List<String> paths) {
    if (paths.isEmpty() && console.isInTerminal()) {
      throw new NothingNamedException(spec, "error.noPath");
    }
    List<Path> places = new ArrayList<>();
    paths.stream()
        .filter(path -> !path.equals(STANDARD_INPUT))
        .map(this::place)
        .forEach(places::add);
    Corpus corpus = Corpus.of(places, reader);
    boolean stream = paths.isEmpty() || paths.contains(STANDARD_INPUT);
    Corpus all = stream ? corpus.and(STDIN, console.in()) : corpus;
    all = split ? all.split() : all;
    return threads.isPresent() ? all.by(positive(threads.get(), "--threads")) : all;
  }

  /** The reader that the options ask for; to be closed. */
  SourceReader reader() {
    SourceReader reader = new SourceReader();
    if (ocr) {
      reader = reader.with(Ocr.find().orElseThrow(() -> wrong("error.noOcr")));
    }
    return isolate.isPresent()
        ? reader.isolated(Duration.ofSeconds(positive(isolate.get(), "--isolate")))
        : reader;
  }

  private Path place(String path) {
    try {
      return Path.of(path);
    } catch (InvalidPathException nonsense) {
      throw new ParameterException(
          spec.commandLine(), path + ": " + Main.messages().getString("error.noPlace"));
    }
  }

  private int positive(int number, String option) {
    if (number < 1) {
      throw new ParameterException(
          spec.commandLine(), Main.messages().getString("error.notPositive").formatted(option));
    }
    return number;
  }

  private ParameterException wrong(String key) {
    return new ParameterException(spec.commandLine(), Main.messages().getString(key));
  }
}
