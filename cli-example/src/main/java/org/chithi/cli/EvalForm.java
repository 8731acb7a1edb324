package org.chithi.cli;

import java.util.Locale;

/** The forms in which {@code chithi eval} writes figures. */
enum EvalForm {
  /** For people. */
  TABLE,
  /** A row for each document and measure. */
  CSV,
  /** All counts and errors, which {@code --baseline} reads again. */
  JSON;

  /** As a user types it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
