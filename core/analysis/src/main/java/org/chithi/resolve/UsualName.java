package org.chithi.resolve;

import java.util.Map;
import java.util.stream.Collectors;
import org.chithi.text.TermTable;

/**
 * The name under which a document without a number is registered, however a text writes it: {@code
 * Điều lệ Đảng}.
 *
 * @param words the name
 * @param scope the code of its issuer
 */
record UsualName(String words, String scope) {

  private static final Map<String, UsualName> ROWS =
      TermTable.rows(UsualName.class, "usual-names.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.cell("what"),
                  row -> new UsualName(row.cell("words"), row.cell("scope"))));

  /** The name of a row of {@code usual-names.tsv}. */
  static UsualName of(String what) {
    UsualName name = ROWS.get(what);
    if (name == null) {
      throw new IllegalArgumentException("name: no row " + what);
    }
    return name;
  }
}
