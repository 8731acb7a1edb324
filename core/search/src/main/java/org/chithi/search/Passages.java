package org.chithi.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.CharArrayMap;
import org.chithi.text.Span;

/**
 * The sentence of a section that shows best what was looked for: the one with the longest runs of
 * the words of the query in their order. Single words are shown only where no two of them stand
 * next to each other.
 */
final class Passages {

  private static final int USUAL = 150;
  private static final int LONGEST = 400;

  /** How many units stand before the first word that was found, where a sentence is cut. */
  private static final int BEFORE = 80;

  /** What a run is worth that was counted before, relative to a new one. */
  private static final double AGAIN = 0.05;

  /** What the citation of a number that was asked is worth: more than any words. */
  private static final int CITATION = 1_000;

  private final Sought sought;
  private final TextCutter cutter;
  private final CharArrayMap<Cut> cuts = new CharArrayMap<>(USUAL, false);

  Passages(Sought sought, TextCutter cutter) {
    this.sought = sought;
    this.cutter = cutter;
  }

  /**
   * A word of the section that is sought.
   *
   * @param place the how manieth word of the section it is
   * @param fits for each row, which of its words it is
   */
  private record Token(int place, int start, int end, BitSet[] fits) {
    Token moved(int words, int units) {
      return new Token(place + words, start + units, end + units, fits);
    }
  }

  /** Words of the query that stand in the section in their order. */
  private record Run(Span span, int row, int from, int length) {
    int worth() {
      return length * length;
    }
  }

  /**
   * The words of a section to show, as spans of its text; the first span is that of the words, the
   * others are what is found in them.
   *
   * @param cited where the section cites a document whose number is sought
   */
  List<Span> of(String text, List<Span> cited) {
    List<Run> runs = new ArrayList<>();
    cited.forEach(span -> runs.add(new Run(span, -1, 0, CITATION)));
    if (!sought.rows().isEmpty()) {
      List<Token> tokens = tokens(text);
      for (int row = 0; row < sought.rows().size(); row++) {
        runs.addAll(runs(tokens, row));
      }
    }
    return runs.isEmpty() ? List.of(beginning(text)) : best(text, runs);
  }

