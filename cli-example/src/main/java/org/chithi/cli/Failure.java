package org.chithi.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;
import org.chithi.corpus.NoDocumentException;
import org.chithi.read.UnreadableSourceException;
import org.chithi.search.UnusableIndexException;

/** What a failed input is reported as: its name as the user wrote it, and why. */
final class Failure {

  private Failure() {}

  /** One line: {@code a.pdf: not a text but a PDF file; save it as ...}. */
  static String words(String name, Throwable failure) {
    return name + ": " + reason(failure);
  }

  private static String reason(Throwable failure) {
    return switch (failure) {
      case UnusableIndexException unusable ->
          message("index." + unusable.reason()).formatted(unusable.file());
      case UnreadableSourceException unreadable -> message("unreadable." + unreadable.reason());
      case UnusableGoldException gold -> String.valueOf(gold.getMessage());
      case StoredFormException other -> message("error.stored").formatted(other.getMessage());
      case TakenNameException other -> message("error.taken").formatted(other.getMessage());
      case NoDocumentException empty -> message("error.emptyFolder");
      case AccessDeniedException denied -> message("error.notAllowed");
      case NotDirectoryException file -> message("error.notFolder");
      case FileAlreadyExistsException file -> message("error.notFolder");
      case FileSystemException place -> message("error.noPlace");
      case OverwriteException itself -> message("error.overwrites").formatted(itself.getMessage());
      case UncheckedIOException place -> reason(Objects.requireNonNull(place.getCause()));
      case IOException disk -> message("error.disk").formatted(disk.getMessage());
      case OutOfMemoryError full -> message("error.tooLarge");
      default -> message("error.program").formatted(failure);
    };
  }

  private static String message(String key) {
    return Main.messages().getString(key);
  }
}
