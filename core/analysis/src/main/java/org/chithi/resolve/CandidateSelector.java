package org.chithi.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chithi.model.PartialDate;

/**
 * The documents of one number in one series of one place, {@code 217-QĐ/TW}: one a term. Mentions
 * with a day are told first, then those with a term or year, then those with neither, so that the
 * order in which texts arrive changes nothing.
 */
final class CandidateSelector {

  private static final double LEAD = 1.5;

  /** Kinds that are cited under each other's code: a notice of a conclusion. */
  private static final Set<String> MIXED = Set.of("TB", "KL");

  /** A number is given once a term: there are never as many of one. */
  private static final int MOST_COMPARED = 64;

  private final List<DocumentEntity> entities = new ArrayList<>();
  private final Map<PartialDate, List<DocumentEntity>> byDay = new HashMap<>();

  /** The series in which a document is looked up; types that are mixed up share one. */
  static String family(String type) {
    return MIXED.contains(type) ? "TB~KL" : type;
  }

  List<DocumentEntity> entities() {
    return entities;
  }

  void addKnown(KnownDocument known, SymbolParts parts) {
    DocumentEntity entity = DocumentEntity.of(known, parts);
    for (DocumentEntity same : entities) {
      if (same.id().equals(entity.id())) {
        same.takeKnown(known, parts);
        return;
      }
    }
    keep(entity);
  }

  /** A document of the corpus that prints its number. */
  DocumentEntity addSheet(CitationSheet sheet, SymbolParts parts, String place) {
    Optional<PartialDate> date = sheet.letterhead().date().map(PartialDate::of);
    for (DocumentEntity known : entities) {
      boolean sameDay = date.isPresent() && date.equals(known.date);
      boolean undated = date.isEmpty() && entities.size() == 1 && !known.sheets.isEmpty();
      if (known.type.equals(parts.type()) && (sameDay || undated)) {
        known.takeSheet(sheet, Optional.of(parts));
        return known;
      }
    }
    DocumentEntity entity = new DocumentEntity(parts.scope(), place, parts.type(), parts.number());
    entity.takeSheet(sheet, Optional.of(parts));
    keep(entity);
    return entity;
  }

  private void keep(DocumentEntity entity) {
    entities.add(entity);
    entity.date.ifPresent(
        day -> byDay.computeIfAbsent(day, unused -> new ArrayList<>()).add(entity));
  }

  /** Decides all clusters of this number and place. */
  void settle(
      List<MentionCluster> clusters, String place, Map<MentionCluster, Decision> decisions) {
    String name = usualName(clusters);
    List<MentionCluster> inOrder = inOrder(clusters);
    List<MentionCluster> vague = new ArrayList<>();
    for (MentionCluster cluster : inOrder) {
      if (vagueness(cluster) < 2) {
        decisions.put(cluster, decide(cluster, place, name));
      } else {
        vague.add(cluster);
      }
    }
    List<MentionCluster> alone = new ArrayList<>();
    for (MentionCluster cluster : vague) {
      Optional<Decision> decision =
          cluster.isNamed() ? Optional.empty() : choose(cluster, scores(cluster));
      decision.ifPresentOrElse(
          it -> decisions.put(cluster, take(cluster, it)), () -> alone.add(cluster));
    }
    Optional<DocumentEntity> open = Optional.empty();
    for (MentionCluster cluster : alone) {
      if (open.isPresent()) {
        open.get().take(cluster);
      }
      DocumentEntity entity = open.orElseGet(() -> entity(cluster, place, name));
      open = Optional.of(entity);
      decisions.put(cluster, Decision.alone(entity, rejected(scores(cluster, entity))));
    }
  }

  /** A name as most texts write it, one that is not all in capitals before others. */
  private static String usualName(List<MentionCluster> clusters) {
    Map<String, Integer> names = new TreeMap<>();
    clusters.forEach(cluster -> names.merge(cluster.parts.number(), 1, Integer::sum));
    return Collections.max(
        names.keySet(),
        Comparator.<String, Boolean>comparing(it -> !it.equals(it.toUpperCase(Locale.ROOT)))
            .thenComparing(names::get));
  }

  /** The most precise first; of several days the one that most texts write, then the first. */
  private static List<MentionCluster> inOrder(List<MentionCluster> clusters) {
    Map<Optional<PartialDate>, Integer> days = new HashMap<>();
    clusters.forEach(cluster -> days.merge(cluster.date, 1, Integer::sum));
    List<MentionCluster> inOrder = new ArrayList<>(clusters);
    inOrder.sort(
        Comparator.comparingInt(CandidateSelector::vagueness)
            .thenComparing(cluster -> -days.get(cluster.date))
            .thenComparing(cluster -> cluster.date.map(PartialDate::toString).orElse(""))
            .thenComparing(cluster -> -cluster.subject.size())
            .thenComparing(cluster -> cluster.title)
            .thenComparing(cluster -> cluster.issuer.orElse("")));
    return inOrder;
  }

