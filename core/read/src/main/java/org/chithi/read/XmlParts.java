package org.chithi.read;

/**
 * Counts the paragraphs, and the cells of each table row, in the XML parts of a document: readers
 * of Word files keep a tree of all of them in memory, and take a time that grows with the square of
 * the cells of a row.
 */
final class XmlParts {

  private static final int MOST_PARAGRAPHS = 200_000;
  private static final int MOST_CELLS_IN_ROW = 1_000;

  private final Tags tags = new Tags(this::count);
  private int paragraphs;
  private int cells;

  /** Counts in so many bytes more; whether a document may have so many parts. */
  boolean add(byte[] bytes, int length) {
    tags.read(bytes, length);
    return paragraphs <= MOST_PARAGRAPHS && cells <= MOST_CELLS_IN_ROW;
  }

  private void count(String tag) {
    switch (tag) {
      case "p" -> paragraphs++;
      case "tc" -> cells++;
      case "tr" -> cells = 0;
      default -> {}
    }
  }
}
