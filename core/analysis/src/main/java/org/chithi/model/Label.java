package org.chithi.model;

import java.util.Objects;

/**
 * The number or sign before a division: {@code II-}, {@code 4.1-}, {@code đ)}, {@code Điều 5.}.
 *
 * @param text the label as printed
 * @param style how it is numbered
 * @param ordinal its place in its series from 1: đ) is the fifth point, 4.1- the first under 4
 * @param token its part of a {@link NodePath}: {@code II}, {@code 1}, {@code đ}
 * @since 0.1.0
 */
public record Label(String text, NumberingStyle style, int ordinal, String token) {

  /** Checks that the label is printed and counts from 1. */
  public Label {
    Objects.requireNonNull(style, "style");
    if (text.isBlank() || token.isBlank()) {
      throw new IllegalArgumentException("text: a label is printed");
    }
    if (ordinal < 1) {
      throw new IllegalArgumentException("ordinal: " + ordinal + " is no place in a series");
    }
  }
}
