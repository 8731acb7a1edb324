package org.chithi.search;

import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Cuts Vietnamese text into words for any Lucene program: {@code Uỷ ban} and {@code ủy ban} give
 * the same two tokens, whose offsets are those of the letters as written. Thread-safe like every
 * analyzer.
 *
 * <p>Syllables with marks tell words apart ({@link Form#SYLLABLES}); pairs of neighbours stand for
 * the words of two syllables that Vietnamese mostly has ({@link Form#PAIRS}) and rank better than a
 * word segmenter does; the folded forms find what is typed without marks.
 *
 * @since 0.1.0
 */
public final class VietnameseAnalyzer extends Analyzer {

  /** What one token is. */
  public enum Form {
    /** One syllable with its marks. */
    SYLLABLES,
    /** Two neighbouring syllables with their marks, a space between them. */
    PAIRS,
    /** One syllable without marks. */
    BARE_SYLLABLES,
    /** Two neighbouring syllables without marks. */
    BARE_PAIRS;

    boolean isPairs() {
      return this == PAIRS || this == BARE_PAIRS;
    }

    boolean isBare() {
      return this == BARE_SYLLABLES || this == BARE_PAIRS;
    }
  }

  /** Two texts of one field do not touch: no phrase reaches from one into the other. */
  private static final int BETWEEN_TEXTS = 1_000;

  private final Form form;

  /** An analyzer whose tokens are syllables with their marks. */
  public VietnameseAnalyzer() {
    this(Form.SYLLABLES);
  }

  /** An analyzer whose tokens have a form. */
  public VietnameseAnalyzer(Form form) {
    this.form = Objects.requireNonNull(form, "form");
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream tokens = normalize(field, words);
    return new TokenStreamComponents(words, form.isPairs() ? pairs(tokens) : tokens);
  }

  @Override
  protected TokenStream normalize(String field, TokenStream words) {
    TokenStream keys = new SyllableKeyFilter(words);
    return form.isBare() ? new ICUFoldingFilter(keys) : keys;
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return BETWEEN_TEXTS;
  }

  private static TokenStream pairs(TokenStream syllables) {
    ShingleFilter pairs = new ShingleFilter(syllables, 2, 2);
    pairs.setOutputUnigrams(false);
    return pairs;
  }
}
