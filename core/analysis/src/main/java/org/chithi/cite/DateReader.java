package org.chithi.cite;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chithi.model.PartialDate;

/** Reads the date of a cited document in all its styles, whole or in part. */
final class DateReader {

  private static final String GAP = "[ \\n\\t]?";
  private static final String BLANK = "[ .…_\\n]{0,9}";

  /** ngày 30 tháng 7 năm 2021 | ngày tháng năm 2026: what is blank is not known. */
  private static final Pattern IN_WORDS =
      Pattern.compile(
          ("ng[àa]y" + BLANK + "(?<day>\\d{0,2})" + BLANK + "tháng" + BLANK + "(?<month>\\d{0,2})")
              + (BLANK + "năm" + GAP + "(?<year>\\d{4})(?!\\d)"));

  /** ngày 12/12/2013 | 4-11-2013 | 18.4.2022 | 23 / 6 /2023 | 26/5/25. */
  private static final Pattern IN_DIGITS =
      Pattern.compile(
          ("(?:ngày" + GAP + ")?(?<day>\\d{1,2})" + GAP + "(?<mark>[-/.])" + GAP)
              + ("(?<month>\\d{1,2})"
                  + GAP
                  + "\\k<mark>"
                  + GAP
                  + "(?<year>\\d{4}|0?\\d{2})(?![\\d/])"));

  /** ngày 26-52025: the second mark is lost. */
  private static final Pattern GLUED =
      Pattern.compile(
          ("ngày" + GAP + "(?<day>\\d{1,2})" + GAP + "[-/.]" + GAP + "(?<month>\\d{1,2})")
              + "(?<year>20\\d\\d)(?![\\d/])");

  /** tháng 9 năm 2019 | tháng 11/2020. */
  private static final Pattern MONTH =
      Pattern.compile(
          "tháng"
              + GAP
              + "(?<month>\\d{1,2})"
              + GAP
              + "(?:/|năm)"
              + GAP
              + "(?<year>\\d{4})(?!\\d)");

  /** năm 2018. */
  private static final Pattern YEAR = Pattern.compile("năm (?<year>(?:19|20)\\d\\d)(?![\\d-])");

  /** 2018. */
  private static final Pattern YEAR_ALONE = Pattern.compile("(?<year>(?:19|20)\\d\\d)(?!\\d)");

  private static final List<Pattern> STYLES = List.of(IN_WORDS, IN_DIGITS, GLUED, MONTH, YEAR);

  /** (2018): brackets make a date of a number. */
  private static final List<Pattern> STYLES_IN_BRACKETS =
      List.of(IN_WORDS, IN_DIGITS, MONTH, YEAR, YEAR_ALONE);

  /** So many units a date takes at most. */
  static final int LONGEST = 60;

  private static final int CENTURY = 2000;
  private static final int LAST_OF_CENTURY = 50;

  private DateReader() {}

  /**
   * A date as read.
   *
   * @param date what is known of it
   * @param end where its words end
   */
  record Printed(PartialDate date, int end) {}

  /** The date that starts at a place, in brackets or not; empty if none does. */
  static Optional<Printed> read(CitedText text, int place) {
    if (text.at(place) == '(') {
      return bare(text, place + 1, STYLES_IN_BRACKETS)
          .filter(date -> text.at(date.end()) == ')')
          .map(date -> new Printed(date.date(), date.end() + 1));
    }
    return bare(text, place, STYLES);
  }

  private static Optional<Printed> bare(CitedText text, int place, List<Pattern> styles) {
    for (Pattern style : styles) {
      Matcher form = style.matcher(text.key());
      form.region(place, Math.min(text.length(), place + LONGEST));
      if (form.lookingAt()) {
        return date(form).map(date -> new Printed(date, form.end()));
      }
    }
    return Optional.empty();
  }

  private static Optional<PartialDate> date(Matcher form) {
    OptionalInt day = part(form, "day");
    OptionalInt month = part(form, "month");
    int year = Integer.parseInt(form.group("year"));
    if (form.group("year").length() < 4) {
      year += year < LAST_OF_CENTURY ? CENTURY : CENTURY - 100;
    }
    try {
      return Optional.of(
          new PartialDate(year, month, month.isPresent() ? day : OptionalInt.empty()));
    } catch (IllegalArgumentException noSuchDay) {
      return Optional.empty();
    }
  }

  private static OptionalInt part(Matcher form, String name) {
    if (!form.pattern().namedGroups().containsKey(name) || form.group(name).isEmpty()) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(form.group(name)));
  }
}
