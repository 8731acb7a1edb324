package org.chithi.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chithi.text.PhraseTable;
import org.chithi.text.PhraseTable.Match;
import org.chithi.text.TermTable;

/**
 * A word or phrase of the names of bodies, a row of {@code bodies.tsv}: {@code Ban Thường vụ}.
 *
 * @param name as it is written in ordinary case
 * @param use where it stands in names
 * @param level the level that it tells, if any
 * @param organ its part in the names of the central bodies
 */
record BodyTerm(String name, Use use, Optional<Level> level, Organ organ) {

  /** What a row of {@code bodies.tsv} is good for. */
  enum Use {
    /** May open a name. */
    HEAD,
    /** Stands inside names. */
    WORD,
    /** Stands inside names in small letters, also at their end: {@code Chủ tịch UBND tỉnh}. */
    SMALL,
    /**
     * Is small before a village's name; behind a larger unit it begins one: {@code Huyện ủy Bản
     * Lầu}.
     */
    VILLAGE,
    /** Stands in small letters inside the names of a masthead only: {@code phòng, chống}. */
    INNER,
    /** Stands between two words of a name: {@code và}. */
    LINK,
    /**
     * Stands behind the word for a company; small words of its trade lead on to its name: {@code
     * Công ty cổ phần vận tải Sông Lam}.
     */
    FORM,
    /** Is written in capitals. */
    CAPITALS
  }

  /** What a term is in the names of the party's central bodies. */
  enum Organ {
    /** Has no part in them. */
    NONE,
    /** Names one: {@code Ban Bí thư}. */
    CENTRAL,
    /** May follow such a name: {@code Trung ương Đảng}. */
    OF_PARTY
  }

  private static final PhraseTable<BodyTerm> TERMS = terms();

  /** The longest term that starts at a place of a key. */
  static Optional<Match<BodyTerm>> at(CharSequence key, int start) {
    return TERMS.at(key, start);
  }

  /** All terms of a key, none inside another, in order. */
  static List<Match<BodyTerm>> in(String key) {
    return TERMS.in(key, 0, key.length());
  }

  private static PhraseTable<BodyTerm> terms() {
    PhraseTable<BodyTerm> table = new PhraseTable<>();
    for (TermTable.Row row : TermTable.rows(BodyTerm.class, "bodies.tsv")) {
      Use use = Use.valueOf(row.cell("use").toUpperCase(Locale.ROOT));
      Optional<Level> level =
          Optional.of(row.cell("level")).filter(cell -> !cell.isEmpty()).map(Level::valueOf);
      String organ = row.cell("organ").toUpperCase(Locale.ROOT);
      table.put(
          row.cell("name"),
          new BodyTerm(
              row.cell("name"), use, level, organ.isEmpty() ? Organ.NONE : Organ.valueOf(organ)));
    }
    return table;
  }
}
