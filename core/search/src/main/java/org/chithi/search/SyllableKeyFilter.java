package org.chithi.search;

import java.io.IOException;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.chithi.text.SyllableKey;

/** Replaces each word by its {@link SyllableKey}; offsets stay those of the letters as written. */
final class SyllableKeyFilter extends TokenFilter {

  /** Vietnamese has fewer syllables; more are numbers and foreign words. */
  private static final int MOST_KEYS = 8_192;

  private static final int FEW_KEYS = 64;

  private final CharArrayMap<String> keys = new CharArrayMap<>(FEW_KEYS, false);
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

  SyllableKeyFilter(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (!keyword.isKeyword()) {
      String key = key();
      term.setEmpty().append(key);
    }
    return true;
  }

  /** The key of the word at hand, remembered for when it comes again. */
  private String key() {
    String known = keys.get(term.buffer(), 0, term.length());
    if (known != null) {
      return known;
    }
    if (keys.size() >= MOST_KEYS) {
      keys.clear();
    }
    String key = SyllableKey.of(term);
    keys.put(term.toString(), key);
    return key;
  }
}
