package org.chithi.eval;

import java.util.OptionalDouble;

/**
 * How many answers are right.
 *
 * @param right those that the analysis and the gold have
 * @param found those that the analysis has
 * @param meant those that the gold has
 * @since 0.1.0
 */
public record Tally(int right, int found, int meant) {

  /** Nothing counted. */
  public static final Tally NONE = new Tally(0, 0, 0);

  /** Checks that no more are right than there are. */
  public Tally {
    if (right < 0 || right > found || right > meant) {
      throw new IllegalArgumentException("right: " + right + " of " + found + " and " + meant);
    }
  }

  /** The counts of a question that both sides answer once each time. */
  static Tally of(boolean isRight) {
    return new Tally(isRight ? 1 : 0, 1, 1);
  }

  /** The sum. */
  public Tally plus(Tally other) {
    return new Tally(right + other.right, found + other.found, meant + other.meant);
  }

  /** The share of what was found that is right; 0 if nothing was found. */
  public double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  /** The share of what was meant that was found; 0 if nothing was meant. */
  public double recall() {
    return meant == 0 ? 0 : (double) right / meant;
  }

  /** The harmonic mean of precision and recall; empty if there was nothing to find or found. */
  public OptionalDouble f1() {
    return found + meant == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(2.0 * right / (found + meant));
  }
}
