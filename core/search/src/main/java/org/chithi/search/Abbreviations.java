package org.chithi.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chithi.search.AbbreviationFinder.Definition;
import org.chithi.text.SyllableKey;
import org.chithi.text.TermTable;

/**
 * Abbreviations and what they stand for, as keys: {@code mttq} is {@code mặt trận tổ quốc}. Those
 * of the field come from a table, others from the texts that define them. Asked when a query is
 * made, so that the table may change without a new index. Immutable.
 */
final class Abbreviations {

  /** Shorter ones stand in the symbols of documents as well: {@code TW}. */
  private static final int SHORTEST = 3;

  private static final int LONGEST = 10;

  /** Those of the table. */
  static final Abbreviations STANDARD = standard();

  private final Map<String, List<List<String>>> longForms;
  private final Map<List<String>, String> shortForms;

  private Abbreviations(
      Map<String, List<List<String>>> longForms, Map<List<String>, String> shortForms) {
    this.longForms = longForms;
    this.shortForms = shortForms;
  }

  private static Abbreviations standard() {
    List<Definition> rows = new ArrayList<>();
    for (TermTable.Row row : TermTable.rows(Abbreviations.class, "abbreviations.tsv")) {
      List<String> words = new ArrayList<>();
      for (String word : row.cell("long").split("[ ,-]+")) {
        words.add(SyllableKey.of(word));
      }
      rows.add(new Definition(SyllableKey.of(row.cell("short")), words));
    }
    return new Abbreviations(Map.of(), Map.of()).with(rows);
  }

  /** These and others, which come after these. */
  Abbreviations with(Collection<Definition> others) {
    Map<String, List<List<String>>> more = new HashMap<>(longForms);
    Map<List<String>, String> brief = new HashMap<>(shortForms);
    for (Definition other : others) {
      List<List<String>> known = more.getOrDefault(other.abbreviation(), List.of());
      if (!known.contains(other.words())) {
        List<List<String>> all = new ArrayList<>(known);
        all.add(other.words());
        more.put(other.abbreviation(), List.copyOf(all));
      }
      if (other.abbreviation().length() >= SHORTEST) {
        brief.putIfAbsent(other.words(), other.abbreviation());
      }
    }
    return new Abbreviations(more, brief);
  }

  /** The words that an abbreviation may stand for; none for a word that is none. */
  List<List<String>> longForms(String key) {
    return longForms.getOrDefault(key, List.of());
  }

  /** Each run of words in a row that has an abbreviation. */
  List<Run> in(List<String> keys) {
    List<Run> found = new ArrayList<>();
    for (int start = 0; start < keys.size(); start++) {
      for (int end = Math.min(keys.size(), start + LONGEST); end > start + 1; end--) {
        String abbreviation = shortForms.get(keys.subList(start, end));
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
  List<String> full(List<String> keys) {
    return keys.stream()
        .flatMap(key -> longForms(key).stream().findFirst().orElse(List.of(key)).stream())
        .toList();
  }

  /** A row as it is, with its abbreviations in full, and as short as can be; each form once. */
  Set<List<String>> spellings(List<String> keys) {
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
