package org.chithi.search;

import java.io.IOException;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.chithi.search.VietnameseAnalyzer.Form;
import org.chithi.text.SyllableKey;

/** Makes the {@link SyllableModel} of an index out of its own dictionaries. */
final class SyllableCounter {

  /** Of larger corpora the pairs that stand only once are left out; they tell little. */
  private static final long MANY_PAIRS = 500_000;

  private static final String PAIRS = IndexSchema.field(IndexSchema.TEXT, Form.PAIRS);

  private SyllableCounter() {}

  static SyllableModel count(IndexReader reader) throws IOException {
    TreeMap<String, Long> syllables = new TreeMap<>();
    each(
        reader,
        IndexSchema.TEXT,
        (term, count) -> {
          if (isWord(term)) {
            syllables.put(term, count);
          }
        });
    long known = pairs(reader);
    int least = known > MANY_PAIRS ? 2 : 1;
    SyllableModel.Builder model = new SyllableModel.Builder((int) Math.min(known, MANY_PAIRS));
    syllables.forEach(model::add);
    each(
        reader,
        PAIRS,
        (term, count) -> {
          int space = term.indexOf(' ');
          if (count >= least && space > 0) {
            model.addPair(term.substring(0, space), term.substring(space + 1), count);
          }
        });
    return model.build();
  }

  /** A syllable, or another word that may be typed without its marks. */
  private static boolean isWord(String term) {
    return SyllableModel.isSyllable(term)
        || SyllableKey.isMarked(term)
            && term.codePoints().noneMatch(Character::isSupplementaryCodePoint);
  }

  /** At most so many different pairs. */
  private static long pairs(IndexReader reader) throws IOException {
    long most = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(PAIRS);
      most += terms == null ? 0 : Math.max(0, terms.size());
    }
    return most;
  }

  private static void each(IndexReader reader, String field, TermTaker taker) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms == null) {
      return;
    }
    TermsEnum each = terms.iterator();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      taker.take(term.utf8ToString(), each.totalTermFreq());
    }
  }

  /** Takes a term. */
  @FunctionalInterface
  private interface TermTaker {
    void take(String term, long count);
  }
}
