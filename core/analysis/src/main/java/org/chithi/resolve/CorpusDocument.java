package org.chithi.resolve;

import java.time.LocalDate;
import java.util.Optional;
import org.chithi.model.DocumentKind;
import org.chithi.model.DocumentNumber;
import org.chithi.model.Issuer;
import org.chithi.model.Letterhead;

/**
 * What a document of the corpus says of itself.
 *
 * @param sheet the key of its sheet
 * @param source the name of its file, else the key
 * @param identity its identity as far as its own words give it
 * @param kind its type
 * @param number its number and symbol as printed
 * @param issuer the body
 * @param title its title
 * @param latest the latest day that it cites for sure
 */
record CorpusDocument(
    String sheet,
    String source,
    OwnIdentity identity,
    Optional<DocumentKind> kind,
    Optional<DocumentNumber> number,
    Optional<Issuer> issuer,
    Optional<String> title,
    Optional<LocalDate> latest) {

  static CorpusDocument of(CitationSheet sheet, OwnIdentity identity, Optional<LocalDate> latest) {
    Letterhead head = sheet.letterhead();
    return new CorpusDocument(
        sheet.key(),
        sheet.name().orElse(sheet.key()),
        identity,
        head.kind(),
        head.number(),
        head.issuer(),
        head.title(),
        latest);
  }

  /** Its identity in a place, without its date. */
  DocumentId id(Jurisdiction place) {
    return identity
        .parts()
        .map(parts -> parts.id(place))
        .orElseGet(
            () ->
                DocumentId.readable(
                    identity.scope(),
                    place,
                    kind.map(SymbolCodes::codeOf).orElse(SymbolParts.PAPER),
                    new DocumentKey.Unknown(sheet)));
  }
}
