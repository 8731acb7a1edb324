package org.chithi.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chithi.text.Folding;
import org.chithi.text.PhraseTable;
import org.chithi.text.PhraseTable.Match;
import org.chithi.text.TermTable;

/**
 * Administrative units in the names of bodies: {@code Ủy ban nhân dân tỉnh} is of a province,
 * {@code UBND huyện Định Hóa} of the district {@code huyện Định Hóa}. The words are rows of {@code
 * units.tsv}.
 *
 * @since 0.1.0
 */
public final class Units {

  private static final int LONGEST_NAME = 4;

  private enum Use {
    COMMITTEE,
    UNIT,
    SHORT,
    CITY,
    NAMED,
    OTHER
  }

  private record Unit(String words, Optional<Level> level, Use use) {}

  private static final List<Unit> ROWS = rows();
  private static final PhraseTable<Unit> TABLE = table();

  private Units() {}

  /**
   * The level of the highest unit that a name names: {@code Đảng bộ tỉnh} is a province's; empty
   * for one that names none.
   */
  public static Optional<Level> level(String name) {
    return TABLE.in(Folding.key(name), 0, name.length()).stream()
        .map(Match::meaning)
        .filter(unit -> unit.use != Use.SHORT)
        .flatMap(unit -> unit.level.stream())
        .min(Level::compareTo);
  }

  /** Whether a name is that of the committee of a city, under the centre or not. */
  public static boolean isOfCity(String name) {
    return TABLE.in(Folding.key(name), 0, name.length()).stream()
        .anyMatch(match -> match.meaning().use == Use.CITY);
  }

  /** The unit below a province that a name names with its word: {@code huyện Định Hóa}. */
  public static Optional<String> named(String name) {
    List<Match<Unit>> found = TABLE.in(Folding.key(name), 0, name.length());
    for (Unit row : ROWS) {
      for (int i = found.size() - 1; row.use == Use.NAMED && i >= 0; i--) {
        if (found.get(i).meaning().equals(row)) {
          Optional<String> proper = properName(name, found.get(i).end());
          if (proper.isPresent()) {
            return proper.map(it -> row.words + ' ' + it);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** A name without the word for a district before it: {@code Định Hóa}. */
  public static String withoutDistrict(String name) {
    return at(name, 0)
        .filter(match -> match.meaning().level.filter(it -> it == Level.DISTRICT).isPresent())
        .map(match -> name.substring(match.end()).strip())
        .filter(rest -> !rest.isEmpty())
        .orElse(name);
  }

  /** Whether a name begins with the word for a commune: {@code xã Gia Viễn}. */
  public static boolean beginsWithCommune(String name) {
    return at(name, 0)
        .filter(match -> match.meaning().level.filter(it -> it == Level.COMMUNE).isPresent())
        .isPresent();
  }

  private static Optional<Match<Unit>> at(String name, int start) {
    return TABLE.at(Folding.key(name), start);
  }

  /**
   * Where the name of a province starts that a word for its level may go before: {@code Thành ủy
   * Thành phố Hồ Chí Minh}.
   */
  static int afterProvinceWord(String key, int start) {
    int end =
        TABLE
            .at(key, start)
            .filter(match -> match.meaning().use == Use.UNIT || match.meaning().use == Use.SHORT)
            .filter(match -> match.meaning().level.filter(it -> it == Level.PROVINCE).isPresent())
            .map(Match::end)
            .orElse(start);
    return end > start && end < key.length() && key.charAt(end) == ' ' ? end + 1 : end;
  }

  /** Up to four capitalised syllables after a place, a space before each: {@code Thạch Khê}. */
  public static Optional<String> properName(String text, int from) {
    int end = from;
    for (int i = 0; i < LONGEST_NAME; i++) {
      int start = end + 1;
      boolean capital =
          start < text.length()
              && text.charAt(end) == ' '
              && Character.isUpperCase(text.charAt(start));
      if (!capital) {
        break;
      }
      end = start;
      while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
    }
    return end > from + 1
        ? Optional.of(ordinaryCase(text.substring(from + 1, end)))
        : Optional.empty();
  }

  /** A name that is printed in capitals as it is written otherwise. */
  private static String ordinaryCase(String name) {
    if (!name.equals(name.toUpperCase(Locale.ROOT))) {
      return name;
    }
    StringBuilder ordinary = new StringBuilder(name);
    for (int i = 1; i < name.length(); i++) {
      if (name.charAt(i - 1) != ' ') {
        ordinary.setCharAt(i, Character.toLowerCase(name.charAt(i)));
      }
    }
    return ordinary.toString();
  }

  private static List<Unit> rows() {
    return TermTable.rows(Units.class, "units.tsv").stream()
        .map(
            row ->
                new Unit(
                    row.cell("words"),
                    Optional.of(row.cell("level")).filter(it -> !it.isEmpty()).map(Level::valueOf),
                    Use.valueOf(row.cell("use").toUpperCase(Locale.ROOT))))
        .toList();
  }

  private static PhraseTable<Unit> table() {
    PhraseTable<Unit> table = new PhraseTable<>();
    ROWS.forEach(row -> table.put(row.words, row));
    return table;
  }
}
