package org.chithi.search;

import java.util.Objects;

/**
 * How words that were typed without marks were read: {@code phan bien xa hoi} as {@code phản biện
 * xã hội}.
 *
 * @param typed the words as typed
 * @param read the words as they were searched
 * @since 0.1.0
 */
public record Reading(String typed, String read) {

  /** Checks that nothing is missing. */
  public Reading {
    Objects.requireNonNull(typed, "typed");
    Objects.requireNonNull(read, "read");
  }
}
