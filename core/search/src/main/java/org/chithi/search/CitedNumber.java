package org.chithi.search;

import java.util.Optional;
import org.chithi.cite.Citation;
import org.chithi.cite.Reference;

/** The number of a cited document in one spelling: {@code 217-QĐ/TW}. */
final class CitedNumber {

  private CitedNumber() {}

  /** Number and symbol as far as they are written; absent for a document named otherwise. */
  static Optional<String> of(Citation citation) {
    Reference reference = citation.reference();
    return citation.form() == Citation.Form.SELF
        ? Optional.empty()
        : reference.number().map(number -> joined(number, reference));
  }

  /** Number and symbol; absent if one of them is. */
  static Optional<String> whole(Citation citation) {
    return of(citation).filter(number -> citation.reference().symbol().isPresent());
  }

  /** A state symbol follows a slash, a party symbol a hyphen. */
  private static String joined(String number, Reference reference) {
    String separator =
        reference.symbol().filter(it -> it.indexOf('/') >= 0).isPresent() ? "-" : "/";
    return reference.symbol().map(symbol -> number + separator + symbol).orElse(number);
  }
}
