package org.chithi.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /** A row with its abbreviations in full. */
  static List<String> full(List<String> keys) {
    return keys.stream().flatMap(key -> longForm(key).orElse(List.of(key)).stream()).toList();
  }

  /** A row as it is, with its abbreviations in full, and as short as can be; each form once. */
  static Set<List<String>> spellings(List<String> keys) {
    List<String> full = full(keys);
    List<String> brief = new ArrayList<>();
    int next = 0;
    for (Run run : in(full)) {
      brief.addAll(full.subList(next, run.start()));
      brief.add(run.abbreviation());
      next = run.end();
    }
    brief.addAll(full.subList(next, full.size()));
    return new LinkedHashSet<>(List.of(keys, full, brief));
  }

  /** Words {@code [start, end)} of a row that may be abbreviated. */
  record Run(int start, int end, String abbreviation) {}
}
