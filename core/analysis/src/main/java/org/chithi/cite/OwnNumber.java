package org.chithi.cite;

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
    return new Whereabouts(sheet).own(scope, date).place();
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

  /**
   * Whether a date lies for sure in another term than the document with this head, or in another
   * year where the number is not given by a party committee: such a number returns.
   */
  static boolean isOfOtherTerm(Letterhead head, Optional<PartialDate> said) {
    Optional<PartialDate> own = head.date().map(PartialDate::of);
    if (own.isEmpty() || said.isEmpty() || own.get().year() == said.get().year()) {
      return false;
    }
    String scope = scope(head);
    boolean party = CitationTerms.isPartyIssuer(scope);
    return !party
        || (Reach.of(scope) == Reach.COUNTRY
            ? !PartyTerms.share(own.get(), said.get())
            : !PartyTerms.mayShareLocally(own.get(), said.get()));
  }
}
