package org.chithi.lex;

import java.util.Locale;
import java.util.Set;

/**
 * The codes of issuers that stand in symbols, and what their letters tell of those that no table
 * has. Immutable and safe to share between threads.
 *
 * @param all the codes of the tables: {@code TW}, {@code UBND}
 * @param state those of the state and the mass organisations, which write the slash first
 * @since 0.1.0
 */
public record KnownIssuers(Set<String> all, Set<String> state) {

  /** The number of a term of the National Assembly has at most so many digits: {@code QH15}. */
  private static final int LONGEST_TERM = 2;

  /** The ends of the codes of bodies that are elected for a term. */
  private static final String PARLIAMENT = "QH";

  private static final String COUNCIL = "H\u0110ND";

  /** Takes copies of the sets. */
  public KnownIssuers {
    all = Set.copyOf(all);
    state = Set.copyOf(state);
  }

  /** Whether letters are the code of a known issuer, with the number of a term or not. */
  public boolean isIssuer(String code) {
    return all.contains(code) || all.contains(withoutTerm(code)) || isParty(code);
  }

  /** Whether the code is that of a body of the party: {@code TW}, {@code VPTU}, {@code ĐUK}. */
  public boolean isParty(String code) {
    return !state.contains(code)
        && !code.endsWith("MTTW")
        && (all.contains(code)
            || code.endsWith("TW")
            || code.endsWith("TU")
            || code.endsWith("HU")
            || code.startsWith("ĐU")
            || code.endsWith("ĐU"));
  }

  /** The code that letters were printed for: {@code TW} for tw, TƯ and T.Ư. */
  public String likely(String code) {
    String plain = code.replace(".", "").toUpperCase(Locale.ROOT);
    String central =
        plain.endsWith("T\u01AF") ? plain.substring(0, plain.length() - 1) + "W" : plain;
    return !central.equals(code) && !all.contains(code) && all.contains(central) ? central : code;
  }

  /** Whether the number of a term may follow the code: {@code QH15}, {@code HĐND16}. */
  public boolean hasTerms(String code) {
    return code.endsWith(PARLIAMENT) || code.endsWith(COUNCIL);
  }

  private static String withoutTerm(String code) {
    int end = code.length();
    while (end > Math.max(0, code.length() - LONGEST_TERM)
        && Character.isDigit(code.charAt(end - 1))) {
      end--;
    }
    return code.substring(0, end);
  }
}
