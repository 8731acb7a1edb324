package org.chithi.resolve;

import java.util.Optional;
import org.chithi.model.DocumentNumber;
import org.chithi.model.Issuer;
import org.chithi.model.Letterhead;

/**
 * The identity of a document as far as its own words give it.
 *
 * @param parts its own number taken apart; empty if it prints none
 * @param scope the code of its issuer
 * @param jurisdiction the place of that code
 */
record OwnIdentity(Optional<SymbolParts> parts, String scope, Jurisdiction jurisdiction) {

  private static final String NOBODY = "VN";

  static OwnIdentity of(CitationSheet sheet) {
    Letterhead head = sheet.letterhead();
    Optional<SymbolParts> parts =
        head.number()
            .flatMap(number -> number.number().map(it -> SymbolParts.of(it, number.symbol(), head.kind())));
    String scope = parts.map(SymbolParts::scope).orElseGet(() -> scope(head));
    return new OwnIdentity(parts, scope, new JurisdictionReader(sheet).own(scope));
  }

  /** The code of the issuer of a document that prints no number. */
  private static String scope(Letterhead head) {
    return head.number()
        .map(DocumentNumber::symbol)
        .map(symbol -> SymbolCodes.of(symbol, head.kind()).scope())
        .or(() -> head.issuer().map(Issuer::name).flatMap(IssuerCodes::ofIssuer))
        .or(() -> head.issuer().flatMap(Issuer::level).flatMap(IssuerCodes::ofLevel))
        .orElse(NOBODY);
  }
}
