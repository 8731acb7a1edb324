package org.chithi.spark;

import org.apache.spark.sql.SparkSession;

/**
 * The session of Spark that all tests of this process share: without a page, on loopback alone, of
 * two threads, with three retries of a task.
 */
final class LocalSpark {

  private static final SparkSession SESSION =
      SparkSession.builder()
          .master("local[2,4]")
          .appName("test")
          .config("spark.ui.enabled", false)
          .config("spark.driver.host", "127.0.0.1")
          .config("spark.driver.bindAddress", "127.0.0.1")
          .config("spark.sql.shuffle.partitions", 2)
          .config("spark.default.parallelism", 2)
          .getOrCreate();

  private LocalSpark() {}

  static SparkSession session() {
    return SESSION;
  }
}
