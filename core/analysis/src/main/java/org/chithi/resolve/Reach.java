package org.chithi.resolve;

import java.util.List;
import java.util.Locale;
import org.chithi.text.TermTable;

/** How far the code of an issuer reaches before it needs the name of a place. */
enum Reach {
  /** It names one body of the country: {@code TW}, {@code CP}, {@code VPTW}. */
  COUNTRY,
  /** It names one in each province: {@code TU}. */
  PROVINCE,
  /** It names one in each district: {@code HU}. */
  DISTRICT,
  /** It names any committee, which is told by its own name: {@code ĐU}. */
  BODY,
  /** It names one at each level: {@code UBND}. */
  ANY;

  private record Rule(String code, String match, Reach reach) {
    boolean fits(String scope) {
      return switch (match) {
        case "end" -> scope.endsWith(code);
        case "start" -> scope.startsWith(code);
        default -> scope.equals(code);
      };
    }
  }

  /** The longest code that fits decides. */
  private static final List<Rule> RULES =
      TermTable.rows(Reach.class, "scopes.tsv").stream()
          .map(
              row ->
                  new Rule(
                      row.cell("code"),
                      row.cell("match"),
                      valueOf(row.cell("reach").toUpperCase(Locale.ROOT))))
          .sorted((one, other) -> other.code().length() - one.code().length())
          .toList();

  /** The reach of a code; one that no rule knows is taken for the name of one body. */
  static Reach of(String scope) {
    return RULES.stream()
        .filter(rule -> rule.fits(scope))
        .findFirst()
        .map(Rule::reach)
        .orElse(COUNTRY);
  }
}
