package org.chithi.cli;

import java.io.IOException;
import java.nio.file.Path;

/** What would be written has the place of a document that is to be read; the message names it. */
final class OverwriteException extends IOException {

  private static final long serialVersionUID = 1L;

  OverwriteException(Path file) {
    super(file.toString());
  }
}
