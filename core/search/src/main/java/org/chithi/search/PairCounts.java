package org.chithi.search;

/** How often two syllables stand next to each other: a table with open addresses. */
final class PairCounts {

  private static final int SMALLEST = 16;

  private long[] keys;
  private int[] counts;
  private int size;

  PairCounts(int expected) {
    int capacity = Integer.highestOneBit(Math.max(SMALLEST, expected)) * 4;
    keys = new long[capacity];
    counts = new int[capacity];
  }

  void put(int first, int second, int count) {
    if (count <= 0) {
      return;
    }
    if (size * 2 >= keys.length) {
      grow();
    }
    int place = place(key(first, second));
    size += counts[place] == 0 ? 1 : 0;
    keys[place] = key(first, second);
    counts[place] = count;
  }

  int count(int first, int second) {
    return counts[place(key(first, second))];
  }

  int size() {
    return size;
  }

  /** Shows every pair once. */
  <E extends Exception> void forEach(PairTaker<E> taker) throws E {
    for (int i = 0; i < keys.length; i++) {
      if (counts[i] > 0) {
        taker.take((int) (keys[i] >>> Integer.SIZE), (int) keys[i], counts[i]);
      }
    }
  }

  private static long key(int first, int second) {
    return (long) first << Integer.SIZE | second;
  }

  private int place(long key) {
    int place = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & keys.length - 1;
    while (counts[place] > 0 && keys[place] != key) {
      place = place + 1 & keys.length - 1;
    }
    return place;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new long[oldKeys.length * 2];
    counts = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldCounts[i] > 0) {
        int place = place(oldKeys[i]);
        keys[place] = oldKeys[i];
        counts[place] = oldCounts[i];
      }
    }
  }

  /** Takes a pair. */
  @FunctionalInterface
  interface PairTaker<E extends Exception> {
    void take(int first, int second, int count) throws E;
  }
}
