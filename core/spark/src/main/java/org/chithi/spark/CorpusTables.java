package org.chithi.spark;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The tables of a corpus as Parquet in one folder, a folder for each {@link Table}.
 *
 * <pre>{@code
 * CorpusTables tables = new CorpusTables(session, "hdfs:///chithi/tables");
 * tables.update("hdfs:///van-ban");      // a second time only what has changed
 * tables.table(Table.CITATIONS).groupBy("relation").count().show();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class CorpusTables {

  private static final String WORK = "_analysed";
  private static final String NEXT = "_next";

  /** A file is the same as long as these are. */
  private static final String[] SAME = {"path", "modified", "length"};

  private final SparkSession session;
  private final String folder;
  private final Optional<Duration> limit;

  /** The tables in a folder of any file system that Spark knows; the folder may be absent. */
  public CorpusTables(SparkSession session, String folder) {
    this(session, folder, Optional.empty());
  }

  private CorpusTables(SparkSession session, String folder, Optional<Duration> limit) {
    this.session = session;
    this.folder = folder;
    this.limit = limit;
  }

  /**
   * The same, where files other than text are read in processes of their own, so that a file that
   * crashes or hangs is a row of {@link Table#FAILURES}. Java and the jars of chithi must be on the
   * class path of the executors ({@code spark.executor.extraClassPath}).
   *
   * @param most how long one file may take
   */
  public CorpusTables isolated(Duration most) {
    return new CorpusTables(session, folder, Optional.of(most));
  }

  /** A table as it was after the last update; if there was none, Spark says that it is absent. */
  public Dataset<Row> table(Table table) {
    return session.read().schema(table.schema()).parquet(path(table.folder()));
  }

  /** Whether there are tables. */
  public boolean exist() throws IOException {
    FileSystem files = files();
    return files.exists(new Path(path(Table.DOCUMENTS.folder())));
  }

  /**
   * Takes all files below some places: those that are new or have another time or length are read
   * and analysed, those that are no longer there are left out, the others stay as they are. The
   * tables change only when all is done; a run that was broken off changes nothing.
   *
   * @param places files, folders or patterns; zip archives are opened
   * @return how many files were read
   * @throws IOException if the file system fails
   */
  public long update(String... places) throws IOException {
    FileSystem files = files();
    files.delete(new Path(path(WORK)), true);
    files.delete(new Path(path(NEXT)), true);
    Dataset<Row> found =
        session.read().format("binaryFile").option("recursiveFileLookup", true).load(places);
    Dataset<Row> present =
        found.select(col("path"), col("modificationTime").as("modified"), col("length"));
    (exist() ? changed(found, present) : found)
        .mapPartitions(new FileAnalysis(limit), Encoders.row(FileAnalysis.schema()))
        .write()
        .parquet(path(WORK));
    Dataset<Row> analysed = session.read().schema(FileAnalysis.schema()).parquet(path(WORK));
    for (Table table : Table.values()) {
      write(table, analysed, present);
    }
    for (Table table : Table.values()) {
      Path now = new Path(path(table.folder()));
      files.delete(now, true);
      files.rename(new Path(path(NEXT + "/" + table.folder())), now);
    }
    long read = analysed.count();
    files.delete(new Path(path(NEXT)), true);
    files.delete(new Path(path(WORK)), true);
    return read;
  }

  /** Only names travel to the files, whose bytes are read once and stay where they are. */
  private Dataset<Row> changed(Dataset<Row> found, Dataset<Row> present) {
    Dataset<Row> changed = present.join(known(), SAME, "left_anti").select("path");
    return found
        .join(broadcast(changed), "path")
        .select("path", "modificationTime", "length", "content");
  }

  /** The files that have rows. */
  private Dataset<Row> known() {
    return table(Table.DOCUMENTS)
        .select("path", "modified", "length")
        .union(table(Table.FAILURES).select("path", "modified", "length"))
        .distinct();
  }

  /** The rows of the files that were read now, and those of the files that are as they were. */
  private void write(Table table, Dataset<Row> analysed, Dataset<Row> present) throws IOException {
    Dataset<Row> rows = analysed.select(explode(col(table.folder())).as("row")).select("row.*");
    if (files().exists(new Path(path(table.folder())))) {
      Dataset<Row> read =
          analysed
              .select(explode(concat(paths(Table.DOCUMENTS), paths(Table.FAILURES))).as("path"))
              .distinct();
      rows =
          table(table)
              .join(present, SAME, "left_semi")
              .join(read, new String[] {"path"}, "left_anti")
              .union(rows);
    }
    rows.write().parquet(path(NEXT + "/" + table.folder()));
  }

  private static Column paths(Table table) {
    return col(table.folder() + ".path");
  }

  private String path(String name) {
    return folder + "/" + name;
  }

  private FileSystem files() throws IOException {
    return new Path(folder).getFileSystem(session.sparkContext().hadoopConfiguration());
  }
}
