package org.chithi.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chithi.model.PartialDate;
import org.chithi.model.PrintedDate;

/**
 * The days that a date of a query means: {@code 2016}, {@code 2016-Q3}, {@code 3/2016}, {@code
 * 30/3/2016}.
 *
 * @param first the first day
 * @param last the last day
 * @since 0.1.0
 */
public record QueryDate(LocalDate first, LocalDate last) {

  private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[-/](\\d{4})");

  private static final Pattern QUARTER =
      Pattern.compile(
          "(\\d{4})-?[Qq]([1-4])|(?:\\p{L}+[- ])?(?:[Qq])?([1-4]|IV|I{1,3})[-/](\\d{4})");

  private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
  private static final int MONTHS = 3;

  /** The days of a date as a user types it; empty if it is none. */
  public static Optional<QueryDate> parse(String typed) {
    return quarter(typed.strip()).or(() -> date(typed));
  }

  /** {@code 2016-Q3}, {@code Q3/2016} or {@code III/2016}. */
  private static Optional<QueryDate> quarter(String typed) {
    Matcher quarter = QUARTER.matcher(typed);
    if (!quarter.matches() || typed.matches("\\d[-/]\\d{4}")) {
      return Optional.empty();
    }
    boolean yearFirst = quarter.group(1) != null;
    String number = yearFirst ? quarter.group(2) : quarter.group(3);
    int roman = ROMAN.indexOf(number) + 1;
    int year = Integer.parseInt(yearFirst ? quarter.group(1) : quarter.group(4));
    int last = MONTHS * (roman > 0 ? roman : Integer.parseInt(number));
    return Optional.of(
        new QueryDate(
            LocalDate.of(year, last - MONTHS + 1, 1), YearMonth.of(year, last).atEndOfMonth()));
  }

  private static Optional<QueryDate> date(String typed) {
    return PartialDate.parse(month(typed.strip()))
        .map(QueryDate::of)
        .or(() -> PrintedDate.parse(typed).map(day -> new QueryDate(day.day(), day.day())));
  }

  /** {@code 3/2016} as {@code 2016-03}. */
  private static String month(String typed) {
    Matcher month = MONTH.matcher(typed);
    return month.matches()
        ? month.group(2) + "-" + (month.group(1).length() < 2 ? "0" : "") + month.group(1)
        : typed;
  }

  private static QueryDate of(PartialDate date) {
    LocalDate first = LocalDate.of(date.year(), date.month().orElse(1), date.day().orElse(1));
    if (date.day().isPresent()) {
      return new QueryDate(first, first);
    }
    LocalDate last =
        date.month().isPresent()
            ? YearMonth.from(first).atEndOfMonth()
            : LocalDate.of(date.year(), 12, 31);
    return new QueryDate(first, last);
  }
}
