package org.chithi.search;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The ends of lines and sentences of a text, found in one pass: {@code 1. Nêu gương. Làm trước.}
 * has two sentences, the first with its label. Java's own iterator of sentences takes most of the
 * time of a search.
 *
 * <p>A sentence ends at a full stop, a question or exclamation mark or an ellipsis, with the quotes
 * and brackets that close after it, where space follows; so does a line, which is a paragraph or
 * heading of the analysed text. A small letter after the space goes on with the sentence. One that
 * is too long is cut between words.
 */
final class SentenceBreaks extends BreakIterator {

  /** How long a sentence may be before it is cut; longer than what is shown of one. */
  static final int LONGEST = 1_000;

  /** The longest label of a division, {@code 1.12.} or {@code XXVIII.}. */
  private static final int LONGEST_LABEL = 7;

  private static final String ENDS = ".!?\u2026";
  private static final String CLOSING = "\"'\u201D\u2019\u00BB)]";
  private static final String ROMAN = "IVXLC";

  private CharacterIterator text = new StringCharacterIterator("");

  /** The places of the breaks, in order; the first is 0, the last the length of the text. */
  private int[] breaks = {0};

  /** Which of the breaks is the current one. */
  private int at;

  @Override
  public void setText(CharacterIterator other) {
    StringBuilder words = new StringBuilder();
    for (char unit = other.first(); other.getIndex() < other.getEndIndex(); unit = other.next()) {
      words.append(unit);
    }
    setText(words.toString());
  }

  @Override
  public void setText(String words) {
    text = new StringCharacterIterator(words);
    breaks = breaks(words);
    at = 0;
  }

  @Override
  public CharacterIterator getText() {
    return text;
  }

  @Override
  public int first() {
    return to(0);
  }

  @Override
  public int last() {
    return to(breaks.length - 1);
  }

  @Override
  public int next(int steps) {
    return at + steps < 0 || at + steps >= breaks.length ? DONE : to(at + steps);
  }

  @Override
  public int next() {
    return next(1);
  }

  @Override
  public int previous() {
    return next(-1);
  }

  @Override
  public int current() {
    return breaks[at];
  }

  @Override
  public int following(int offset) {
    int found = atOrAfter(checked(offset) + 1);
    return found < breaks.length ? to(found) : DONE;
  }

  @Override
  public int preceding(int offset) {
    int found = atOrAfter(checked(offset)) - 1;
    return found >= 0 ? to(found) : DONE;
  }

  @Override
  public boolean isBoundary(int offset) {
    return to(atOrAfter(checked(offset))) == offset;
  }

  private int to(int index) {
    at = index;
    return breaks[at];
  }

  private int checked(int offset) {
    if (offset < 0 || offset > breaks[breaks.length - 1]) {
      throw new IllegalArgumentException("offset: " + offset + " is not in the text");
    }
    return offset;
  }

  /** The index of the first break at a place or after it. */
  private int atOrAfter(int place) {
    int found = Arrays.binarySearch(breaks, place);
    return found < 0 ? -found - 1 : found;
  }

  private static int[] breaks(String words) {
    IntStream.Builder places = IntStream.builder().add(0);
    int last = 0;
    int gap = 0;
    boolean before = !words.isEmpty() && Character.isWhitespace(words.charAt(0));
    for (int i = 1; i < words.length(); i++) {
      boolean space = Character.isWhitespace(words.charAt(i));
      boolean ends = false;
      if (before) {
        gap = i;
        ends = !space && isEnd(words, i);
      }
      before = space;
      if (ends || i - last >= LONGEST) {
        int place = ends ? i : gap > last ? gap : whole(words, i);
        if (place > last) {
          places.add(place);
          last = place;
        }
      }
    }
    return words.isEmpty() ? new int[] {0} : places.add(words.length()).build().toArray();
  }

  /** A cut never parts the two units of one letter. */
  private static int whole(String words, int place) {
    return Character.isLowSurrogate(words.charAt(place)) ? place - 1 : place;
  }

  /** Whether a line or sentence ends before the word that starts at a place. */
  private static boolean isEnd(String words, int place) {
    if (goesOn(words, place)) {
      return false;
    }
    int end = place;
    while (end > 0 && Character.isWhitespace(words.charAt(end - 1))) {
      end--;
      if (words.charAt(end) == '\n') {
        return true;
      }
    }
    while (end > 0 && CLOSING.indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ENDS.indexOf(words.charAt(end - 1)) >= 0 && !isLabel(words, end - 1);
  }

  /** Whether a word starts with a small letter that is no label, {@code a)}. */
  private static boolean goesOn(String words, int place) {
    boolean label = place + 1 < words.length() && ").".indexOf(words.charAt(place + 1)) >= 0;
    return Character.isLowerCase(words.charAt(place)) && !label;
  }

  /** Whether the stop is that of a label, {@code 1.} or {@code II.}, or of an initial letter. */
  private static boolean isLabel(String words, int stop) {
    int start = stop;
    boolean number = true;
    boolean roman = true;
    while (start > 0
        && stop - start <= LONGEST_LABEL
        && !Character.isWhitespace(words.charAt(start - 1))) {
      start--;
      number &= Character.isDigit(words.charAt(start)) || words.charAt(start) == '.';
      roman &= ROMAN.indexOf(words.charAt(start)) >= 0;
    }
    boolean first = start == 0 || words.charAt(start - 1) == '\n';
    boolean initial = stop - start == 1 && Character.isUpperCase(words.charAt(start));
    return stop > start && stop - start <= LONGEST_LABEL && (first && (number || roman) || initial);
  }
}
