package org.chithi.text;

import java.util.Arrays;
import java.util.Optional;

/**
 * The way from a text that was made out of another back to that other one: which stretch of the
 * source a stretch of the result came from. Alignments can be chained, so that a span of the
 * analysed text leads to the text as read.
 *
 * <p>Held as pieces in the order of the result; inside a copied piece every unit has its own
 * origin, a rewritten piece (a letter and its combining mark that became one letter) leads to the
 * whole stretch it came from.
 *
 * @since 0.1.0
 */
public final class Alignment {

  private final int[] starts;
  private final int[] sourceStarts;
  private final int[] sourceEnds;
  private final int length;
  private final Optional<Alignment> earlier;

  Alignment(int[] starts, int[] sourceStarts, int[] sourceEnds, int length) {
    this(starts, sourceStarts, sourceEnds, length, Optional.empty());
  }

  private Alignment(
      int[] starts, int[] sourceStarts, int[] sourceEnds, int length, Optional<Alignment> earlier) {
    this.starts = starts;
    this.sourceStarts = sourceStarts;
    this.sourceEnds = sourceEnds;
    this.length = length;
    this.earlier = earlier;
  }

  /** The alignment of a text with itself. */
  public static Alignment identity(int length) {
    return new Alignment(new int[] {0}, new int[] {0}, new int[] {length}, length);
  }

  /** This alignment put after an earlier one, whose result was the source of this one. */
  public Alignment after(Alignment first) {
    return new Alignment(
        starts,
        sourceStarts,
        sourceEnds,
        length,
        Optional.of(earlier.map(mine -> mine.after(first)).orElse(first)));
  }

  /**
   * The stretch of the text as read that a span came from. It may hold more than the span shows:
   * page furniture that stood between two joined lines, or Markdown marks between two words.
   *
   * @throws IndexOutOfBoundsException if the span does not lie in the result
   */
  public Span sourceOf(Span span) {
    if (span.end() > length) {
      throw new IndexOutOfBoundsException("span: " + span + " outside a text of " + length);
    }
    int start = sourceStartOf(span.start());
    Span mapped =
        span.isEmpty()
            ? new Span(start, start)
            : new Span(start, Math.max(start, sourceEndOf(span.end() - 1)));
    return earlier.map(first -> first.sourceOf(mapped)).orElse(mapped);
  }

  private int sourceStartOf(int offset) {
    int piece = pieceAt(offset);
    if (piece < 0) {
      return 0;
    }
    int inside = offset - starts[piece];
    return isCopied(piece)
        ? Math.min(sourceStarts[piece] + inside, sourceEnds[piece])
        : inside == 0 ? sourceStarts[piece] : sourceEnds[piece];
  }

  private int sourceEndOf(int offset) {
    int piece = pieceAt(offset);
    return isCopied(piece)
        ? Math.min(sourceStarts[piece] + offset - starts[piece] + 1, sourceEnds[piece])
        : sourceEnds[piece];
  }

  private boolean isCopied(int piece) {
    int end = piece + 1 < starts.length ? starts[piece + 1] : length;
    return sourceEnds[piece] - sourceStarts[piece] == end - starts[piece];
  }

  private int pieceAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }
}
