package org.chithi.resolve;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * @param number the number without leading zeros
 * @param year the year that stands in the number of a state document
 */
record SymbolParts(
    String scope, String type, String rawType, String number, Optional<String> year) {

  private static final String PAPER = "VB";
  private static final String LETTER = "CV";

  /** What Quốc hội and its standing committee issue under a symbol without a type. */
  private static final Set<DocumentKind> STATE_PAPERS =
      Set.of(
          DocumentKind.LUAT,
          DocumentKind.PHAP_LENH,
          DocumentKind.NGHI_QUYET,
          DocumentKind.HIEN_PHAP);

  private static final Map<String, String> NAMES = new HashMap<>();
  private static final Map<String, String> FOLDED = new HashMap<>();
  private static final Map<DocumentKind, String> CODES = new HashMap<>();

  static {
    for (TermTable.Row row : TermTable.rows(DocumentKind.class, "kinds.tsv")) {
      String party = row.cell("party_symbol");
      String canonical = party.isEmpty() ? row.cell("state_symbol") : party;
      if (!row.cell("code").isEmpty() && !canonical.isEmpty()) {
        FOLDED.putIfAbsent(row.cell("code"), canonical);
        NAMES.putIfAbsent(row.cell("code"), row.cell("printed_name"));
        CODES.putIfAbsent(DocumentKind.ofCode(row.cell("kind")), canonical);
      }
    }
  }

  /** Takes a number and a symbol apart. */
  static SymbolParts of(String number, String symbol) {
    String[] figures = number.split("/", 2);
    Optional<String> year = figures.length > 1 ? Optional.of(figures[1]) : Optional.empty();
    List<String> codes = Arrays.stream(symbol.split("[-/]")).filter(it -> !it.isBlank()).toList();
    String first = codes.isEmpty() ? symbol : codes.get(0);
    String bare = figures[0].replaceFirst("^0+(?=\\d)", "");
    CitationTerms terms = CitationTerms.standard();
    if (codes.size() > 1 && isType(first, codes.get(1), terms)) {
      boolean party = year.isEmpty() && CitationTerms.isPartyIssuer(codes.get(1));
      String scope = party ? codes.get(1) : String.join("-", codes.subList(1, codes.size()));
      return new SymbolParts(withoutTerm(scope), fold(first, terms), first, bare, year);
    }
    if (codes.size() == 1) {
      return new SymbolParts(withoutTerm(first), PAPER, PAPER, bare, year);
    }
    boolean unit = first.startsWith("MT");
    return new SymbolParts(
        unit ? String.join("-", codes) : withoutTerm(first), LETTER, LETTER, bare, year);
  }

  /** The kind for the type where the symbol has none: laws and resolutions count by themselves. */
  SymbolParts withKind(DocumentKind kind) {
    String code = codeOf(kind);
    return type.equals(PAPER) && STATE_PAPERS.contains(kind)
        ? new SymbolParts(scope, code, code, number, year)
        : this;
  }

  /** The same number of another issuer. */
  SymbolParts withScope(String code) {
    return new SymbolParts(code, type, rawType, number, year);
  }

  /** An unknown code is that of a type before a known issuer, else that of an organ. */
  private static boolean isType(String code, String next, CitationTerms terms) {
    return terms.isTypeCode(code)
        || !CitationTerms.isIssuerCode(code) && CitationTerms.isIssuerCode(next);
  }

  /** {@code QH15} is a resolution or law of Quốc hội in its fifteenth term. */
  private static String withoutTerm(String scope) {
    String bare = scope.replaceFirst("(?<=QH)\\d{1,2}$", "");
    return bare.isEmpty() ? scope : bare;
  }

  private static String fold(String code, CitationTerms terms) {
    String right = terms.rightCase(code);
    return FOLDED.getOrDefault(right, right);
  }

  /** The code of a kind that has one, {@code KL}; else the name of the kind, {@code LUAT}. */
  static String codeOf(DocumentKind kind) {
    return CODES.getOrDefault(kind, kind.name());
  }

  /** The name of the type with a code, {@code Nghị quyết}. */
  static Optional<String> nameOfType(String code) {
    return Optional.ofNullable(NAMES.get(code));
  }
}
