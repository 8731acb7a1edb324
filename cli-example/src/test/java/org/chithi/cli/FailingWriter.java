package org.chithi.cli;

import java.io.IOException;
import java.io.Writer;

/** Standard output that takes nothing, and says why. */
final class FailingWriter extends Writer {

  private final String reason;

  FailingWriter(String reason) {
    this.reason = reason;
  }

  @Override
  public void write(char[] letters, int from, int length) throws IOException {
    throw new IOException(reason);
  }

  @Override
  public void flush() {
    // Nothing is kept.
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
