package org.chithi.search;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import org.chithi.text.SyllableKey;

/**
 * Gives syllables that were typed without marks the marks that the indexed texts suggest: {@code
 * phan bien xa hoi} is {@code phản biện xã hội}. The most likely row of syllables by the pairs of
 * the texts (Viterbi); what was typed with a mark stays.
 *
 * <p>How likely a mark was left out is decided by the words themselves: about three in four
 * syllables of Vietnamese carry one, so a row in which nearly all do was typed with care.
 */
final class MarkRestorer {

  /** The share of syllables with marks in written Vietnamese. */
  private static final double MARKED_SHARE = 0.77;

  private static final double LEAST_OMITTED = 0.02;

  /** How likely a mark is a slip, and a letter. */
  private static final double OTHER_MARKS = 0.05;

  private static final double OTHER_LETTERS = 0.0002;

  /** So many syllables are too few to tell by their share of marks. */
  private static final int FEW = 3;

  /** A syllable that ends so has a tone. */
  private static final String STOPS = "cpt";

  private final SyllableModel model;

  MarkRestorer(SyllableModel model) {
    this.model = model;
  }

  /** The row as it was most likely meant, key by key. */
  List<String> restore(List<String> keys) {
    if (keys.isEmpty()) {
      return List.of();
    }
    boolean careful = isCareful(keys);
    double omitted = omitted(keys);
    return best(
        keys,
        keys.stream()
            .map(key -> careful && isWhole(key) ? asTyped(key) : options(key, omitted))
            .toList());
  }

  /**
   * The row if every syllable may have been meant otherwise, its marks and letters included.
   *
   * @param others for each syllable the words without marks that may be meant in its place
   */
  List<String> reread(List<String> keys, List<List<String>> others) {
    List<List<Option>> options = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      options.add(options(keys.get(i), others.get(i)));
    }
    return keys.isEmpty() ? List.of() : best(keys, options);
  }

  private List<Option> options(String key, List<String> others) {
    List<Option> options = new ArrayList<>();
    String bare = SyllableModel.bare(key);
    boolean marked = SyllableKey.isMarked(key);
    for (int id : model.readings(bare)) {
      boolean typed = !marked || model.syllable(id).equals(key);
      options.add(new Option(id, typed ? 0 : Math.log(OTHER_MARKS)));
    }
    for (String other : others) {
      model.readings(other).forEach(id -> options.add(new Option(id, Math.log(OTHER_LETTERS))));
    }
    return options.isEmpty() ? List.of(new Option(model.id(key), 0)) : options;
  }

  /** Whether a row that is too short for its words to tell has marks on half of them or more. */
  private static boolean isCareful(List<String> keys) {
    long syllables = keys.stream().filter(SyllableModel::isSyllable).count();
    long marked = keys.stream().filter(SyllableKey::isMarked).count();
    return syllables <= FEW && marked * 2 >= syllables;
  }

  /** Whether a syllable can be one without marks: after a stop, {@code giam sat}, it has a tone. */
  private static boolean isWhole(String key) {
    return STOPS.indexOf(key.charAt(key.length() - 1)) < 0 && !key.endsWith("ch");
  }

  private List<Option> asTyped(String key) {
    return List.of(new Option(model.id(key), 0));
  }

  /** The most likely of all rows. */
  private List<String> best(List<String> keys, List<List<Option>> options) {
    List<Column> columns = new ArrayList<>();
    Column before = Column.START;
    for (List<Option> some : options) {
      before = column(some, before);
      columns.add(before);
    }
    LinkedList<String> restored = new LinkedList<>();
    int best = before.best();
    for (int i = keys.size() - 1; i >= 0; i--) {
      Column column = columns.get(i);
      restored.addFirst(column.ids[best] < 0 ? keys.get(i) : model.syllable(column.ids[best]));
      best = column.from[best];
    }
    return restored;
  }

  private Column column(List<Option> options, Column before) {
    int[] ids = options.stream().mapToInt(Option::id).toArray();
    double[] scores = new double[ids.length];
    int[] from = new int[ids.length];
    for (int i = 0; i < ids.length; i++) {
      double typed = options.get(i).chance();
      scores[i] = Double.NEGATIVE_INFINITY;
      for (int j = 0; j < before.ids.length; j++) {
        double score = before.scores[j] + typed + model.logChance(before.ids[j], ids[i]);
        if (score > scores[i]) {
          scores[i] = score;
          from[i] = j;
        }
      }
    }
    return new Column(ids, scores, from);
  }

  /** The syllables that may be meant by one, whose marks may have been left out. */
  private List<Option> options(String key, double omitted) {
    List<Integer> readings =
        SyllableModel.isOpen(key) ? model.readings(SyllableModel.bare(key)) : List.of();
    return readings.isEmpty()
        ? List.of(new Option(model.id(key), 0))
        : readings.stream()
            .map(id -> new Option(id, model.syllable(id).equals(key) ? 0 : Math.log(omitted)))
            .toList();
  }

  /**
   * A syllable that may be meant.
   *
   * @param id its number; -1 for one that the texts do not have
   * @param chance the logarithm of the chance that it is typed so
   */
  private record Option(int id, double chance) {}

  /** The chance that a mark was left out, by how many are there. */
  private static double omitted(List<String> keys) {
    long syllables = keys.stream().filter(SyllableModel::isSyllable).count();
    long marked = keys.stream().filter(SyllableKey::isMarked).count();
    double share = (marked + MARKED_SHARE) / (MARKED_SHARE * (syllables + 1));
    return marked == 0 ? 1 : Math.max(LEAST_OMITTED, 1 - share);
  }

  /** The candidates for one syllable, the best row to each, and where that row comes from. */
  private record Column(int[] ids, double[] scores, int[] from) {

    static final Column START = new Column(new int[] {-1}, new double[] {0}, new int[] {0});

    int best() {
      int best = 0;
      for (int i = 1; i < scores.length; i++) {
        best = scores[i] > scores[best] ? i : best;
      }
      return best;
    }
  }
}
