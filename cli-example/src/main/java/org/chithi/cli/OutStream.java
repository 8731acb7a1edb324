package org.chithi.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Locale;
import org.chithi.model.Directive;

/** Writes documents one after the other to standard output. */
final class OutStream {

  private final Writer out;
  private final Form form;
  private final Screen screen;
  private final boolean alone;
  private String before;

  /**
   * A stream of documents.
   *
   * @param alone whether there will be one document only
   */
  OutStream(Writer out, Form form, Screen screen, boolean alone) {
    this.out = out;
    this.form = form;
    this.screen = screen;
    this.alone = alone;
    this.before = form.opening();
  }

  /** Writes the next document and hands it over at once; nothing of one among others that fails. */
  void write(String name, Directive directive) throws FullException, ReaderGoneException {
    try {
      if (alone) {
        out.write(before);
        form.write(name, directive, out, alone, screen);
      } else {
        StringWriter whole = new StringWriter();
        form.write(name, directive, whole, alone, screen);
        out.write(before);
        out.write(whole.toString());
      }
      out.flush();
      before = form.between();
    } catch (IOException broken) {
      if (String.valueOf(broken.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")) {
        throw new ReaderGoneException(broken);
      }
      throw new FullException(broken);
    }
  }

  /** Standard output takes no more, which ends the run: the disk is full. */
  static final class FullException extends IOException {
    private static final long serialVersionUID = 1L;

    FullException(IOException cause) {
      super(cause.getMessage(), cause);
    }
  }
}
