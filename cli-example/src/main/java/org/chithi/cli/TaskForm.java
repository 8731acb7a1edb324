package org.chithi.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms in which {@code chithi tasks} and {@code chithi targets} write their rows. */
enum TaskForm {
  /** For people. */
  TABLE,
  /** Rows for a spreadsheet, RFC 4180. */
  CSV,
  /** A list of objects. */
  JSON,
  /** A calendar, RFC 5545. */
  ICS,
  /** A page. */
  HTML;

  /** The form by the extension of a file. */
  static Optional<TaskForm> of(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(form -> name.endsWith("." + form)).findFirst();
  }

  /** As a user types it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
