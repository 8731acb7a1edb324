package org.chithi.resolve;

import java.util.List;
import java.util.Optional;

/**
 * What was decided of a cluster of mentions.
 *
 * @param chosen the document; empty if several score
 * @param score why; empty for a document that nothing but this cluster tells of
 * @param open those that score where none was chosen, best first
 * @param rejected those that do not score
 */
record Decision(
    Optional<DocumentEntity> chosen,
    Optional<CandidateScore> score,
    List<CandidateScore> open,
    List<CandidateScore> rejected) {

  static Decision of(CandidateScore score, List<CandidateScore> rejected) {
    return new Decision(Optional.of(score.entity), Optional.of(score), List.of(), rejected);
  }

  static Decision alone(DocumentEntity entity, List<CandidateScore> rejected) {
    return new Decision(Optional.of(entity), Optional.empty(), List.of(), rejected);
  }

  static Decision open(List<CandidateScore> open, List<CandidateScore> rejected) {
    return new Decision(Optional.empty(), Optional.empty(), open, rejected);
  }

  /** The one of those that score that is of the day of a neighbour; empty if not exactly one is. */
  Optional<Decision> companionOf(DocumentEntity neighbour) {
    List<CandidateScore> sameDay =
        open.stream()
            .filter(score -> neighbour.date.isPresent() && neighbour.date.equals(score.entity.date))
            .toList();
    if (sameDay.size() != 1) {
      return Optional.empty();
    }
    sameDay.get(0).companion(neighbour);
    return Optional.of(of(sameDay.get(0), rejected));
  }
}
