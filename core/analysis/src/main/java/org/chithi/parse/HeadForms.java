package org.chithi.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chithi.lex.TokenType;
import org.chithi.lex.Tokens;
import org.chithi.model.DocumentKind;
import org.chithi.model.DocumentNumber;
import org.chithi.text.TermTable;

/** The fixed forms of a letterhead, each under an example of print. */
final class HeadForms {

  /** A narrow cell tears a title over so many lines at most. */
  private static final int MOST_TORN = 4;

  /** A line of the number that was not understood is not longer. */
  private static final int LONGEST_BLANK = 40;

  /** Number and symbol take so many units at most, blanks included. */
  private static final int LONGEST_NUMBER = 200;

  private static final int LONGEST_PLACE = 40;
  private static final int SHORTEST_PLACE = 2;

  /** So many signs leave day, month or year blank at most. */
  private static final int MOST_BLANKS = 9;

  private static final List<TermTable.Row> KIND_ROWS =
      TermTable.rows(DocumentKind.class, "kinds.tsv");

  /** The keys of the syllables of each title; 0 for a dash. */
  private static final List<long[]> TITLES =
      ParseLexicon.words(Term.TITLE, Term.MOTTO).stream().map(HeadForms::keys).toList();

  private HeadForms() {}

  /**
   * Place and date as read.
   *
   * @param place the place before the date
   * @param date the day; absent if it is left blank or does not exist
   * @param start where the form starts in its line
   * @param end where it ends
   */
  record DateLine(Optional<String> place, Optional<LocalDate> date, int start, int end) {}

  /**
   * A number line as read.
   *
   * @param number number and symbol; absent if they were not understood
   * @param start where {@code Số} starts in its line
   * @param end where the symbol ends
   */
  record NumberLine(Optional<DocumentNumber> number, int start, int end) {}

  // --- the title of party or state --------------------------------------------------------------

  /** The cells of a line without the title of party or state or the motto. */
  static List<Line> withoutTitle(Line line) {
    List<Line> cells = new ArrayList<>();
    boolean found = false;
    for (Line cell : line.cells()) {
      int title = found ? cell.to() : titleAt(cell, true);
      if (title == cell.to()) {
        cells.add(cell);
        continue;
      }
      found = true;
      Line before = cell.part(0, cell.start(title));
      if (!before.isEmpty()) {
        cells.add(before);
      }
    }
    return cells;
  }

  /** Whether the title of party or state stands on the line: a letterhead is here. */
  static boolean holdsTitle(Line line) {
    return line.holds(Term.TITLE)
        && line.cells().stream().anyMatch(cell -> titleAt(cell, false) < cell.to());
  }

  /** Where the last words of a cell are such a title; the index after it if they are none. */
  private static int titleAt(Line cell, boolean motto) {
    for (Term term : motto ? List.of(Term.TITLE, Term.MOTTO) : List.of(Term.TITLE)) {
      int token = cell.find(term);
      if (token < cell.to()) {
        int end = cell.termEnd(token, term);
        boolean capitals =
            term == Term.MOTTO
                || cell.tokens().isAllCapitals(token) && cell.tokens().isAllCapitals(end - 1);
        String after = cell.text().substring(cell.end(end - 1)).strip();
        if (capitals && (after.isEmpty() || Letters.isOrnament(after))) {
          return token;
        }
      }
    }
    return cell.to();
  }

  /**
   * How many lines from a place on are together one title: {@code CỘNG HÒA XÃ / HỘI CHỦ NGHĨA VIỆT
   * NAM}; 0 if they are none.
   */
  static int tornTitle(List<Line> lines, int from) {
    for (long[] title : TITLES) {
      int read = 0;
      for (int i = from; i < Math.min(lines.size(), from + MOST_TORN); i++) {
        read = readTitle(title, read, lines.get(i));
        if (read == title.length) {
          return i + 1 - from;
        }
        if (read < 0) {
          break;
        }
      }
    }
    return 0;
  }

