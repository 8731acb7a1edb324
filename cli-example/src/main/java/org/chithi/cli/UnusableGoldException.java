package org.chithi.cli;

/** Gold answers cannot be compared; the message says why, in the language of the run. */
final class UnusableGoldException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnusableGoldException(String key, Object... parts) {
    super(CitationWords.message(key).formatted(parts));
  }
}
