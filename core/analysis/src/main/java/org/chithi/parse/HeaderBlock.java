package org.chithi.parse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chithi.model.DocumentKind;
import org.chithi.model.DocumentNumber;

/**
 * What the lines of a letterhead say, before the issuer is decided.
 *
 * @param start the first line that belongs to it
 * @param end the first line after it
 * @param kind the kind it prints
 * @param number number and symbol
 * @param titleIssuer the body named under the kind ({@code CỦA BAN THƯỜNG VỤ TỈNH ỦY}) in ordinary
 *     case
 * @param masthead the bodies of the left column in ordinary case, from the outside in
 * @param place the place before the date
 * @param date the day of issue
 * @param title the abstract
 * @param addressees the items of Kính gửi
 * @param marks secrecy, urgency and draft marks
 */
record HeaderBlock(
    int start,
    int end,
    Optional<DocumentKind> kind,
    Optional<DocumentNumber> number,
    Optional<String> titleIssuer,
    List<String> masthead,
    Optional<String> place,
    Optional<LocalDate> date,
    Optional<String> title,
    List<String> addressees,
    List<String> marks) {

  HeaderBlock {
    masthead = List.copyOf(masthead);
    addressees = List.copyOf(addressees);
    marks = List.copyOf(marks);
  }

  /** Whether no line belongs to a letterhead. */
  boolean isEmpty() {
    return start == end;
  }
}
