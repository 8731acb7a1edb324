package org.chithi.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.chithi.search.VietnameseAnalyzer.Form;

/**
 * A text cut into syllables once, for every form in which it is indexed. One for each document, so
 * that a syllable is folded once however often it stands there.
 */
final class SyllableTokens {

  private final Map<String, String> bare = new HashMap<>();

  /** The syllables of a text, as they are indexed in a form. */
  TokenStream stream(List<String> keys, Form form) {
    List<String> terms = new ArrayList<>(keys.size());
    String before = "";
    for (String key : keys) {
      String term = form.isBare() ? bare.computeIfAbsent(key, SyllableModel::bare) : key;
      if (!form.isPairs()) {
        terms.add(term);
      } else if (!before.isEmpty()) {
        terms.add(before + " " + term);
      }
      before = term;
    }
    return new Terms(terms);
  }

  /** Terms one after the other. */
  private static final class Terms extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final List<String> terms;
    private int next;

    Terms(List<String> terms) {
      this.terms = terms;
    }

    @Override
    public boolean incrementToken() {
      if (next == terms.size()) {
        return false;
      }
      clearAttributes();
      term.append(terms.get(next++));
      return true;
    }

    @Override
    public void reset() {
      next = 0;
    }
  }
}
