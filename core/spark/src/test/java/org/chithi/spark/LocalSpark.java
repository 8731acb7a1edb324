package org.chithi.spark;

import org.apache.spark.sql.SparkSession;

/** A session of Spark in this process, without a page and on loopback alone. */
final class LocalSpark {

  private LocalSpark() {}

  static SparkSession session(int threads) {
    return SparkSession.builder()
        .master("local[" + threads + "]")
        .appName("test")
        .config("spark.ui.enabled", false)
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", 2)
        .getOrCreate();
  }
}
