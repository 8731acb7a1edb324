package org.chithi.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The forms in which {@code chithi tasks} and {@code chithi targets} write their rows. */
enum TaskForm {
  /** For people. */
  TABLE("txt"),
  /** Rows for a spreadsheet, RFC 4180. */
  CSV("csv"),
  /** A list of objects. */
  JSON("json"),
  /** A calendar, RFC 5545. */
  ICS("ics"),
  /** A page. */
  HTML("html");

  private final String extension;

  TaskForm(String extension) {
    this.extension = extension;
  }

  /** All extensions as people read them: {@code .txt, .csv}. */
  static String extensions() {
    return Arrays.stream(values())
        .map(form -> "." + form.extension)
        .collect(Collectors.joining(", "));
  }

  /** The form by the extension of a file. */
  static Optional<TaskForm> of(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(form -> name.endsWith("." + form.extension)).findFirst();
  }

  /** As a user types it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
