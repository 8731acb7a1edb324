package org.chithi.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chithi.cite.CitationTerms;
import org.chithi.model.DocumentKind;
import org.chithi.model.PartialDate;
import org.chithi.model.PartyTerms;
import org.chithi.resolve.Evidence.Clue;
import org.chithi.resolve.Reason.Kind;
import org.chithi.text.Folding;

/**
 * How well a document scores what a cluster of mentions says. A date or term that differs rejects
 * it, and so does a day after that of the citing text; a date, a term or a subject that agrees
 * decides; issuer and type word only support.
 */
final class CandidateScore {

  private static final double SAME_DAY = 8;
  private static final double SAME_TERM = 4;
  private static final double LIKE = 0.5;
  private static final double UNLIKE = 0.34;

  final DocumentEntity entity;
  private final MentionCluster cluster;
  private final List<Evidence> evidence = new ArrayList<>();
  private boolean rejected;
  private boolean decided;

  CandidateScore(MentionCluster cluster, DocumentEntity entity) {
    this.cluster = cluster;
    this.entity = entity;
    boolean named = cluster.isNamed();
    say(named ? Clue.NAME : Clue.NUMBER, 0, named ? Kind.SAME_NAME : Kind.SAME_NUMBER);
    boolean sameDay = date();
    term(sameDay);
    congress();
    subject(sameDay);
    issuer();
    type();
    time();
  }

  boolean isRejected() {
    return rejected;
  }

  /** Whether something beside the number shows that this document is meant. */
  boolean isDecided() {
    return decided && !rejected;
  }

  /**
   * Whether nothing speaks against it and it is of the term of the citing text, or by the same body
   * before it.
   */
  boolean isSupported() {
    boolean asks = cluster.citing.isPresent() && entity.date.isPresent();
    boolean silent = cluster.subject.pairs().isEmpty() || entity.subject.pairs().isEmpty();
    if (rejected || !asks || !silent) {
      return false;
    }
    PartialDate citing = PartialDate.of(cluster.citing.get());
    boolean sameBody =
        evidence.stream().anyMatch(it -> it.clue() == Clue.ISSUER && it.weight() > 0);
    return cluster.reach == Reach.COUNTRY
        ? sameBody || PartyTerms.share(entity.date.get(), citing)
        : PartyTerms.shareLocally(entity.date.get(), citing);
  }

  double score() {
    return evidence.stream().mapToDouble(Evidence::weight).sum();
  }

  Candidate candidate() {
    return new Candidate(entity.id(), score(), evidence);
  }

  List<Evidence> evidence() {
    return evidence;
  }

  /** Of several that score it is the one of the day of a neighbour in the list. */
  void companion(DocumentEntity neighbour) {
    say(Clue.COMPANION, SAME_TERM, Kind.NEIGHBOUR, neighbour.id());
    decided = true;
  }

  private void say(Clue clue, double weight, Kind kind, Object... parts) {
    evidence.add(new Evidence(clue, weight, Reason.of(kind, parts)));
  }

  private void reject(Clue clue, double weight, Kind kind, Object... parts) {
    say(clue, -weight, kind, parts);
    rejected = true;
  }

  private boolean date() {
    if (cluster.date.isEmpty() || entity.date.isEmpty()) {
      return false;
    }
    PartialDate said = cluster.date.get();
    PartialDate own = entity.date.get();
    boolean whole = said.isWhole() && own.isWhole();
    if (!said.agrees(own)) {
      if (isSlip()) {
        say(Clue.DATE, 2, Kind.DATE_SLIP, said, own);
        decided = true;
      } else {
        reject(Clue.DATE, SAME_DAY, Kind.OTHER_DATE, own, said);
      }
      return false;
    }
    say(Clue.DATE, whole ? SAME_DAY : SAME_TERM, Kind.SAME_DATE, said);
    decided = true;
    return whole;
  }

  /** Whether the dates differ by a slip of the pen: the number was given but once in the time. */
  private boolean isSlip() {
    PartialDate said = cluster.date.get();
    PartialDate own = entity.date.get();
    boolean sameCode = entity.rawTypes.contains(cluster.parts.rawType());
    boolean sameYear = said.year() == own.year();
    boolean like = cluster.subject.likeness(entity.subject) >= LIKE;
    if (!sameCode || cluster.isNamed()) {
      return false;
    }
    if (!CitationTerms.isPartyIssuer(entity.scope)) {
      return sameYear;
    }
    return isOneTerm(said, own) && !isContradicted() || isNear(said, own) && like;
  }

