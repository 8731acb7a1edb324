package org.chithi.benchmark;

import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.TimeUnit;
import org.chithi.graph.CitationGraph;
import org.chithi.graph.GraphMeasures;
import org.chithi.graph.GraphWriter;
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

/** How long a made graph of 100,000 documents and 1,000,000 edges takes to build, rank, write. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
public class GraphBenchmark {

  private static final int DOCUMENTS = 100_000;
  private static final int EDGES = 1_000_000;

  private CitationGraph graph;

  /** Makes the graph. */
  @Setup
  public void make() {
    graph = MadeGraph.of(DOCUMENTS, EDGES);
  }

  /** Makes and builds it, the made documents and edges included. */
  @Benchmark
  public void build(Blackhole built) {
    built.consume(MadeGraph.of(DOCUMENTS, EDGES));
  }

  /** PageRank of all documents. */
  @Benchmark
  public void pageRank(Blackhole ranks) {
    ranks.consume(new GraphMeasures(graph).pageRanks());
  }

  /** The components. */
  @Benchmark
  public void components(Blackhole sets) {
    sets.consume(new GraphMeasures(graph).components());
  }

  /** GraphML to nowhere. */
  @Benchmark
  public void graphMl() throws IOException {
    GraphWriter.graphMl().write(graph, Writer.nullWriter());
  }

  /** JSON to nowhere. */
  @Benchmark
  public void json() throws IOException {
    GraphWriter.json().write(graph, Writer.nullWriter());
  }

  /** Turtle to nowhere. */
  @Benchmark
  public void turtle() throws IOException {
    GraphWriter.turtle().write(graph, Writer.nullWriter());
  }

  /** Both tables to nowhere. */
  @Benchmark
  public void csv() throws IOException {
    GraphWriter.csvNodes().write(graph, Writer.nullWriter());
    GraphWriter.csvEdges().write(graph, Writer.nullWriter());
  }

  /** Runs the benchmark. */
  public static void main(String[] args) throws RunnerException {
    new Runner(new OptionsBuilder().include(GraphBenchmark.class.getName()).build()).run();
  }
}
