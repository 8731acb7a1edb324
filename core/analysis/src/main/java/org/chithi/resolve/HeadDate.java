package org.chithi.resolve;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chithi.model.PartialDate;
import org.chithi.model.PrintedDate;
import org.chithi.text.Folding;

/**
 * The date of a head that prints no whole day where it usually stands: {@code Lào Cai, ngày tháng 6
 * năm 2026} of a draft, {@code thông qua ngày 13/12/2017} under the name of a statute.
 */
final class HeadDate {

  private static final String GAP = "[^\\p{L}\\p{N}\\n]{0,24}";

  /** A day or month that may be left blank, and a year. */
  private static final Pattern DATE =
      Pattern.compile(
          "\\b%1$s%4$s(\\d{1,2})?%4$s(?:%2$s%4$s)?(\\d{1,2})?%4$s(?:%3$s\\s{0,8})?((?:19|20)\\d\\d)\\b"
              .formatted(word("day"), word("month"), word("year"), GAP));

  private HeadDate() {}

  private static String word(String part) {
    return Pattern.quote(Folding.key(PrintedDate.word(part)));
  }

  /** The last date of a head that is a whole day, or of those that are none. */
  static Optional<PartialDate> last(String head, boolean whole) {
    Optional<PartialDate> last = Optional.empty();
    Matcher date = DATE.matcher(Folding.key(head));
    while (date.find()) {
      Optional<PartialDate> kept = last;
      last =
          date(date)
              .or(() -> PartialDate.parse(date.group(3)))
              .filter(it -> it.isWhole() == whole)
              .or(() -> kept);
    }
    return last;
  }

  private static Optional<PartialDate> date(Matcher date) {
    String month = date.group(2);
    String day = date.group(1);
    return month == null
        ? Optional.empty()
        : PartialDate.parse(date.group(3) + "-" + two(month) + (day == null ? "" : "-" + two(day)));
  }

  private static String two(String digits) {
    return digits.length() < 2 ? "0" + digits : digits;
  }
}
