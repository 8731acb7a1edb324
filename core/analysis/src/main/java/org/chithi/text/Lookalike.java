package org.chithi.text;

import java.util.List;
import java.util.Locale;

/**
 * A character that stands where another one is meant, as in {@code Ðảng} with the Icelandic letter.
 *
 * @param seen the unit that is printed
 * @param meant what it stands for; empty for a mark without any meaning
 * @param family what kind of character is meant
 */
record Lookalike(char seen, String meant, Family family) {

  /** The kinds of {@code lookalikes.tsv}. */
  enum Family {
    LETTER,
    /** A letter of converted fonts: it stays as printed and is read as the one meant. */
    SHAPE,
    HYPHEN,
    SLASH,
    SPACE,
    QUOTE
  }

  private static final List<Lookalike> ALL =
      TermTable.rows(Lookalike.class, "lookalikes.tsv").stream().map(Lookalike::of).toList();

  static List<Lookalike> all() {
    return ALL;
  }

  private static Lookalike of(TermTable.Row row) {
    StringBuilder meant = new StringBuilder();
    for (String point : row.cell("meant").split(" ")) {
      if (!point.isEmpty()) {
        meant.append(unit(point));
      }
    }
    Family family = Family.valueOf(row.cell("kind").toUpperCase(Locale.ROOT));
    return new Lookalike(unit(row.cell("seen")), meant.toString(), family);
  }

  private static char unit(String point) {
    return (char) Integer.parseInt(point.substring("U+".length()), 16);
  }
}
