package org.chithi.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.chithi.Directives;
import org.chithi.cite.CitationFinder;
import org.chithi.model.Directive;
import org.chithi.testcorpus.Cases;
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
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * The speed of analysis as a ratio to a plain regular expression and to plain Lucene indexing, all
 * in one run on one thread: medians over five launches, for the regular expression varies from one
 * launch to the next. The texts are those of a corpus of real documents ({@code CHITHI_CORPUS},
 * else the folder beside the project) whose names do not begin with 2, or without one the
 * directives of the test corpus.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(5)
public class AnalysisBenchmark {

  /** What somebody writes in ten minutes: 22 words for kinds, "số", a number and a symbol. */
  private static final Pattern NAIVE =
      Pattern.compile(
          "(?iu)(?:nghị quyết|quyết định|quy định|quy chế|chỉ thị|kết luận|thông tri|hướng dẫn"
              + "|thông báo|thông cáo|báo cáo|kế hoạch|chương trình|đề án|tờ trình|công văn|điều lệ"
              + "|luật|pháp lệnh|nghị định|thông tư|lệnh)\\s+(?:số:?\\s*)?"
              + "\\d+(?:/\\d{4})?\\s*[-–/]\\s*\\p{Lu}[\\p{L}\\d]*(?:[-/]\\p{Lu}[\\p{L}\\d]*)*");

  private static final FieldType WITH_OFFSETS = new FieldType(TextField.TYPE_NOT_STORED);

  static {
    WITH_OFFSETS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    WITH_OFFSETS.freeze();
  }

  private List<String> texts;
  private List<Directive> directives;
  private final CitationFinder finder = new CitationFinder();

  /** Reads the texts into memory. */
  @Setup
  public void read() throws IOException {
    texts = texts();
    directives = texts.stream().map(Directives::parse).toList();
  }

  private static List<String> texts() throws IOException {
    Path folder =
        Path.of(
                Optional.ofNullable(System.getenv("CHITHI_CORPUS"))
                    .orElse("../../../shared/corpus"))
            .resolve("texts");
    if (!Files.isDirectory(folder)) {
      return List.copyOf(Cases.directives().values());
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.filter(it -> !it.getFileName().toString().startsWith("2")).toList()) {
        texts.add(Files.readString(file));
      }
      return texts;
    }
  }

  /** The regular expression over every text. */
  @Benchmark
  public void regex(Blackhole found) {
    for (String text : texts) {
      Matcher matcher = NAIVE.matcher(text);
      while (matcher.find()) {
        found.consume(matcher.end());
      }
    }
  }

  /** Every text into a Lucene index in memory, with positions and offsets. */
  @Benchmark
  public void lucene(Blackhole found) throws IOException {
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriter writer =
            new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
      for (String text : texts) {
        Document document = new Document();
        document.add(new Field("text", text, WITH_OFFSETS));
        writer.addDocument(document);
      }
      found.consume(writer.commit());
    }
  }

  /** The parts of every text. */
  @Benchmark
  public void parse(Blackhole found) {
    for (String text : texts) {
      found.consume(Directives.parse(text));
    }
  }

  /** The citations of every text, whose parts are known. */
  @Benchmark
  public void cite(Blackhole found) {
    for (Directive directive : directives) {
      found.consume(finder.find(directive));
    }
  }

  /** Parts and citations of every text. */
  @Benchmark
  public void analyse(Blackhole found) {
    for (String text : texts) {
      found.consume(finder.find(Directives.parse(text)));
    }
  }

  /** Runs the benchmark and prints one table. */
  public static void main(String[] args) throws RunnerException, IOException {
    long characters = texts().stream().mapToLong(String::length).sum();
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(AnalysisBenchmark.class.getName())
                    .addProfiler(GCProfiler.class)
                    .build())
            .run();
    Map<String, Double> times = new TreeMap<>();
    Map<String, Double> bytes = new TreeMap<>();
    for (RunResult result : results) {
      String name = result.getPrimaryResult().getLabel();
      times.put(name, median(result) / characters);
      Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
      bytes.put(name, allocated.getScore() / characters);
    }
    System.out.printf(
        Locale.ROOT, "%n%d characters, one thread, medians of the launches%n", characters);
    System.out.printf(
        "%-8s %10s %10s %10s %12s%n", "", "ns/char", "of regex", "of lucene", "bytes/char");
    times.forEach(
        (name, time) ->
            System.out.printf(
                Locale.ROOT,
                "%-8s %10.1f %10.2f %10.2f %12.1f%n",
                name,
                time,
                times.get("regex") / time,
                times.get("lucene") / time,
                bytes.get(name)));
  }

  /** The median over the launches of what each measured in the mean. */
  private static double median(RunResult result) {
    double[] launches =
        result.getBenchmarkResults().stream()
            .mapToDouble(launch -> launch.getPrimaryResult().getScore())
            .sorted()
            .toArray();
    return launches[launches.length / 2];
  }
}
