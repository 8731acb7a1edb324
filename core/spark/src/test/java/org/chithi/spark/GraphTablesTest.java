package org.chithi.spark;

import static java.util.stream.Collectors.toSet;
import static org.apache.spark.sql.functions.rand;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.Success$;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.scheduler.SparkListenerTaskStart;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.chithi.Directives;
import org.chithi.cite.Citations;
import org.chithi.graph.CitationEdge;
import org.chithi.graph.CitationGraph;
import org.chithi.json.DirectiveJson;
import org.chithi.resolve.CitationSheet;
import org.chithi.resolve.RegisteredDocument;
import org.chithi.resolve.Registry;
import org.chithi.testcorpus.Cases;
import org.chithi.testcorpus.MadeDirectives;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The graph of Spark is that of one process, however the documents are spread. */
@Tag("slow")
final class GraphTablesTest {

  private static final int FEW = 20;
  private static final int NTH = 5;
  private static final StructType DOCUMENT =
      new StructType().add("text", DataTypes.StringType).add("json", DataTypes.StringType);

  private static final SparkSession session = LocalSpark.session();

  @TempDir static Path home;
  private static Corpus cases;

  /** Documents as a table, and their graph by one process. */
  private record Corpus(Dataset<Row> documents, CitationGraph graph) {

    static Corpus of(Stream<String> texts) {
      List<CitationSheet> sheets = new ArrayList<>();
      List<Row> rows = new ArrayList<>();
      texts
          .parallel()
          .map(Directives::parse)
          .forEach(
              directive -> {
                Citations citations = Directives.citations(directive);
                String json = DirectiveJson.toLine(directive, citations);
                CitationSheet sheet = CitationSheet.of(directive, citations.all());
                synchronized (rows) {
                  rows.add(RowFactory.create(directive.text(), json));
                  sheets.add(sheet);
                }
              });
      sheets.sort(Comparator.comparing(CitationSheet::key));
      Registry registry = Registry.standard();
      sheets.forEach(registry::add);
      return new Corpus(session.createDataFrame(rows, DOCUMENT), CitationGraph.of(registry));
    }
  }

  @BeforeAll
  static void start() {
    MadeDirectives made = new MadeDirectives();
    cases =
        Corpus.of(
            Stream.of(
                    Cases.directives().values().stream(),
                    Cases.of("resolution").stream()
                        .flatMap(row -> Stream.of(row.input().split("\n--- [^\n]*\n")))
                        .map(text -> text.replaceAll("[⟦⟧]", "")),
                    IntStream.range(0, FEW).mapToObj(made::directive))
                .flatMap(it -> it));
  }

  /** All that the tables say of nodes and edges, a line each. */
  private static Set<String> lines(GraphTables graph) {
    return Stream.concat(
            graph.nodes().collectAsList().stream(), graph.edges().collectAsList().stream())
        .map(Row::toString)
        .collect(toSet());
  }

  private static Set<String> lines(CitationGraph graph) {
    return Stream.concat(
            graph.nodes().stream().map(GraphTablesTest::line),
            graph.edges().stream().map(GraphTablesTest::line))
        .collect(toSet());
  }

  private static String line(RegisteredDocument node) {
    return RowFactory.create(
            node.id(),
            node.standing(),
            node.kind().orElse(null),
            node.issuer().orElse(null),
            node.level().orElse(null),
            node.id().place().orElse(null),
            node.date().orElse(null),
            node.title().orElse(null),
            node.sources().stream().findFirst().orElse(null))
        .toString();
  }

