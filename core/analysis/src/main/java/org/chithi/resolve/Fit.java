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
 * How well a document fits what a group of mentions says. A date or term that differs rejects it,
 * and so does a day after that of the citing text; a date, a term or a subject that agrees decides;
 * issuer and type word only support.
 */
final class Fit {

  private static final double SAME_DAY = 8;
  private static final double SAME_TERM = 4;
  private static final double LIKE = 0.5;
  private static final double UNLIKE = 0.34;

  final Dossier dossier;
  private final CitedGroup group;
  private final List<Evidence> evidence = new ArrayList<>();
  private boolean rejected;
  private boolean decided;

  Fit(CitedGroup group, Dossier dossier) {
    this.group = group;
    this.dossier = dossier;
    boolean named = group.isNamed();
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
    boolean asks = group.citing.isPresent() && dossier.date.isPresent();
    boolean silent = group.subject.pairs().isEmpty() || dossier.subject.pairs().isEmpty();
    if (rejected || !asks || !silent) {
      return false;
    }
    PartialDate citing = PartialDate.of(group.citing.get());
    boolean sameBody =
        evidence.stream().anyMatch(it -> it.clue() == Clue.ISSUER && it.weight() > 0);
    return group.reach == Reach.COUNTRY
        ? sameBody || PartyTerms.share(dossier.date.get(), citing)
        : PartyTerms.shareLocally(dossier.date.get(), citing);
  }

  double score() {
    return evidence.stream().mapToDouble(Evidence::weight).sum();
  }

  Candidate candidate() {
    return new Candidate(dossier.id(), score(), evidence);
  }

  List<Evidence> evidence() {
    return evidence;
  }

  /** Of several that fit it is the one of the day of a neighbour in the list. */
  void companion(Dossier neighbour) {
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
    if (group.date.isEmpty() || dossier.date.isEmpty()) {
      return false;
    }
    PartialDate said = group.date.get();
    PartialDate own = dossier.date.get();
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
    PartialDate said = group.date.get();
    PartialDate own = dossier.date.get();
    boolean sameCode = dossier.rawTypes.contains(group.parts.rawType());
    boolean sameYear = said.year() == own.year();
    boolean like = group.subject.likeness(dossier.subject) >= LIKE;
    if (!sameCode || group.isNamed()) {
      return false;
    }
    if (!CitationTerms.isPartyIssuer(dossier.scope)) {
      return sameYear;
    }
    return isOneTerm(said, own) && !isContradicted() || isNear(said, own) && like;
  }

  /** Whether two dates lie in one term for sure, in which a committee gives a number once. */
  private boolean isOneTerm(PartialDate said, PartialDate own) {
    if (dossier.place.startsWith("?")) {
      return false;
    }
    return switch (group.reach) {
      case COUNTRY ->
          PartyTerms.of(said).size() == 1 && PartyTerms.of(said).equals(PartyTerms.of(own));
      case PROVINCE, DISTRICT, BODY -> PartyTerms.shareLocally(said, own);
      case ANY -> false;
    };
  }

  private boolean isNear(PartialDate said, PartialDate own) {
    return group.reach == Reach.COUNTRY ? PartyTerms.share(said, own) : said.year() == own.year();
  }

  /** Whether subject or issuer speaks against the document. */
  private boolean isContradicted() {
    boolean told = !group.subject.pairs().isEmpty() && !dossier.subject.pairs().isEmpty();
    return told && isOtherSubject() || isOtherIssuer();
  }

  private void term(boolean sameDay) {
    if (group.term.isEmpty() || dossier.terms.isEmpty()) {
      return;
    }
    if (dossier.terms.contains(group.term.get())) {
      say(Clue.TERM, SAME_TERM, Kind.SAME_TERM, group.term.get());
      decided = true;
    } else if (sameDay) {
      say(Clue.TERM, -1, Kind.OTHER_TERM, terms(), group.term.get());
    } else {
      reject(Clue.TERM, SAME_TERM, Kind.OTHER_TERM, terms(), group.term.get());
    }
  }

  private String terms() {
    return String.join(", ", dossier.terms);
  }

  /** {@code tiến tới Đại hội ... lần thứ XIV} was said in the term before. */
  private void congress() {
    if (group.ahead.isEmpty() || group.term.isPresent() || dossier.terms.isEmpty()) {
      return;
    }
    String before = group.ahead.get();
    if (dossier.terms.contains(before)) {
      say(Clue.TERM, SAME_TERM, Kind.TERM_BEFORE, before);
      decided = true;
    } else if (group.date.isEmpty()) {
      reject(Clue.TERM, SAME_TERM, Kind.OTHER_TERM, terms(), before);
    }
  }

  private void subject(boolean sameDay) {
    if (group.subject.pairs().isEmpty() || dossier.subject.pairs().isEmpty()) {
      return;
    }
    double likeness = group.subject.likeness(dossier.subject);
    if (likeness >= LIKE) {
      say(Clue.SUBJECT, SAME_TERM * likeness, Kind.SUBJECT, dossier.title);
      decided = true;
    } else if (isOtherSubject()) {
      say(Clue.SUBJECT, -SAME_TERM, Kind.SUBJECT, dossier.title);
      rejected |= !sameDay && !decided;
    } else {
      say(Clue.SUBJECT, likeness, Kind.PERHAPS_SUBJECT, dossier.title);
    }
  }

  private boolean isOtherSubject() {
    return group.subject.likeness(dossier.subject) < UNLIKE;
  }

  private void issuer() {
    if (group.issuer.isEmpty() || dossier.issuer.isEmpty()) {
      return;
    }
    say(Clue.ISSUER, isOtherIssuer() ? -1 : 1.5, Kind.ISSUER, dossier.issuer.get());
  }

  private boolean isOtherIssuer() {
    if (group.issuer.isEmpty() || dossier.issuer.isEmpty()) {
      return false;
    }
    List<String> said = bodies(group.issuer.get());
    return bodies(dossier.issuer.get()).stream().noneMatch(own -> isOneOf(own, said));
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
    Optional<DocumentKind> own = dossier.kinds.stream().findFirst();
    if (own.isPresent() && !group.kinds.isEmpty()) {
      boolean same = dossier.kinds.stream().anyMatch(group.kinds::contains);
      say(Clue.TYPE, same ? 0.5 : -0.5, Kind.TYPE, own.get().printedName());
    }
  }

  private void time() {
    if (group.citing.isPresent() && dossier.date.isPresent()) {
      if (dossier.date.get().isAfter(group.citing.get())) {
        reject(Clue.TIME, SAME_DAY, Kind.LATER, group.citing.get());
      }
    }
  }
}
