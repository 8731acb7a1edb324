package org.chithi.resolve;

import org.chithi.resolve.Evidence.Clue;
import org.chithi.resolve.Reason.Kind;

/**
 * What the comparison of a cluster of mentions with a document can find, with its weight: the table
 * by which candidates are scored. A date, a term or a subject that agrees decides, one that differs
 * rejects; issuer and type word only support. The weights were set by the cases of {@code
 * resolution.txt} and are ordered by domain reference 9: date before term before subject before
 * issuer before type.
 */
enum Finding {
  /** The number of the series, which all candidates have. */
  SAME_NUMBER(Clue.NUMBER, Kind.SAME_NUMBER, 0, Effect.SUPPORTS),
  /** The name in the place of a number. */
  SAME_NAME(Clue.NAME, Kind.SAME_NAME, 0, Effect.SUPPORTS),
  /** Both whole days are one. */
  SAME_DAY(Clue.DATE, Kind.SAME_DATE, 8, Effect.DECIDES),
  /** A year or month that the other date lies in. */
  SAME_PERIOD(Clue.DATE, Kind.SAME_DATE, 4, Effect.DECIDES),
  /** Another day of a term in which the number was given but once. */
  DATE_SLIP(Clue.DATE, Kind.DATE_SLIP, 2, Effect.DECIDES),
  /** Another day. */
  OTHER_DATE(Clue.DATE, Kind.OTHER_DATE, -8, Effect.REJECTS),
  /** The term of the Central Committee. */
  SAME_TERM(Clue.TERM, Kind.SAME_TERM, 4, Effect.DECIDES),
  /** Another term. */
  OTHER_TERM(Clue.TERM, Kind.OTHER_TERM, -4, Effect.REJECTS),
  /** Another term under the right day: the writer mistook the term. */
  TERM_SLIP(Clue.TERM, Kind.OTHER_TERM, -1, Effect.SUPPORTS),
  /** The term before the congress that the subject looks ahead to. */
  TERM_BEFORE(Clue.TERM, Kind.TERM_BEFORE, 4, Effect.DECIDES),
  /** The subject is like the title; the weight is for one that is all in it. */
  LIKE_SUBJECT(Clue.SUBJECT, Kind.SUBJECT, 4, Effect.DECIDES),
  /** The subject has something of the title; the weight is for one that is all in it. */
  PERHAPS_SUBJECT(Clue.SUBJECT, Kind.PERHAPS_SUBJECT, 1, Effect.SUPPORTS),
  /** Another subject. */
  OTHER_SUBJECT(Clue.SUBJECT, Kind.SUBJECT, -4, Effect.REJECTS),
  /** Another subject under the right day or term: titles are cited freely. */
  FREE_SUBJECT(Clue.SUBJECT, Kind.SUBJECT, -4, Effect.SUPPORTS),
  /** The body. */
  SAME_ISSUER(Clue.ISSUER, Kind.ISSUER, 1.5, Effect.SUPPORTS),
  /** Another body. */
  OTHER_ISSUER(Clue.ISSUER, Kind.ISSUER, -1, Effect.SUPPORTS),
  /** The type word. */
  SAME_TYPE(Clue.TYPE, Kind.TYPE, 0.5, Effect.SUPPORTS),
  /** Another type word: one series serves quyết định and quy định. */
  OTHER_TYPE(Clue.TYPE, Kind.TYPE, -0.5, Effect.SUPPORTS),
  /** A document later than the text that cites it. */
  LATER(Clue.TIME, Kind.LATER, -8, Effect.REJECTS),
  /** Later, but of the day that is cited: the day of the citing text is wrong. */
  OWN_DAY_WRONG(Clue.TIME, Kind.LATER, -1, Effect.SUPPORTS),
  /** Nothing but the number, which each term gives again, speaks for the only one that fits. */
  NUMBER_ALONE(Clue.NUMBER, Kind.NUMBER_ALONE, 0, Effect.SUPPORTS),
  /** A neighbour in the list of the same day. */
  COMPANION(Clue.COMPANION, Kind.NEIGHBOUR, 4, Effect.DECIDES);

  /** What a finding does to a candidate beside its weight. */
  private enum Effect {
    SUPPORTS,
    DECIDES,
    REJECTS
  }

  /** A subject is like a title if so much of the shorter stands in the longer. */
  static final double LIKE = 0.5;

  /** A subject is another one if less of the shorter stands in the longer. */
  static final double UNLIKE = 0.34;

  /** The best of several candidates is taken if it leads by so much: the weight of an issuer. */
  static final double LEAD = SAME_ISSUER.weight;

  private final Clue clue;
  private final Kind kind;
  private final double weight;
  private final Effect effect;

  Finding(Clue clue, Kind kind, double weight, Effect effect) {
    this.clue = clue;
    this.kind = kind;
    this.weight = weight;
    this.effect = effect;
  }

  boolean decides() {
    return effect == Effect.DECIDES;
  }

  boolean rejects() {
    return effect == Effect.REJECTS;
  }

  /** The evidence with a part of its weight. */
  Evidence evidence(double share, Object... parts) {
    return new Evidence(clue, weight * share, Reason.of(kind, parts));
  }
}
