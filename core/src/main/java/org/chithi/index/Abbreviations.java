package org.chithi.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chithi.text.SyllableKey;
import org.chithi.text.TermTable;

/**
 * Abbreviations of the field and what they stand for, as keys: {@code mttq} is {@code mặt trận tổ
 * quốc}. Asked when a query is made, so that the table may change without a new index.
 */
final class Abbreviations {

  /** Shorter ones stand in the symbols of documents as well: {@code TW}. */
  private static final int SHORTEST = 3;

  private static final int LONGEST = 6;

  private static final Map<String, List<String>> LONG = new HashMap<>();
  private static final Map<List<String>, String> SHORT = new HashMap<>();

  static {
    for (TermTable.Row row : TermTable.rows(Abbreviations.class, "abbreviations.tsv")) {
      List<String> words = new ArrayList<>();
      for (String word : row.cell("long").split("[ ,-]+")) {
        words.add(SyllableKey.of(word));
      }
      String abbreviation = SyllableKey.of(row.cell("short"));
      LONG.putIfAbsent(abbreviation, List.copyOf(words));
      if (row.cell("short").length() >= SHORTEST) {
        SHORT.putIfAbsent(List.copyOf(words), abbreviation);
      }
    }
  }

  private Abbreviations() {}

  /** The words that an abbreviation stands for; empty for a word that is none. */
  static Optional<List<String>> longForm(String key) {
    return Optional.ofNullable(LONG.get(key));
  }

  /** Each run of words in a row that has an abbreviation. */
  static List<Run> in(List<String> keys) {
    List<Run> found = new ArrayList<>();
    for (int start = 0; start < keys.size(); start++) {
      for (int end = Math.min(keys.size(), start + LONGEST); end > start + 1; end--) {
        String abbreviation = SHORT.get(keys.subList(start, end));
        if (abbreviation != null) {
          found.add(new Run(start, end, abbreviation));
          start = end - 1;
          break;
        }
      }
    }
    return found;
  }

  /** Words {@code [start, end)} of a row that may be abbreviated. */
  record Run(int start, int end, String abbreviation) {}
}
