package org.chithi.cite;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chithi.text.RomanNumeral;

/**
 * Reads the term of a body: {@code khóa XII}, {@code (khóa XI)}, {@code khoá 11}, {@code (K.X)}.
 */
final class TermReader {

  private static final Pattern TERM =
      Pattern.compile(
          "(?<open>\\(?)(?:khóa|khoá|k\\.)[ \\n]?(?<number>[ivxl]{1,6}|\\d{1,2})(?![\\p{L}\\d])\\)?");

  /** , nhiệm kỳ 2020-2025: the years of the term. */
  private static final Pattern YEARS = Pattern.compile(",? ?\\(?nhiệm kỳ \\d{4} ?[-–] ?\\d{4}\\)?");

  private static final int LONGEST = 20;
  private static final int LONGEST_YEARS = 30;
  private static final int LATEST = 40;

  private TermReader() {}

  /**
   * A term as read.
   *
   * @param term the numeral, {@code XII}
   * @param end where its words end
   */
  record Printed(String term, int end) {}

  /** The term that starts at a place; empty if none does. */
  static Optional<Printed> read(CitedText text, int place) {
    Matcher form = TERM.matcher(text.key());
    form.region(place, Math.min(text.length(), place + LONGEST));
    if (!form.lookingAt()) {
      return Optional.empty();
    }
    boolean opens = !form.group("open").isEmpty();
    boolean closes = text.at(form.end() - 1) == ')';
    int end = closes && !opens ? form.end() - 1 : form.end();
    return numeral(form.group("number")).map(term -> new Printed(term, yearsEnd(text, end)));
  }

  private static int yearsEnd(CitedText text, int end) {
    Matcher years = YEARS.matcher(text.key());
    years.region(end, Math.min(text.length(), end + LONGEST_YEARS));
    return years.lookingAt() ? years.end() : end;
  }

  /** The Roman numeral of a number in either script, {@code 12} or {@code xii}. */
  static Optional<String> numeral(String number) {
    int value =
        Character.isDigit(number.charAt(0))
            ? Integer.parseInt(number)
            : RomanNumeral.value(number.toUpperCase(Locale.ROOT));
    return value < 1 || value > LATEST ? Optional.empty() : Optional.of(RomanNumeral.of(value));
  }
}
