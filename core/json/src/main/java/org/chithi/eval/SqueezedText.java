package org.chithi.eval;

import java.text.Normalizer;
import java.util.Optional;
import org.chithi.text.Span;

/** A text without white space and the marks of Markdown, so that quotes are found in any print. */
final class SqueezedText {

  private static final String LEFT_OUT = "*_#\\|\u00a0\u200b\ufeff";

  private final String letters;

  /** For each place of the text how many letters stand before it. */
  private final int[] before;

  SqueezedText(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    this.before = new int[text.length() + 1];
    for (int at = 0; at < text.length(); at++) {
      before[at] = kept.length();
      if (isKept(text.charAt(at))) {
        kept.append(text.charAt(at));
      }
    }
    before[text.length()] = kept.length();
    this.letters = kept.toString();
  }

  private static boolean isKept(char unit) {
    return !Character.isWhitespace(unit)
        && !Character.isSpaceChar(unit)
        && unit != '\u0085'
        && LEFT_OUT.indexOf(unit) < 0;
  }

  private static String squeezed(String quote) {
    return new SqueezedText(Normalizer.normalize(quote, Normalizer.Form.NFC)).letters;
  }

  int length() {
    return letters.length();
  }

  /** The letters of a stretch of the text; empty if it has none. */
  Optional<Span> of(Span span) {
    Span inside = new Span(before[span.start()], before[span.end()]);
    return inside.isEmpty() ? Optional.empty() : Optional.of(inside);
  }

  /** Where some words stand, for the n-th time from a letter on. */
  Optional<Span> find(String quote, int occurrence, int from) {
    String words = squeezed(quote);
    int at = from - 1;
    for (int i = 0; i < occurrence; i++) {
      at = letters.indexOf(words, at + 1);
      if (at < 0) {
        return Optional.empty();
      }
    }
    return Optional.of(new Span(at, at + words.length()));
  }

  /** Where some words stand first. */
  Optional<Span> find(String quote) {
    return find(quote, 1, 0);
  }

  static boolean overlap(Span some, Span other) {
    return some.start() < other.end() && other.start() < some.end();
  }
}
