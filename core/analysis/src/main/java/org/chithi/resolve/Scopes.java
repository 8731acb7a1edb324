package org.chithi.resolve;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chithi.cite.CitationTerms;
import org.chithi.model.DocumentNumber;
import org.chithi.model.Level;
import org.chithi.text.Folding;
import org.chithi.text.TermTable;

/** The code of an issuer by the name of the body: {@code Bộ Chính trị} is TW. */
final class Scopes {

  private static final Map<String, String> BY_BODY = byBody();

  private static final Map<String, Level> LEVELS = levels();

  private Scopes() {}

  /** The code under which a body issues documents; empty if its name tells none. */
  static Optional<String> ofIssuer(String name) {
    String key = Folding.key(name).strip();
    String known = BY_BODY.get(key);
    for (int comma = key.indexOf(','); known == null && comma > 0; comma = -1) {
      known = BY_BODY.get(key.substring(0, comma));
    }
    if (known != null) {
      return Optional.of(known);
    }
    if (key.startsWith("bộ chính trị")
        || key.startsWith("ban bí thư")
        || key.startsWith("ban chấp hành trung ương")) {
      return Optional.of("TW");
    }
    return committee(key);
  }

  /** {@code Ban Thường vụ Tỉnh ủy Sơn La}, {@code Ban Chấp hành Đảng bộ huyện Định Hóa}. */
  private static Optional<String> committee(String key) {
    String bare = key.replaceFirst("^(?:ban thường vụ|thường trực|ban chấp hành) ", "");
    if (bare.startsWith("tỉnh ủy")
        || bare.startsWith("đảng bộ tỉnh")
        || bare.startsWith("đảng bộ thành phố")
        || bare.startsWith("thành ủy")) {
      return Optional.of("TU");
    }
    if (bare.startsWith("huyện ủy") || bare.startsWith("đảng bộ huyện")) {
      return Optional.of("HU");
    }
    return bare.startsWith("đảng ủy") || bare.startsWith("đảng bộ")
        ? Optional.of("ĐU")
        : Optional.empty();
  }

  /** The code that the committee of a level has. */
  static Optional<String> ofLevel(Level level) {
    return switch (level) {
      case CENTRAL -> Optional.of("TW");
      case PROVINCE -> Optional.of("TU");
      case DISTRICT -> Optional.of("HU");
      case COMMUNE -> Optional.of("ĐU");
      case CELL -> Optional.of("CB");
      case MASS, STATE -> Optional.empty();
    };
  }

  /** The level of the bodies with a code; empty if bodies of several levels have it. */
  static Optional<Level> levelOf(String code) {
    return switch (Reach.of(code)) {
      case COUNTRY ->
          code.endsWith("TW") ? Optional.of(Level.CENTRAL) : Optional.ofNullable(LEVELS.get(code));
      case PROVINCE -> Optional.of(levelOf(code, Level.PROVINCE));
      case DISTRICT -> Optional.of(levelOf(code, Level.DISTRICT));
      case BODY -> Optional.of(Level.COMMUNE);
      case ANY -> Optional.ofNullable(LEVELS.get(code));
    };
  }

  /** The level of a committee; a department or the police of a province belong to the state. */
  private static Level levelOf(String code, Level committee) {
    return LEVELS.getOrDefault(code, CitationTerms.isPartyIssuer(code) ? committee : Level.STATE);
  }

  private static Map<String, Level> levels() {
    Map<String, Level> levels = new HashMap<>();
    for (TermTable.Row row : TermTable.rows(DocumentNumber.class, "issuers.tsv")) {
      if (!row.cell("level").isEmpty()) {
        levels.putIfAbsent(row.cell("code"), Level.valueOf(row.cell("level")));
      }
    }
    return Map.copyOf(levels);
  }

  private static Map<String, String> byBody() {
    Map<String, String> codes = new HashMap<>();
    for (TermTable.Row row : TermTable.rows(DocumentNumber.class, "issuers.tsv")) {
      codes.putIfAbsent(Folding.key(row.cell("body")), row.cell("code"));
    }
    return Map.copyOf(codes);
  }
}
