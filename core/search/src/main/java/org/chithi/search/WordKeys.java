package org.chithi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.chithi.text.SyllableKey;

/** The words of a query, cut as the indexed texts are. */
final class WordKeys {

  private static final Analyzer SYLLABLES = new VietnameseAnalyzer();

  private WordKeys() {}

  /** A word of a text, and where it stands. */
  record Place(String key, int start, int end) {}

  /** The keys of the words in their order. */
  static List<String> keys(String words) {
    return places(words).stream().map(Place::key).toList();
  }

  /** The words in their order. */
  static List<Place> places(String words) {
    List<Place> places = new ArrayList<>();
    try (TokenStream stream = SYLLABLES.tokenStream(IndexSchema.TEXT, words)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        places.add(new Place(term.toString(), place.startOffset(), place.endOffset()));
      }
      stream.end();
    } catch (IOException neverOfWords) {
      throw new UncheckedIOException(neverOfWords);
    }
    return places;
  }

  /** Whether one of the keys has a mark, so that the words were typed with care. */
  static boolean isMarked(List<String> keys) {
    return keys.stream().anyMatch(SyllableKey::isMarked);
  }

  /** Keys as a person would write them: {@code phản biện}. */
  static String written(List<String> keys) {
    return keys.stream().map(WordKeys::written).collect(Collectors.joining(" "));
  }

  /** The tone goes back to the vowel that carries it. */
  private static String written(String key) {
    String shape = SyllableKey.withoutTone(key);
    if (shape.length() == key.length()) {
      return key;
    }
    int vowel = toneVowel(shape);
    String toned =
        shape.substring(0, vowel + 1) + key.charAt(key.length() - 1) + shape.substring(vowel + 1);
    return Normalizer.normalize(toned, Normalizer.Form.NFC);
  }

  /**
   * Where the tone stands in the newer style: on the letter with a shape of its own, else on the
   * last vowel before a coda, else on the last but one of several.
   */
  private static int toneVowel(String shape) {
    int first = -1;
    int last = -1;
    int shaped = -1;
    for (int i = 0; i < shape.length(); i++) {
      char letter = shape.charAt(i);
      boolean glide = i == 1 && (shape.startsWith("qu") || shape.startsWith("gi"));
      boolean vowel = SyllableKey.isVowel(letter);
      if (vowel && !(glide && i + 1 < shape.length() && SyllableKey.isVowel(shape.charAt(i + 1)))) {
        first = first < 0 ? i : first;
        last = i;
        shaped = letter > 0x7F ? i : shaped;
      }
    }
    if (shaped >= 0 || first < 0) {
      return Math.max(0, shaped);
    }
    boolean coda = last < shape.length() - 1;
    return coda || first == last ? last : last - 1;
  }
}
