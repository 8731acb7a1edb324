package org.chithi.spark;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;
import org.chithi.json.CitationSheetJson;
import org.chithi.resolve.Fact;
import org.chithi.resolve.FactBytes;
import org.chithi.resolve.FactKey;
import org.chithi.resolve.ResolutionRounds;
import org.chithi.resolve.ResolutionRounds.Message;
import org.chithi.resolve.ResolutionRounds.Outcome;
import org.chithi.resolve.ResolutionRounds.Round;
import scala.Tuple2;

/**
 * The rounds of {@link ResolutionRounds} by Spark: what a key keeps stays in the partition of the
 * key, and only what keys send each other travels. A partition that is lost or retried is computed
 * again and is the same.
 */
final class SparkResolution {

  static final ResolutionRounds ROUNDS = ResolutionRounds.standard().withoutRejected();

  /** On its way to a key. */
  private record Sent(String to, byte[] fact) implements Serializable {}

  /** What a key keeps, no bytes if nothing, and what it sends to others. */
  private record Step(byte[] kept, ArrayList<Sent> received) implements Serializable {

    static Step of(Outcome outcome) {
      ArrayList<Sent> received = new ArrayList<>(outcome.messages().size());
      for (Message message : outcome.messages()) {
        received.add(new Sent(key(message.to()), FactBytes.write(message.fact())));
      }
      return new Step(outcome.kept().map(FactBytes::write).orElse(new byte[0]), received);
    }

    Optional<Fact> fact() {
      return kept.length == 0 ? Optional.empty() : Optional.of(FactBytes.readFact(kept));
    }
  }

  private final Partitioner partitioner;
  private JavaPairRDD<String, Step> steps;

  private SparkResolution(JavaPairRDD<String, String> sheets) {
    this.partitioner = sheets.partitioner().get();
    this.steps =
        kept(sheets.mapValues(json -> Step.of(ROUNDS.start(CitationSheetJson.read(json)))));
  }

  /**
   * What each key keeps after the last round.
   *
   * @param sheets the JSON of the documents by their keys, partitioned by these
   */
  static JavaPairRDD<String, byte[]> of(JavaPairRDD<String, String> sheets) {
    SparkResolution resolution = new SparkResolution(sheets);
    JavaSparkContext context = JavaSparkContext.fromSparkContext(sheets.context());
    for (Round round : Round.values()) {
      JavaPairRDD<String, byte[]> needs =
          JavaPairRDD.fromJavaRDD(
              context.parallelize(round == Round.NUMBERS ? needs() : List.of()));
      for (int i = 0; i < round.most(); i++) {
        if (resolution.run(round, needs) == 0) {
          break;
        }
      }
    }
    return resolution.steps.mapValues(Step::kept).filter(it -> it._2().length > 0);
  }

  /** The key of a document's sheet. */
  static String key(FactKey key) {
    return new String(FactBytes.write(key), StandardCharsets.ISO_8859_1);
  }

  /** The key that was written so. */
  static FactKey key(String key) {
    return FactBytes.readKey(key.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static List<Tuple2<String, byte[]>> needs() {
    List<Tuple2<String, byte[]>> needs = new ArrayList<>();
    for (Message need : ROUNDS.needs()) {
      needs.add(new Tuple2<>(key(need.to()), FactBytes.write(need.fact())));
    }
    return needs;
  }

  private static JavaPairRDD<String, Step> kept(JavaPairRDD<String, Step> steps) {
    return steps.persist(StorageLevel.MEMORY_AND_DISK());
  }

  /** Takes a round; how many messages came of it. */
  private long run(Round round, JavaPairRDD<String, byte[]> needs) {
    JavaPairRDD<String, byte[]> received =
        steps
            .flatMapToPair(
                it ->
                    it._2().received().stream()
                        .map(one -> new Tuple2<>(one.to(), one.fact()))
                        .iterator())
            .union(needs);
    JavaPairRDD<String, Step> next =
        kept(
            steps
                .cogroup(received, partitioner)
                .mapPartitionsToPair(keys -> new Steps(round, keys), true)
                .filter(it -> it._2().kept().length > 0 || !it._2().received().isEmpty()));
    long messages = next.values().map(it -> (long) it.received().size()).fold(0L, Long::sum);
    steps.unpersist();
    steps = next;
    return messages;
  }

  /** The keys of a partition, one after the other. */
  private static final class Steps implements Iterator<Tuple2<String, Step>> {
    private final Round round;
    private final Iterator<Tuple2<String, Tuple2<Iterable<Step>, Iterable<byte[]>>>> keys;

    Steps(Round round, Iterator<Tuple2<String, Tuple2<Iterable<Step>, Iterable<byte[]>>>> keys) {
      this.round = round;
      this.keys = keys;
    }

    @Override
    public boolean hasNext() {
      return keys.hasNext();
    }

    @Override
    public Tuple2<String, Step> next() {
      Tuple2<String, Tuple2<Iterable<Step>, Iterable<byte[]>>> key = keys.next();
      Iterator<Step> before = key._2()._1().iterator();
      Step kept = before.hasNext() ? before.next() : new Step(new byte[0], new ArrayList<>());
      List<Fact> received = new ArrayList<>();
      key._2()._2().forEach(bytes -> received.add(FactBytes.readFact(bytes)));
      return new Tuple2<>(key._1(), step(key(key._1()), kept, received));
    }

    private Step step(FactKey key, Step kept, List<Fact> received) {
      boolean acts = !received.isEmpty() || kept.kept().length > 0 && round.isTurnOf(key);
      if (!acts) {
        return new Step(kept.kept(), new ArrayList<>());
      }
      Collections.sort(received, Fact.ORDER);
      return Step.of(ROUNDS.act(round, key, kept.fact(), received));
    }
  }
}
