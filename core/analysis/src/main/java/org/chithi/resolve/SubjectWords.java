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
 * and common words, and what carries a figure: {@code về phát triển kinh tế biển} gives "kinh tế",
 * "tế biển".
 *
 * @param pairs the pairs of syllables
 * @param figures years, periods and symbols: {@code 2016-2020}, {@code 59-nq/tu}
 */
record SubjectWords(Set<String> pairs, Set<String> figures) {

  private static final PhraseTable<String> STOPS =
      TermTable.phrases(SubjectWords.class, "subject-stops.tsv", "words");

  private static final int MOST_UNITS = 600;

  /** Nothing said. */
  static final SubjectWords NONE = new SubjectWords(Set.of(), Set.of());

  SubjectWords {
    pairs = Set.copyOf(pairs);
    figures = Set.copyOf(figures);
  }

  /** What some words are about. */
  static SubjectWords of(String words) {
    String key = Folding.key(words.length() > MOST_UNITS ? words.substring(0, MOST_UNITS) : words);
    Set<String> pairs = new HashSet<>();
    Set<String> figures = new HashSet<>();
    int from = 0;
    for (Match<String> stop : stops(key)) {
      read(key.substring(from, stop.start()), pairs, figures);
      from = stop.end();
    }
    read(key.substring(from), pairs, figures);
    return new SubjectWords(pairs, figures);
  }

  private static List<Match<String>> stops(String key) {
    return STOPS.in(key, 0, key.length());
  }

  private static void read(String piece, Set<String> pairs, Set<String> figures) {
    for (String run : piece.split("[,;:.()\"\n]+")) {
      String[] words = run.strip().split("\\s+");
      for (int i = 0; i < words.length; i++) {
        if (words[i].chars().anyMatch(Character::isDigit)) {
          figures.add(words[i]);
        } else if (i + 1 < words.length && isWord(words[i]) && isWord(words[i + 1])) {
          pairs.add(words[i] + " " + words[i + 1]);
        } else if (words.length == 1 && isWord(words[i])) {
          pairs.add(words[i]);
        }
      }
    }
  }

  private static boolean isWord(String word) {
    return !word.isEmpty() && word.chars().allMatch(Character::isLetter);
  }

  boolean isEmpty() {
    return pairs.isEmpty() && figures.isEmpty();
  }

  int size() {
    return pairs.size() + figures.size();
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

  /** Whether a symbol with its number, {@code 59-nq/tu}, stands in both. */
  boolean sharesSymbol(SubjectWords other) {
    return figures.stream()
        .anyMatch(it -> it.indexOf('/') > 0 && it.indexOf('-') > 0 && other.figures.contains(it));
  }

  /** Whether every figure of the shorter that is no day stands in the longer, at least one. */
  boolean sharesFigures(SubjectWords other) {
    Set<String> few = withoutDays(figures.size() <= other.figures.size() ? this : other);
    Set<String> many = figures.size() <= other.figures.size() ? other.figures : figures;
    return !few.isEmpty() && many.containsAll(few);
  }

  private static Set<String> withoutDays(SubjectWords words) {
    Set<String> figures = new HashSet<>(words.figures);
    figures.removeIf(it -> it.matches("\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}"));
    return figures;
  }

  private static int shared(Set<String> one, Set<String> other) {
    Set<String> few = one.size() <= other.size() ? one : other;
    Set<String> many = few == one ? other : one;
    return (int) few.stream().filter(many::contains).count();
  }
}
