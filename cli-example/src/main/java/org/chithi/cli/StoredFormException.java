package org.chithi.cli;

/** A document in an index lacks what its reader needs: the index was made by another version. */
final class StoredFormException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoredFormException(IllegalArgumentException cause) {
    super(cause.getMessage(), cause);
  }
}
