package org.chithi.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.chithi.search.VietnameseAnalyzer.Form;
import org.chithi.text.Span;

/** The sentences of a section that show best what was looked for. */
final class Passages extends UnifiedHighlighter {

  private static final String BARE = IndexSchema.field(IndexSchema.TEXT, Form.BARE_SYLLABLES);

  /** How many sentences are shown at most, and how long they are together. */
  private static final int SENTENCES = 1;

  private static final int USUAL = 150;
  private static final int LONGEST = 400;

  /** How many units stand before the first word that was found, where a sentence is cut. */
  private static final int BEFORE = 80;

  /** One for all searches; making analyzers takes longer than a search. */
  private static final Analyzer ANALYZER = IndexSchema.analyzer();

  private final UnifiedHighlighter bare;

  Passages(IndexSearcher searcher) {
    super(configured(UnifiedHighlighter.builder(searcher, ANALYZER)));
    this.bare = configured(UnifiedHighlighter.builderWithoutSearcher(ANALYZER)).build();
  }

  /** Sentences, short ones together: the label of a heading is no sentence. */
  private static BreakIterator sentences() {
    return LengthGoalBreakIterator.createClosestToLength(new SentenceBreaks(), USUAL, 0.5f);
  }

  private static UnifiedHighlighter.Builder configured(UnifiedHighlighter.Builder settings) {
    return settings
        .withMaxLength(Integer.MAX_VALUE - 1)
        .withBreakIterator(Passages::sentences)
        .withFormatter(new Sentences());
  }

  /**
   * The words of one section to show, as spans of its text; the first span is that of the words,
   * the others are what is found in them.
   *
   * @param shown what is looked for, in the texts with marks and in those without
   */
  List<Span> of(int section, String text, List<Query> shown) throws IOException {
    List<Span> found = exact(section, shown.get(0));
    if (found.size() < 2) {
      Object without = bare.highlightWithoutSearcher(BARE, shown.get(1), text, SENTENCES);
      found = without instanceof Shown spans ? spans.spans() : found;
    }
    return found.isEmpty() ? List.of(beginning(text)) : found;
  }

  /** What is shown where nothing was looked for. */
  private static Span beginning(String text) {
    int end = Math.min(text.length(), USUAL);
    return new Span(0, end < text.length() ? wordEnd(text, end, 0) : end);
  }

  private List<Span> exact(int section, Query shown) throws IOException {
    Map<String, Object[]> found =
        highlightFieldsAsObjects(
            new String[] {IndexSchema.TEXT}, shown, new int[] {section}, new int[] {SENTENCES});
    Object[] shownOf = found.getOrDefault(IndexSchema.TEXT, new Object[0]);
    return shownOf.length > 0 && shownOf[0] instanceof Shown spans ? spans.spans() : List.of();
  }

  /** What the formatter hands over. */
  private record Shown(List<Span> spans) {}

  /** Takes the best sentence, cut to a length, and the words found in it. */
  private static final class Sentences extends PassageFormatter {
    @Override
    public Object format(Passage[] passages, String content) {
      if (passages.length == 0 || passages[0].getNumMatches() == 0) {
        return new Shown(List.of());
      }
      Passage best = passages[0];
      List<Span> matches = matches(best);
      Span window = window(best, matches.get(0).start(), content);
      List<Span> spans = new ArrayList<>();
      spans.add(window);
      matches.stream().filter(match -> match.isInside(window)).forEach(spans::add);
      return new Shown(spans);
    }

    /** In order, none in another and each once. */
    private static List<Span> matches(Passage passage) {
      List<Span> all = new ArrayList<>();
      for (int i = 0; i < passage.getNumMatches(); i++) {
        all.add(new Span(passage.getMatchStarts()[i], passage.getMatchEnds()[i]));
      }
      all.sort(
          Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder()));
      List<Span> apart = new ArrayList<>();
      for (Span span : all) {
        if (apart.isEmpty() || span.start() >= apart.get(apart.size() - 1).end()) {
          apart.add(span);
        }
      }
      return apart;
    }

    /** The sentence, or as much of a long one as is shown. */
    private static Span window(Passage sentence, int first, String content) {
      int start = sentence.getStartOffset();
      int end = Math.min(sentence.getEndOffset(), content.length());
      while (start < end && Character.isWhitespace(content.charAt(start))) {
        start++;
      }
      if (end - start > LONGEST && first - start > BEFORE) {
        start = wordStart(content, first - BEFORE, first);
      }
      end = end - start > LONGEST ? wordEnd(content, start + LONGEST, start) : end;
      while (end > start && Character.isWhitespace(content.charAt(end - 1))) {
        end--;
      }
      return new Span(start, end);
    }

    private static int wordStart(String content, int from, int limit) {
      int start = from;
      while (start < limit && !Character.isWhitespace(content.charAt(start))) {
        start++;
      }
      return start < limit ? start + 1 : limit;
    }
  }

  private static int wordEnd(String content, int from, int limit) {
    int end = from;
    while (end > limit && !Character.isWhitespace(content.charAt(end))) {
      end--;
    }
    return end > limit ? end : from;
  }
}
