package org.chithi.resolve;

import java.util.List;
import java.util.Optional;
import org.chithi.resolve.Evidence.Clue;
import org.chithi.resolve.Reason.Kind;

/** Says a decision as a {@link Resolution}. */
final class Verdict {

  private static final int MOST_REJECTED = 20;

  private Verdict() {}

  static Resolution of(Decision decision, DocumentEntity own) {
    List<Candidate> rejected =
        decision.rejected().stream().limit(MOST_REJECTED).map(CandidateScore::candidate).toList();
    if (decision.chosen().isEmpty()) {
      return new Resolution.Ambiguous(
          decision.open().stream().map(CandidateScore::candidate).toList(), rejected);
    }
    DocumentEntity entity = decision.chosen().get();
    DocumentId id = entity.id();
    if (entity == own) {
      return new Resolution.Self(id);
    }
    double score = decision.score().map(CandidateScore::score).orElse(0.0);
    List<Evidence> evidence =
        decision.score().map(CandidateScore::evidence).orElseGet(() -> reasons(entity));
    if (!entity.sheets.isEmpty()) {
      return new Resolution.Resolved(id, score, evidence, rejected);
    }
    return entity.known.isPresent()
        ? new Resolution.Known(id, score, evidence, rejected)
        : new Resolution.Unknown(Optional.of(id), score, evidence, rejected);
  }

  private static List<Evidence> reasons(DocumentEntity entity) {
    if (!entity.sheets.isEmpty()) {
      return entity.inferred.stream().map(it -> new Evidence(Clue.TITLE, 0, it)).toList();
    }
    boolean numbered = Character.isDigit(entity.number.charAt(0));
    Clue clue = numbered ? Clue.NUMBER : Clue.NAME;
    return List.of(new Evidence(clue, 0, Reason.of(Kind.ONLY_CITED)));
  }

  /** A mention that does not say whose document it means. */
  static Resolution nameless() {
    return new Resolution.Unknown(
        Optional.empty(),
        0,
        List.of(new Evidence(Clue.NUMBER, 0, Reason.of(Kind.NOBODY))),
        List.of());
  }
}
