package org.chithi.cite;

import java.util.Objects;
import java.util.Optional;
import org.chithi.model.DocumentKind;
import org.chithi.model.PartialDate;

/**
 * What the words of a citation say of the document they mean. Absent is what they do not say.
 *
 * @param kind its type by the word written, else by the code of the symbol; {@code QĐ} in a party
 *     symbol names none
 * @param number its number as written, {@code 05} or {@code 30/2020}, digits misread by a scanner
 *     mended
 * @param symbol its symbol with the letters as written and without spaces, {@code QĐ/TW}; the
 *     separators are {@code -} and {@code /} in the order written
 * @param date its date as far as it is written
 * @param issuer the body as written, {@code Ban Bí thư}, without {@code Đảng} and term
 * @param term the term of the body or the ordinal of the congress in Roman numerals, {@code XII}
 * @since 0.1.0
 */
public record Reference(
    Optional<DocumentKind> kind,
    Optional<String> number,
    Optional<String> symbol,
    Optional<PartialDate> date,
    Optional<String> issuer,
    Optional<String> term) {

  /** Checks that nothing is missing. */
  public Reference {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(symbol, "symbol");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(issuer, "issuer");
    Objects.requireNonNull(term, "term");
  }
}
