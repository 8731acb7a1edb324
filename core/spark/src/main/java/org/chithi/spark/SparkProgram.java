package org.chithi.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * The steps as commands for {@code spark-submit}:
 *
 * <pre>{@code
 * spark-submit --class org.chithi.spark.SparkProgram ... update TABLES PLACE...
 * spark-submit --class org.chithi.spark.SparkProgram ... graph TABLES OUT
 * spark-submit --class org.chithi.spark.SparkProgram ... load TABLES http://127.0.0.1:9200/directives
 * }</pre>
 *
 * <p>{@code update} takes what is new or has changed below the places, {@code graph} writes
 * decisions, nodes, edges, PageRank and components as Parquet and files for the importer of Neo4j,
 * {@code load} sends the sections to OpenSearch. The exit code is 0, 1 where files failed or
 * sections were refused (a table or the output names them), 2 for other arguments.
 *
 * @since 0.1.0
 */
public final class SparkProgram {

  private static final int SOME_FAILED = 1;
  private static final int WRONG_USE = 2;
  private static final int ROUNDS = 20;
  private static final String USAGE =
      "arguments: update TABLES PLACE... | graph TABLES OUT | load TABLES INDEX_ADDRESS";

  private SparkProgram() {}

  /** Runs one command with the session that {@code spark-submit} sets up. */
  public static void main(String[] arguments) throws IOException {
    int code;
    try (SparkSession session = SparkSession.builder().appName("chithi").getOrCreate()) {
      code = run(session, arguments, System.out, System.err);
    }
    if (code != 0) {
      System.exit(code);
    }
  }

  /** Runs one command; the exit code. */
  static int run(SparkSession session, String[] arguments, PrintStream out, PrintStream err)
      throws IOException {
    List<String> words = Arrays.asList(arguments);
    String command = words.isEmpty() ? "" : words.get(0);
    boolean complete = words.size() == 3 || command.equals("update") && words.size() > 3;
    if (!complete) {
      err.println(USAGE);
      return WRONG_USE;
    }
    CorpusTables tables = new CorpusTables(session, words.get(1));
    return switch (command) {
      case "update" -> update(tables, words.subList(2, words.size()), out);
      case "graph" -> graph(tables, words.get(2));
      case "load" -> load(tables, URI.create(words.get(2)), out);
      default -> {
        err.println(USAGE);
        yield WRONG_USE;
      }
    };
  }

  private static int update(CorpusTables tables, List<String> places, PrintStream out)
      throws IOException {
    long read = tables.update(places.toArray(String[]::new));
    long failed = tables.table(Table.FAILURES).count();
    out.println("files read: " + read + ", failures: " + failed);
    return failed == 0 ? 0 : SOME_FAILED;
  }

  private static int graph(CorpusTables tables, String folder) {
    GraphTables graph = GraphTables.of(tables.table(Table.DOCUMENTS));
    graph.decisions().write().mode(SaveMode.Overwrite).parquet(folder + "/decisions");
    graph.nodes().write().mode(SaveMode.Overwrite).parquet(folder + "/nodes");
    graph.edges().write().mode(SaveMode.Overwrite).parquet(folder + "/edges");
    graph.pageRank(ROUNDS).write().mode(SaveMode.Overwrite).parquet(folder + "/ranks");
    graph.components().write().mode(SaveMode.Overwrite).parquet(folder + "/components");
    graph.writeNeo4j(folder + "/neo4j");
    return 0;
  }

  private static int load(CorpusTables tables, URI index, PrintStream out) {
    List<Row> refused = new OpenSearchLoad(index).load(tables.table(Table.SECTIONS));
    refused.forEach(row -> out.println(row.getString(0) + ": " + row.getString(1)));
    return refused.isEmpty() ? 0 : SOME_FAILED;
  }
}
