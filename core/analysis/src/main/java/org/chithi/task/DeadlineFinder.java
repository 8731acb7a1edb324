package org.chithi.task;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chithi.lex.Gap;
import org.chithi.lex.RuleSet;
import org.chithi.lex.RuleSet.Captured;
import org.chithi.lex.RuleSet.Match;
import org.chithi.lex.TokenType;
import org.chithi.lex.Tokens;
import org.chithi.model.Notice;

/**
 * Finds deadlines by the rows of {@code deadlines.tsv} and says which days they mean. {@code Trước
 * ngày 31/8} ends with that day; a day or quarter without a year is the next one after the date of
 * the document.
 */
final class DeadlineFinder {

  private static final int MONTHS_OF_QUARTER = 3;
  private static final int QUARTERS = 4;
  private static final int LAST_MONTH = 12;
  private static final int LEAST_YEAR = 1900;
  private static final int MOST_YEAR = 2200;

  /** The most units that a period counts; more is no deadline. */
  private static final int MOST_UNITS = 1000;

  /** From the word for a document to the end of its title there are so many tokens at most. */
  private static final int LONGEST_TITLE = 40;

  private final Tokens tokens;
  private final TaskLexicon lexicon;
  private final ActorReader words;
  private final Optional<LocalDate> own;
  private final List<Notice> notices = new ArrayList<>();

