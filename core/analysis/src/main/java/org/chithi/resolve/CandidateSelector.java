package org.chithi.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.chithi.model.PartialDate;

/**
 * Decides the clusters of one series. The decision is a function of the documents of the series,
 * its clusters and the facts that other clusters give: no other series is read, so that each can be
 * decided by itself, in any order and on any machine.
 */
final class CandidateSelector {

  private final Series series;
  private final Map<MentionCluster, Decision> decisions = new IdentityHashMap<>();

  private CandidateSelector(Series series) {
    this.series = series;
  }

  /**
   * The decisions about clusters of a series, which takes the documents that they alone cite.
   * Clusters with a day are decided first, then those with a term or year, then those with neither,
   * so that the order in which texts arrive changes nothing.
   *
   * @param facts the decision that facts of other clusters give about one, where they do
   */
  static Map<MentionCluster, Decision> decide(
      Series series,
      List<MentionCluster> clusters,
      Function<MentionCluster, Optional<Decision>> facts) {
    CandidateSelector selector = new CandidateSelector(series);
    List<MentionCluster> left = new ArrayList<>(clusters.size());
    for (MentionCluster cluster : clusters) {
      facts
          .apply(cluster)
          .ifPresentOrElse(decision -> selector.take(cluster, decision), () -> left.add(cluster));
    }
    if (!left.isEmpty()) {
      selector.decide(left);
    }
    return selector.decisions;
  }

  private void decide(List<MentionCluster> clusters) {
    DocumentKey name = usualName(clusters);
    List<MentionCluster> vague = new ArrayList<>();
    for (MentionCluster cluster : inOrder(clusters)) {
      if (cluster.vagueness() < 2) {
        List<CandidateScore> scores = series.scores(cluster);
        choose(cluster, scores)
            .ifPresentOrElse(
                decision -> take(cluster, decision),
                () -> {
                  DocumentEntity cited = series.addCited(cluster, name);
                  decisions.put(cluster, Decision.alone(cited, refused(cluster, scores)));
                });
      } else {
        vague.add(cluster);
      }
    }
    decideVague(vague, name);
  }

  /** Those that no document fits are taken for one document. */
  private void decideVague(List<MentionCluster> vague, DocumentKey name) {
    List<MentionCluster> alone = new ArrayList<>();
    for (MentionCluster cluster : vague) {
      Optional<Decision> decision = choose(cluster, candidates(cluster));
      decision.ifPresentOrElse(it -> take(cluster, it), () -> alone.add(cluster));
    }
    Optional<DocumentEntity> open = Optional.empty();
    for (MentionCluster cluster : alone) {
      open.ifPresent(entity -> entity.take(cluster));
      DocumentEntity entity = open.orElseGet(() -> series.addCited(cluster, name));
      List<CandidateScore> others =
          series.scores(cluster).stream().filter(score -> score.entity != entity).toList();
      decisions.put(cluster, Decision.alone(entity, refused(cluster, others)));
      open = Optional.of(entity);
    }
  }

  /** A bare name means none of the editions that are but cited. */
  private List<CandidateScore> candidates(MentionCluster cluster) {
    return series.scores(cluster).stream()
        .filter(it -> !cluster.isNamed() || !it.entity.sheets.isEmpty())
        .toList();
  }

  private void take(MentionCluster cluster, Decision decision) {
    decision.chosen().ifPresent(entity -> entity.take(cluster));
    decisions.put(cluster, decision);
  }

  /** A name as most texts write it, one that is not all in capitals before others. */
  private static DocumentKey usualName(List<MentionCluster> clusters) {
    if (!clusters.get(0).isNamed()) {
      return clusters.get(0).parts.key();
    }
    Map<String, Integer> names = new TreeMap<>();
    clusters.forEach(cluster -> names.merge(cluster.parts.key().toString(), 1, Integer::sum));
    return DocumentKey.of(
        Collections.max(
            names.keySet(),
            Comparator.<String, Boolean>comparing(it -> !it.equals(it.toUpperCase(Locale.ROOT)))
                .thenComparing(names::get)));
  }

  /** The most precise first; of several days the one that most texts write, then the first. */
  private static List<MentionCluster> inOrder(List<MentionCluster> clusters) {
    if (clusters.size() == 1) {
      return clusters;
    }
    Map<Optional<PartialDate>, Integer> days = new HashMap<>();
    clusters.forEach(cluster -> days.merge(cluster.date, 1, Integer::sum));
    List<MentionCluster> inOrder = new ArrayList<>(clusters);
    inOrder.sort(
        Comparator.comparingInt(MentionCluster::vagueness)
            .thenComparing(cluster -> -days.getOrDefault(cluster.date, 0))
            .thenComparing(cluster -> cluster.date.map(PartialDate::toString).orElse(""))
            .thenComparing(cluster -> -cluster.subject.size())
            .thenComparing(cluster -> cluster.title)
            .thenComparing(cluster -> cluster.issuer.orElse("")));
    return inOrder;
  }

  /** The best of the scores if it leads clearly; empty if no candidate fits. */
  static Optional<Decision> choose(MentionCluster cluster, List<CandidateScore> scores) {
    List<CandidateScore> fitting =
        scores.stream()
            .filter(score -> !score.isRejected())
            .sorted(CandidateScore::bestFirst)
            .toList();
    if (fitting.isEmpty()) {
      return Optional.empty();
    }
    List<CandidateScore> rejected = rejected(scores);
    List<CandidateScore> decided = fitting.stream().filter(CandidateScore::isDecided).toList();
    if (!decided.isEmpty()) {
      boolean leads =
          decided.size() == 1 || decided.get(0).score() - decided.get(1).score() >= Finding.LEAD;
      return Optional.of(
          leads ? Decision.of(decided.get(0), rejected) : Decision.open(decided, rejected));
    }
    if (cluster.hasWholeDate()) {
      return Optional.empty();
    }
    if (fitting.size() > 1) {
      return Optional.of(Decision.open(fitting, rejected));
    }
    CandidateScore sole = fitting.get(0);
    return Optional.of(sole)
        .filter(CandidateScore::isSupported)
        .map(it -> Decision.of(it, rejected));
  }

  /**
   * Those that do not fit, and one that fits by nothing but a number that each term gives again.
   */
  private static List<CandidateScore> refused(MentionCluster cluster, List<CandidateScore> scores) {
    return scores.stream()
        .filter(score -> score.isRejected() || !cluster.isNamed())
        .map(score -> score.isRejected() ? score : score.withDoubt())
        .limit(Decision.MOST_REJECTED)
        .toList();
  }

  private static List<CandidateScore> rejected(List<CandidateScore> scores) {
    return scores.stream()
        .filter(CandidateScore::isRejected)
        .limit(Decision.MOST_REJECTED)
        .toList();
  }
}
