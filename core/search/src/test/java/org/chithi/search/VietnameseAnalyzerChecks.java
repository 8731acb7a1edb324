package org.chithi.search;

import java.io.IOException;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.chithi.search.VietnameseAnalyzer.Form;

/**
 * Lucene's own checks of token streams on random text, several threads at once; run by {@link
 * VietnameseAnalyzerTest}, because they need Lucene's runner.
 */
public final class VietnameseAnalyzerChecks extends BaseTokenStreamTestCase {

  /** Random text of every kind, with offsets and reuse checked. */
  public void testRandomText() throws IOException {
    for (Form form : Form.values()) {
      try (VietnameseAnalyzer analyzer = new VietnameseAnalyzer(form)) {
        checkRandomData(random(), analyzer, 200);
        checkRandomData(random(), analyzer, 20, 8192);
      }
    }
  }

  /** An empty text gives no token and resets as it should. */
  public void testNothing() throws IOException {
    for (Form form : Form.values()) {
      try (VietnameseAnalyzer analyzer = new VietnameseAnalyzer(form)) {
        checkAnalysisConsistency(random(), analyzer, true, "");
        checkResetException(analyzer, "Uỷ ban nhân dân");
      }
    }
  }
}
