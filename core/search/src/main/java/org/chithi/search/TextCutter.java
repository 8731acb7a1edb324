package org.chithi.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.util.BytesRef;
import org.chithi.search.WordKeys.Place;

/**
 * Cuts shown texts into words as the index does. What stands between two spaces is analyzed once
 * and remembered. May be used by several threads.
 */
final class TextCutter {

  private static final int MOST_REMEMBERED = 100_000;
  private static final int LONGEST_REMEMBERED = 40;

  private final Map<String, List<Word>> remembered = new ConcurrentHashMap<>();

  /**
   * A word.
   *
   * @param key with its marks
   * @param bare without its marks
   * @param term the key as the index has it
   * @param start where it starts in what stands between two spaces
   * @param end where it ends there
   */
  record Word(String key, String bare, BytesRef term, int start, int end) {}

  /** Takes each word of a text, with the place of what its own places are relative to. */
  @FunctionalInterface
  interface WordTaker {
    void take(Word word, int offset);
  }

  /** Gives the words of a text in order. */
  void each(String text, WordTaker taker) {
    int length = text.length();
    int start = 0;
    while (start < length) {
      int end = start;
      while (end < length && !Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      if (end > start) {
        for (Word word : words(text.substring(start, end))) {
          taker.take(word, start);
        }
      }
      start = end + 1;
    }
  }

  /** The words of what stands between two spaces. */
  List<Word> words(String part) {
    List<Word> known = remembered.get(part);
    if (known != null) {
      return known;
    }
    List<Word> words = new ArrayList<>();
    for (Place place : WordKeys.places(part)) {
      String key = place.key();
      String bare = SyllableModel.bare(key);
      words.add(new Word(key, bare, new BytesRef(key), place.start(), place.end()));
    }
    if (part.length() <= LONGEST_REMEMBERED && remembered.size() < MOST_REMEMBERED) {
      remembered.put(part, List.copyOf(words));
    }
    return words;
  }
}
