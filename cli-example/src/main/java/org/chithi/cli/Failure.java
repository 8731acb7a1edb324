package org.chithi.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import org.chithi.read.UnreadableSourceException;

/** What a failed input is reported as: its name as the user wrote it, and why. */
final class Failure {

  private Failure() {}

  /** One line: {@code a.pdf: not a text but a PDF file; save it as ...}. */
  static String words(String name, Throwable failure) {
    return switch (failure) {
      case UnreadableSourceException unreadable -> name + behindName(unreadable.getMessage());
      case AccessDeniedException denied ->
          name + ": " + Main.messages().getString("error.notAllowed");
      case NotDirectoryException file -> name + ": " + Main.messages().getString("error.notFolder");
      case FileSystemException place -> name + ": " + Main.messages().getString("error.noPlace");
      case IOException disk -> name + ": " + disk.getMessage();
      case OutOfMemoryError full -> name + ": " + Main.messages().getString("error.tooLarge");
      default -> name + ": " + failure;
    };
  }

  private static String behindName(String message) {
    int colon = message.indexOf(": ");
    return colon < 0 ? ": " + message : message.substring(colon);
  }
}
