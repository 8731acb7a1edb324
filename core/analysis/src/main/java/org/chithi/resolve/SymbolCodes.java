package org.chithi.resolve;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chithi.cite.CitationTerms;
import org.chithi.model.DocumentKind;
import org.chithi.model.DocumentNumber;
import org.chithi.text.Folding;
import org.chithi.text.RomanNumeral;
import org.chithi.text.TermTable;

/**
 * The codes of a symbol in their usual spelling: {@code QD-TTG} is {@code QĐ} and {@code TTg},
 * {@code T.Ư} is {@code TW}, {@code NĐCP} is {@code NĐ} and {@code CP}. Where a code can be read in
 * two ways the type word decides.
 *
 * @param type the folded code of the type; empty if the symbol names none
 * @param rawType the code as written, {@code QĐi}
 * @param scope the code of the issuer
 * @param letter whether it is the symbol of a letter, issuer and unit, {@code UBND-KT}
 */
record SymbolCodes(Optional<String> type, String rawType, String scope, boolean letter) {

  private static final int LONGEST_TYPE = 5;
  private static final int SHORTEST_GLUED = 3;
  private static final int LONGEST_TERM = 2;

  /** What Quốc hội and its committee number ends with the ordinal of its term, {@code QH15}. */
  private static final String PARLIAMENT = "QH";

  /** How the types of joint documents end, {@code TTLT}, {@code QCPH}. */
  private static final List<String> JOINT = List.of("LT", "LB", "PH");

  /** The unit of a body that any body has. */
  private static final String OFFICE = "VP";

  /** How the codes of the Fatherland Front begin, of which the unit is a part. */
  private static final String FRONT = "MT";

  /** The code of several ministries together. */
  static final String JOINTLY = "LB";

  private static final String MINISTRY = "B";
  private static final String DEPARTMENT = "S";

  /** A code of a type: the one it is folded to, its name, and the types it can be. */
  private record TypeCode(String canonical, String name, Set<DocumentKind> kinds) {}

  private static final Map<String, TypeCode> TYPES = types();
  private static final Map<DocumentKind, String> CODES = codes();
  private static final Map<String, String> TYPE_SPELLINGS = spellings(TYPES.keySet());
  private static final Set<String> ISSUERS = issuers();
  private static final Map<String, String> ISSUER_SPELLINGS = spellings(ISSUERS);
  private static final List<TermTable.Row> MISSPELT =
      TermTable.rows(SymbolCodes.class, "code-spellings.tsv");

  /** Reads a symbol, {@code QĐ-TTg}, before which a type word may stand. */
  static SymbolCodes of(String symbol, Optional<DocumentKind> kind) {
    return of(symbol, kind, Optional.empty());
  }

  /** Reads a symbol; the code of the body that is named decides how its own is spelled. */
  static SymbolCodes of(String symbol, Optional<DocumentKind> kind, Optional<String> body) {
    List<String> codes = parted(symbol);
    String last = codes.isEmpty() ? "" : codes.get(codes.size() - 1);
    body.filter(it -> isTypedAs(last, it)).ifPresent(it -> codes.set(codes.size() - 1, it));
    String first = codes.isEmpty() ? symbol : codes.get(0);
    if (codes.size() == 1) {
      return sole(first, kind);
    }
    if (codes.size() > 1 && isType(first, issuer(codes.get(1)))) {
      return typed(first, codes.subList(1, codes.size()), kind);
    }
    boolean unit = first.startsWith(FRONT);
    return new SymbolCodes(
        Optional.empty(), first, unit ? String.join("-", codes) : letterIssuer(first), true);
  }

  private static SymbolCodes typed(String type, List<String> issuers, Optional<DocumentKind> kind) {
    List<String> codes = issuers.stream().map(SymbolCodes::issuer).toList();
    return new SymbolCodes(Optional.of(type(type, kind)), type, bodies(type, codes), false);
  }

  /** The bodies that issue, without the unit that drafts: {@code BNN} of {@code BNN-TCCB}. */
  private static String bodies(String type, List<String> codes) {
    String first = codes.get(0);
    boolean all = JOINT.stream().anyMatch(type::endsWith) || first.startsWith(FRONT);
    return CitationTerms.isPartyIssuer(first)
        ? first
        : IntStream.range(0, codes.size())
            .filter(place -> all || place == 0 || isBody(codes.get(place)))
            .mapToObj(codes::get)
            .collect(Collectors.joining("-"));
  }

  private static boolean isBody(String code) {
    boolean local = IssuerCodes.extent(code) == IssuerCodes.Extent.ANY;
    return !code.equals(OFFICE) && (local || isIssuer(code));
  }

  /** A symbol of one code: an issuer, or a type and an issuer without a sign between them. */
  private static SymbolCodes sole(String code, Optional<DocumentKind> kind) {
    String issuer = issuer(code);
    if (ISSUERS.contains(issuer)) {
      return new SymbolCodes(Optional.empty(), code, issuer, false);
    }
    Optional<SymbolCodes> glued = Optional.empty();
    for (int i = 1; i < Math.min(LONGEST_TYPE, code.length()); i++) {
      String type = code.substring(0, i);
      boolean parts = TYPES.containsKey(type) && ISSUERS.contains(issuer(code.substring(i)));
      if (parts) {
        SymbolCodes found = typed(type, List.of(code.substring(i)), kind);
        boolean meant = kind.map(CODES::get).filter(found.type.orElseThrow()::equals).isPresent();
        if (meant) {
          return found;
        }
        glued = Optional.of(found);
      }
    }
    return glued.orElseGet(
        () -> {
          String body = letterIssuer(code);
          return new SymbolCodes(Optional.empty(), code, body, !body.equals(issuer));
        });
  }