  /** The runs of a row, or its single words where there is none. */
  private List<Run> runs(List<Token> tokens, int row) {
    List<Run> all = new ArrayList<>();
    int longest = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Run best = null;
      BitSet fits = tokens.get(i).fits()[row];
      for (int from = fits.nextSetBit(0); from >= 0; from = fits.nextSetBit(from + 1)) {
        int length = length(tokens, i, row, from);
        if (best == null || length > best.length()) {
          Span span = new Span(tokens.get(i).start(), tokens.get(i + length - 1).end());
          best = new Run(span, row, from, length);
        }
      }
      if (best != null) {
        all.add(best);
        longest = Math.max(longest, best.length());
        i += best.length() - 1;
      }
    }
    int least = Math.min(sought.rows().get(row).least(), longest);
    return all.stream().filter(run -> run.length() >= least).toList();
  }

  /** How many words of a row, from one on, stand next to each other from a token on. */
  private static int length(List<Token> tokens, int at, int row, int from) {
    int place = tokens.get(at).place();
    int length = 1;
    while (at + length < tokens.size()
        && tokens.get(at + length).place() == place + length
        && tokens.get(at + length).fits()[row].get(from + length)) {
      length++;
    }
    return length;
  }

  /** The words of a section that are sought. */
  private List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    char[] units = text.toCharArray();
    int place = 0;
    for (int start = 0; start < units.length; start++) {
      int end = start;
      while (end < units.length && !Character.isWhitespace(units[end])) {
        end++;
      }
      if (end > start) {
        Cut cut = cut(units, start, end - start);
        for (Token token : cut.fitting()) {
          tokens.add(token.moved(place, start));
        }
        place += cut.words();
      }
      start = end;
    }
    return tokens;
  }

  /**
   * What stands between two spaces.
   *
   * @param words how many words
   * @param fitting those that are sought, their places relative to its beginning
   */
  private record Cut(int words, List<Token> fitting) {}

  /** The words between two spaces; looked at once in a search. */
  private Cut cut(char[] units, int start, int length) {
    Cut known = cuts.get(units, start, length);
    if (known != null) {
      return known;
    }
    List<TextCutter.Word> words = cutter.words(new String(units, start, length));
    List<Token> fitting = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      BitSet[] fits = fits(words.get(i));
      if (fits.length > 0) {
        fitting.add(new Token(i, words.get(i).start(), words.get(i).end(), fits));
      }
    }
    Cut cut = new Cut(words.size(), List.copyOf(fitting));
    cuts.put(new String(units, start, length), cut);
    return cut;
  }

  /** For each row, which of its words a word is; empty if it is none. */
  private BitSet[] fits(TextCutter.Word word) {
    BitSet[] rows = new BitSet[sought.rows().size()];
    boolean any = false;
    for (int row = 0; row < rows.length; row++) {
      List<Sought.Word> words = sought.rows().get(row).words();
      rows[row] = new BitSet();
      for (int i = 0; i < words.size(); i++) {
        if (words.get(i).key().test(word.key()) || words.get(i).bare().test(word.bare())) {
          rows[row].set(i);
          any = true;
        }
      }
    }
    return any ? rows : new BitSet[0];
  }

  /** The best sentence, cut to a length, and the runs in it. */
  private static List<Span> best(String text, List<Run> runs) {
    List<Run> ordered = new ArrayList<>(runs);
    ordered.sort(
        Comparator.comparingInt((Run run) -> run.span().start())
            .thenComparing(run -> -run.span().end()));
    SentenceBreaks sentences = new SentenceBreaks();
    sentences.setText(text);
    Span best = new Span(0, 0);
    double most = -1;
    for (int i = 0; i < ordered.size(); ) {
      Span sentence = sentence(sentences, ordered.get(i).span().start(), text.length());
      double worth = 0;
      Set<Long> seen = new HashSet<>();
      int next = i;
      while (next < ordered.size() && ordered.get(next).span().start() < sentence.end()) {
        Run run = ordered.get(next++);
        boolean isNew = seen.add(run.row() * 1_000_000L + run.from() * 1_000L + run.length());
        worth += run.worth() * (isNew ? 1 : AGAIN);
      }
      if (worth > most) {
        most = worth;
        best = sentence;
      }
      i = Math.max(next, i + 1);
    }
    return shown(text, best, ordered);
  }

  /** The sentence around a place; a short one, as the label of a heading, with the next. */
  private static Span sentence(SentenceBreaks breaks, int place, int length) {
    int end = breaks.following(Math.min(place, length - 1));
    int start = breaks.previous();
    start = start == SentenceBreaks.DONE ? 0 : start;
    end = end == SentenceBreaks.DONE ? length : end;
    int next = end;
    while (end - start < USUAL / 2 && next < length) {
      next = breaks.following(end);
      next = next == SentenceBreaks.DONE ? length : next;
      if (next - start > LONGEST) {
        break;
      }
      end = next;
    }
    return new Span(start, end);
  }

  /** The window and the runs inside of it, each once and none in another. */
  private static List<Span> shown(String text, Span sentence, List<Run> ordered) {
    int first =
        ordered.stream()
            .filter(run -> run.span().isInside(sentence))
            .max(Comparator.comparingInt(Run::worth).thenComparing(run -> -run.span().start()))
            .map(run -> run.span().start())
            .orElse(sentence.start());
    Span window = window(sentence, first, text);
    List<Span> spans = new ArrayList<>(List.of(window));
    int end = window.start();
    for (Run run : ordered) {
      if (run.span().isInside(window) && run.span().start() >= end) {
        spans.add(run.span());
        end = run.span().end();
      }
    }
    return spans;
  }

  /** What is shown where nothing was looked for. */
  private static Span beginning(String text) {
    int end = Math.min(text.length(), USUAL);
    return new Span(0, end < text.length() ? wordEnd(text, end, 0) : end);
  }

  /** The sentence, or as much of a long one as is shown. */
  private static Span window(Span sentence, int first, String content) {
    int start = sentence.start();
    int end = Math.min(sentence.end(), content.length());
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

  private static int wordEnd(String content, int from, int limit) {
    int end = from;
    while (end > limit && !Character.isWhitespace(content.charAt(end))) {
      end--;
    }
    return end > limit ? end : from;
  }
}
