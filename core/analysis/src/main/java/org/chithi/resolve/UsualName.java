package org.chithi.resolve;

import java.util.List;
import java.util.Optional;
import org.chithi.text.Folding;
import org.chithi.text.TermTable;

/**
 * The name under which a document without a number is registered, however a text writes it: {@code
 * Điều lệ Đảng}.
 *
 * @param what the use of the name, or the type of the document
 * @param beginning the words that a name of the type begins with; empty if any can
 * @param words the name; empty if it stays as it is written
 * @param scope the code of its issuer
 */
record UsualName(String what, String beginning, String words, String scope) {

  private static final List<UsualName> ROWS =
      TermTable.rows(UsualName.class, "usual-names.tsv").stream()
          .map(
              row ->
                  new UsualName(
                      row.cell("what"),
                      Folding.key(row.cell("beginning")),
                      row.cell("words"),
                      row.cell("scope")))
          .toList();

  /** The name of a row of {@code usual-names.tsv}. */
  static UsualName of(String what) {
    return ROWS.stream()
        .filter(row -> row.what.equals(what))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("name: no row " + what));
  }

  /** The usual name of a type for a name as it is written. */
  static Optional<UsualName> beginning(String type, String name) {
    return row(type, name).map(row -> row.words.isEmpty() ? row.named(name) : row);
  }

  /** The usual form of a name, whatever follows its first words; empty if it has none. */
  static Optional<UsualName> fixed(String type, String name) {
    return row(type, name).filter(row -> !row.words.isEmpty());
  }

  private static Optional<UsualName> row(String type, String name) {
    String key = Folding.key(name) + ' ';
    return ROWS.stream()
        .filter(
            row ->
                row.what.equals(type)
                    && (row.beginning.isEmpty() || key.startsWith(row.beginning + ' ')))
        .findFirst();
  }

  private UsualName named(String name) {
    return new UsualName(what, beginning, name, scope);
  }
}
