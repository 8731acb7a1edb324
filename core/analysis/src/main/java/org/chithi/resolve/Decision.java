package org.chithi.resolve;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chithi.resolve.Evidence.Clue;
import org.chithi.resolve.Reason.Kind;

/**
 * What was decided of a cluster of mentions.
 *
 * @param chosen the document; empty if several fit
 * @param score why; empty for a document that nothing but this cluster has
 * @param open those that fit where none was chosen, best first
 * @param rejected those that do not fit
 */
record Decision(
    Optional<DocumentEntity> chosen,
    Optional<CandidateScore> score,
    List<CandidateScore> open,
    List<CandidateScore> rejected) {

  /** So many of those that do not fit are kept. */
  static final int MOST_REJECTED = 20;

  static Decision of(CandidateScore score, List<CandidateScore> rejected) {
    return new Decision(Optional.of(score.entity), Optional.of(score), List.of(), rejected);
  }

  static Decision alone(DocumentEntity entity, List<CandidateScore> rejected) {
    return new Decision(Optional.of(entity), Optional.empty(), List.of(), rejected);
  }

  static Decision open(List<CandidateScore> open, List<CandidateScore> rejected) {
    return new Decision(Optional.empty(), Optional.empty(), open, rejected);
  }

  /** The one of those that fit that is of the day of a neighbour; empty if not exactly one is. */
  Optional<Decision> companionOf(DocumentEntity neighbour) {
    List<CandidateScore> sameDay =
        open.stream()
            .filter(it -> neighbour.date.isPresent() && neighbour.date.equals(it.entity.date))
            .toList();
    return sameDay.size() == 1
        ? Optional.of(of(sameDay.get(0).withCompanion(neighbour), rejected))
        : Optional.empty();
  }

  /** Whether what was decided, or left open, rests on something beside the number. */
  boolean isFounded() {
    return score.map(CandidateScore::isDecided).orElse(true)
        && open.stream().allMatch(CandidateScore::isDecided);
  }

  /** The decision after records of one identity were joined: no document is chosen from itself. */
  Decision joined(Map<DocumentEntity, DocumentEntity> joined) {
    if (chosen.isPresent()) {
      DocumentEntity kept = joined.getOrDefault(chosen.get(), chosen.get());
      return new Decision(Optional.of(kept), score, open, rejected);
    }
    Map<DocumentEntity, CandidateScore> best = new IdentityHashMap<>();
    open.forEach(it -> best.putIfAbsent(joined.getOrDefault(it.entity, it.entity), it));
    if (best.size() == 1 && open.size() > 1) {
      DocumentEntity kept = best.keySet().iterator().next();
      return new Decision(Optional.of(kept), Optional.of(open.get(0)), List.of(), rejected);
    }
    return open(open.stream().filter(best::containsValue).toList(), rejected);
  }

  /** The decision as it is reported to the document that cites. */
  Resolution resolution(DocumentEntity citing) {
    List<Candidate> others = rejected.stream().map(CandidateScore::candidate).toList();
    if (chosen.isEmpty()) {
      return new Resolution.Ambiguous(
          open.stream().map(CandidateScore::candidate).toList(), others);
    }
    DocumentEntity entity = chosen.get();
    DocumentId id = entity.id();
    if (entity == citing) {
      return new Resolution.Self(id);
    }
    double sum = score.map(CandidateScore::score).orElse(0.0);
    List<Evidence> evidence = score.map(CandidateScore::evidence).orElseGet(() -> reasons(entity));
    if (!entity.sheets.isEmpty()) {
      return new Resolution.Resolved(id, sum, evidence, others);
    }
    return entity.known.isPresent()
        ? new Resolution.Known(id, sum, evidence, others)
        : new Resolution.Unknown(Optional.of(id), sum, evidence, others);
  }

  private static List<Evidence> reasons(DocumentEntity entity) {
    if (!entity.sheets.isEmpty()) {
      return entity.inferred.stream().map(it -> new Evidence(Clue.TITLE, 0, it)).toList();
    }
    Clue clue = entity.isNumbered() ? Clue.NUMBER : Clue.NAME;
    return List.of(new Evidence(clue, 0, Reason.of(Kind.ONLY_CITED)));
  }
}
