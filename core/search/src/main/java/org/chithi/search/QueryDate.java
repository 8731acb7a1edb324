package org.chithi.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chithi.model.PartialDate;
import org.chithi.model.PrintedDate;

/** The days that a date of a query means: {@code 2016}, {@code 3/2016}, {@code 30/3/2016}. */
record QueryDate(LocalDate first, LocalDate last) {

  private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[-/](\\d{4})");

  static Optional<QueryDate> parse(String typed) {
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
