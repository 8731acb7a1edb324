package org.chithi.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.chithi.graph.CitationEdge;
import org.chithi.graph.CitationGraph;
import org.chithi.json.CitationSheetJson;
import org.chithi.model.PartialDate;
import org.chithi.resolve.RegisteredDocument;
import org.chithi.resolve.Registry;

/**
 * The citation graph of a corpus as tables of nodes and edges, equal to that of {@link
 * org.chithi.Directives#graph}.
 *
 * <p>Which document is cited is decided in the driver, over what each document is and cites,
 * without its text: about 30 KB of memory a document, so that a driver of 20 GB is enough for half
 * a million. The order of the documents changes nothing.
 *
 * @param nodes a document a row: {@code id}, {@code standing}, {@code kind}, {@code issuer}, {@code
 *     level}, {@code place}, {@code date}, {@code title}, {@code file}
 * @param edges a relation of two documents a row: {@code source}, {@code target}, {@code relation},
 *     {@code count}, {@code sections}, {@code sentence}
 * @since 0.1.0
 */
public record GraphTables(Dataset<Row> nodes, Dataset<Row> edges) {

  private static final StructType NODE =
      new StructType()
          .add("id", StringType, false)
          .add("standing", StringType)
          .add("kind", StringType)
          .add("issuer", StringType)
          .add("level", StringType)
          .add("place", StringType)
          .add("date", StringType)
          .add("title", StringType)
          .add("file", StringType);

  private static final StructType EDGE =
      new StructType()
          .add("source", StringType, false)
          .add("target", StringType, false)
          .add("relation", StringType)
          .add("count", IntegerType)
          .add("sections", StringType)
          .add("sentence", StringType);

  /** The share of its weight that a document passes on to what it cites. */
  private static final double DAMPING = 0.85;

  /**
   * The graph of the documents of a corpus, with the register of well-known documents.
   *
   * @param documents the table {@link Table#DOCUMENTS}
   */
  public static GraphTables of(Dataset<Row> documents) {
    Registry registry = Registry.standard();
    Iterator<Row> sheets = documents.select("json").toLocalIterator();
    while (sheets.hasNext()) {
      registry.add(CitationSheetJson.read(sheets.next().getString(0)));
    }
    CitationGraph graph = CitationGraph.of(registry);
    SparkSession session = documents.sparkSession();
    List<Row> nodes = new ArrayList<>();
    graph.nodes().forEach(node -> nodes.add(node(node)));
    List<Row> edges = new ArrayList<>();
    graph.edges().forEach(edge -> edges.add(edge(edge)));
    return new GraphTables(
        session.createDataFrame(nodes, NODE), session.createDataFrame(edges, EDGE));
  }

  private static Row node(RegisteredDocument node) {
    return RowFactory.create(
        node.id().toString(),
        node.standing().name(),
        node.kind().map(Enum::name).orElse(null),
        node.issuer().orElse(null),
        node.level().map(Enum::name).orElse(null),
        node.id().place().orElse(null),
        node.date().map(PartialDate::toString).orElse(null),
        node.title().orElse(null),
        node.sources().stream().findFirst().orElse(null));
  }

  private static Row edge(CitationEdge edge) {
    return RowFactory.create(
        edge.source().toString(),
        edge.target().toString(),
        edge.relation().name(),
        edge.count(),
        edge.sections().entrySet().stream()
            .map(it -> it.getKey() + "=" + it.getValue())
            .collect(Collectors.joining(" ")),
        edge.sentence());
  }

  /**
   * PageRank: {@code id} and {@code rank}, which add up to 1; what cites nothing gives its weight
   * to all.
   *
   * @param rounds how many times the weights are passed on; 20 are usual
   */
  public Dataset<Row> pageRank(int rounds) {
    SparkSession session = nodes.sparkSession();
    Dataset<Row> links = edges.select("source", "target").distinct().cache();
    Dataset<Row> degrees = links.groupBy("source").count().cache();
    long size = nodes.count();
    Dataset<Row> ranks = nodes.select(col("id"), lit(1.0 / size).as("rank"));
    for (int i = 0; i < rounds; i++) {
      Dataset<Row> shares =
          ranks
              .join(degrees, col("id").equalTo(col("source")))
              .select(col("source"), col("rank").divide(col("count")).as("share"));
      Dataset<Row> given =
          links.join(shares, "source").groupBy("target").agg(sum("share").as("given"));
      Dataset<Row> idle = ranks.join(degrees, col("id").equalTo(col("source")), "left_anti");
      double lost = sumOf(idle);
      double base = (1 - DAMPING) / size + DAMPING * lost / size;
      ranks =
          ranks
              .join(given, col("id").equalTo(col("target")), "left")
              .select(
                  col("id"),
                  coalesce(col("given"), lit(0.0)).multiply(DAMPING).plus(base).as("rank"))
              .localCheckpoint();
    }
    return ranks;
  }

  private static double sumOf(Dataset<Row> ranks) {
    Row sum = ranks.agg(coalesce(sum("rank"), lit(0.0))).first();
    return sum.getDouble(0);
  }

  /** Which documents hang together: {@code id} and {@code component}, the least id of each. */
  public Dataset<Row> components() {
    Dataset<Row> both =
        edges
            .select("source", "target")
            .union(edges.select(col("target"), col("source")))
            .distinct()
            .cache();
    Dataset<Row> labels = nodes.select(col("id"), col("id").as("component")).localCheckpoint();
    boolean changed = true;
    while (changed) {
      Dataset<Row> offered =
          both.join(labels, col("source").equalTo(col("id")))
              .groupBy("target")
              .agg(min("component").as("offered"));
      Dataset<Row> next =
          labels
              .join(offered, col("id").equalTo(col("target")), "left")
              .select(
                  col("id"),
                  least(col("component"), coalesce(col("offered"), col("component")))
                      .as("component"),
                  col("component").as("before"))
              .localCheckpoint();
      changed = !next.where("component <> before").isEmpty();
      labels = next.select("id", "component");
    }
    return labels;
  }

  /**
   * Writes the graph for the importer of Neo4j ({@code neo4j-admin database import}): the folders
   * {@code nodes} and {@code edges} with files of CSV, each with its header line.
   */
  public void writeNeo4j(String folder) {
    nodes
        .withColumnRenamed("id", "id:ID")
        .withColumn(":LABEL", lit("Document"))
        .write()
        .mode(SaveMode.Overwrite)
        .option("header", true)
        .option("escape", "\"")
        .csv(folder + "/nodes");
    edges
        .withColumnRenamed("source", ":START_ID")
        .withColumnRenamed("target", ":END_ID")
        .withColumnRenamed("relation", ":TYPE")
        .withColumnRenamed("count", "count:int")
        .write()
        .mode(SaveMode.Overwrite)
        .option("header", true)
        .option("escape", "\"")
        .csv(folder + "/edges");
  }
}
