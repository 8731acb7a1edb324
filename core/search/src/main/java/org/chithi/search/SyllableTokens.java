package org.chithi.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.chithi.search.TextCutter.Word;
import org.chithi.search.VietnameseAnalyzer.Form;

/** A text that was cut into words once, as it is indexed in each form. */
final class SyllableTokens {

  private final List<Word> words = new ArrayList<>();

  SyllableTokens(String text, TextCutter cutter) {
    cutter.each(text, (word, offset) -> words.add(word));
  }

  /** The words in a form. */
  TokenStream stream(Form form) {
    return new Terms(words, form);
  }

  /** Words one after the other, or each with the one before it. */
  private static final class Terms extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final List<Word> words;
    private final Form form;
    private int next;

    Terms(List<Word> words, Form form) {
      this.words = words;
      this.form = form;
    }

    @Override
    public boolean incrementToken() {
      if (next >= words.size()) {
        return false;
      }
      term.setEmpty();
      if (form.isPairs()) {
        term.append(key(next - 1)).append(' ');
      }
      term.append(key(next++));
      return true;
    }

    private String key(int at) {
      return form.isBare() ? words.get(at).bare() : words.get(at).key();
    }

    @Override
    public void reset() {
      next = form.isPairs() ? 1 : 0;
    }
  }
}
