package org.chithi.cli;

import java.io.IOException;
import java.io.Writer;
import org.chithi.model.Directive;

/** A form in which a command can write documents; it prints itself as a user types it. */
interface Form {

  /** The ending of a file of this form, {@code json}. */
  String ending();

  /** What stands once before the first document of a stream or file; mostly nothing. */
  default String opening() {
    return "";
  }

  /** Whether a page leads to those of all documents of a folder. */
  default boolean hasIndex() {
    return false;
  }

  /** What stands between two documents in one stream. */
  String between();

  /** Writes a document; one that is not alone keeps to a line if the form is JSON. */
  void write(Directive directive, Writer out, boolean alone, Screen screen) throws IOException;

  /** Writes a document that a user knows by a name, {@code van-ban/ket-luan.txt}. */
  default void write(String name, Directive directive, Writer out, boolean alone, Screen screen)
      throws IOException {
    write(directive, out, alone, screen);
  }
}
