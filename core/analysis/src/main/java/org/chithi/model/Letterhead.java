package org.chithi.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The head of a document: what it is, whose, of which day, about what, to whom. Every part may be
 * missing; a fact the text does not print is absent, never guessed.
 *
 * @param kind its type
 * @param number its own number, never one that it cites
 * @param issuer the body whose document it is
 * @param superior the parent body's line over the issuer, in ordinary case
 * @param place the place before the date
 * @param date the day of issue
 * @param title the abstract (trích yếu) without kind and issuer, wrapped lines joined
 * @param addressees the items of {@code Kính gửi} or {@code Kính trình}
 * @param marks secrecy, urgency and draft marks as printed: {@code MẬT}, {@code KHẨN}, {@code DỰ
 *     THẢO}
 */
public record Letterhead(
    Optional<DocumentKind> kind,
    Optional<DocumentNumber> number,
    Optional<Issuer> issuer,
    Optional<String> superior,
    Optional<String> place,
    Optional<LocalDate> date,
    Optional<String> title,
    List<String> addressees,
    List<String> marks) {

  /** Copies the lists and checks that nothing is missing. */
  public Letterhead {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(issuer, "issuer");
    Objects.requireNonNull(superior, "superior");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(title, "title");
    addressees = List.copyOf(addressees);
    marks = List.copyOf(marks);
  }
}