  /** How much of a title is read after a line that goes on with it; -1 if it does not. */
  private static int readTitle(long[] title, int read, Line line) {
    int at = read;
    for (int i = line.from(); i < line.to(); i++) {
      boolean same =
          at < title.length
              && title[at] == line.tokens().key(i)
              && (title[at] != 0 || line.tokens().isSign(i, '-'));
      if (!same) {
        return -1;
      }
      at++;
    }
    return at;
  }

  private static long[] keys(String title) {
    Tokens tokens = ParseLexicon.read(title);
    return IntStream.range(0, tokens.size()).mapToLong(tokens::key).toArray();
  }

  // --- number and date --------------------------------------------------------------------------

  /** {@code Số 127-QĐ/TW}, {@code Số: 15/QĐ-BNV}, {@code Số -CT/TU}; empty if there is none. */
  static Optional<NumberLine> number(Line line) {
    for (int i = line.find(Term.NUMBER); i < line.to(); i++) {
      if (!line.isTerm(i, Term.NUMBER)) {
        continue;
      }
      int start = afterNumberSign(line, i);
      Optional<DocumentNumber.Prefix> number =
          DocumentNumber.parsePrefix(
              line.subSequence(start, Math.min(line.length(), start + LONGEST_NUMBER)));
      if (number.isPresent()) {
        int end = start + number.get().length();
        return Optional.of(new NumberLine(Optional.of(number.get().number()), line.start(i), end));
      }
      if (line.start(i) == 0 && line.length() - start <= LONGEST_BLANK) {
        return Optional.of(new NumberLine(Optional.empty(), 0, line.length()));
      }
    }
    return Optional.empty();
  }

  /** {@code Số} or {@code Số:} alone, its number in another cell. */
  static boolean isNumberSign(Line line) {
    int end = line.termEnd(line.from(), Term.NUMBER);
    int last = line.tokens().isSign(end, ':') ? end + 1 : end;
    return end > line.from() && last == line.to();
  }

  /** Where the number starts after {@code Số}, {@code Số:} or {@code Số .}. */
  private static int afterNumberSign(Line line, int sign) {
    int start = line.end(sign);
    boolean marked = line.tokens().isSign(sign + 1, ':') || line.tokens().isSign(sign + 1, '.');
    start = marked && sign + 1 < line.to() ? line.end(sign + 1) : start;
    while (start < line.length() && line.charAt(start) <= ' ') {
      start++;
    }
    return start;
  }

  /**
   * {@code Hạ Long, ngày 20 tháng 02 năm 2018}, {@code Lào Cai, ngày tháng năm 2026}: place and
   * date in a cell; empty if there are none.
   */
  static Optional<DateLine> date(Line cell) {
    int day = cell.find(Term.DAY);
    int end = day < cell.to() ? dateEnd(cell, day) : day;
    boolean overNextCell = end > day && cell.end(end - 1) > cell.length();
    if (end == day || overNextCell) {
      return Optional.empty();
    }
    int start = cell.start(day);
    int placeStart = placeStart(cell, start);
    String place = cell.subSequence(placeStart, start).strip();
    place = place.endsWith(",") ? place.substring(0, place.length() - 1).strip() : place;
    return Optional.of(
        new DateLine(
            place.isEmpty() ? Optional.empty() : Optional.of(place),
            day(cell.tokens(), day),
            placeStart,
            cell.end(end - 1)));
  }

  /** The day that a date of a line stands for; empty if it is left blank. */
  static Optional<LocalDate> day(Line line, int token) {
    return token < line.to() ? day(line.tokens(), token) : Optional.empty();
  }

  private static Optional<LocalDate> day(Tokens tokens, int token) {
    return tokens.day(token) > 0 && tokens.month(token) > 0
        ? Optional.of(LocalDate.of(tokens.year(token), tokens.month(token), tokens.day(token)))
        : Optional.empty();
  }

