package org.chithi.resolve;

import java.util.Objects;

/**
 * One reason for or against a candidate: {@code DATE +8.0 "both of 2013-12-12"}.
 *
 * @param clue what was compared
 * @param weight how much it counts; negative if it is against the candidate
 * @param reason why
 * @since 0.1.0
 */
public record Evidence(Clue clue, double weight, Reason reason) {

  /** Checks that nothing is missing. */
  public Evidence {
    Objects.requireNonNull(clue, "clue");
    Objects.requireNonNull(reason, "reason");
  }

  /** The reason as an English sentence. */
  public String words() {
    return reason.toString();
  }

  /** What can be compared. */
  public enum Clue {
    /** Scope, type and number are the same. */
    NUMBER,
    /** The dates. */
    DATE,
    /** The term of the body. */
    TERM,
    /** The words of title or subject. */
    SUBJECT,
    /** The body. */
    ISSUER,
    /** The type by its word. */
    TYPE,
    /** The place a local code belongs to. */
    PLACE,
    /** The day of the citing document, which no cited one can follow. */
    TIME,
    /** A neighbour in the list, of the same day. */
    COMPANION,
    /** The name of a plenum, a congress, a law. */
    NAME,
    /** The title of a document that prints no number. */
    TITLE,
    /** The words name the document at hand. */
    SELF
  }
}
