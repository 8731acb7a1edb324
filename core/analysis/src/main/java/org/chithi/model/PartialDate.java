package org.chithi.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date of which the day, or month and day, may be left out: {@code 2013-12-12}, {@code 2013-12},
 * {@code 2013}.
 *
 * @param year the year, four digits
 * @param month the month from 1 to 12; empty if only the year is known
 * @param day the day, which exists in the calendar; empty if only the month is known
 * @since 0.1.0
 */
public record PartialDate(int year, OptionalInt month, OptionalInt day) {

  /** Checks that the date exists and that no day stands without a month. */
  public PartialDate {
    if (day.isPresent() && month.isEmpty()) {
      throw new IllegalArgumentException("day: a day needs its month");
    }
    try {
      LocalDate.of(year, month.orElse(1), day.orElse(1));
    } catch (DateTimeException noSuchDay) {
      throw new IllegalArgumentException("date: " + noSuchDay.getMessage(), noSuchDay);
    }
  }

  /** A whole day. */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(
        day.getYear(), OptionalInt.of(day.getMonthValue()), OptionalInt.of(day.getDayOfMonth()));
  }

  /** A month of a year. */
  public static PartialDate of(YearMonth month) {
    return new PartialDate(
        month.getYear(), OptionalInt.of(month.getMonthValue()), OptionalInt.empty());
  }

  /** A year. */
  public static PartialDate ofYear(int year) {
    return new PartialDate(year, OptionalInt.empty(), OptionalInt.empty());
  }

  /** Reads the form of {@link #toString}; empty if the text is none or the day does not exist. */
  public static Optional<PartialDate> parse(String text) {
    try {
      return Optional.of(
          switch (text.length()) {
            case 4 -> ofYear(Integer.parseInt(text));
            case 7 -> of(YearMonth.parse(text));
            default -> of(LocalDate.parse(text));
          });
    } catch (DateTimeException | NumberFormatException noDate) {
      return Optional.empty();
    }
  }

  /** Whether the day is known. */
  public boolean isWhole() {
    return day.isPresent();
  }

  /** The first day that it can mean: {@code 2013-12} is 2013-12-01. */
  public LocalDate first() {
    return LocalDate.of(year, month.orElse(1), day.orElse(1));
  }

  /** The last day that it can mean: {@code 2013} is 2013-12-31. */
  public LocalDate last() {
    YearMonth last = YearMonth.of(year, month.orElse(12));
    return last.atDay(day.orElse(last.lengthOfMonth()));
  }

  /** Whether the two can mean one day. */
  public boolean agrees(PartialDate other) {
    return !first().isAfter(other.last()) && !other.first().isAfter(last());
  }

  /** Whether every day that it can mean lies after one. */
  public boolean isAfter(LocalDate other) {
    return first().isAfter(other);
  }

  /** The ISO form as far as it is known. */
  @Override
  public String toString() {
    StringBuilder iso = new StringBuilder(10);
    for (int least = 1000; year >= 0 && least > year && least > 1; least /= 10) {
      iso.append('0');
    }
    iso.append(year);
    month.ifPresent(value -> iso.append(value < 10 ? "-0" : "-").append(value));
    day.ifPresent(value -> iso.append(value < 10 ? "-0" : "-").append(value));
    return iso.toString();
  }
}
