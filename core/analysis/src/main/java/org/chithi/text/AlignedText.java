package org.chithi.text;

import java.util.Arrays;

/**
 * Writes a text out of another one piece by piece and remembers where each piece came from.
 *
 * <pre>{@code
 * AlignedText joined = new AlignedText(source.length());
 * joined.copy(source, 0, 10);       // the first half of the word
 * joined.replace(" ", 10, 12);      // the line break and the blank line
 * joined.copy(source, 12, 17);      // its second half
 * }</pre>
 *
 * @since 0.1.0
 */
public final class AlignedText implements CharSequence {

  private final StringBuilder text = new StringBuilder();
  private final int expectedLength;

  /** After so many pieces letters beyond Latin-1 have been met, if there are any. */
  private static final int FIRST_PIECES = 2;

  private int[] starts = new int[64];
  private int[] sourceStarts = new int[64];
  private int[] sourceEnds = new int[64];
  private int pieces;

  /** An empty text that expects about so many UTF-16 code units. */
  public AlignedText(int expectedLength) {
    this.expectedLength = expectedLength;
  }

  /** Takes over {@code [start, end)} of the source as it stands. */
  public void copy(CharSequence source, int start, int end) {
    copy(source, start, end, start);
  }

  /** Takes over {@code [start, end)} of a text made of the same source, with its way back. */
  public void copy(AlignedText other, int start, int end) {
    for (int i = other.pieceAt(start); i < other.pieces && other.starts[i] < end; i++) {
      int from = Math.max(start, other.starts[i]);
      int to = Math.min(end, other.end(i));
      int sourceStart = other.sourceStarts[i];
      if (other.sourceEnds[i] - sourceStart == other.end(i) - other.starts[i]) {
        copy(other.text, from, to, sourceStart + from - other.starts[i]);
      } else {
        remember(sourceStart, other.sourceEnds[i]);
        text.append(other.text, from, to);
      }
    }
  }

  private int pieceAt(int offset) {
    int found = Arrays.binarySearch(starts, 0, pieces, offset);
    return found >= 0 ? found : -found - 2;
  }

  private int end(int piece) {
    return piece + 1 < pieces ? starts[piece + 1] : text.length();
  }

  private void copy(CharSequence words, int from, int to, int start) {
    if (from == to) {
      return;
    }
    int end = start + to - from;
    boolean goesOn =
        pieces > 0
            && sourceEnds[pieces - 1] == start
            && sourceEnds[pieces - 1] - sourceStarts[pieces - 1]
                == text.length() - starts[pieces - 1];
    if (goesOn) {
      sourceEnds[pieces - 1] = end;
    } else {
      remember(start, end);
    }
    text.append(words, from, to);
  }

  /** Writes other words in the place of {@code [start, end)} of the source. */
  public void replace(String words, int start, int end) {
    if (!words.isEmpty()) {
      remember(start, end);
      text.append(words);
    }
  }

  /** The number of UTF-16 code units written so far. */
  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  /** Where in the source the last piece ends; 0 if nothing is written yet. */
  public int sourceEnd() {
    return pieces == 0 ? 0 : sourceEnds[pieces - 1];
  }

  /** The words written so far. */
  @Override
  public String toString() {
    return text.toString();
  }

  /** The way back to the source for the words written so far. */
  public Alignment alignment() {
    return new Alignment(
        Arrays.copyOf(starts, pieces),
        Arrays.copyOf(sourceStarts, pieces),
        Arrays.copyOf(sourceEnds, pieces),
        text.length());
  }

  private void remember(int start, int end) {
    if (pieces == starts.length) {
      int capacity = pieces * 2;
      starts = Arrays.copyOf(starts, capacity);
      sourceStarts = Arrays.copyOf(sourceStarts, capacity);
      sourceEnds = Arrays.copyOf(sourceEnds, capacity);
    }
    if (pieces == FIRST_PIECES) {
      text.ensureCapacity(expectedLength);
    }
    starts[pieces] = text.length();
    sourceStarts[pieces] = start;
    sourceEnds[pieces] = end;
    pieces++;
  }
}
