package org.chithi.cli;

import java.io.IOException;

/** Whoever read our output has closed it: {@code chithi parse DIR | head}. */
final class ReaderGoneException extends IOException {

  private static final long serialVersionUID = 1L;

  ReaderGoneException(Throwable cause) {
    super(cause);
  }
}
