package org.chithi.resolve;

import java.util.Optional;
import org.chithi.model.DocumentNumber;
import org.chithi.model.Issuer;
import org.chithi.model.Letterhead;
import org.chithi.model.PartialDate;

/** The identity of a document by its own head. */
final class OwnNumber {

  private OwnNumber() {}

  /** Its own number taken apart; empty if it prints none. */
  static Optional<SymbolParts> parts(Letterhead head) {
    return head.number()
        .flatMap(number -> number.number().map(it -> SymbolParts.of(it, number.symbol())));
  }

  /** The place of its own code, {@code ?} and a key if open. */
  static String place(CitationSheet sheet, String scope) {
    Optional<PartialDate> date = sheet.letterhead().date().map(PartialDate::of);
    return new JurisdictionReader(sheet).own(scope, date).place();
  }

  /** The code of the issuer of a document that prints none. */
  static String scope(Letterhead head) {
    return head.number()
        .map(DocumentNumber::symbol)
        .map(symbol -> SymbolParts.of("0", symbol).scope())
        .or(() -> head.issuer().map(Issuer::name).flatMap(Scopes::ofIssuer))
        .or(() -> head.issuer().flatMap(Issuer::level).flatMap(Scopes::ofLevel))
        .orElse("VN");
  }
}
