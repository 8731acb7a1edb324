package org.chithi.spark;

import static org.apache.spark.sql.functions.rand;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.chithi.Directives;
import org.chithi.graph.CitationGraph;
import org.chithi.testcorpus.Cases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The graph of Spark is that of one process, however the documents are spread. */
@Tag("slow")
final class GraphTablesTest {

  @TempDir static Path home;
  private static SparkSession session;
  private static Dataset<Row> documents;
  private static CitationGraph local;

  @BeforeAll
  static void start() throws Exception {
    session = LocalSpark.session(2);
    Path corpus = Files.createDirectory(home.resolve("van-ban"));
    for (Map.Entry<String, String> text : Cases.directives().entrySet()) {
      Files.writeString(corpus.resolve(text.getKey()), text.getValue());
    }
    CorpusTables tables = new CorpusTables(session, home.resolve("tables").toUri().toString());
    tables.update(corpus.toUri().toString());
    documents = tables.table(Table.DOCUMENTS);
    local = Directives.graph(Cases.directives().values().stream().map(Directives::parse).toList());
  }

  @AfterAll
  static void stop() throws Exception {
    session.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8})
  void graphIsThatOfOneProcess(int partitions) {
    GraphTables graph = GraphTables.of(documents.orderBy(rand(partitions)).repartition(partitions));

    Set<String> nodes = new HashSet<>();
    graph.nodes().collectAsList().forEach(row -> nodes.add(row.getAs("id")));
    Set<String> edges = new HashSet<>();
    graph
        .edges()
        .collectAsList()
        .forEach(
            row -> edges.add(row.get(0) + " " + row.get(1) + " " + row.get(2) + " " + row.get(3)));
    Set<String> localEdges = new HashSet<>();
    local
        .edges()
        .forEach(
            edge ->
                localEdges.add(
                    edge.source()
                        + " "
                        + edge.target()
                        + " "
                        + edge.relation()
                        + " "
                        + edge.count()));
    assertThat(nodes)
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(
            local.nodes().stream().map(node -> node.id().toString()).toList());
    assertThat(edges).isNotEmpty().isEqualTo(localEdges);
  }

  /** c cites a and b, b cites a; d stands alone. */
  private static GraphTables small() {
    Dataset<Row> nodes = session.sql("select explode(array('a', 'b', 'c', 'd')) as id");
    Dataset<Row> edges =
        session.sql(
            "select * from values ('c', 'a'), ('c', 'b'), ('b', 'a') as edge(source, target)");
    return new GraphTables(nodes, edges);
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

    GraphTables.of(documents).writeNeo4j(folder.toUri().toString());

    assertThat(firstLine(folder.resolve("nodes"))).startsWith("id:ID,").endsWith(":LABEL");
    assertThat(firstLine(folder.resolve("edges"))).startsWith(":START_ID,:END_ID,:TYPE,count:int");
  }

  @Test
  void commandsWriteTablesAndGraph() throws Exception {
    String tables = home.resolve("commands").toUri().toString();
    String corpus = home.resolve("van-ban").toUri().toString();
    Path out = home.resolve("graph");

    assertThat(run("update", tables, corpus)).isZero();
    assertThat(run("graph", tables, out.toUri().toString())).isZero();
    assertThat(run("graph", tables)).isEqualTo(2);

    assertThat(session.read().parquet(out.resolve("nodes").toUri().toString()).count())
        .isEqualTo(local.nodes().size());
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
