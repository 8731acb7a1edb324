package org.chithi.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;
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
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final BytesRefBuilder pair = new BytesRefBuilder();
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
      BytesRef word = term(next++);
      if (form.isPairs()) {
        pair.copyBytes(term(next - 2));
        pair.append((byte) ' ');
        pair.append(word);
        word = pair.get();
      }
      term.setBytesRef(word);
      return true;
    }

    private BytesRef term(int at) {
      return form.isBare() ? new BytesRef(words.get(at).bare()) : words.get(at).term();
    }

    @Override
    public void reset() {
      next = form.isPairs() ? 1 : 0;
    }
  }
}
