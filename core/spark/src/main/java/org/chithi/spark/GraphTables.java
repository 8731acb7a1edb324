package org.chithi.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.HashPartitioner;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.chithi.graph.CitationEdge;
import org.chithi.graph.TextEdges;
import org.chithi.json.CitationSheetJson;
import org.chithi.model.PartialDate;
import org.chithi.model.SectionRole;
import org.chithi.resolve.CitationSheet;
import org.chithi.resolve.DocumentId;
import org.chithi.resolve.Fact;
import org.chithi.resolve.FactBytes;
import org.chithi.resolve.FactKey;
import org.chithi.resolve.RegisteredDocument;
import org.chithi.resolve.Resolution;
import org.chithi.resolve.SeriesKey;
import scala.Tuple2;

/**
 * The citation graph of a corpus as tables of decisions, nodes and edges, equal to that of {@link
 * org.chithi.Directives#graph} of the same documents in the order of their keys.
 *
 * <p>Which document is cited is decided on the executors, by the rounds of {@link
 * org.chithi.resolve.ResolutionRounds}; the driver holds nothing of a document. The order and the
 * partitions of the documents change nothing, nor does a task that is retried.
 *
 * @param decisions a citation a row: {@code sheet}, the key of the citing document, {@code ordinal}
 *     from 0 in the order of {@link Table#CITATIONS}, {@code source}, {@code decision}, {@code
 *     target}, {@code score}, {@code candidates} of an ambiguous one
 * @param nodes a document a row: {@code id}, {@code standing}, {@code kind}, {@code issuer}, {@code
 *     level}, {@code place}, {@code date}, {@code title}, {@code file}
 * @param edges a relation of two documents a row: {@code source}, {@code target}, {@code relation},
 *     {@code count}, {@code sections}, {@code sentence}; what only the register says has neither
 *     sections nor a sentence
 * @since 0.1.0
 */
public record GraphTables(Dataset<Row> decisions, Dataset<Row> nodes, Dataset<Row> edges) {

