package org.chithi.parse;

import java.util.List;
import java.util.Optional;
import org.chithi.lex.TokenType;

/**
 * Place and date of a letterhead, which a narrow cell may tear over two lines: {@code Thành phố Hồ
 * Chí / Minh, ngày 21 tháng 11 năm 2025}.
 *
 * @param form place and date as read
 * @param lines how many lines they take; 0 if there are none
 */
record PlaceAndDate(Optional<HeadForms.DateLine> form, int lines) {

  private static final PlaceAndDate NONE = new PlaceAndDate(Optional.empty(), 0);
  private static final int LONGEST_PLACE = 40;
  private static final int YEAR = 4;

  /**
   * Reads place and date.
   *
   * @param all the lines of the text
   * @param at the line they may start on
   * @param words the cells that are left of that line after a number and other forms
   */
  static PlaceAndDate read(List<Line> all, int at, List<Line> words) {
    Optional<Line> next = at + 1 < all.size() ? Optional.of(all.get(at + 1)) : Optional.empty();
    if (words.isEmpty()) {
      return NONE;
    }
    Line last = words.get(words.size() - 1);
    Optional<Line> dated = words.stream().filter(cell -> cell.holds(Term.DAY)).findFirst();
    boolean tornPlace =
        words.size() == 1 && next.filter(line -> isTornPlace(last, line)).isPresent();
    if (!tornPlace && dated.isEmpty()) {
      return NONE;
    }
    Optional<HeadForms.DateLine> here =
        dated
            .flatMap(cell -> HeadForms.date(cell).or(() -> HeadForms.date(cell.to(last))))
            .filter(PlaceAndDate::isOwnColumn);
    boolean tornYear = here.isPresent() && next.filter(PlaceAndDate::isYear).isPresent();
    if (here.isPresent() && !tornYear || next.isEmpty()) {
      return new PlaceAndDate(here, here.isPresent() ? 1 : 0);
    }
    Line first = tornYear ? dated.get().to(last) : dated.orElse(last);
    return HeadForms.date(Line.of(first.text() + " " + next.get().text()))
        .filter(form -> form.start() < first.length() && isOwnColumn(form))
        .map(form -> new PlaceAndDate(Optional.of(form), 2))
        .orElse(NONE);
  }

  /** Whether the words are a place and a date and nothing else; a kind is no place. */
  static boolean fills(List<Line> cells) {
    return cells.size() == 1 && fills(cells.get(0));
  }

  private static boolean fills(Line words) {
    return HeadForms.date(words)
        .filter(form -> form.place().isPresent() && form.end() == words.length())
        .filter(form -> words.kindBefore(words.tokenAt(form.place().get().length())).isEmpty())
        .isPresent();
  }

  /** {@code 2024} alone, torn from the day and month over it. */
  private static boolean isYear(Line line) {
    return line.length() == YEAR && line.tokens().is(line.from(), TokenType.NUMBER);
  }

  private static boolean isTornPlace(Line words, Line next) {
    return words.length() <= LONGEST_PLACE
        && !Letters.endsSentence(words)
        && !words.isCapitals()
        && next.tokens().isSign(next.find(Term.DAY) - 1, ',')
        && next.find(Term.DAY) > next.from() + 1
        && fills(next);
  }

  /** Whether place and date stand at the start of their cell or the date has its place. */
  private static boolean isOwnColumn(HeadForms.DateLine form) {
    return form.start() == 0 || form.place().isPresent();
  }
}
