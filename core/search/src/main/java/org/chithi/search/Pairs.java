package org.chithi.search;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.chithi.search.VietnameseAnalyzer.Form;

/** Two neighbouring words as one term, which is found without a look at where words stand. */
final class Pairs {

  private Pairs() {}

  /** Two neighbours in a text. */
  static Query of(String text, String first, String second) {
    return new TermQuery(new Term(IndexSchema.field(text, Form.PAIRS), first + " " + second));
  }

  /** Every two neighbours of a row of two words or more: nearly always where the row stands. */
  static Query all(List<String> row) {
    return pairs(row, new BooleanQuery.Builder(), Occur.MUST);
  }

  /** Every word of a row, best as neighbours. */
  static Query near(List<String> row) {
    BooleanQuery.Builder found = new BooleanQuery.Builder();
    row.forEach(word -> found.add(new TermQuery(new Term(IndexSchema.TEXT, word)), Occur.MUST));
    return pairs(row, found, Occur.SHOULD);
  }

  private static Query pairs(List<String> row, BooleanQuery.Builder found, Occur occur) {
    for (int i = 0; i + 1 < row.size(); i++) {
      found.add(of(IndexSchema.TEXT, row.get(i), row.get(i + 1)), occur);
    }
    return found.build();
  }
}
