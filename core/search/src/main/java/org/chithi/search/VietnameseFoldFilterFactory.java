package org.chithi.search;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;

/**
 * Makes a Vietnamese syllable with marks and one typed without them one token ({@code uỷ}, {@code
 * ủy} and {@code uy}), in any Lucene program under the name {@code vietnameseFold}. It contains
 * {@code vietnameseSyllableKey}.
 *
 * @since 0.1.0
 */
public final class VietnameseFoldFilterFactory extends TokenFilterFactory {

  /** The name in configurations. */
  public static final String NAME = "vietnameseFold";

  /** A factory with the parameters of a configuration, of which it knows none. */
  public VietnameseFoldFilterFactory(Map<String, String> parameters) {
    super(parameters);
    if (!parameters.isEmpty()) {
      throw new IllegalArgumentException("parameters: unknown " + parameters);
    }
  }

  /** Only for the service loader, which looks at the class and takes the other constructor. */
  public VietnameseFoldFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream words) {
    return new ICUFoldingFilter(new SyllableKeyFilter(words));
  }

  @Override
  public TokenStream normalize(TokenStream words) {
    return create(words);
  }
}
