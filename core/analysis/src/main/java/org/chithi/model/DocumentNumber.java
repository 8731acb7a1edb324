package org.chithi.model;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number and symbol of a document, {@code 18-KL/TU} or {@code 11/2026/QĐ-UBND}, split at the
 * separator before the symbol. A draft leaves the number blank: {@code Số -HD/BTCTU}.
 *
 * @param number the number as printed, leading zeros and a year included ({@code 05}, {@code
 *     66.25/2026}); absent where the line leaves it blank
 * @param separator the sign between number and symbol, {@code -} in party documents and {@code /}
 *     in those of the state
 * @param symbol the symbol without spaces, {@code KL/TU}
 * @since 0.1.0
 */
public record DocumentNumber(Optional<String> number, char separator, String symbol) {

  private static final String DASH = "[-\u2010-\u2015\u2212]";
  private static final String GAP = "[ \\t]{0,3}";
  private static final String CODE = "[\\p{Lu}][\\p{L}\\d]{0,19}";

  /** 18-KL/TU | 2170 /QĐ - UBND | 66.25/2026/NQ-CP | 5053-CV/VPTW/nb | 12a-NQ/TU | -KL/TU. */
  private static final Pattern FORM =
      Pattern.compile(
          "(?<number>\\d{1,5}(?:\\.\\d{1,3})?\\p{Ll}?)?"
              + ("(?:" + GAP + "/" + GAP + "(?<year>(?:19|20)\\d\\d))?")
              + ("[ \\t.…_]{0,40}(?<separator>" + DASH + "|/)" + GAP + "(?:[-/]" + GAP + ")?")
              + ("(?<symbol>" + CODE + "(?:" + GAP + "(?:" + DASH + "|/)" + GAP)
              + "(?:[\\p{L}\\d](?:[\\p{L}\\d.&]{0,18}[\\p{L}\\d&])?)){0,4})");

  /** Checks that the symbol stands without spaces and the separator is one of the two. */
  public DocumentNumber {
    Objects.requireNonNull(number, "number");
    if (separator != '-' && separator != '/') {
      throw new IllegalArgumentException("separator: '" + separator + "' is neither - nor /");
    }
    if (symbol.isBlank() || symbol.contains(" ")) {
      throw new IllegalArgumentException("symbol: '" + symbol + "' is blank or has spaces");
    }
  }

  /** Reads a number and symbol that fill the whole text; empty if they do not. */
  public static Optional<DocumentNumber> parse(String text) {
    Matcher form = FORM.matcher(text.strip());
    return form.matches() ? Optional.of(of(form)) : Optional.empty();
  }

  /**
   * Reads a number and symbol at the start of a text that may go on after them.
   *
   * @return the number and the length of its words; empty if the text does not start with one
   */
  public static Optional<Prefix> parsePrefix(String text) {
    Matcher form = FORM.matcher(text);
    return form.lookingAt() ? Optional.of(new Prefix(of(form), form.end())) : Optional.empty();
  }

  /**
   * A number at the start of a longer text.
   *
   * @param number the number
   * @param length how many UTF-16 units of the text are its words
   */
  public record Prefix(DocumentNumber number, int length) {}

  private static DocumentNumber of(Matcher form) {
    String year = form.group("year") == null ? "" : "/" + form.group("year");
    String symbol = canonical(form.group("symbol"));
    char separator = form.group("separator").equals("/") ? '/' : '-';
    return new DocumentNumber(
        Optional.ofNullable(form.group("number")).map(digits -> digits + year), separator, symbol);
  }

  /** A symbol without its gaps, with plain hyphens for all dashes. */
  private static String canonical(String symbol) {
    StringBuilder canonical = new StringBuilder(symbol.length());
    for (int i = 0; i < symbol.length(); i++) {
      char unit = symbol.charAt(i);
      if (unit >= '\u2010' && unit <= '\u2015' || unit == '\u2212') {
        canonical.append('-');
      } else if (unit != ' ' && unit != '\t') {
        canonical.append(unit);
      }
    }
    return canonical.toString();
  }

  /** The canonical form, {@code 18-KL/TU}; a blank number gives {@code -KL/TU}. */
  @Override
  public String toString() {
    return number.orElse("") + separator + symbol;
  }
}
