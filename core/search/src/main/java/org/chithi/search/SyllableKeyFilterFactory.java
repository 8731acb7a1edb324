package org.chithi.search;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Makes all spellings of one Vietnamese syllable one token ({@code uỷ} and {@code ủy}), in any
 * Lucene program under the name {@code vietnameseSyllableKey}:
 *
 * <pre>{@code
 * <analyzer>
 *   <tokenizer name="standard"/>
 *   <filter name="vietnameseSyllableKey"/>
 * </analyzer>
 * }</pre>
 *
 * @since 0.1.0
 */
public final class SyllableKeyFilterFactory extends TokenFilterFactory {

  /** The name in configurations. */
  public static final String NAME = "vietnameseSyllableKey";

  /** A factory with the parameters of a configuration, of which it knows none. */
  public SyllableKeyFilterFactory(Map<String, String> parameters) {
    super(parameters);
    if (!parameters.isEmpty()) {
      throw new IllegalArgumentException("parameters: unknown " + parameters);
    }
  }

  /** Only for the service loader, which looks at the class and takes the other constructor. */
  public SyllableKeyFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream words) {
    return new SyllableKeyFilter(words);
  }

  @Override
  public TokenStream normalize(TokenStream words) {
    return create(words);
  }
}
