package org.chithi.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chithi.text.Folding;
import org.chithi.text.PhraseTable;
import org.chithi.text.PhraseTable.Match;
import org.chithi.text.TermTable;

/**
 * What a title or subject is about, for comparing: pairs of neighbouring syllables between small
 * and common words, and what carries a figure: {@code về phát triển kinh tế biển} gives {@code kinh
 * tế}, {@code tế biển}.
 *
 * @param pairs the pairs of syllables
 * @param figures years, periods and symbols: {@code 2016-2020}, {@code 59-nq/tu}
 */
record SubjectWords(Set<String> pairs, Set<String> figures) {

  private static final PhraseTable<String> STOPS =
      TermTable.phrases(SubjectWords.class, "subject-stops.tsv", "words");

  private static final int MOST_UNITS = 600;
  private static final int YEAR = 4;

  /** Nothing said. */
  static final SubjectWords NONE = new SubjectWords(Set.of(), Set.of());

  SubjectWords {
    pairs = Set.copyOf(pairs);
    figures = Set.copyOf(figures);
  }

  /** What some words are about. */
  static SubjectWords of(String words) {
    if (words.isEmpty()) {
      return NONE;
    }
    String key = Folding.key(words.length() > MOST_UNITS ? words.substring(0, MOST_UNITS) : words);
    Reader reader = new Reader(key);
    int from = 0;
    for (Match<String> stop : STOPS.in(key, 0, key.length())) {
      reader.readRuns(from, stop.start());
      from = stop.end();
    }
    reader.readRuns(from, key.length());
    return new SubjectWords(reader.pairs, reader.figures);
  }

  /** Reads runs of words between stops and signs. */
  private static final class Reader {
    private final String key;
    private final Set<String> pairs = new HashSet<>();
    private final Set<String> figures = new HashSet<>();

    Reader(String key) {
      this.key = key;
    }

    void readRuns(int from, int to) {
      int start = from;
      for (int i = from; i <= to; i++) {
        if (i == to || ",;:.()\"\n".indexOf(key.charAt(i)) >= 0) {
          readRun(start, i);
          start = i + 1;
        }
      }
    }

    private void readRun(int from, int to) {
      int before = -1;
      int beforeEnd = -1;
      int words = 0;
      for (int start = skipSpace(from, to); start < to; ) {
        int end = start;
        while (end < to && key.charAt(end) > ' ') {
          end++;
        }
        words++;
        if (hasDigit(start, end)) {
          figures.add(key.substring(start, end));
          before = -1;
        } else if (isWord(start, end)) {
          if (before >= 0) {
            pairs.add(key.substring(before, beforeEnd) + ' ' + key.substring(start, end));
          }
          before = start;
          beforeEnd = end;
        } else {
          before = -1;
        }
        start = skipSpace(end, to);
      }
      if (words == 1 && before >= 0) {
        pairs.add(key.substring(before, beforeEnd));
      }
    }

    private int skipSpace(int from, int to) {
      int place = from;
      while (place < to && key.charAt(place) <= ' ') {
        place++;
      }
      return place;
    }

    private boolean hasDigit(int from, int to) {
      for (int i = from; i < to; i++) {
        if (Character.isDigit(key.charAt(i))) {
          return true;
        }
      }
      return false;
    }

    private boolean isWord(int from, int to) {
      for (int i = from; i < to; i++) {
        if (!Character.isLetter(key.charAt(i))) {
          return false;
        }
      }
      return true;
    }
  }

  boolean isEmpty() {
    return pairs.isEmpty() && figures.isEmpty();
  }

  int size() {
    return pairs.size() + figures.size();
  }

  /** Whether both say something that can be compared. */
  boolean comparesWith(SubjectWords other) {
    return !pairs.isEmpty() && !other.pairs.isEmpty();
  }

  /** How much of the shorter of two stands in the longer, from 0 to 1; 0 if one says nothing. */
  double likeness(SubjectWords other) {
    int least = Math.min(pairs.size(), other.pairs.size());
    return least == 0 ? 0 : (double) shared(pairs, other.pairs) / least;
  }

  /** How many pairs of syllables stand in both. */
  int sharedPairs(SubjectWords other) {
    return shared(pairs, other.pairs);
  }

  /** Whether a symbol with its number stands in it, {@code 59-nq/tu}. */
  boolean hasSymbol() {
    return figures.stream().anyMatch(SubjectWords::isSymbol);
  }

  /** Whether a symbol with its number stands in both. */
  boolean sharesSymbol(SubjectWords other) {
    return figures.stream().anyMatch(it -> isSymbol(it) && other.figures.contains(it));
  }

  private static boolean isSymbol(String figure) {
    return figure.indexOf('/') > 0 && figure.indexOf('-') > 0;
  }

  /** Whether every figure of the shorter that is no day stands in the longer, at least one. */
  boolean sharesFigures(SubjectWords other) {
    Set<String> few = withoutDays(figures.size() <= other.figures.size() ? this : other);
    Set<String> many = figures.size() <= other.figures.size() ? other.figures : figures;
    return !few.isEmpty() && many.containsAll(few);
  }

  private static Set<String> withoutDays(SubjectWords words) {
    Set<String> figures = new HashSet<>(words.figures);
    figures.removeIf(SubjectWords::isDay);
    return figures;
  }

  /** {@code 8/4/2011}. */
  private static boolean isDay(String figure) {
    List<String> parts = List.of(figure.replace('.', '/').split("/", -1));
    return parts.size() == 3
        && parts.get(0).length() <= 2
        && parts.get(1).length() <= 2
        && parts.get(2).length() == YEAR
        && parts.stream()
            .allMatch(part -> !part.isEmpty() && part.chars().allMatch(Character::isDigit));
  }

  private static int shared(Set<String> one, Set<String> other) {
    Set<String> few = one.size() <= other.size() ? one : other;
    Set<String> many = few == one ? other : one;
    int shared = 0;
    for (String pair : few) {
      shared += many.contains(pair) ? 1 : 0;
    }
    return shared;
  }
}