  /** Whether two dates lie in one term for sure, in which a committee gives a number once. */
  private boolean isOneTerm(PartialDate said, PartialDate own) {
    if (entity.place.startsWith("?")) {
      return false;
    }
    return switch (cluster.reach) {
      case COUNTRY ->
          PartyTerms.of(said).size() == 1 && PartyTerms.of(said).equals(PartyTerms.of(own));
      case PROVINCE, DISTRICT, BODY -> PartyTerms.shareLocally(said, own);
      case ANY -> false;
    };
  }

  private boolean isNear(PartialDate said, PartialDate own) {
    return cluster.reach == Reach.COUNTRY ? PartyTerms.share(said, own) : said.year() == own.year();
  }

  /** Whether subject or issuer speaks against the document. */
  private boolean isContradicted() {
    boolean told = !cluster.subject.pairs().isEmpty() && !entity.subject.pairs().isEmpty();
    return told && isOtherSubject() || isOtherIssuer();
  }

  private void term(boolean sameDay) {
    if (cluster.term.isEmpty() || entity.terms.isEmpty()) {
      return;
    }
    if (entity.terms.contains(cluster.term.get())) {
      say(Clue.TERM, SAME_TERM, Kind.SAME_TERM, cluster.term.get());
      decided = true;
    } else if (sameDay) {
      say(Clue.TERM, -1, Kind.OTHER_TERM, terms(), cluster.term.get());
    } else {
      reject(Clue.TERM, SAME_TERM, Kind.OTHER_TERM, terms(), cluster.term.get());
    }
  }

  private String terms() {
    return String.join(", ", entity.terms);
  }

  /** {@code tiến tới Đại hội ... lần thứ XIV} was said in the term before. */
  private void congress() {
    if (cluster.ahead.isEmpty() || cluster.term.isPresent() || entity.terms.isEmpty()) {
      return;
    }
    String before = cluster.ahead.get();
    if (entity.terms.contains(before)) {
      say(Clue.TERM, SAME_TERM, Kind.TERM_BEFORE, before);
      decided = true;
    } else if (cluster.date.isEmpty()) {
      reject(Clue.TERM, SAME_TERM, Kind.OTHER_TERM, terms(), before);
    }
  }

  private void subject(boolean sameDay) {
    if (cluster.subject.pairs().isEmpty() || entity.subject.pairs().isEmpty()) {
      return;
    }
    double likeness = cluster.subject.likeness(entity.subject);
    if (likeness >= LIKE) {
      say(Clue.SUBJECT, SAME_TERM * likeness, Kind.SUBJECT, entity.title);
      decided = true;
    } else if (isOtherSubject()) {
      say(Clue.SUBJECT, -SAME_TERM, Kind.SUBJECT, entity.title);
      rejected |= !sameDay && !decided;
    } else {
      say(Clue.SUBJECT, likeness, Kind.PERHAPS_SUBJECT, entity.title);
    }
  }

  private boolean isOtherSubject() {
    return cluster.subject.likeness(entity.subject) < UNLIKE;
  }

  private void issuer() {
    if (cluster.issuer.isEmpty() || entity.issuer.isEmpty()) {
      return;
    }
    say(Clue.ISSUER, isOtherIssuer() ? -1 : 1.5, Kind.ISSUER, entity.issuer.get());
  }

  private boolean isOtherIssuer() {
    if (cluster.issuer.isEmpty() || entity.issuer.isEmpty()) {
      return false;
    }
    List<String> said = bodies(cluster.issuer.get());
    return bodies(entity.issuer.get()).stream().noneMatch(own -> isOneOf(own, said));
  }

  /** The bodies named, without what a longer name adds: {@code Ban Bí thư Trung ương Đảng}. */
  private static List<String> bodies(String names) {
    return List.of(
        Folding.key(names)
            .replaceAll("(?<=ban bí thư) trung ương", "")
            .replaceAll(" đảng$", "")
            .split(", | và "));
  }

  /** Whether a body is among others, its place named or not. */
  private static boolean isOneOf(String body, List<String> others) {
    return others.stream().anyMatch(it -> it.startsWith(body) || body.startsWith(it));
  }

  private void type() {
    Optional<DocumentKind> own = entity.kinds.stream().findFirst();
    if (own.isPresent() && !cluster.kinds.isEmpty()) {
      boolean same = entity.kinds.stream().anyMatch(cluster.kinds::contains);
      say(Clue.TYPE, same ? 0.5 : -0.5, Kind.TYPE, own.get().printedName());
    }
  }

  private void time() {
    if (cluster.citing.isPresent() && entity.date.isPresent()) {
      if (entity.date.get().isAfter(cluster.citing.get())) {
        reject(Clue.TIME, SAME_DAY, Kind.LATER, cluster.citing.get());
      }
    }
  }
}
