package org.chithi.read;

import java.io.IOException;

/**
 * A file from which no text can be read. The message names the file, what is wrong with it and what
 * to do; it never holds a folder's name or words of the file.
 */
public final class UnreadableSourceException extends IOException {

  private static final long serialVersionUID = 1L;

  UnreadableSourceException(String name, String wrong, String remedy) {
    super(name + ": " + wrong + "; " + remedy);
  }
}
