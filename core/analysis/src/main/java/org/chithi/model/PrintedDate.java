package org.chithi.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.chithi.text.TermTable;

/**
 * A date as documents print it: {@code ngày 05 tháng 9 năm 2026}, {@code 27/2/2018} or {@code
 * 12-12-2013}.
 *
 * @param day the day, which exists in the calendar
 * @since 0.1.0
 */
public record PrintedDate(LocalDate day) {

  private static final String TABLE = "date-words.tsv";
  private static final String DAY = word("day");
  private static final String MONTH = word("month");
  private static final String YEAR = word("year");

  /** Reads a date that fills the whole text; empty if it does not or the day does not exist. */
  public static Optional<PrintedDate> parse(String text) {
    return new Reader(text.strip().toLowerCase(Locale.ROOT)).read();
  }

  /** The word for a part of a date: {@code day}, {@code month} or {@code year}. */
  public static String word(String part) {
    return TermTable.rows(PrintedDate.class, TABLE).stream()
        .filter(row -> row.cell("part").equals(part))
        .map(row -> row.cell("word"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("table: " + TABLE + " has no " + part));
  }

  /** As a letterhead prints it: {@code ngày 05 tháng 9 năm 2026} (zero below 10, months 1, 2). */
  @Override
  public String toString() {
    String zeroOfDay = day.getDayOfMonth() < 10 ? "0" : "";
    String zeroOfMonth = day.getMonthValue() <= 2 ? "0" : "";
    return (DAY + " " + zeroOfDay + day.getDayOfMonth())
        + (" " + MONTH + " " + zeroOfMonth + day.getMonthValue())
        + (" " + YEAR + " " + day.getYear());
  }

  /** Reads the parts of a date one after another. */
  private static final class Reader {

    private static final int LONGEST_GAP = 9;

    private final String key;
    private int place;

    Reader(String key) {
      this.key = key;
    }

    Optional<PrintedDate> read() {
      boolean inWords = take(DAY);
      int dayOfMonth = number(1, 2);
      boolean signed = place < key.length() && isSign(key.charAt(place));
      if (dayOfMonth < 0 || !signed && !inWords) {
        return Optional.empty();
      }
      int month = signed ? numberAfterSign(1, 2) : take(MONTH) ? number(1, 2) : -1;
      int year = month < 0 ? -1 : signed ? numberAfterSign(4, 4) : take(YEAR) ? number(4, 4) : -1;
      return year < 0 || place < key.length() ? Optional.empty() : of(year, month, dayOfMonth);
    }

    private static Optional<PrintedDate> of(int year, int month, int dayOfMonth) {
      try {
        return Optional.of(new PrintedDate(LocalDate.of(year, month, dayOfMonth)));
      } catch (DateTimeException noSuchDay) {
        return Optional.empty();
      }
    }

    /** Passes a word and the gaps around it, if it stands here. */
    private boolean take(String word) {
      int start = gapEnd(place);
      boolean found = key.startsWith(word, start);
      place = found ? gapEnd(start + word.length()) : place;
      return found;
    }

    private int gapEnd(int from) {
      int end = from;
      while (end < key.length()
          && end - from < LONGEST_GAP
          && (key.charAt(end) == ' ' || key.charAt(end) == '\t')) {
        end++;
      }
      return end;
    }

    private int numberAfterSign(int fewest, int most) {
      if (place == key.length() || !isSign(key.charAt(place))) {
        return -1;
      }
      place++;
      return number(fewest, most);
    }

    /** A number of so many digits; -1 if none stands here. */
    private int number(int fewest, int most) {
      int value = 0;
      int start = place;
      while (place < key.length() && place - start < most && isDigit(key.charAt(place))) {
        value = value * 10 + key.charAt(place++) - '0';
      }
      return place - start < fewest ? -1 : value;
    }

    private static boolean isDigit(char unit) {
      return unit >= '0' && unit <= '9';
    }

    private static boolean isSign(char unit) {
      return unit == '-' || unit == '/' || unit == '.';
    }
  }
}
