package org.chithi.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where a run reads from and writes to, always in UTF-8.
 *
 * @param in standard input
 * @param out documents and nothing else
 * @param err messages
 * @param isInTerminal whether a person types the input
 * @param isOutTerminal whether a person reads the output
 * @param isErrTerminal whether a person reads the messages
 * @param columns the width of the terminal
 */
record Console(
    InputStream in,
    Writer out,
    Writer err,
    boolean isInTerminal,
    boolean isOutTerminal,
    boolean isErrTerminal,
    int columns) {

  private static final int USUAL_COLUMNS = 80;

  /**
   * The streams of this process. The launcher says which of them are terminals, since Java cannot
   * say so of each.
   */
  static Console ofProcess() {
    return new Console(
        System.in,
        writer(FileDescriptor.out),
        writer(FileDescriptor.err),
        Boolean.getBoolean("chithi.in.terminal"),
        Boolean.getBoolean("chithi.out.terminal"),
        Boolean.getBoolean("chithi.err.terminal"),
        columnsOfTerminal());
  }

  private static Writer writer(FileDescriptor stream) {
    return new BufferedWriter(
        new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), 1 << 16);
  }

  private static int columnsOfTerminal() {
    return Optional.ofNullable(System.getenv("COLUMNS"))
        .filter(columns -> columns.matches("[1-9]\\d{1,3}"))
        .map(Integer::parseInt)
        .orElse(USUAL_COLUMNS);
  }

  /** Writes a message for people on a line of its own. */
  void say(String message) {
    say("", message);
  }

  /** Writes a message after signs that make room for it on the screen. */
  void say(String room, String message) {
    try {
      err.write(room + "chithi: " + OneLine.name(message) + System.lineSeparator());
      err.flush();
    } catch (IOException nobodyListens) {
      // The exit code still says so.
    }
  }

  /** Hands over what is buffered; a reader that went away ({@code | head}) is no error. */
  void flush() {
    try {
      out.flush();
      err.flush();
    } catch (IOException readerIsGone) {
      // Nothing is left to be reported.
    }
  }
}