  private List<CandidateScore> scores(MentionCluster cluster, DocumentEntity but) {
    return scores(cluster).stream().filter(score -> score.entity != but).toList();
  }

  private static int vagueness(MentionCluster cluster) {
    return cluster.hasWholeDate()
        ? 0
        : cluster.date.isPresent() || cluster.term.isPresent() ? 1 : 2;
  }

  private Decision decide(MentionCluster cluster, String place, String name) {
    List<CandidateScore> scores = scores(cluster);
    return choose(cluster, scores)
        .map(decision -> take(cluster, decision))
        .orElseGet(
            () -> {
              DocumentEntity entity = entity(cluster, place, name);
              return Decision.alone(entity, rejected(scores));
            });
  }

  static Decision take(MentionCluster cluster, Decision decision) {
    decision.chosen().ifPresent(entity -> note(cluster, entity));
    decision.chosen().ifPresent(entity -> entity.take(cluster));
    return decision;
  }

  /** Notes where a mention disagrees with what else is known. */
  private static void note(MentionCluster cluster, DocumentEntity entity) {
    if (cluster.hasWholeDate()
        && entity.date.filter(own -> !own.agrees(cluster.date.get())).isPresent()) {
      entity.conflicts.add(
          "date " + cluster.date.get() + " for " + entity.date.get() + ": " + form(cluster));
    }
    if (!cluster.parts.type().equals(entity.type)) {
      entity.conflicts.add(
          "type " + cluster.parts.type() + " for " + entity.type + ": " + form(cluster));
    }
    if (cluster.term.filter(it -> !entity.terms.isEmpty() && !entity.terms.contains(it)).isPresent()
        && cluster.reach == Reach.COUNTRY) {
      entity.conflicts.add(
          "term "
              + cluster.term.get()
              + " for "
              + String.join(", ", entity.terms)
              + ": "
              + form(cluster));
    }
  }

  private static String form(MentionCluster cluster) {
    return cluster.forms.stream().findFirst().orElse("");
  }

  /** Those of the same day and no more than so many others, that many texts take no longer each. */
  List<CandidateScore> scores(MentionCluster cluster) {
    List<DocumentEntity> compared = new ArrayList<>();
    if (cluster.hasWholeDate()) {
      compared.addAll(byDay.getOrDefault(cluster.date.get(), List.of()));
    }
    for (DocumentEntity other : entities.subList(0, Math.min(entities.size(), MOST_COMPARED))) {
      if (other.type.equals(cluster.parts.type()) && !isSameDay(other, cluster)) {
        compared.add(other);
      }
    }
    return compared.stream().map(it -> new CandidateScore(cluster, it)).toList();
  }

  private static boolean isSameDay(DocumentEntity entity, MentionCluster cluster) {
    return cluster.hasWholeDate() && cluster.date.equals(entity.date);
  }

  /** The best of the scores if it leads clearly; empty if none scores. */
  static Optional<Decision> choose(MentionCluster cluster, List<CandidateScore> scores) {
    List<CandidateScore> fitting =
        scores.stream()
            .filter(score -> !score.isRejected())
            .sorted(CandidateSelector::bestFirst)
            .toList();
    if (fitting.isEmpty()) {
      return Optional.empty();
    }
    List<CandidateScore> rejected = rejected(scores);
    List<CandidateScore> decided = fitting.stream().filter(CandidateScore::isDecided).toList();
    if (!decided.isEmpty()) {
      boolean leads =
          decided.size() == 1 || decided.get(0).score() - decided.get(1).score() >= LEAD;
      return Optional.of(
          leads ? Decision.of(decided.get(0), rejected) : Decision.open(decided, rejected));
    }
    if (cluster.hasWholeDate()) {
      return Optional.empty();
    }
    boolean sole = fitting.size() == 1 && fitting.get(0).isSupported();
    return Optional.of(
        sole ? Decision.of(fitting.get(0), rejected) : Decision.open(fitting, rejected));
  }

  static int bestFirst(CandidateScore one, CandidateScore other) {
    int byScore = Double.compare(other.score(), one.score());
    return byScore != 0 ? byScore : byDate(one, other);
  }

  private static int byDate(CandidateScore one, CandidateScore other) {
    return other.entity.id().edition().orElse("").compareTo(one.entity.id().edition().orElse(""));
  }

  private static List<CandidateScore> rejected(List<CandidateScore> scores) {
    return scores.stream().filter(CandidateScore::isRejected).toList();
  }

  private DocumentEntity entity(MentionCluster cluster, String place, String name) {
    SymbolParts parts = cluster.parts;
    DocumentEntity entity = new DocumentEntity(parts.scope(), place, parts.type(), name);
    entity.take(cluster);
    keep(entity);
    return entity;
  }
}
