package org.chithi.cli;

/** Two files have one name in the index: {@code a\nb.txt} with the end of a line, and without. */
final class TakenNameException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TakenNameException(String other) {
    super(other);
  }
}
