package org.chithi.resolve;

import java.util.Objects;
import java.util.Optional;
import org.chithi.model.DocumentKind;
import org.chithi.model.DocumentNumber;
import org.chithi.model.PartialDate;

/**
 * A document that a register knows without its text: {@code 217-QĐ/TW, 2013-12-12, Bộ Chính trị}.
 *
 * @param number its number and symbol; the number is not blank
 * @param place the place of a local code, {@code Bắc Giang}
 * @param kind its type
 * @param date its date as far as it is known
 * @param issuer the body
 * @param term the term of the body in Roman numerals
 * @param subject what it is about
 * @param evidence how sure the row is: {@code s} seen in a public text, {@code k} well known and in
 *     the order of its series but not seen in a text, {@code u} not checked
 * @since 0.1.0
 */
public record KnownDocument(
    DocumentNumber number,
    Optional<String> place,
    Optional<DocumentKind> kind,
    Optional<PartialDate> date,
    Optional<String> issuer,
    Optional<String> term,
    Optional<String> subject,
    String evidence) {

  /** Checks that it has a number. */
  public KnownDocument {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(issuer, "issuer");
    Objects.requireNonNull(term, "term");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(evidence, "evidence");
    if (number.number().isEmpty()) {
      throw new IllegalArgumentException("number: a document of a register has one");
    }
  }
}
