package org.chithi.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.chithi.search.VietnameseAnalyzer.Form;
import org.chithi.text.Folding;
import org.chithi.text.SyllableKey;

/**
 * Titles for what is being typed: every word stands somewhere in the title, the last one may be
 * unfinished. {@code phan bi} finds {@code về công tác giám sát và phản biện xã hội}. Asked of the
 * index itself, so that it knows every document at once.
 */
final class Suggestions {

  /** So many titles are looked at for one that is shown; equal titles are shown once. */
  private static final int SPARE = 5;

  /** No title has more words than this. */
  private static final int LONGEST_TITLE = 1_000;

  private final IndexSearcher searcher;

  Suggestions(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  List<Suggestion> of(String typed, int most) throws IOException {
    List<String> keys = WordKeys.keys(typed);
    if (keys.isEmpty() || keys.size() > LONGEST_TITLE) {
      return List.of();
    }
    boolean finished = Character.isWhitespace(typed.charAt(typed.length() - 1));
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(new TermQuery(new Term(IndexSchema.TYPE, IndexSchema.DOCUMENT)), Occur.FILTER);
    for (int i = 0; i < keys.size(); i++) {
      boolean last = i == keys.size() - 1 && !finished;
      all.add(last ? beginning(keys.get(i)) : word(keys.get(i)), Occur.MUST);
    }
    List<Suggestion> found = new ArrayList<>();
    Set<String> titles = new HashSet<>();
    ScoreDoc[] rows =
        searcher.search(all.build(), most * SPARE, Cursor.sort(SearchRequest.Order.NEWEST))
            .scoreDocs;
    for (ScoreDoc row : rows) {
      DocumentSummary document = DocumentSummary.of(searcher, row.doc);
      Optional<String> title = document.title();
      if (title.isPresent() && titles.add(Folding.key(title.get())) && found.size() < most) {
        found.add(new Suggestion(title.get(), document.id()));
      }
    }
    return found;
  }

  /** With its marks if it has any. */
  private static Query word(String key) {
    return SyllableKey.isMarked(key)
        ? new TermQuery(new Term(IndexSchema.TITLE, key))
        : new TermQuery(bare(key));
  }

  /** An unfinished word may still get another mark, so that its letters alone count. */
  private static Query beginning(String key) {
    return new PrefixQuery(bare(key));
  }

  private static Term bare(String key) {
    String field = IndexSchema.field(IndexSchema.TITLE, Form.BARE_SYLLABLES);
    return new Term(field, SyllableModel.bare(key));
  }
}
