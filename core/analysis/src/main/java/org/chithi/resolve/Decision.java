package org.chithi.resolve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chithi.model.PartyTerms;
import org.chithi.resolve.Evidence.Clue;
import org.chithi.resolve.Reason.Kind;
import org.chithi.resolve.TextFact.Identified;

/**
 * What was decided of a cluster of mentions.
 *
 * @param chosen the document; empty if several fit
 * @param id its identity when it was chosen
 * @param score why; empty for a document that nothing but this cluster has
 * @param open those that fit where none was chosen, best first
 * @param rejected those that do not fit
 */
record Decision(
    Optional<DocumentRef> chosen,
    Optional<DocumentId> id,
    Optional<CandidateScore> score,
    List<CandidateScore> open,
    List<CandidateScore> rejected) {

  /** So many of those that do not fit are kept. */
  static final int MOST_REJECTED = 20;

  static Decision of(CandidateScore score, List<CandidateScore> rejected) {
    return new Decision(
        Optional.of(score.document()),
        Optional.of(score.id()),
        Optional.of(score),
        List.of(),
        rejected);
  }

  static Decision alone(DocumentRef document, DocumentId id, List<CandidateScore> rejected) {
    return new Decision(
        Optional.of(document), Optional.of(id), Optional.empty(), List.of(), rejected);
  }

  Decision withoutRejected() {
    return new Decision(chosen, id, score, open, List.of());
  }

  /** The same, now that more is known of the document. */
  Decision of(DocumentId now) {
    return new Decision(chosen, Optional.of(now), score, open, rejected);
  }

  static Decision open(List<CandidateScore> open, List<CandidateScore> rejected) {
    return new Decision(Optional.empty(), Optional.empty(), Optional.empty(), open, rejected);
  }

  /**
   * The one of those that fit that is of the day of a neighbour; empty if not exactly one is.
   *
   * @param inTerm whether its term is enough: {@code các Nghị quyết 57, [59], 66} are of one
   */
  Optional<Decision> companionOf(DocumentId neighbour, boolean inTerm) {
    List<CandidateScore> fitting =
        open.stream().filter(it -> isOfDay(it.id(), neighbour, inTerm)).toList();
    return fitting.size() == 1
        ? Optional.of(of(fitting.get(0).withCompanion(neighbour), rejected))
        : Optional.empty();
  }

  private static boolean isOfDay(DocumentId one, DocumentId neighbour, boolean inTerm) {
    boolean dated = one.date().isPresent() && neighbour.date().isPresent();
    return dated
        && (inTerm
            ? PartyTerms.share(one.date().get(), neighbour.date().get())
            : one.date().equals(neighbour.date()));
  }

  /** Whether what was decided, or left open, rests on something beside the number. */
  boolean isFounded() {
    return score.map(CandidateScore::isDecided).orElse(true)
        && open.stream().allMatch(CandidateScore::isDecided);
  }

  /** The documents that it speaks of. */
  Stream<DocumentRef> documents() {
    return Stream.concat(
        chosen.stream(),
        Stream.concat(open.stream(), rejected.stream()).map(CandidateScore::document));
  }

  /**
   * The decision as it is reported to the document that cites.
   *
   * @param documents what each document is now; those of one identity are one, so that none is
   *     chosen from itself
   */
  Resolution resolution(DocumentRef citing, Function<DocumentRef, Identified> documents) {
    List<Candidate> others = rejected.stream().map(it -> candidate(it, documents)).toList();
    if (chosen.isPresent()) {
      return resolution(documents.apply(chosen.get()), score, citing, others);
    }
    Map<DocumentRef, CandidateScore> best = new LinkedHashMap<>();
    open.forEach(it -> best.putIfAbsent(documents.apply(it.document()).kept(), it));
    if (best.size() == 1 && open.size() > 1) {
      CandidateScore sole = open.get(0);
      return resolution(documents.apply(sole.document()), Optional.of(sole), citing, others);
    }
    return new Resolution.Ambiguous(
        best.values().stream().map(it -> candidate(it, documents)).toList(), others);
  }

  private static Resolution resolution(
      Identified document,
      Optional<CandidateScore> score,
      DocumentRef citing,
      List<Candidate> others) {
    if (document.kept().equals(citing)) {
      return new Resolution.Self(document.id());
    }
    double sum = score.map(CandidateScore::score).orElse(0.0);
    List<Evidence> evidence =
        score.map(CandidateScore::evidence).orElseGet(() -> reasons(document));
    if (document.held()) {
      return new Resolution.Resolved(document.id(), sum, evidence, others);
    }
    return document.known()
        ? new Resolution.Known(document.id(), sum, evidence, others)
        : new Resolution.Unknown(Optional.of(document.id()), sum, evidence, others);
  }

  private static Candidate candidate(
      CandidateScore score, Function<DocumentRef, Identified> documents) {
    return new Candidate(documents.apply(score.document()).id(), score.score(), score.evidence());
  }

  private static List<Evidence> reasons(Identified document) {
    if (document.held()) {
      return document.inferred().stream().map(it -> new Evidence(Clue.TITLE, 0, it)).toList();
    }
    Clue clue = document.id().key() instanceof DocumentKey.Number ? Clue.NUMBER : Clue.NAME;
    return List.of(new Evidence(clue, 0, Reason.of(Kind.ONLY_CITED)));
  }
}
