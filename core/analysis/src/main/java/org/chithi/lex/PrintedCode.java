package org.chithi.lex;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Number and symbol of a document as printed: {@code 217-QĐ/TW}, {@code 218 – QĐ/TW}, {@code
 * 66.25/2026/NQ-CP}.
 *
 * @param number its digits, with the year after a slash where one is printed, {@code 30/2020};
 *     absent where the print leaves it blank
 * @param symbol the codes with {@code -} and {@code /} in the order printed and without spaces;
 *     absent for a number alone
 * @param codes the codes of the symbol, {@code QĐ} and {@code TW}; empty for a number alone
 * @param issuerCode the code of the issuer; absent for a number alone
 * @param isParty whether it is a symbol in the style of the party
 * @param defects what was mended in the print
 * @param end where its print ends in the text
 * @since 0.1.0
 */
public record PrintedCode(
    Optional<String> number,
    Optional<String> symbol,
    List<String> codes,
    Optional<String> issuerCode,
    boolean isParty,
    Set<Defect> defects,
    int end) {

  /** Takes copies of list and set. */
  public PrintedCode {
    codes = List.copyOf(codes);
    EnumSet<Defect> copy = EnumSet.noneOf(Defect.class);
    copy.addAll(defects);
    defects = Collections.unmodifiableSet(copy);
  }

  /** How the print of number and symbol differs from the right one. */
  public enum Defect {
    /** The code of the type has the wrong case: {@code Ctr}. */
    CASE,
    /** A dash that is no hyphen: {@code 218–QĐ/TW}. */
    DASH_VARIANT,
    /** Two separators for one: {@code 03/-CV/BCSĐ}. */
    DOUBLED,
    /** The hyphen after the number is lost: {@code 858CV/ĐUK}. */
    GLUED,
    /** A separator is missing or the wrong one: {@code 79 NQ/TW}, {@code 62-KL-TW}. */
    MARK_LOST,
    /** A scanner misread a digit: {@code I3-CT/TW}. */
    OCR,
    /** A party symbol in the dress of the state: {@code 217/QĐ-TW}. */
    SEPARATORS_SWAPPED,
    /** White space or a line break inside number and symbol: {@code 68- NQ/TW}. */
    SPACED
  }
}
