package org.chithi.parse;

import org.chithi.text.PhraseTable;
import org.chithi.text.TermTable;

/**
 * A paragraph of its own that tells whom to turn to when the work meets difficulties: {@code Trong
 * quá trình thực hiện, nếu có vướng mắc, các xã phản ánh về Sở Nội vụ.}
 */
final class TroubleSentence {

  private static final int LONGEST = 600;

  /** What was met is told, what may be met is provided for. */
  private static final String PAST = " đã ";

  private static final PhraseTable<Boolean> OPENINGS = table("opening");
  private static final PhraseTable<Boolean> CASES = table("case");
  private static final PhraseTable<Boolean> TROUBLES = table("trouble");
  private static final PhraseTable<Boolean> REPORTS = table("report");

  private TroubleSentence() {}

  /** Whether the line is such a paragraph. */
  static boolean is(Line line) {
    String key = line.key();
    return key.length() <= LONGEST
        && OPENINGS.at(key, 0).isPresent()
        && line.label().isEmpty()
        && !key.endsWith(":")
        && !key.contains(PAST)
        && holds(CASES, key)
        && holds(TROUBLES, key)
        && holds(REPORTS, key);
  }

  private static boolean holds(PhraseTable<Boolean> table, String key) {
    return !table.in(key, 0, key.length()).isEmpty();
  }

  private static PhraseTable<Boolean> table(String part) {
    PhraseTable<Boolean> table = new PhraseTable<>();
    for (TermTable.Row row : TermTable.rows(TroubleSentence.class, "trouble.tsv")) {
      if (row.cell("part").equals(part)) {
        table.put(row.cell("phrase"), true);
      }
    }
    return table;
  }
}
