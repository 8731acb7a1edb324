package org.chithi.cite;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chithi.cite.Citation.Defect;

/**
 * Number and symbol as they stand in the text.
 *
 * @param number the number with its year; empty where the print leaves it blank
 * @param symbol the symbol; empty for a number alone
 * @param codes the parts of the symbol
 * @param issuerCode the part that tells the issuer, {@code TW}; empty for a number alone
 * @param isParty whether the symbol is that of a party document
 * @param end where the words end
 * @param defects what was mended
 */
record PrintedNumber(
    Optional<String> number,
    Optional<String> symbol,
    List<String> codes,
    Optional<String> issuerCode,
    boolean isParty,
    int end,
    Set<Defect> defects) {

  /** The end of the code of a type that several bodies issue: {@code TTLT}, {@code QCPH}. */
  private static final List<String> JOINT = List.of("LT", "PH", "LN");

  /** How many bodies issued it by its symbol: {@code TTLT-BTC-BNV} two, {@code CV/TĐTN-TG} one. */
  int issuers() {
    boolean joint = codes.size() > 2 && JOINT.stream().anyMatch(codes.get(0)::endsWith);
    return joint ? codes.size() - 1 : 1;
  }
}
