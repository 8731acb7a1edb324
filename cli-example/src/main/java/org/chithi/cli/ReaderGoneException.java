package org.chithi.cli;

/** Whoever read our output has closed it: {@code chithi parse DIR | head}. */
final class ReaderGoneException extends Exception {

  private static final long serialVersionUID = 1L;

  ReaderGoneException(Throwable cause) {
    super(cause);
  }
}
