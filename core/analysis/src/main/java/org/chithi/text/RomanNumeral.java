package org.chithi.text;

/**
 * Numbers in Roman capitals, as terms, parts and congresses are counted: {@code XIII} is 13.
 *
 * @since 0.1.0
 */
public final class RomanNumeral {

  private static final int LARGEST = 100;

  private static final String[] UNITS = {
    "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"
  };
  private static final String[] TENS = {
    "", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC", "C"
  };

  private RomanNumeral() {}

  /** The value of a numeral in capitals written as is usual; 0 if it is none. */
  public static int value(String capitals) {
    int value = 0;
    int before = 0;
    for (int i = capitals.length() - 1; i >= 0; i--) {
      int digit =
          switch (capitals.charAt(i)) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            case 'C' -> 100;
            default -> 0;
          };
      if (digit == 0 || value > LARGEST + LARGEST) {
        return 0;
      }
      value += digit < before ? -digit : digit;
      before = digit;
    }
    return value > 0 && capitals.equals(of(value)) ? value : 0;
  }

  /** The numeral of a value from 1 to 100, {@code XIII}; empty for any other. */
  public static String of(int value) {
    return value < 1 || value > LARGEST ? "" : TENS[value / 10] + UNITS[value % 10];
  }
}
