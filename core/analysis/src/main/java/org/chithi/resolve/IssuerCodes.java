package org.chithi.resolve;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chithi.cite.CitationTerms;
import org.chithi.model.DocumentNumber;
import org.chithi.model.Level;
import org.chithi.text.Folding;
import org.chithi.text.PhraseTable;
import org.chithi.text.PhraseTable.Match;
import org.chithi.text.TermTable;

/**
 * What the code of an issuer says, {@code TU}, and which code a body has: {@code Bộ Chính trị} is
 * TW.
 */
final class IssuerCodes {

  /** How far a code extends before it needs the name of a place. */
  enum Extent {
    /** It names one body of the country: {@code TW}, {@code CP}, {@code VPTW}. */
    COUNTRY,
    /** It names one in each province: {@code TU}. */
    PROVINCE,
    /** It names one in each district: {@code HU}. */
    DISTRICT,
    /** It names any committee, identified by its own name: {@code ĐU}. */
    BODY,
    /** It names one at each level: {@code UBND}. */
    ANY
  }

  private static final Map<String, Extent> WHOLE = extents("whole");
  private static final Map<String, Extent> ENDS = extents("end");
  private static final Map<String, Extent> STARTS = extents("start");
  private static final Map<String, Level> LEVELS = levels();
  private static final Map<String, String> BY_BODY = byBody();
  private static final PhraseTable<String> NAMES = names();
  private static final String JOINT_WORDS =
      Folding.key(
          issuers().stream()
              .filter(row -> row.cell("code").equals(SymbolCodes.JOINTLY))
              .findFirst()
              .orElseThrow()
              .cell("body"));
  private static final Map<Level, String> COMMITTEES = committees();

  private IssuerCodes() {}

  /**
   * The extent of a code, by the longest row that fits; one that no row knows is taken for the name
   * of one body.
   */
  static Extent extent(String code) {
    Extent whole = WHOLE.get(code);
    for (int length = code.length(); whole == null && length > 0; length--) {
      whole = ENDS.get(code.substring(code.length() - length));
      if (whole == null) {
        whole = STARTS.get(code.substring(0, length));
      }
    }
    return whole == null ? Extent.COUNTRY : whole;
  }

  /** Whether the terms of the Central Committee are those of a body of the country. */
  static boolean hasPartyTerms(String code) {
    return extent(code) == Extent.COUNTRY && CitationTerms.isPartyIssuer(code);
  }

  /** The code under which a body issues documents; empty if its name gives none. */
  static Optional<String> ofIssuer(String name) {
    String key = Folding.key(name.strip());
    String known = BY_BODY.get(key);
    if (known == null && key.indexOf(',') > 0) {
      known = BY_BODY.get(key.substring(0, key.indexOf(',')));
    }
    return known != null ? Optional.of(known) : joint(key).or(() -> byFirstWords(key));
  }

  /** The codes of the ministries in {@code liên Bộ Y tế - Nội vụ}; empty if one is unknown. */
  private static Optional<String> joint(String key) {
    if (!key.startsWith(JOINT_WORDS + ' ')) {
      return Optional.empty();
    }
    String ministry = JOINT_WORDS.substring(JOINT_WORDS.lastIndexOf(' ') + 1) + ' ';
    List<String> codes = new ArrayList<>(2);
    String rest = "";
    for (String part : key.substring(JOINT_WORDS.length() + 1).split(" - ", -1)) {
      rest = rest.isEmpty() ? part : rest + " - " + part;
      String code = BY_BODY.get(rest.startsWith(ministry) ? rest : ministry + rest);
      if (code != null) {
        codes.add(code);
        rest = "";
      }
    }
    return rest.isEmpty() && codes.size() > 1
        ? Optional.of(String.join("-", codes))
        : Optional.empty();
  }

  /** {@code Ban Thường vụ Tỉnh ủy Sơn La}, {@code Ban Chấp hành Đảng bộ huyện Định Hóa}. */
  private static Optional<String> byFirstWords(String key) {
    Optional<Match<String>> first = NAMES.at(key, 0);
    if (first.filter(match -> match.meaning().isEmpty()).isPresent()) {
      first = NAMES.at(key, first.get().end() + 1);
    }
    return first.map(Match::meaning).filter(code -> !code.isEmpty());
  }

  /** The code of the first committee that stands anywhere in a name. */
  static Optional<String> within(String name) {
    return NAMES.in(Folding.key(name), 0, name.length()).stream()
        .map(Match::meaning)
        .filter(code -> !code.isEmpty())
        .findFirst();
  }

  /** The code that the committee of a level has. */
  static Optional<String> ofLevel(Level level) {
    return Optional.ofNullable(COMMITTEES.get(level));
  }

  /** The level of the bodies with a code; empty if bodies of several levels have it. */
  static Optional<Level> level(String code) {
    return switch (extent(code)) {
      case COUNTRY ->
          code.endsWith("TW") ? Optional.of(Level.CENTRAL) : Optional.ofNullable(LEVELS.get(code));
      case PROVINCE -> Optional.of(level(code, Level.PROVINCE));
      case DISTRICT -> Optional.of(level(code, Level.DISTRICT));
      case BODY -> Optional.of(Level.COMMUNE);
      case ANY -> Optional.ofNullable(LEVELS.get(code));
    };
  }

  /** The level of a committee; a department or the police of a province belong to the state. */
  private static Level level(String code, Level committee) {
    return LEVELS.getOrDefault(code, CitationTerms.isPartyIssuer(code) ? committee : Level.STATE);
  }

  private static Map<String, Extent> extents(String match) {
    Map<String, Extent> extents = new HashMap<>();
    for (TermTable.Row row : TermTable.rows(IssuerCodes.class, "scopes.tsv")) {
      if (row.cell("match").equals(match)) {
        extents.put(row.cell("code"), Extent.valueOf(row.cell("extent").toUpperCase(Locale.ROOT)));
      }
    }
    return Map.copyOf(extents);
  }

  private static List<TermTable.Row> issuers() {
    return TermTable.rows(DocumentNumber.class, "issuers.tsv");
  }

  private static Map<String, Level> levels() {
    Map<String, Level> levels = new HashMap<>();
    for (TermTable.Row row : issuers()) {
      if (!row.cell("level").isEmpty()) {
        levels.putIfAbsent(row.cell("code"), Level.valueOf(row.cell("level")));
      }
    }
    return Map.copyOf(levels);
  }

  private static Map<String, String> byBody() {
    Map<String, String> codes = new HashMap<>();
    for (TermTable.Row row : issuers()) {
      codes.putIfAbsent(Folding.key(row.cell("body")), row.cell("code"));
    }
    return Map.copyOf(codes);
  }

  private static PhraseTable<String> names() {
    PhraseTable<String> names = new PhraseTable<>();
    for (TermTable.Row row : issuers()) {
      if (row.cell("level").equals(Level.CENTRAL.name())) {
        names.put(row.cell("body"), row.cell("code"));
      }
    }
    for (TermTable.Row row : TermTable.rows(IssuerCodes.class, "issuer-names.tsv")) {
      names.put(row.cell("words"), row.cell("code"));
    }
    return names;
  }

  private static Map<Level, String> committees() {
    Map<Level, String> codes = new EnumMap<>(Level.class);
    for (TermTable.Row row : TermTable.rows(IssuerCodes.class, "issuer-names.tsv")) {
      if (!row.cell("level").isEmpty()) {
        codes.put(Level.valueOf(row.cell("level")), row.cell("code"));
      }
    }
    return Map.copyOf(codes);
  }
}
