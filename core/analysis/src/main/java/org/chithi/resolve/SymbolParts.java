package org.chithi.resolve;

import java.util.Optional;
import org.chithi.model.DocumentKind;
import org.chithi.model.DocumentNumber;

/**
 * Number and symbol taken apart, whatever the order of the separators: {@code 217-QĐ/TW} and {@code
 * 217/QĐ-TW} are scope TW, type QĐ, number 217.
 *
 * @param scope the code of the issuer
 * @param type the folded code of the type; the name of the kind where documents of it have none
 * @param rawType the code as written, {@code QĐi}
 * @param key the number without leading zeros, or the name of what has none
 * @param year the year that stands in the number of a state document
 * @param term the term of Quốc hội that stands in its code and that of its committee, XV
 * @param plenum the plenum that is named in the place of a number
 */
record SymbolParts(
    String scope,
    String type,
    String rawType,
    DocumentKey key,
    Optional<String> year,
    Optional<String> term,
    Optional<MeetingName> plenum) {

  /** The type of a symbol that names none. */
  static final String PAPER = "VB";

  /** The type of a letter, whose symbol may begin with a field and not with a body. */
  static final String LETTER = "CV";

  /** The parts of a document whose number is there. */
  static SymbolParts of(DocumentNumber number, Optional<DocumentKind> kind) {
    return of(number.number().orElseThrow(), number.symbol(), kind);
  }

  /** The parts of a document that goes by a number. */
  static SymbolParts of(String number, String symbol, Optional<DocumentKind> kind) {
    return of(number, symbol, kind, Optional.empty());
  }

  /**
   * The parts of a document that goes by a number.
   *
   * @param kind the type word before it
   * @param body the code of the body that is named as its issuer
   */
  static SymbolParts of(
      String number, String symbol, Optional<DocumentKind> kind, Optional<String> body) {
    int slash = number.indexOf('/');
    SymbolCodes codes = SymbolCodes.of(symbol, kind, body);
    String untyped =
        kind.filter(it -> it != DocumentKind.KHAC)
            .map(SymbolCodes::codeOf)
            .orElse(codes.letter() ? LETTER : PAPER);
    String type = codes.type().orElse(untyped);
    return new SymbolParts(
        codes.scope(),
        type,
        codes.type().isPresent() ? codes.rawType() : type,
        key(slash >= 0 ? number.substring(0, slash) : number),
        slash >= 0 ? Optional.of(number.substring(slash + 1)) : Optional.empty(),
        SymbolCodes.term(symbol),
        Optional.empty());
  }

  /** The identity of the document in a place, without its date. */
  DocumentId id(Jurisdiction place) {
    return DocumentId.readable(scope, place, type, key);
  }

  /** The parts of a document that goes by a name. */
  static SymbolParts named(String scope, String type, String name, Optional<String> year) {
    return new SymbolParts(scope, type, type, key(name), year, Optional.empty(), Optional.empty());
  }

  /** The parts of a document that goes by the plenum that made it. */
  static SymbolParts of(String scope, String type, MeetingName plenum) {
    return new SymbolParts(
        scope,
        type,
        type,
        key(plenum.toString()),
        Optional.empty(),
        Optional.empty(),
        Optional.of(plenum));
  }

  private static DocumentKey key(String printed) {
    int from = 0;
    while (from + 1 < printed.length()
        && printed.charAt(from) == '0'
        && Character.isDigit(printed.charAt(from + 1))) {
      from++;
    }
    String bare = printed.substring(from).strip();
    boolean odd = bare.isEmpty() || bare.charAt(0) == '?';
    return odd ? new DocumentKey.Name("-" + bare) : DocumentKey.of(bare);
  }

  boolean isNamed() {
    return key instanceof DocumentKey.Name;
  }

  /** Whether it is the name of a statute, of a party or a society. */
  boolean isStatute() {
    return isNamed() && type.equals(DocumentKind.DIEU_LE.name());
  }

  /** Whether it is the name of a law, for which a number may stand elsewhere. */
  boolean isLawName() {
    return isNamed()
        && (type.equals(DocumentKind.LUAT.name()) || type.equals(DocumentKind.PHAP_LENH.name()));
  }
}
