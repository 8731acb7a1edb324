package org.chithi.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.chithi.Directives;
import org.chithi.cite.CitationFinder;
import org.chithi.model.Directive;
import org.chithi.testcorpus.Cases;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How many million characters a second one warm thread parses, or finds the citations of: the
 * {@code sample-*.txt} of a corpus of real documents ({@code CHITHI_CORPUS}, else the folder beside
 * the project), or without one the directives of the test corpus.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ParseBenchmark {

  private List<String> texts;
  private List<Directive> directives;

  /** Counts characters; a character a microsecond is a million a second. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Counter {
    /** The characters parsed. */
    public long characters;
  }

  /** Reads the texts into memory. */
  @Setup
  public void read() throws IOException {
    Path samples =
        Path.of(Optional.ofNullable(System.getenv("CHITHI_CORPUS")).orElse("../../shared/corpus"))
            .resolve("texts");
    texts = Files.isDirectory(samples) ? samples(samples) : List.copyOf(directives().values());
    directives = texts.stream().map(Directives::parse).toList();
  }

  private static Map<String, String> directives() {
    return Cases.directives();
  }

  private static List<String> samples(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> samples =
          files.filter(file -> file.getFileName().toString().startsWith("sample-")).toList();
      List<String> texts = new ArrayList<>();
      for (Path sample : samples) {
        texts.add(Files.readString(sample));
      }
      return texts;
    }
  }

  /** Parses every text once. */
  @Benchmark
  public void parse(Counter counter, Blackhole read) {
    for (String text : texts) {
      read.consume(Directives.parse(text));
      counter.characters += text.length();
    }
  }

  /** Finds the citations of every text, which is parsed before. */
  @Benchmark
  public void cite(Counter counter, Blackhole read) {
    CitationFinder finder = new CitationFinder();
    for (Directive directive : directives) {
      read.consume(finder.find(directive));
      counter.characters += directive.text().length();
    }
  }

  /** Runs the benchmark. */
  public static void main(String[] args) throws RunnerException {
    new Runner(new OptionsBuilder().include(ParseBenchmark.class.getName()).build()).run();
  }
}
