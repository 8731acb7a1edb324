package org.chithi.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as documents print it: {@code ngày 05 tháng 9 năm 2026}, {@code 27/2/2018} or {@code
 * 12-12-2013}.
 *
 * @param day the day, which exists in the calendar
 */
public record PrintedDate(LocalDate day) {

  private static final Pattern WORDS =
      Pattern.compile(
          "ngày[ \\t]{0,9}(\\d{1,2})[ \\t]{0,9}tháng[ \\t]{0,9}(\\d{1,2})[ \\t]{0,9}"
              + "năm[ \\t]{0,9}(\\d{4})");

  private static final Pattern DIGITS =
      Pattern.compile("(?:ngày[ \\t]{0,9})?(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");

  /** Reads a date that fills the whole text; empty if it does not or the day does not exist. */
  public static Optional<PrintedDate> parse(String text) {
    String key = text.strip().toLowerCase(Locale.ROOT);
    Matcher words = WORDS.matcher(key);
    if (words.matches()) {
      return of(words);
    }
    Matcher digits = DIGITS.matcher(key);
    return digits.matches() ? of(digits) : Optional.empty();
  }

  private static Optional<PrintedDate> of(Matcher parts) {
    try {
      return Optional.of(
          new PrintedDate(
              LocalDate.of(
                  Integer.parseInt(parts.group(3)),
                  Integer.parseInt(parts.group(2)),
                  Integer.parseInt(parts.group(1)))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** As a letterhead prints it: {@code ngày 05 tháng 9 năm 2026} (zero below 10, months 1, 2). */
  @Override
  public String toString() {
    String month = day.getMonthValue() <= 2 ? "0" + day.getMonthValue() : "" + day.getMonthValue();
    return String.format(
        Locale.ROOT, "ngày %02d tháng %s năm %d", day.getDayOfMonth(), month, day.getYear());
  }
}
