package org.chithi.model;

/**
 * The ways in which divisions are numbered, in their usual order from the outside in.
 *
 * @since 0.1.0
 */
public enum NumberingStyle {
  /** Phần thứ nhất, Phần I. */
  PART,
  /** Chương I. */
  CHAPTER,
  /** Mục 1, Mục A. */
  SECTION,
  /** Tiểu mục 1. */
  SUBSECTION,
  /** A., A-. */
  UPPER_LETTER,
  /** I., I-, II/. */
  ROMAN,
  /** Điều 1. */
  ARTICLE,
  /** 1., 1-, 1/. */
  ARABIC,
  /** 1.1., 1.1-. */
  DECIMAL,
  /** 1.1.1. */
  DECIMAL_3,
  /** 1.1.1.1. */
  DECIMAL_4,
  /** 1), (1). */
  ARABIC_BRACKET,
  /** a), a., đ). */
  LOWER_LETTER,
  /** i), (ii). */
  LOWER_ROMAN,
  /** -. */
  DASH,
  /** +. */
  PLUS,
  /** *, •. */
  BULLET;

  /** Whether divisions of this style carry no number of their own. */
  public boolean isUnnumbered() {
    return this == DASH || this == PLUS || this == BULLET;
  }
}
