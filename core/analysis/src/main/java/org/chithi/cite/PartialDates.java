package org.chithi.cite;

import java.time.LocalDate;
import java.time.YearMonth;
import org.chithi.model.PartialDate;

/** Compares dates of which month and day may be missing. */
final class PartialDates {

  private PartialDates() {}

  /** The first day that a date can mean. */
  static LocalDate first(PartialDate date) {
    return LocalDate.of(date.year(), date.month().orElse(1), date.day().orElse(1));
  }

  /** The last day that a date can mean. */
  static LocalDate last(PartialDate date) {
    YearMonth month = YearMonth.of(date.year(), date.month().orElse(12));
    return month.atDay(date.day().orElse(month.lengthOfMonth()));
  }

  /** Whether the day is known. */
  static boolean isWhole(PartialDate date) {
    return date.day().isPresent();
  }

  /** Whether the two can mean one day. */
  static boolean agree(PartialDate one, PartialDate other) {
    return !first(one).isAfter(last(other)) && !first(other).isAfter(last(one));
  }

  /** Whether every day that the first can mean lies behind the second. */
  static boolean isAfter(PartialDate one, LocalDate day) {
    return first(one).isAfter(day);
  }
}
