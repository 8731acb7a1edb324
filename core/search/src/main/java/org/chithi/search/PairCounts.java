package org.chithi.search;

import java.util.Arrays;

/**
 * How often two syllables stand next to each other: for each first one a row of second ones in
 * order. Immutable.
 */
final class PairCounts {

  private final int[] starts;
  private final int[] seconds;
  private final int[] counts;

  private PairCounts(int[] starts, int[] seconds, int[] counts) {
    this.starts = starts;
    this.seconds = seconds;
    this.counts = counts;
  }

  int count(int first, int second) {
    if (first < 0 || first + 1 >= starts.length) {
      return 0;
    }
    int at = Arrays.binarySearch(seconds, starts[first], starts[first + 1], second);
    return at < 0 ? 0 : counts[at];
  }

  int size() {
    return seconds.length;
  }

  /** Shows every pair once, in order. */
  <E extends Exception> void forEach(PairTaker<E> taker) throws E {
    for (int first = 0; first + 1 < starts.length; first++) {
      for (int at = starts[first]; at < starts[first + 1]; at++) {
        taker.take(first, seconds[at], counts[at]);
      }
    }
  }

  /** Takes a pair. */
  @FunctionalInterface
  interface PairTaker<E extends Exception> {
    void take(int first, int second, int count) throws E;
  }

  /** Takes pairs in order, by the first and then by the second syllable. */
  static final class Builder {
    private int[] starts = new int[1];
    private int[] seconds;
    private int[] counts;
    private int rows;
    private int size;

    Builder(int expected) {
      seconds = new int[expected];
      counts = new int[expected];
    }

    void add(int first, int second, int count) {
      beginRow(first);
      if (size == seconds.length) {
        seconds = Arrays.copyOf(seconds, size * 2 + 16);
        counts = Arrays.copyOf(counts, seconds.length);
      }
      seconds[size] = second;
      counts[size++] = count;
    }

    private void beginRow(int first) {
      if (first >= starts.length) {
        starts = Arrays.copyOf(starts, Math.max(first + 1, starts.length * 2));
      }
      while (rows <= first) {
        starts[rows++] = size;
      }
    }

    PairCounts build() {
      int[] ends = Arrays.copyOf(starts, rows + 1);
      ends[rows] = size;
      return new PairCounts(ends, Arrays.copyOf(seconds, size), Arrays.copyOf(counts, size));
    }
  }
}
