package org.chithi.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chithi.model.PartialDate;
import org.chithi.resolve.SeriesFact.Mention;

/**
 * Decides the clusters of one series. The decision is a function of the documents of the series,
 * its clusters and the facts that other clusters give: no other series is read, so that each can be
 * decided by itself, in any order and on any machine.
 */
final class CandidateSelector {

  private final Series series;
  private final List<Choice> choices = new ArrayList<>();

  /** What was decided of a cluster. */
  record Choice(Mention mention, Decision decision) {}

  private CandidateSelector(Series series) {
    this.series = series;
  }

  /**
   * The decisions about clusters of a series, which takes the documents that they alone cite.
   * Clusters with a day are decided first, then those with a term or year, then those with neither,
   * so that the order in which texts arrive changes nothing.
   */
  static List<Choice> decide(Series series, List<Mention> mentions) {
    CandidateSelector selector = new CandidateSelector(series);
    selector.decide(mentions);
    return selector.choices;
  }

  private void decide(List<Mention> mentions) {
    DocumentKey name = usualName(mentions);
    List<Mention> vague = new ArrayList<>();
    for (Mention mention : inOrder(mentions)) {
      MentionCluster cluster = mention.cluster();
      if (cluster.vagueness() < 2) {
        List<CandidateScore> scores = series.scores(cluster);
        choose(cluster, scores)
            .ifPresentOrElse(
                decision -> take(mention, decision),
                () -> add(mention, series.addCited(cluster, name), refused(cluster, scores)));
      } else {
        vague.add(mention);
      }
    }
    decideVague(vague, name);
  }

  /** Those that no document fits are taken for one document. */
  private void decideVague(List<Mention> vague, DocumentKey name) {
    List<Mention> alone = new ArrayList<>();
    for (Mention mention : vague) {
      choose(mention.cluster(), candidates(mention.cluster()))
          .ifPresentOrElse(decision -> take(mention, decision), () -> alone.add(mention));
    }
    Optional<DocumentRef> open = Optional.empty();
    for (Mention mention : alone) {
      MentionCluster cluster = mention.cluster();
      open.ifPresent(document -> series.take(cluster, document));
      DocumentRef document = open.orElseGet(() -> series.addCited(cluster, name));
      add(
          mention,
          document,
          refused(
              cluster,
              series.scores(cluster).stream()
                  .filter(score -> !score.document().equals(document))
                  .toList()));
      open = Optional.of(document);
    }
  }

  /** A bare name means none of the editions that are but cited. */
  private List<CandidateScore> candidates(MentionCluster cluster) {
    return series.scores(cluster).stream()
        .filter(it -> !cluster.isNamed() || series.description(it.document()).held())
        .toList();
  }

  private void take(Mention mention, Decision decision) {
    decision.chosen().ifPresent(document -> series.take(mention.cluster(), document));
    choices.add(new Choice(mention, decision));
  }

  private void add(Mention mention, DocumentRef document, List<CandidateScore> rejected) {
    choices.add(
        new Choice(mention, Decision.alone(document, series.description(document).id(), rejected)));
  }

  /** A name as most texts write it, one that is not all in capitals before others. */
  private static DocumentKey usualName(List<Mention> mentions) {
    SymbolParts first = mentions.get(0).cluster().parts();
    if (!first.isNamed()) {
      return first.key();
    }
    Map<String, Integer> names = new TreeMap<>();
    mentions.forEach(it -> names.merge(it.cluster().parts().key().toString(), 1, Integer::sum));
    return DocumentKey.of(
        Collections.max(
            names.keySet(),
            Comparator.<String, Boolean>comparing(it -> !it.equals(it.toUpperCase(Locale.ROOT)))
                .thenComparing(names::get)));
  }

  /** The most precise first; of several days the one that most texts write, then the first. */
  private static List<Mention> inOrder(List<Mention> mentions) {
    if (mentions.size() == 1) {
      return mentions;
    }
    Map<Optional<PartialDate>, Integer> days = new HashMap<>();
    mentions.forEach(it -> days.merge(it.cluster().date(), 1, Integer::sum));
    List<Mention> inOrder = new ArrayList<>(mentions);
    inOrder.sort(
        Comparator.comparing(
            Mention::cluster,
            Comparator.comparingInt(MentionCluster::vagueness)
                .thenComparing(cluster -> -days.getOrDefault(cluster.date(), 0))
                .thenComparing(cluster -> cluster.date().map(PartialDate::toString).orElse(""))
                .thenComparing(cluster -> -cluster.subject().size())
                .thenComparing(cluster -> cluster.topic().title())
                .thenComparing(cluster -> cluster.issuer().map(Body::name).orElse(""))));
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