  /** The index after a date that is printed whole or with blanks; the token itself for none. */
  private static int dateEnd(Line line, int day) {
    Tokens tokens = line.tokens();
    if (tokens.is(day, TokenType.DATE)) {
      return day + 1;
    }
    int month = afterBlank(line, day + 1);
    int year = month;
    if (!tokens.is(month, TokenType.DATE)) {
      int monthEnd = line.termEnd(month, Term.MONTH);
      year = monthEnd == month ? day : afterBlank(line, monthEnd);
    }
    if (year < line.to() && tokens.is(year, TokenType.DATE)) {
      return year + 1;
    }
    int yearEnd = year == day ? day : line.termEnd(year, Term.YEAR);
    if (yearEnd == year) {
      return day;
    }
    int digits = afterBlank(line, yearEnd);
    boolean printed = digits > yearEnd && tokens.is(digits - 1, TokenType.NUMBER);
    return printed ? digits : Math.max(yearEnd, lastBlank(line, yearEnd));
  }

  /** After dots, lines and up to two digits that stand for day or month. */
  private static int afterBlank(Line line, int from) {
    int at = lastBlank(line, from);
    boolean number = at < line.to() && line.tokens().is(at, TokenType.NUMBER);
    return number ? lastBlank(line, at + 1) : at;
  }

  private static int lastBlank(Line line, int from) {
    int at = from;
    Tokens tokens = line.tokens();
    while (at < line.to()
        && at - from < MOST_BLANKS
        && (tokens.isSign(at, '.') || tokens.isSign(at, '…') || tokens.isSign(at, '_'))) {
      at++;
    }
    return at;
  }

  /** Where the place before a date starts; the start of the date if there is none. */
  private static int placeStart(Line cell, int date) {
    String text = cell.text();
    int start = 0;
    while (start < date && !Character.isLetter(text.charAt(start))) {
      start++;
    }
    String place = text.substring(start, date).strip();
    place = place.endsWith(",") ? place.substring(0, place.length() - 1) : place;
    boolean fits = place.length() >= SHORTEST_PLACE && place.length() <= LONGEST_PLACE;
    for (int i = 0; i < place.length() && fits; i++) {
      fits = Character.isLetterOrDigit(place.charAt(i)) || ".() -".indexOf(place.charAt(i)) >= 0;
    }
    return fits ? start : date;
  }

  // --- kind and marks ---------------------------------------------------------------------------

  /**
   * The kind that a symbol names: {@code KL/TU}, or as before 1990 after the issuer, {@code
   * BYT/TT}; empty if it names none.
   */
  static Optional<DocumentKind> kind(DocumentNumber number) {
    String symbol = number.symbol();
    int slash = symbol.indexOf('/');
    boolean state = number.separator() == '/' && slash < 0;
    String code = symbol.split("[/-]", 2)[0];
    boolean last = slash >= 0 && symbol.indexOf('-') < 0 && symbol.indexOf('/', slash + 1) < 0;
    return kind(code, state)
        .or(() -> last ? kind(symbol.substring(slash + 1), true) : Optional.empty());
  }

  private static Optional<DocumentKind> kind(String code, boolean state) {
    return KIND_ROWS.stream()
        .filter(row -> row.cell("code").equals(code))
        .filter(row -> !row.cell(state ? "state_symbol" : "party_symbol").isEmpty())
        .findFirst()
        .map(row -> DocumentKind.ofCode(row.cell("kind")));
  }

  /** A secrecy, urgency or draft mark that fills a cell; empty if it is none. */
  static Optional<String> mark(Line cell) {
    String text = cell.text();
    int start = 0;
    int end = text.length();
    while (start < end && "([".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && ")]".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    Line bare = start > 0 || end < text.length() ? cell.part(start, end) : cell;
    return bare.isOnly(Term.MARK) ? Optional.of(bare.text()) : Optional.empty();
  }
}
