package org.chithi.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.chithi.Directives;
import org.chithi.model.Directive;
import org.chithi.read.SourceReader;
import org.chithi.testcorpus.Cases;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How many documents a second one warm thread reads and parses in each format, and how many
 * megabytes of files: one directive of the test corpus, of two pages.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadBenchmark {

  private final SourceReader reader = new SourceReader();

  /** The ending of the file. */
  @Param({"txt", "html", "docx", "doc", "odt", "rtf", "pdf", "epub", "vntime.doc", "vntime.docx"})
  public String format;

  private byte[] bytes;

  /** Counts megabytes. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Counter {
    /** The megabytes read. */
    public double megabytes;
  }

  /** Takes the file into memory. */
  @Setup
  public void load() {
    bytes =
        format.equals("txt")
            ? Cases.read("directives/ket-luan-khong-de-muc.txt").getBytes(StandardCharsets.UTF_8)
            : Cases.bytes("formats/ket-luan" + (format.contains(".") ? "-" : ".") + format);
  }

  /** Reads and parses the file once. */
  @Benchmark
  public Directive read(Counter counter) throws IOException {
    counter.megabytes += bytes.length / 1e6;
    return Directives.parse(reader.read(bytes, "a." + format));
  }

  /** Runs the benchmark. */
  public static void main(String[] args) throws RunnerException {
    new Runner(new OptionsBuilder().include(ReadBenchmark.class.getName()).build()).run();
  }
}
