package org.chithi.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.lucene.analysis.Analyzer;
import org.chithi.search.VietnameseAnalyzer.Form;
import org.chithi.text.Folding;
import org.chithi.text.SyllableKey;

/**
 * How often syllables and pairs of neighbours stand in the indexed texts. It is made from the index
 * alone; no text of others goes into it.
 */
final class SyllableModel {

  private static final Analyzer BARE = new VietnameseAnalyzer(Form.BARE_SYLLABLES);

  /** The tones at the end of keys. */
  private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

  /** Units past this one are folded by the analyzer. */
  private static final int TABLE_END = 0x1F00;

  /**
   * What each unit of a key is without marks; a tone, which is dropped, is itself. 0 for units that
   * the analyzer must fold.
   */
  private static final char[] PLAIN = plainTable();

  /** A model of no text. */
  static final SyllableModel EMPTY = new Builder(0).build();

  /** The share of what is known of a pair against what is known of the syllable alone. */
  private static final double PAIR_SHARE = 0.9;

  /** What a syllable that was never seen counts. */
  private static final double UNSEEN = 0.1;

  private final List<String> syllables;
  private final int[] counts;
  private final PairCounts pairs;
  private final Map<String, Integer> ids = new HashMap<>();
  private final Map<String, List<Integer>> readings = new HashMap<>();
  private final double total;

  private SyllableModel(List<String> syllables, int[] counts, PairCounts pairs) {
    this.syllables = List.copyOf(syllables);
    this.counts = counts;
    this.pairs = pairs;
    double sum = 1;
    for (int id = 0; id < counts.length; id++) {
      String syllable = syllables.get(id);
      ids.put(syllable, id);
      readings.computeIfAbsent(bare(syllable), unused -> new ArrayList<>()).add(id);
      sum += counts[id];
    }
    this.total = sum;
  }

  /** A syllable without marks: {@code phan} of {@code phản}. */
  static String bare(String key) {
    char[] bare = new char[key.length()];
    int length = 0;
    for (int i = 0; i < bare.length; i++) {
      char unit = key.charAt(i);
      if (unit >= TABLE_END || PLAIN[unit] == 0) {
        return BARE.normalize(IndexSchema.TEXT, key).utf8ToString();
      }
      bare[length] = PLAIN[unit];
      length += PLAIN[unit] < 0x80 ? 1 : 0;
    }
    return new String(bare, 0, length);
  }

  private static char[] plainTable() {
    char[] table = new char[TABLE_END];
    for (char unit = 0; unit < TABLE_END; unit++) {
      String plain = Folding.bare(String.valueOf(unit));
      boolean isPlain = Character.isLowerCase(unit) || Character.isDigit(unit);
      if (isPlain && plain.length() == 1 && plain.charAt(0) < 0x80) {
        table[unit] = plain.charAt(0);
      } else if (TONES.indexOf(unit) >= 0) {
        table[unit] = unit;
      }
    }
    return table;
  }

  /** The syllables that are typed so without marks, {@code phan}: phan, phản, phần, phận ... */
  List<Integer> readings(String bare) {
    return readings.getOrDefault(bare, List.of());
  }

  /**
   * The words of the texts that are written so without marks; the word itself if there are none.
   */
  List<String> spellings(String bare) {
    List<Integer> known = readings(bare);
    return known.isEmpty() ? List.of(bare) : known.stream().map(syllables::get).toList();
  }

  /** The words of the texts whose letters without marks fit. */
  List<String> spellings(Predicate<String> bare) {
    return readings.entrySet().stream()
        .filter(entry -> bare.test(entry.getKey()))
        .flatMap(entry -> entry.getValue().stream())
        .sorted()
        .map(syllables::get)
        .toList();
  }

  /**
   * The words without marks that are written nearly the same, the nearest and most frequent first.
   */
  List<String> near(String bare, int edits, int most) {
    record Near(String word, int distance, long count) {}
    List<Near> near = new ArrayList<>();
    for (Map.Entry<String, List<Integer>> entry : readings.entrySet()) {
      int distance = Edits.between(bare, entry.getKey(), edits);
      if (distance > 0 && distance <= edits) {
        long count = entry.getValue().stream().mapToLong(id -> counts[id]).sum();
        near.add(new Near(entry.getKey(), distance, count));
      }
    }
    near.sort(
        Comparator.comparingInt(Near::distance)
            .thenComparing(Comparator.comparingLong(Near::count).reversed())
            .thenComparing(Near::word));
    return near.stream().limit(most).map(Near::word).toList();
  }

  /** The number of a syllable; -1 for one that does not stand in the texts. */
  int id(String syllable) {
    return ids.getOrDefault(syllable, -1);
  }

  String syllable(int id) {
    return syllables.get(id);
  }

  List<String> syllables() {
    return syllables;
  }

  int count(int id) {
    return counts[id];
  }

  PairCounts pairs() {
    return pairs;
  }

  /** The logarithm of the chance that a syllable follows another; -1 is an unknown one. */
  double logChance(int before, int id) {
    double alone = (id < 0 ? UNSEEN : counts[id] + UNSEEN) / total;
    if (before < 0 || id < 0) {
      return Math.log(alone);
    }
    double together = pairs.count(before, id) / (counts[before] + 1.0);
    return Math.log(PAIR_SHARE * together + (1 - PAIR_SHARE) * alone);
  }

  /** Whether a key may be a syllable of the model: a few letters and marks. */
  static boolean isSyllable(String key) {
    return !key.isEmpty()
        && key.length() <= 9
        && key.chars().allMatch(unit -> Character.isLetter(unit) || unit >= 0x300 && unit < 0x370);
  }

  /** Whether a key may stand for another with marks. */
  static boolean isOpen(String key) {
    return isSyllable(key) && !SyllableKey.isMarked(key);
  }

  /** Gathers a model: first its syllables in order, then its pairs in order. */
  static final class Builder {
    private final List<String> syllables = new ArrayList<>();
    private final List<Integer> counts = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final PairCounts.Builder pairs;

    Builder(int expectedPairs) {
      this.pairs = new PairCounts.Builder(expectedPairs);
    }

    void add(String syllable, long count) {
      ids.put(syllable, syllables.size());
      syllables.add(syllable);
      counts.add((int) Math.min(count, Integer.MAX_VALUE));
    }

    void addPair(String first, String second, long count) {
      Integer a = ids.get(first);
      Integer b = ids.get(second);
      if (a != null && b != null) {
        addPair(a, b, count);
      }
    }

    void addPair(int first, int second, long count) {
      pairs.add(first, second, (int) Math.min(count, Integer.MAX_VALUE));
    }

    SyllableModel build() {
      return new SyllableModel(
          syllables, counts.stream().mapToInt(Integer::intValue).toArray(), pairs.build());
    }
  }
}
