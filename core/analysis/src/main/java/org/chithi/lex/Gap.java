package org.chithi.lex;

/**
 * How strongly the text breaks before a token, weakest first. A rule says up to which strength it
 * reads on.
 *
 * @since 0.1.0
 */
public enum Gap {
  /** No white space: {@code TW|5}. */
  NONE,
  /** Spaces. */
  SPACE,
  /** One line end, as inside a broken sentence. */
  LINE,
  /** A tab or the bar of a table: the next cell. */
  CELL,
  /** A line end before the label or dash of an item: {@code - }, {@code 2. }, {@code b) }. */
  ITEM,
  /** An empty line. */
  PARAGRAPH,
  /** The end of a page or of the text. */
  PAGE;

  private static final Gap[] ALL = values();

  static Gap of(int ordinal) {
    return ALL[ordinal];
  }
}
