package org.chithi.parse;

import java.util.Optional;
import org.chithi.model.Bodies;
import org.chithi.text.Folding;
import org.chithi.text.PhraseTable;
import org.chithi.text.TermTable;

/**
 * Finds who commands in a sentence: {@code Để ..., Ban Thường vụ Tỉnh ủy yêu cầu:}. A name of a
 * body at the start of a clause, and behind it a verb of command.
 */
final class EnactingSentence {

  /** So many units at most stand between the name and its verb: {@code đã họp và}. */
  private static final int WIDEST_GAP = 40;

  private static final PhraseTable<Boolean> VERBS = verbs();

  private EnactingSentence() {}

  /** The body that commands last in the words, in ordinary case; empty if none does. */
  static Optional<String> author(String words) {
    String key = Folding.key(words);
    boolean capitals = Letters.isCapitals(words);
    Optional<String> author = Optional.empty();
    for (int clause = 0; clause >= 0 && clause < key.length(); clause = nextClause(key, clause)) {
      int start = skipSpaces(key, clause);
      int end = capitals ? capitalNameEnd(key, start) : Bodies.nameEnd(words, key, start);
      boolean named = end > start && key.indexOf(' ', start) < end && key.indexOf(' ', start) > 0;
      if (named && (capitals || verbFollows(key, end))) {
        author = Optional.of(Bodies.ordinaryCase(withPartners(words, key, start, end)));
      }
    }
    return author;
  }

  /**
   * The last dash of a legal basis that commands at once: {@code - Thực hiện Kế hoạch số 3-KH/TU;
   * Ban Tổ chức Tỉnh ủy hướng dẫn như sau:}. It holds no items.
   */
  static boolean endsBasis(Line line) {
    return line.label().filter(read -> read.label().style().isUnnumbered()).isPresent()
        && Cues.opensMandate(line)
        && author(line.text()).isPresent();
  }

  /**
   * {@code BỘ CHÍNH TRỊ} | {@code BỘ CHÍNH TRỊ QUYẾT ĐỊNH} | {@code QUYẾT ĐỊNH} on a line alone.
   */
  static boolean isCapitalLine(Line line) {
    return line.isCapitals()
        && line.label().isEmpty()
        && (author(line.text()).isPresent()
            || VERBS.at(line.key(), 0).filter(PhraseTable.Match::meaning).isPresent());
  }

  private static int nextClause(String key, int clause) {
    for (int i = clause; i < key.length(); i++) {
      if (",;.:\"(“".indexOf(key.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return -1;
  }

  private static int skipSpaces(String key, int from) {
    int start = from;
    while (start < key.length() && " \")".indexOf(key.charAt(start)) >= 0) {
      start++;
    }
    return start;
  }

  /** In a line of capitals the name goes as far as the verb: {@code BỘ CHÍNH TRỊ QUYẾT ĐỊNH}. */
  private static int capitalNameEnd(String key, int start) {
    if (start > 0 || !Bodies.startsAt(key, start)) {
      return start;
    }
    return VERBS.in(key, start, key.length()).stream()
        .filter(PhraseTable.Match::meaning)
        .findFirst()
        .map(verb -> verb.start() - 1)
        .filter(end -> end > start)
        .orElse(key.length());
  }

  private static boolean verbFollows(String key, int end) {
    int limit = Math.min(key.length(), end + WIDEST_GAP);
    for (int i = end; i < limit; i++) {
      if (",;.:(".indexOf(key.charAt(i)) >= 0) {
        limit = i;
      }
    }
    int lastStart = limit;
    return VERBS.in(key, end, Math.min(key.length(), limit + WIDEST_GAP)).stream()
        .anyMatch(verb -> verb.start() < lastStart);
  }

  /** {@code Bộ Chính trị, Ban Bí thư yêu cầu}: two bodies that command together. */
  private static String withPartners(String words, String key, int start, int end) {
    int comma = start - 2;
    if (comma <= 0 || key.charAt(comma) != ',') {
      return words.substring(start, end);
    }
    int clause = comma;
    while (clause > 0 && ",;.:\"(“".indexOf(key.charAt(clause - 1)) < 0) {
      clause--;
    }
    int partner = skipSpaces(key, clause);
    boolean whole = partner < comma && Bodies.nameEnd(words, key, partner) == comma;
    return words.substring(whole ? partner : start, end);
  }

  /** The verbs; true for those that may follow a name in a line of capitals. */
  private static PhraseTable<Boolean> verbs() {
    PhraseTable<Boolean> table = new PhraseTable<>();
    for (TermTable.Row row : TermTable.rows(EnactingSentence.class, "enacting.tsv")) {
      table.put(row.cell("verb"), row.cell("capitals").equals("yes"));
    }
    return table;
  }
}
