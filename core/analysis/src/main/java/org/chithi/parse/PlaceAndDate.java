package org.chithi.parse;

import java.util.List;
import java.util.Optional;
import org.chithi.text.Folding;

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

  /**
   * Reads place and date.
   *
   * @param all the lines of the text
   * @param at the line they may start on
   * @param words what is left of that line behind a number and other forms
   */
  static PlaceAndDate read(List<Line> all, int at, String words) {
    Optional<Line> next = at + 1 < all.size() ? Optional.of(all.get(at + 1)) : Optional.empty();
    boolean tornPlace = next.filter(line -> isTornPlace(words, line)).isPresent();
    if (!tornPlace && !Folding.key(words).contains("ngày")) {
      return NONE;
    }
    Optional<HeadForms.DateLine> here =
        HeadForms.date(words).filter(form -> isOwnColumn(words, form));
    if (here.isPresent() || next.isEmpty()) {
      return new PlaceAndDate(here, here.isPresent() ? 1 : 0);
    }
    String both = words + " " + next.get().text();
    return HeadForms.date(both)
        .filter(form -> form.start() < words.length() && isOwnColumn(both, form))
        .map(form -> new PlaceAndDate(Optional.of(form), 2))
        .orElse(NONE);
  }

  /** Whether the words are a place and a date and nothing else; a kind is no place. */
  static boolean fills(String words) {
    return HeadForms.date(words)
        .filter(form -> form.place().isPresent() && form.end() == words.length())
        .filter(
            form ->
                HeadForms.kindBefore(Folding.key(form.place().get()), form.place().get().length())
                    .isEmpty())
        .isPresent();
  }

  private static boolean isTornPlace(String words, Line next) {
    return !words.isBlank()
        && words.length() <= LONGEST_PLACE
        && !Letters.endsSentence(words)
        && !Letters.isCapitals(words)
        && next.key().indexOf(", ngày") > 0
        && fills(next.text());
  }

  /** Whether place and date stand at the start of the line or of its right column. */
  private static boolean isOwnColumn(String line, HeadForms.DateLine form) {
    return form.start() == 0 || line.charAt(form.start() - 1) == '\t' || form.place().isPresent();
  }
}