  /** The known body that a code begins with, {@code UBNDKT}; the code itself if it is none. */
  private static String letterIssuer(String code) {
    String issuer = issuer(code);
    for (int end = code.length() - 1; end >= SHORTEST_GLUED && !isIssuer(issuer); end--) {
      String head = code.substring(0, end);
      if (isIssuer(head)) {
        return head;
      }
    }
    return issuer;
  }

  private static List<String> parted(String symbol) {
    List<String> codes = new ArrayList<>(3);
    int from = 0;
    for (int i = 0; i <= symbol.length(); i++) {
      if (i == symbol.length() || "-/_".indexOf(symbol.charAt(i)) >= 0) {
        String code = symbol.substring(from, i);
        if (!code.isBlank()) {
          codes.add(code);
        }
        from = i + 1;
      }
    }
    return codes;
  }

  /** An unknown code is that of a type before a known issuer, else that of an organ. */
  private static boolean isType(String code, String next) {
    return CitationTerms.standard().isTypeCode(code)
        || !isIssuer(code) && (isIssuer(next) || TYPE_SPELLINGS.containsKey(bare(code)));
  }

  private static String type(String written, Optional<DocumentKind> kind) {
    String code = CitationTerms.standard().rightCase(written);
    TypeCode known = TYPES.get(code);
    Optional<String> meant = kind.map(CODES::get).filter(it -> isMistaken(code, it));
    boolean fits = known != null && kind.filter(known.kinds::contains).isPresent();
    if (meant.isPresent() && !fits) {
      return meant.get();
    }
    String spelling = known == null ? TYPE_SPELLINGS.getOrDefault(bare(code), code) : code;
    return TYPES.containsKey(spelling) ? TYPES.get(spelling).canonical : spelling;
  }

  /** Whether one code is another without a mark or its last letters, {@code TT} for {@code TTr}. */
  private static boolean isMistaken(String code, String other) {
    return bare(code).startsWith(bare(other)) || bare(other).startsWith(bare(code));
  }

  /** The code of an issuer in its usual spelling; itself if it is unknown. */
  private static String issuer(String written) {
    String code = written.replace(".", "");
    for (TermTable.Row row : MISSPELT) {
      String found = row.cell("written");
      boolean end = row.cell("match").equals("end");
      if (end ? code.endsWith(found) : code.equals(found)) {
        code = code.substring(0, code.length() - found.length()) + row.cell("code");
      }
    }
    String plain = withoutDigits(code);
    return isIssuer(plain) ? plain : ISSUER_SPELLINGS.getOrDefault(bare(plain), plain);
  }

  private static boolean isIssuer(String code) {
    return CitationTerms.isIssuerCode(code)
        || code.startsWith(DEPARTMENT) && CitationTerms.isIssuerCode(ministry(code));
  }

  /** The ministry of the field of a department: {@code BNV} of {@code SNV}. */
  private static String ministry(String code) {
    return MINISTRY + code.substring(DEPARTMENT.length());
  }

  /** The term in {@code QH15}, and the mark of a note after another code, are none of it. */
  private static String withoutDigits(String code) {
    int end = code.length();
    while (end > 0
        && code.length() - end < LONGEST_TERM
        && Character.isDigit(code.charAt(end - 1))) {
      end--;
    }
    String plain = code.substring(0, end);
    boolean note = code.length() - end == 1 && CitationTerms.isIssuerCode(plain);
    return note || plain.endsWith(PARLIAMENT) ? plain : code;
  }

  /**
   * The term in the code of Quốc hội or its committee, in which their numbers begin again where no
   * year stands in them: XV in {@code 560/NQ-UBTVQH15}.
   */
  static Optional<String> term(String symbol) {
    int end = symbol.length();
    while (end > 0
        && symbol.length() - end < LONGEST_TERM
        && Character.isDigit(symbol.charAt(end - 1))) {
      end--;
    }
    return symbol.substring(0, end).endsWith(PARLIAMENT) && end < symbol.length()
        ? Optional.of(RomanNumeral.of(Integer.parseInt(symbol.substring(end))))
            .filter(it -> !it.isEmpty())
        : Optional.empty();
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

  /**
   * Whether a code is another but for its marks, {@code TƯ} for {@code TU}, or stands for
   * ministries that are named.
   */
  private static boolean isTypedAs(String code, String other) {
    boolean named = code.equals(JOINTLY) && other.indexOf('-') > 0;
    return named || !code.equals(other) && bare(code).equals(bare(other));
  }

  private static String bare(String code) {
    return Folding.bare(code).toLowerCase(Locale.ROOT);
  }

  /** Codes by their letters without marks, where no other code has the same. */
  private static Map<String, String> spellings(Set<String> codes) {
    Map<String, List<String>> found = new HashMap<>();
    codes.forEach(
        code -> found.computeIfAbsent(bare(code), unused -> new ArrayList<>(1)).add(code));
    Map<String, String> sole = new HashMap<>();
    found.forEach(
        (letters, same) -> {
          if (same.size() == 1) {
            sole.put(letters, same.get(0));
          }
        });
    return Map.copyOf(sole);
  }

  private static Set<String> issuers() {
    Set<String> codes = new HashSet<>();
    TermTable.rows(DocumentNumber.class, "issuers.tsv")
        .forEach(row -> codes.add(row.cell("code").split("-", -1)[0]));
    return Set.copyOf(codes);
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
      types
          .computeIfAbsent(
              row.cell("code"),
              unused ->
                  new TypeCode(
                      canonical(row), row.cell("printed_name"), EnumSet.noneOf(DocumentKind.class)))
          .kinds
          .add(DocumentKind.ofCode(row.cell("kind")));
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
