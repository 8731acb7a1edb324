package org.chithi.opensearch;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.chithi.search.SyllableKeyFilterFactory;
import org.chithi.search.VietnameseAnalyzer;
import org.chithi.search.VietnameseAnalyzer.Form;
import org.chithi.search.VietnameseFoldFilterFactory;
import org.opensearch.common.settings.Settings;
import org.opensearch.index.IndexSettings;
import org.opensearch.index.analysis.AbstractIndexAnalyzerProvider;
import org.opensearch.index.analysis.AnalyzerProvider;
import org.opensearch.index.analysis.PreConfiguredTokenFilter;
import org.opensearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.opensearch.plugins.AnalysisPlugin;
import org.opensearch.plugins.Plugin;

/**
 * Gives a node the analyzers of {@link VietnameseAnalyzer}, one for each form, and its two token
 * filters for analyzers that a user puts together.
 *
 * <table>
 *   <caption>Names in settings and mappings</caption>
 *   <tr><td>{@code vietnamese}</td><td>analyzer: syllables with their marks</td></tr>
 *   <tr><td>{@code vietnamese_pairs}</td><td>analyzer: two neighbouring syllables</td></tr>
 *   <tr><td>{@code vietnamese_bare}</td><td>analyzer: syllables without marks</td></tr>
 *   <tr><td>{@code vietnamese_bare_pairs}</td><td>analyzer: pairs without marks</td></tr>
 *   <tr><td>{@code vietnamese_syllable_key}</td><td>filter: one spelling for a syllable</td></tr>
 *   <tr><td>{@code vietnamese_fold}</td><td>filter: the same, without marks</td></tr>
 * </table>
 *
 * @since 0.1.0
 */
public final class VietnameseAnalysisPlugin extends Plugin implements AnalysisPlugin {

  private static final Map<String, Form> ANALYZERS =
      Map.of(
          "vietnamese", Form.SYLLABLES,
          "vietnamese_pairs", Form.PAIRS,
          "vietnamese_bare", Form.BARE_SYLLABLES,
          "vietnamese_bare_pairs", Form.BARE_PAIRS);

  /** For the node, which makes its plugins by this constructor. */
  public VietnameseAnalysisPlugin() {}

  @Override
  public Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> getAnalyzers() {
    Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> analyzers =
        new LinkedHashMap<>();
    ANALYZERS.forEach(
        (name, form) ->
            analyzers.put(
                name,
                (index, environment, given, settings) ->
                    new Provider(index, given, settings, form)));
    return analyzers;
  }

  @Override
  public List<PreConfiguredTokenFilter> getPreConfiguredTokenFilters() {
    return List.of(
        filter("vietnamese_syllable_key", new SyllableKeyFilterFactory(new HashMap<>())),
        filter("vietnamese_fold", new VietnameseFoldFilterFactory(new HashMap<>())));
  }

  /** A filter that normalizes the word of a wildcard or prefix query too. */
  private static PreConfiguredTokenFilter filter(String name, TokenFilterFactory factory) {
    return PreConfiguredTokenFilter.singleton(name, true, factory::create);
  }

  /** The analyzer of one form, shared by all fields of an index. */
  private static final class Provider extends AbstractIndexAnalyzerProvider<VietnameseAnalyzer> {

    private final VietnameseAnalyzer analyzer;

    Provider(IndexSettings index, String name, Settings settings, Form form) {
      super(index, name, settings);
      this.analyzer = new VietnameseAnalyzer(form);
    }

    @Override
    public VietnameseAnalyzer get() {
      return analyzer;
    }
  }
}
