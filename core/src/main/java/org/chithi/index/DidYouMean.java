package org.chithi.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.chithi.index.VietnameseAnalyzer.Form;

/**
 * Other words for words that find nothing: letters mended by the indexed words, marks by their
 * neighbours ({@code phẩn biên xã hôi} is {@code phản biện xã hội}).
 */
final class DidYouMean {

  private static final String BARE = IndexSchema.field(IndexSchema.TEXT, Form.BARE_SYLLABLES);

  private final IndexReader reader;
  private final SyllableModel model;

  DidYouMean(IndexReader reader, SyllableModel model) {
    this.reader = reader;
    this.model = model;
  }

  /** Better words for the plain words and phrases of a query; empty if there are none. */
  Optional<String> instead(QueryNode node) throws IOException {
    return switch (node) {
      case QueryNode.Words words -> words(String.join(" ", words.words()));
      case QueryNode.Phrase phrase -> words(phrase.words());
      case QueryNode.All all -> firstOf(all.parts());
      case QueryNode.Any any -> firstOf(any.parts());
      case QueryNode.Beginning beginning -> Optional.empty();
      case QueryNode.Like like -> Optional.empty();
      case QueryNode.Field field -> Optional.empty();
      case QueryNode.Not not -> Optional.empty();
    };
  }

  private Optional<String> firstOf(List<QueryNode> parts) throws IOException {
    for (QueryNode part : parts) {
      Optional<String> better = instead(part);
      if (better.isPresent()) {
        return better;
      }
    }
    return Optional.empty();
  }

  private Optional<String> words(String typed) throws IOException {
    List<String> keys = Words.keys(typed);
    List<String> mended = new ArrayList<>();
    for (String key : keys) {
      mended.add(mended(SyllableModel.bare(key)));
    }
    List<String> better = new MarkRestorer(model).reread(mended);
    return better.equals(keys) || better.isEmpty()
        ? Optional.empty()
        : Optional.of(Words.written(better));
  }

  /** A word of the texts that is nearly the same; the word itself if it is one or none is near. */
  private String mended(String bare) throws IOException {
    Term term = new Term(BARE, bare);
    if (reader.docFreq(term) > 0) {
      return bare;
    }
    DirectSpellChecker checker = new DirectSpellChecker();
    checker.setMinQueryLength(2);
    checker.setMinPrefix(0);
    SuggestWord[] words =
        checker.suggestSimilar(term, 1, reader, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
    return words.length == 0 ? bare : words[0].string;
  }
}
