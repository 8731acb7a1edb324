package org.chithi.index;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import org.chithi.text.SyllableKey;

/**
 * Gives syllables that were typed without marks the marks that the indexed texts suggest: {@code
 * phan bien xa hoi} is {@code phản biện xã hội}. The most likely row of syllables by the pairs of
 * the texts (Viterbi); what was typed with a mark stays.
 *
 * <p>How likely a mark was left out is told by the words themselves: about three in four syllables
 * of Vietnamese carry one, so a row in which nearly all do was typed with care.
 */
final class MarkRestorer {

  /** The share of syllables with marks in written Vietnamese. */
  private static final double MARKED_SHARE = 0.77;

  private static final double LEAST_OMITTED = 0.02;

  private final SyllableModel model;

  MarkRestorer(SyllableModel model) {
    this.model = model;
  }

  /** The row as it was most likely meant, key by key. */
  List<String> restore(List<String> keys) {
    if (keys.isEmpty()) {
      return List.of();
    }
    return read(keys, omitted(keys));
  }

  /** The row if every syllable may have been meant otherwise, its marks included. */
  List<String> reread(List<String> keys) {
    return keys.isEmpty() ? List.of() : read(keys.stream().map(SyllableModel::bare).toList(), 1);
  }

  private List<String> read(List<String> keys, double omitted) {
    List<Column> columns = new ArrayList<>();
    Column before = Column.START;
    for (String key : keys) {
      before = column(key, before, omitted);
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

  private Column column(String key, Column before, double omitted) {
    int[] ids = candidates(key);
    double[] scores = new double[ids.length];
    int[] from = new int[ids.length];
    for (int i = 0; i < ids.length; i++) {
      boolean marked = ids[i] >= 0 && !model.syllable(ids[i]).equals(key);
      double typed = marked ? Math.log(omitted) : 0;
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

  /** The syllables that may be meant; -1 is one that the texts do not have. */
  private int[] candidates(String key) {
    List<Integer> readings =
        SyllableModel.isOpen(key) ? model.readings(SyllableModel.bare(key)) : List.of();
    return readings.isEmpty()
        ? new int[] {model.id(key)}
        : readings.stream().mapToInt(Integer::intValue).toArray();
  }

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