  private static String line(CitationEdge edge) {
    String sections = edge.sections().toString().replaceAll("[{},]", "");
    return RowFactory.create(
            edge.source(), edge.target(), edge.relation(), edge.count(), sections, edge.sentence())
        .toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8})
  void graphIsThatOfOneProcess(int partitions) {
    Dataset<Row> shuffled = cases.documents().orderBy(rand(partitions)).repartition(partitions);

    Set<String> local = lines(cases.graph());
    assertThat(lines(GraphTables.of(shuffled))).isEqualTo(local).hasSizeGreaterThan(FEW);
  }

  @Test
  void tasksThatFailOrAreKilledAreRetriedAndChangeNothing() {
    Killer killer = new Killer();
    session.sparkContext().addSparkListener(killer);
    try {
      assertThat(lines(GraphTables.of(failingOnce(cases.documents(), 4))))
          .isEqualTo(lines(cases.graph()));
    } finally {
      session.sparkContext().removeSparkListener(killer);
    }
    assertThat(killer.ended).hasPositiveValue();
  }

  /** The documents, some with an error at the first attempt. */
  private static Dataset<Row> failingOnce(Dataset<Row> documents, int partitions) {
    MapFunction<Row, Row> failing =
        row -> {
          if (TaskContext.get().attemptNumber() == 0 && row.getString(0).hashCode() % NTH == 0) {
            throw new IllegalStateException("first attempt");
          }
          return row;
        };
    return documents.repartition(partitions).map(failing, Encoders.row(DOCUMENT));
  }

  /** Kills every fifth task at its first attempt, while it runs. */
  private static final class Killer extends SparkListener {
    private final AtomicInteger started = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();

    @Override
    public void onTaskStart(SparkListenerTaskStart start) {
      if (start.taskInfo().attemptNumber() == 0 && started.incrementAndGet() % NTH == 0) {
        session.sparkContext().killTaskAttempt(start.taskInfo().taskId(), true, "test");
      }
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
      if (!(end.reason() instanceof Success$)) {
        ended.incrementAndGet();
      }
    }
  }

  /** The same with many documents: {@code -Dchithi.documents=20000}. */
  @Test
  @EnabledIfSystemProperty(named = "chithi.documents", matches = "\\d+")
  void graphOfManyDocumentsIsThatOfOneProcess() {
    MadeDirectives made = new MadeDirectives();
    int count = Integer.getInteger("chithi.documents");
    Corpus many = Corpus.of(IntStream.range(0, count).mapToObj(made::directive));
    Set<String> local = lines(many.graph());
    Dataset<Row> shuffled = many.documents().orderBy(rand(1)).repartition(8);
    assertThat(lines(GraphTables.of(shuffled)).equals(local)).as("8 partitions").isTrue();
    Killer killer = new Killer();
    session.sparkContext().addSparkListener(killer);
    Dataset<Row> failing = failingOnce(many.documents().orderBy(rand(2)), 1);
    assertThat(lines(GraphTables.of(failing)).equals(local)).as("1 partition, killed").isTrue();
    session.sparkContext().removeSparkListener(killer);
    assertThat(killer.ended).hasPositiveValue();
  }

  /** c cites a and b, b cites a; d stands alone. */
  private static GraphTables small() {
    Dataset<Row> nodes = session.sql("select explode(array('a', 'b', 'c', 'd')) as id");
    Dataset<Row> edges =
        session.sql(
            "select * from values ('c', 'a'), ('c', 'b'), ('b', 'a') as edge(source, target)");
    return new GraphTables(nodes, nodes, edges);
  }

  @Test
  void mostCitedDocumentHasTheHighestRank() {
    Map<String, Double> ranks = new TreeMap<>();
    small()
        .pageRank(30)
        .collectAsList()
        .forEach(row -> ranks.put(row.getString(0), row.getDouble(1)));

    assertThat(ranks.values().stream().mapToDouble(it -> it).sum()).isEqualTo(1, within(1e-9));
    assertThat(ranks.get("a")).isGreaterThan(ranks.get("b"));
    assertThat(ranks.get("b")).isGreaterThan(ranks.get("c"));
    assertThat(ranks.get("c")).isEqualTo(ranks.get("d"), within(1e-9));
  }

  @Test
  void documentsThatHangTogetherAreOneComponent() {
    List<String> components =
        small().components().orderBy("id").collectAsList().stream()
            .map(row -> row.getString(0) + row.getString(1))
            .toList();

    assertThat(components).containsExactly("aa", "ba", "ca", "dd");
  }

  @Test
  void filesForNeo4jHaveItsHeaders() throws Exception {
    Path folder = home.resolve("neo4j");

    small().writeNeo4j(folder.toUri().toString());

    assertThat(firstLine(folder.resolve("nodes"))).startsWith("id:ID,").endsWith(":LABEL");
    assertThat(firstLine(folder.resolve("edges"))).startsWith(":START_ID,:END_ID");
  }

  @Test
  void commandsWriteTablesAndGraph() throws Exception {
    Path corpus = Files.createDirectory(home.resolve("van-ban"));
    for (Map.Entry<String, String> text : Cases.directives().entrySet()) {
      Files.writeString(corpus.resolve(text.getKey()), text.getValue());
    }
    String tables = home.resolve("tables").toUri().toString();
    Path out = home.resolve("graph");

    assertThat(run("update", tables, corpus.toUri().toString())).isZero();
    assertThat(run("graph", tables, out.toUri().toString())).isZero();
    assertThat(run("graph", tables)).isEqualTo(2);

    Dataset<Row> decisions = session.read().parquet(out.resolve("decisions").toUri().toString());
    assertThat(decisions.count())
        .isEqualTo(
            session.read().parquet(home.resolve("tables/citations").toUri().toString()).count());
    assertThat(session.read().parquet(out.resolve("nodes").toUri().toString()).count())
        .isEqualTo(
            Directives.graph(Cases.directives().values().stream().map(Directives::parse).toList())
                .nodes()
                .size());
    assertThat(out.resolve("ranks")).isDirectory();
  }

  private static int run(String... arguments) throws Exception {
    return SparkProgram.run(session, arguments, System.out, System.err);
  }

  private static String firstLine(Path folder) throws Exception {
    try (var files = Files.list(folder)) {
      Path csv =
          files.filter(it -> it.toString().endsWith(".csv")).sorted().findFirst().orElseThrow();
      return Files.readAllLines(csv).get(0);
    }
  }
}
