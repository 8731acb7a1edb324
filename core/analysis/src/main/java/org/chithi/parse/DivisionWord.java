package org.chithi.parse;

import java.util.List;
import java.util.Optional;
import org.chithi.model.NumberingStyle;
import org.chithi.text.Folding;
import org.chithi.text.TermTable;

/**
 * A word that names a division before its number, a row of {@code division-words.tsv}.
 *
 * @param key the word as it is compared
 * @param style the style of the division
 */
record DivisionWord(String key, NumberingStyle style) {

  private static final List<DivisionWord> ALL =
      TermTable.rows(DivisionWord.class, "division-words.tsv").stream()
          .map(
              row ->
                  new DivisionWord(
                      Folding.key(row.cell("word")), NumberingStyle.valueOf(row.cell("style"))))
          .toList();

  /** The word that a line starts with; empty if it starts with none. */
  static Optional<DivisionWord> at(CharSequence line) {
    for (int i = 0; i < ALL.size(); i++) {
      if (ALL.get(i).startsLine(line)) {
        return Optional.of(ALL.get(i));
      }
    }
    return Optional.empty();
  }

  int length() {
    return key.length() + 1;
  }

  private boolean startsLine(CharSequence line) {
    if (line.length() <= key.length() || line.charAt(key.length()) != ' ') {
      return false;
    }
    for (int i = 0; i < key.length(); i++) {
      if (Folding.key(line.charAt(i)) != key.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
