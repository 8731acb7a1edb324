package org.chithi.search;

import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Words without marks in the texts of sections, as all the words with marks that are written so:
 * the texts are indexed with their marks only.
 *
 * @param model the words of the texts
 */
record BareWords(SyllableModel model) {

  /** A word whatever its marks. */
  Query word(String bare) {
    SynonymQuery.Builder any = new SynonymQuery.Builder(IndexSchema.TEXT);
    model.spellings(bare).forEach(key -> any.addTerm(new Term(IndexSchema.TEXT, key)));
    return any.build();
  }

  /** Words in a row whatever their marks. */
  Query phrase(List<String> bare, int moves) {
    MultiPhraseQuery.Builder row = new MultiPhraseQuery.Builder().setSlop(moves);
    for (String word : bare) {
      row.add(
          model.spellings(word).stream()
              .map(key -> new Term(IndexSchema.TEXT, key))
              .toArray(Term[]::new));
    }
    return row.build();
  }

  /** Any of some words. */
  static Query any(Collection<String> keys) {
    return new TermInSetQuery(IndexSchema.TEXT, keys.stream().map(BytesRef::new).toList());
  }
}