  private static final StructType DECISION =
      new StructType()
          .add("sheet", StringType, false)
          .add("ordinal", IntegerType, false)
          .add("source", StringType, false)
          .add("decision", StringType, false)
          .add("target", StringType)
          .add("score", DoubleType)
          .add("candidates", createArrayType(StringType, false));

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
   * @param documents the table {@link Table#DOCUMENTS}; of several with one text one counts
   */
  public static GraphTables of(Dataset<Row> documents) {
    SparkSession session = documents.sparkSession();
    JavaRDD<Row> rows = documents.select("text", "json").javaRDD();
    int partitions = Math.max(rows.getNumPartitions(), session.sparkContext().defaultParallelism());
    JavaPairRDD<String, String> sheets =
        rows.mapToPair(row -> new Tuple2<>(key(row.getString(0)), row.getString(1)))
            .reduceByKey(
                new HashPartitioner(partitions),
                (one, other) -> one.compareTo(other) <= 0 ? one : other)
            .persist(StorageLevel.DISK_ONLY());
    JavaPairRDD<String, byte[]> kept =
        SparkResolution.of(sheets).persist(StorageLevel.MEMORY_AND_DISK());
    JavaPairRDD<String, TextRows> texts =
        sheets
            .join(kept)
            .mapValues(text -> TextRows.of(text._1(), text._2()))
            .persist(StorageLevel.MEMORY_AND_DISK());
    Dataset<Row> nodes =
        session.createDataFrame(
            kept.filter(it -> SparkResolution.key(it._1()) instanceof SeriesKey)
                .values()
                .flatMap(GraphTables::nodes),
            NODE);
    Dataset<Row> edges =
        session.createDataFrame(
            texts
                .values()
                .flatMapToPair(it -> it.edges().iterator())
                .reduceByKey(Strand::and)
                .map(it -> it._2().row()),
            EDGE);
    return new GraphTables(
        session.createDataFrame(texts.values().flatMap(it -> it.decisions().iterator()), DECISION),
        nodes,
        edges.unionByName(registerEdges(nodes, edges)));
  }

  /** What the register says of two nodes and no text does. */
  private static Dataset<Row> registerEdges(Dataset<Row> nodes, Dataset<Row> edges) {
    List<Row> rows =
        CitationEdge.ofRegister().stream().map(edge -> Strand.of(edge, "").row()).toList();
    Dataset<Row> register = nodes.sparkSession().createDataFrame(rows, EDGE);
    return register
        .join(nodes, register.col("source").equalTo(nodes.col("id")), "left_semi")
        .join(nodes, register.col("target").equalTo(nodes.col("id")), "left_semi")
        .join(
            edges,
            register
                .col("source")
                .equalTo(edges.col("source"))
                .and(register.col("target").equalTo(edges.col("target")))
                .and(register.col("relation").equalTo(edges.col("relation"))),
            "left_anti");
  }

  private static String key(String text) {
    return SparkResolution.key(new FactKey.Text(CitationSheet.keyOf(text)));
  }

  private static Iterator<Row> nodes(byte[] series) {
    return SparkResolution.ROUNDS.documents(FactBytes.readFact(series)).stream()
        .map(GraphTables::node)
        .iterator();
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

  /** The rows of one text. */
  private record TextRows(ArrayList<Row> decisions, ArrayList<Tuple2<String, Strand>> edges)
      implements Serializable {

    static TextRows of(String json, byte[] kept) {
      Fact text = FactBytes.readFact(kept);
      CitationSheet sheet = CitationSheetJson.read(json);
      DocumentId own = SparkResolution.ROUNDS.own(text);
      List<Resolution> resolutions = SparkResolution.ROUNDS.resolutions(text);
      ArrayList<Row> decisions = new ArrayList<>(resolutions.size());
      for (Resolution resolution : resolutions) {
        decisions.add(decision(sheet.key(), decisions.size(), own, resolution));
      }
      ArrayList<Tuple2<String, Strand>> edges = new ArrayList<>();
      for (CitationEdge edge : TextEdges.of(own, sheet, resolutions).edges()) {
        String key = edge.source() + " " + edge.target() + " " + edge.relation();
        edges.add(new Tuple2<>(key, Strand.of(edge, sheet.key())));
      }
      return new TextRows(decisions, edges);
    }

    private static Row decision(
        String sheet, int ordinal, DocumentId source, Resolution resolution) {
      String[] candidates =
          resolution instanceof Resolution.Ambiguous open
              ? open.candidates().stream().map(it -> it.id().toString()).toArray(String[]::new)
              : new String[0];
      return RowFactory.create(
          sheet,
          ordinal,
          source.toString(),
          resolution.getClass().getSimpleName().toUpperCase(Locale.ROOT),
          resolution.target().map(DocumentId::toString).orElse(null),
          resolution.score(),
          candidates);
    }
  }

  /**
   * The mentions of an edge in one text or several.
   *
   * @param reported whether the sentence is of another document than the source
   * @param sheet the text of the sentence; of several the first by its key
   */
  private record Strand(
      String source,
      String target,
      String relation,
      int count,
      TreeMap<SectionRole, Integer> sections,
      String sentence,
      boolean reported,
      String sheet)
      implements Serializable {

    static Strand of(CitationEdge edge, String sheet) {
      return new Strand(
          edge.source().toString(),
          edge.target().toString(),
          edge.relation().name(),
          edge.count(),
          new TreeMap<>(edge.sections()),
          edge.sentence(),
          edge.reporter().isPresent(),
          sheet);
    }

    Strand and(Strand other) {
      boolean isFirst =
          reported == other.reported ? sheet.compareTo(other.sheet) <= 0 : other.reported;
      Strand first = isFirst ? this : other;
      TreeMap<SectionRole, Integer> all = new TreeMap<>(sections);
      other.sections.forEach((role, mentions) -> all.merge(role, mentions, Integer::sum));
      return new Strand(
          source,
          target,
          relation,
          count + other.count,
          all,
          first.sentence,
          first.reported,
          first.sheet);
    }

    Row row() {
      String printed =
          sections.entrySet().stream()
              .map(it -> it.getKey() + "=" + it.getValue())
              .collect(Collectors.joining(" "));
      return RowFactory.create(source, target, relation, count, printed, sentence);
    }
  }

  /**
   * PageRank: {@code id} and {@code rank}, which add up to 1; what cites nothing gives its weight
   * to all.
   *
   * @param rounds how many times the weights are passed on; 20 are usual
   */
  public Dataset<Row> pageRank(int rounds) {
    JavaPairRDD<String, List<String>> targets =
        neighbours(edges.select("source", "target").distinct());
    long size = targets.count();
    JavaPairRDD<String, Double> ranks = targets.mapValues(unused -> 1.0 / size);
    for (int i = 0; i < rounds; i++) {
      JavaPairRDD<String, Tuple2<List<String>, Double>> giving = targets.join(ranks);
      double idle =
          giving.values().map(it -> it._1().isEmpty() ? it._2() : 0.0).fold(0.0, Double::sum);
      double base = (1 - DAMPING) / size + DAMPING * idle / size;
      JavaPairRDD<String, Double> given =
          giving
              .flatMapToPair(
                  it ->
                      it._2()._1().stream()
                          .map(to -> new Tuple2<>(to, it._2()._2() / it._2()._1().size()))
                          .iterator())
              .reduceByKey(targets.partitioner().get(), Double::sum);
      ranks =
          targets
              .leftOuterJoin(given)
              .mapValues(it -> base + DAMPING * it._2().orElse(0.0))
              .persist(StorageLevel.MEMORY_AND_DISK());
    }
    return table(ranks, "rank", DoubleType);
  }

  /** Which documents hang together: {@code id} and {@code component}, the least id of each. */
  public Dataset<Row> components() {
    JavaPairRDD<String, List<String>> neighbours =
        neighbours(
            edges
                .select("source", "target")
                .union(edges.select(col("target"), col("source")))
                .distinct());
    JavaPairRDD<String, String> labels = neighbours.mapToPair(it -> new Tuple2<>(it._1(), it._1()));
    boolean changed = true;
    while (changed) {
      JavaPairRDD<String, String> offered =
          neighbours
              .join(labels)
              .flatMapToPair(
                  it -> it._2()._1().stream().map(to -> new Tuple2<>(to, it._2()._2())).iterator())
              .reduceByKey(neighbours.partitioner().get(), GraphTables::least);
      JavaPairRDD<String, Tuple2<String, Optional<String>>> both = labels.leftOuterJoin(offered);
      changed =
          !both.filter(it -> it._2()._2().orElse(it._2()._1()).compareTo(it._2()._1()) < 0)
              .isEmpty();
      labels =
          both.mapValues(it -> least(it._1(), it._2().orElse(it._1())))
              .persist(StorageLevel.MEMORY_AND_DISK());
    }
    return table(labels, "component", StringType);
  }

  private static String least(String one, String other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  /** The neighbours of each node by pairs of source and target; none for one without. */
  private JavaPairRDD<String, List<String>> neighbours(Dataset<Row> pairs) {
    Partitioner partitioner =
        new HashPartitioner(nodes.sparkSession().sparkContext().defaultParallelism());
    JavaPairRDD<String, Iterable<String>> linked =
        pairs
            .javaRDD()
            .mapToPair(it -> new Tuple2<>(it.getString(0), it.getString(1)))
            .groupByKey(partitioner);
    return nodes
        .select("id")
        .javaRDD()
        .mapToPair(it -> new Tuple2<>(it.getString(0), true))
        .reduceByKey(partitioner, Boolean::logicalOr)
        .leftOuterJoin(linked)
        .mapValues(it -> list(it._2()))
        .persist(StorageLevel.MEMORY_AND_DISK());
  }

  private static List<String> list(Optional<Iterable<String>> values) {
    List<String> list = new ArrayList<>();
    if (values.isPresent()) {
      values.get().forEach(list::add);
    }
    return list;
  }

  private Dataset<Row> table(JavaPairRDD<String, ?> values, String column, DataType type) {
    return nodes
        .sparkSession()
        .createDataFrame(
            values.map(it -> RowFactory.create(it._1(), it._2())),
            new StructType().add("id", StringType).add(column, type));
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
