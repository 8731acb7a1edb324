package org.chithi.text;

/**
 * A stretch of text, {@code [start, end)} in UTF-16 code units: {@code Nơi nhận} at the start of a
 * text is {@code [0, 8)}.
 *
 * @param start the first unit inside
 * @param end the first unit outside; equal to {@code start} for an empty stretch
 * @since 0.1.0
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Checks that the stretch does not run backwards. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span: [" + start + ", " + end + ") runs backwards");
    }
  }

  /** The number of UTF-16 code units inside. */
  public int length() {
    return end - start;
  }

  /** Whether no unit lies inside. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Whether every unit of this span lies in the other. */
  public boolean isInside(Span other) {
    return other.start <= start && end <= other.end;
  }

  /** Whether the two share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The words of this span in its text. */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** Earlier starts first; of two that start together the shorter one. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