  /**
   * @param own the date of the document, from which days and periods without a year are counted
   */
  DeadlineFinder(Tokens tokens, TaskLexicon lexicon, Optional<LocalDate> own) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.words = new ActorReader(tokens);
    this.own = own;
  }

  /** The deadlines in the order of the text, none inside another. */
  Deadlines find() {
    List<Deadline> found = new ArrayList<>();
    RuleSet.Matcher matcher = lexicon.deadlines().matcher(tokens);
    for (int i = 0; i < tokens.size(); ) {
      Optional<Match> match = matcher.at(i);
      match.flatMap(this::deadline).ifPresent(found::add);
      i = match.map(Match::to).orElse(i + 1);
    }
    return new Deadlines(found, notices);
  }

  /** Days from a first to a last; either may be unknown. */
  private record Days(Optional<LocalDate> from, Optional<LocalDate> to) {

    Days {
      if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
        throw new DateTimeException("The last day is before the first.");
      }
    }

    static final Days UNKNOWN = new Days(Optional.empty(), Optional.empty());

    static Days of(LocalDate from, LocalDate to) {
      return new Days(Optional.of(from), Optional.of(to));
    }

    boolean isOne() {
      return from.equals(to);
    }

    Days onlyEnd() {
      return new Days(Optional.empty(), to);
    }

    /** That day, as {@code trước ngày 31/8} is used; of a longer time the day before it. */
    Days before() {
      return isOne() ? onlyEnd() : new Days(Optional.empty(), from.map(day -> day.minusDays(1)));
    }
  }

  private Optional<Deadline> deadline(Match match) {
    try {
      return switch (match.rule().name()) {
        case "RANGE" -> Optional.of(once(match, range(match)));
        case "SPAN" -> years(match).map(days -> once(match, days));
        case "OPEN_SPAN" ->
            years(match)
                .filter(days -> isOwnPhrase(match) && !isInTitle(match))
                .map(days -> once(match, days));
        case "WITHIN" -> within(match).map(days -> once(match, days));
        case "BEFORE" -> point(match).map(days -> once(match, days.before()));
        case "UNTIL" ->
            point(match).filter(days -> !isInTitle(match)).map(days -> once(match, days.onlyEnd()));
        case "BY" -> point(match).map(days -> once(match, days.onlyEnd()));
        case "DONE" -> point(match).map(days -> once(match, days.isOne() ? days.onlyEnd() : days));
        case "IN" -> point(match).map(days -> once(match, days));
        case "OPEN_EVERY" ->
            Optional.of(often(match, Days.UNKNOWN)).filter(it -> isOwnPhrase(match));
        case "EVERY" -> Optional.of(often(match, Days.UNKNOWN));
        case "EVERY_BY" -> Optional.of(often(match, point(match).orElse(Days.UNKNOWN).onlyEnd()));
        case "UNREAD" -> unread(match);
        default -> Optional.empty();
      };
    } catch (DateTimeException noSuchDay) {
      return unread(match);
    }
  }

  private Optional<Deadline> unread(Match match) {
    notices.add(
        new Notice(
            Notice.Code.DEADLINE_UNREAD,
            "This deadline cannot be read: the day does not exist or is left blank.",
            tokens.span(match.from(), match.to())));
    return Optional.empty();
  }

  /** Not an attribute of a noun, as in {@code ngân sách hằng năm của tỉnh}. */
  private boolean isOwnPhrase(Match match) {
    int before = match.from() - 1;
    return tokens.gap(match.from()).compareTo(Gap.LINE) >= 0
        || tokens.is(before, TokenType.PUNCT)
        || tokens.is(before, TokenType.CONNECTOR)
        || tokens.means(before, TaskWord.ACTS)
        || words.opensVerb(match.to())
        || tokens.isSign(match.to(), ':')
        || tokens.isSign(match.to(), '.')
        || tokens.isSign(match.to(), ';')
        || tokens.gap(match.to()).compareTo(Gap.LINE) >= 0;
  }

  /**
   * Whether it is the time that the title of a document names: {@code Đề án phát triển du lịch đến
   * năm 2030}.
   */
  private boolean isInTitle(Match match) {
    int last = match.from() - 1;
    for (int i = last; i >= 0 && match.from() - i < LONGEST_TITLE; i--) {
      if (tokens.means(i, TaskWord.TITLED)) {
        return i < last
            && !tokens.is(i + 1, TokenType.POINTER)
            && (tokens.isCapital(i) || !tokens.means(i, TaskWord.ACTS));
      }
      boolean ends =
          tokens.gap(i + 1).compareTo(Gap.CELL) >= 0
              || tokens.isSign(i, ";:")
              || tokens.isSign(i, '.') && tokens.gap(i + 1) != Gap.NONE
              || tokens.isSign(i, ',') && (i == last || opensClause(i + 1));
      if (ends) {
        return false;
      }
    }
    return false;
  }

  private boolean opensClause(int token) {
    return words.opensList(token) || tokens.means(token, TaskWord.STRIVES);
  }

  private Deadline once(Match match, Days days) {
    return new Deadline(
        tokens.span(match.from(), match.to()), days.from(), days.to(), Optional.empty());
  }

  private Deadline often(Match match, Days days) {
    return new Deadline(
        tokens.span(match.from(), match.to()), days.from(), days.to(), every(match));
  }

  private Optional<Period> every(Match match) {
    if (match.first("every").isPresent()) {
      return match.first("every").flatMap(it -> tokens.sense(it.from(), Period.class));
    }
    boolean times = isBefore(match.first("n"), match.first("unit")) && timesAUnit(match);
    return match
        .first("unit")
        .flatMap(it -> tokens.sense(it.from(), Period.class))
        .map(unit -> times ? unit : unit.multipliedBy(count(match)));
  }

  private static boolean isBefore(Optional<Captured> one, Optional<Captured> other) {
    return one.isPresent() && other.isPresent() && one.get().to() <= other.get().from();
  }

  /** {@code 02 lần/ngày}: so many times in one unit. */
  private boolean timesAUnit(Match match) {
    return match.first("n").orElseThrow().to() < match.first("unit").orElseThrow().from();
  }

  private int count(Match match) {
    int count = match.first("n").map(it -> tokens.value(it.from())).orElse(1);
    if (count < 1 || count > MOST_UNITS) {
      throw new DateTimeException("count: " + count);
    }
    return count;
  }

  private Optional<Days> within(Match match) {
    Captured unit = match.first("unit").orElseThrow();
    boolean other = match.first("since").isPresent() && match.first("own").isEmpty();
    int count = count(match);
    if (other || own.isEmpty()) {
      return Optional.of(Days.UNKNOWN);
    }
    LocalDate start = own.get();
    LocalDate end =
        tokens.means(unit.from(), TimeWord.WORKDAY)
            ? afterWorkdays(start, count)
            : start.plus(tokens.sense(unit.from(), Period.class).orElseThrow().multipliedBy(count));
    return Optional.of(Days.of(start, end));
  }

  private static LocalDate afterWorkdays(LocalDate start, int count) {
    LocalDate day = start;
    for (int left = count; left > 0; ) {
      day = day.plusDays(1);
      boolean free =
          day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
      left -= free ? 0 : 1;
    }
    return day;
  }

  private Optional<Days> years(Match match) {
    int first = tokens.value(match.first("first").orElseThrow().from());
    int last = tokens.value(match.first("last").orElseThrow().from());
    return isYear(first) && isYear(last) && first <= last
        ? Optional.of(Days.of(LocalDate.of(first, 1, 1), LocalDate.of(last, LAST_MONTH, 31)))
        : Optional.empty();
  }

  private static boolean isYear(int year) {
    return year >= LEAST_YEAR && year <= MOST_YEAR;
  }

  private Days range(Match match) {
    int end = match.first("end").orElseThrow().from();
    Optional<Captured> date = match.first("date");
    LocalDate from =
        date.isPresent()
            ? first(date.get().from())
            : LocalDate.of(tokens.year(end), number(match, "month"), number(match, "day"));
    LocalDate to = last(end);
    if (to.isBefore(from)) {
      throw new DateTimeException("to: " + to);
    }
    return Days.of(from, to);
  }

  private Optional<Days> point(Match match) {
    if (match.first("quarter").isPresent()) {
      return quarter(match);
    }
    if (match.first("half").isPresent()) {
      return half(match);
    }
    if (match.first("whole").isPresent()) {
      return month(match);
    }
    if (match.first("monthly").isPresent()) {
      return dayOfMonth(LocalDate.of(2000, 1, number(match, "monthly")).getDayOfMonth());
    }
    Optional<Captured> date = match.first("date");
    if (date.isEmpty()) {
      return match.first("month").isPresent() ? monthDay(match) : Optional.empty();
    }
    int token = date.get().from();
    if (match.first("day").isPresent()) {
      LocalDate day = LocalDate.of(tokens.year(token), tokens.month(token), number(match, "day"));
      return Optional.of(Days.of(day, day));
    }
    return Optional.of(
        match
            .first("part")
            .map(part -> part(part.from(), token))
            .orElseGet(() -> Days.of(first(token), last(token))));
  }

  private int number(Match match, String name) {
    return tokens.value(match.first(name).orElseThrow().from());
  }

  private Optional<Days> monthDay(Match match) {
    int month = number(match, "month");
    int day = number(match, "day");
    LocalDate.of(2000, month, day);
    return own.map(
            date -> {
              LocalDate thisYear = LocalDate.of(date.getYear(), month, day);
              LocalDate next = thisYear.isBefore(date) ? thisYear.plusYears(1) : thisYear;
              return Days.of(next, next);
            })
        .or(() -> Optional.of(Days.UNKNOWN));
  }

  /** {@code ngày 20 hằng tháng}: the first such day after the date of the document. */
  private Optional<Days> dayOfMonth(int day) {
    return own.map(
        date -> {
          YearMonth month = YearMonth.from(date);
          while (!month.isValidDay(day) || month.atDay(day).isBefore(date)) {
            month = month.plusMonths(1);
          }
          return Days.of(month.atDay(day), month.atDay(day));
        });
  }

  private Optional<Days> month(Match match) {
    int month = number(match, "whole");
    YearMonth.of(2000, month);
    return Optional.of(
        year(match, month).map(year -> months(year, month, month)).orElse(Days.UNKNOWN));
  }

  private Optional<Days> quarter(Match match) {
    int quarter = number(match, "quarter");
    if (quarter < 1 || quarter > QUARTERS) {
      throw new DateTimeException("quarter: " + quarter);
    }
    int lastMonth = quarter * MONTHS_OF_QUARTER;
    return Optional.of(
        year(match, lastMonth)
            .map(year -> months(year, lastMonth - 2, lastMonth))
            .orElse(Days.UNKNOWN));
  }

  private Optional<Days> half(Match match) {
    int count = number(match, "months");
    if (count < 1 || count >= LAST_MONTH) {
      return Optional.empty();
    }
    boolean early = isEarly(match.first("half").orElseThrow().from());
    int last = early ? count : LAST_MONTH;
    int first = early ? 1 : LAST_MONTH - count + 1;
    return Optional.of(
        year(match, last).map(year -> months(year, first, last)).orElse(Days.UNKNOWN));
  }

  private static Days months(int year, int first, int last) {
    return Days.of(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
  }

  /** The year that is printed, or the first in which a month does not end before the document. */
  private Optional<Integer> year(Match match, int lastMonth) {
    Optional<Integer> printed =
        match
            .first("year")
            .map(it -> tokens.year(it.from()))
            .or(() -> match.first("number").map(it -> tokens.value(it.from())));
    if (printed.isPresent()) {
      return printed.filter(DeadlineFinder::isYear);
    }
    return own.map(date -> lastMonth < date.getMonthValue() ? date.getYear() + 1 : date.getYear());
  }

  /** The first, middle or last third of a year or month: {@code cuối năm 2026}. */
  private Days part(int word, int date) {
    LocalDate first = first(date);
    LocalDate last = last(date);
    long third = (last.toEpochDay() - first.toEpochDay() + 1) / 3;
    boolean year = tokens.month(date) == 0;
    if (isEarly(word)) {
      return Days.of(first, year ? first.plusMonths(4).minusDays(1) : first.plusDays(third - 1));
    }
    if (tokens.means(word, TimeWord.LATE)) {
      return Days.of(year ? first.plusMonths(8) : last.minusDays(third - 1), last);
    }
    return Days.of(
        year ? first.plusMonths(4) : first.plusDays(third),
        year ? first.plusMonths(8).minusDays(1) : last.minusDays(third));
  }

  private boolean isEarly(int word) {
    return tokens.means(word, TimeWord.EARLY);
  }

  private LocalDate first(int token) {
    return LocalDate.of(
        checked(tokens.year(token)),
        Math.max(1, tokens.month(token)),
        Math.max(1, tokens.day(token)));
  }

  private LocalDate last(int token) {
    int month = tokens.month(token) == 0 ? LAST_MONTH : tokens.month(token);
    YearMonth end = YearMonth.of(checked(tokens.year(token)), month);
    return tokens.day(token) == 0 ? end.atEndOfMonth() : end.atDay(tokens.day(token));
  }

  private static int checked(int year) {
    if (!isYear(year)) {
      throw new DateTimeException("year: " + year);
    }
    return year;
  }
}
