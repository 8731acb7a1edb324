package org.chithi.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.chithi.cite.CitationTerms;
import org.chithi.model.DocumentKind;
import org.chithi.text.TermTable;

/**
 * Number and symbol taken apart, whatever the order of the separators: {@code 217-QĐ/TW} and {@code
 * 217/QĐ-TW} are scope TW, type QĐ, number 217.
 *
 * @param scope the code of the issuer
 * @param type the folded code of the type
 * @param rawType the code as written, {@code QĐi}
 * @param key the number without leading zeros, or the name of what has none
 * @param year the year that stands in the number of a state document
 * @param plenum the plenum that is named in the place of a number
 */
record SymbolParts(
    String scope,
    String type,
    String rawType,
    DocumentKey key,
    Optional<String> year,
    Optional<MeetingName> plenum) {

  /** The type of a symbol that names none. */
  static final String PAPER = "VB";

  private static final String LETTER = "CV";
  private static final String PARLIAMENT = "QH";

  /** What Quốc hội and its standing committee issue under a symbol without a type. */
  private static final Set<DocumentKind> STATE_PAPERS =
      Set.of(
          DocumentKind.LUAT,
          DocumentKind.PHAP_LENH,
          DocumentKind.NGHI_QUYET,
          DocumentKind.HIEN_PHAP);

  /** A code of a type: the one it is folded to, and the name of the type. */
  private record TypeCode(String canonical, String name) {}

  private static final Map<String, TypeCode> TYPES = types();
  private static final Map<DocumentKind, String> CODES = codes();

  /** The parts of a document that goes by a number. */
  static SymbolParts of(String number, String symbol) {
    int slash = number.indexOf('/');
    Optional<String> year =
        slash >= 0 ? Optional.of(number.substring(slash + 1)) : Optional.empty();
    DocumentKey key = key(slash >= 0 ? number.substring(0, slash) : number);
    List<String> codes = codes(symbol);
    String first = codes.isEmpty() ? symbol : codes.get(0);
    CitationTerms terms = CitationTerms.standard();
    if (codes.size() > 1 && isType(first, codes.get(1), terms)) {
      boolean party = year.isEmpty() && CitationTerms.isPartyIssuer(codes.get(1));
      String scope = party ? codes.get(1) : String.join("-", codes.subList(1, codes.size()));
      return numbered(withoutTerm(scope), folded(terms.rightCase(first)), first, key, year);
    }
    if (codes.size() == 1) {
      return numbered(withoutTerm(first), PAPER, PAPER, key, year);
    }
    boolean unit = first.startsWith("MT");
    return numbered(unit ? String.join("-", codes) : withoutTerm(first), LETTER, LETTER, key, year);
  }

  private static SymbolParts numbered(
      String scope, String type, String rawType, DocumentKey key, Optional<String> year) {
    return new SymbolParts(scope, type, rawType, key, year, Optional.empty());
  }

  /** The parts of a document that goes by a name. */
  static SymbolParts named(String scope, String type, String name, Optional<String> year) {
    return new SymbolParts(scope, type, type, key(name), year, Optional.empty());
  }

  /** The parts of a document that goes by the plenum that made it. */
  static SymbolParts of(String scope, String type, MeetingName plenum) {
    return new SymbolParts(
        scope, type, type, key(plenum.toString()), Optional.empty(), Optional.of(plenum));
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

  private static List<String> codes(String symbol) {
    List<String> codes = new ArrayList<>(3);
    int from = 0;
    for (int i = 0; i <= symbol.length(); i++) {
      boolean mark = i == symbol.length() || symbol.charAt(i) == '-' || symbol.charAt(i) == '/';
      if (mark) {
        String code = symbol.substring(from, i);
        if (!code.isBlank()) {
          codes.add(codes.isEmpty() ? code : CitationTerms.likelyIssuer(code));
        }
        from = i + 1;
      }
    }
    return codes;
  }

  /** The kind for the type where the symbol has none: laws and resolutions count by themselves. */
  SymbolParts withKind(DocumentKind kind) {
    String code = codeOf(kind);
    return type.equals(PAPER) && STATE_PAPERS.contains(kind)
        ? new SymbolParts(scope, code, code, key, year, plenum)
        : this;
  }

  /** The same number of another issuer. */
  SymbolParts withScope(String code) {
    return new SymbolParts(code, type, rawType, key, year, plenum);
  }

  boolean isNamed() {
    return key instanceof DocumentKey.Name;
  }

  /** Whether it is the name of a law, for which a number may stand elsewhere. */
  boolean isLawName() {
    return isNamed() && scope.equals(PARLIAMENT);
  }

  /** An unknown code is that of a type before a known issuer, else that of an organ. */
  private static boolean isType(String code, String next, CitationTerms terms) {
    return terms.isTypeCode(code)
        || !CitationTerms.isIssuerCode(code) && CitationTerms.isIssuerCode(next);
  }

  /** {@code QH15} is a resolution or law of Quốc hội in its fifteenth term. */
  private static String withoutTerm(String scope) {
    int end = scope.length();
    while (end > 0 && scope.length() - end < 2 && Character.isDigit(scope.charAt(end - 1))) {
      end--;
    }
    return scope.startsWith(PARLIAMENT, end - PARLIAMENT.length())
        ? scope.substring(0, end)
        : scope;
  }

  private static String folded(String code) {
    TypeCode type = TYPES.get(code);
    return type == null ? code : type.canonical;
  }

  /** The code of a kind that has one, {@code KL}; else the name of the kind, {@code LUAT}. */
  static String codeOf(DocumentKind kind) {
    return CODES.getOrDefault(kind, kind.name());
  }

  /**
   * The canonical code of a type as it is spelled, {@code qdi} becomes {@code qd}; itself if it is
   * the code of none.
   */
  static String canonicalType(String typed, UnaryOperator<String> spelling) {
    return TYPES.entrySet().stream()
        .filter(type -> spelling.apply(type.getKey()).equals(typed))
        .map(type -> spelling.apply(type.getValue().canonical))
        .findFirst()
        .orElse(typed);
  }

  /** The name of the type with a code, {@code Nghị quyết}. */
  static Optional<String> nameOfType(String code) {
    return Optional.ofNullable(TYPES.get(code)).map(TypeCode::name);
  }

  private static String canonical(TermTable.Row row) {
    String party = row.cell("party_symbol");
    return party.isEmpty() ? row.cell("state_symbol") : party;
  }

  private static List<TermTable.Row> coded() {
    return TermTable.rows(DocumentKind.class, "kinds.tsv").stream()
        .filter(row -> !row.cell("code").isEmpty() && !canonical(row).isEmpty())
        .toList();
  }

  private static Map<String, TypeCode> types() {
    Map<String, TypeCode> types = new HashMap<>();
    for (TermTable.Row row : coded()) {
      types.putIfAbsent(row.cell("code"), new TypeCode(canonical(row), row.cell("printed_name")));
    }
    return Map.copyOf(types);
  }

  private static Map<DocumentKind, String> codes() {
    Map<DocumentKind, String> codes = new HashMap<>();
    for (TermTable.Row row : coded()) {
      codes.putIfAbsent(DocumentKind.ofCode(row.cell("kind")), canonical(row));
    }
    return Map.copyOf(codes);
  }
}
