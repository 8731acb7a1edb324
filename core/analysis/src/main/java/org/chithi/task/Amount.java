package org.chithi.task;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers as Vietnamese writes them: {@code 1,3}, {@code 1.500}, {@code 01}. */
final class Amount {

  private static final int GROUP = 3;
  private static final int LONGEST = 20;

  private Amount() {}

  /**
   * The value of digits with a comma before decimals and dots between thousands; a dot that parts
   * no three digits is one before decimals. Empty for anything else.
   */
  static Optional<BigDecimal> parse(String printed) {
    if (printed.length() > LONGEST || !printed.chars().allMatch(Amount::isPart)) {
      return Optional.empty();
    }
    int comma = printed.indexOf(',');
    String whole = comma < 0 ? printed : printed.substring(0, comma);
    String decimals = comma < 0 ? "" : printed.substring(comma + 1);
    String digits = isGrouped(whole) ? whole.replace(".", "") : whole;
    try {
      return Optional.of(new BigDecimal(decimals.isEmpty() ? digits : digits + "." + decimals));
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }

  private static boolean isPart(int unit) {
    return unit >= '0' && unit <= '9' || unit == ',' || unit == '.';
  }

  /** Whether every dot is followed by three digits: {@code 1.500.000}. */
  private static boolean isGrouped(String whole) {
    for (int i = whole.indexOf('.'); i >= 0; i = whole.indexOf('.', i + 1)) {
      int next = whole.indexOf('.', i + 1);
      if ((next < 0 ? whole.length() : next) - i - 1 != GROUP) {
        return false;
      }
    }
    return true;
  }
}
