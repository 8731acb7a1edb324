package org.chithi.cli;

import java.io.IOException;
import java.io.Writer;
import org.chithi.json.DirectiveJson;
import org.chithi.model.Directive;

/** The forms in which a directive can be written. */
enum Form {
  /** One JSON object, over several lines if it is alone. */
  JSON("json"),
  /** One JSON object a line. */
  JSONL("json"),
  /** A view for people at a terminal. */
  TREE("txt"),
  /** A clean text to publish. */
  MARKDOWN("md");

  private final String ending;

  Form(String ending) {
    this.ending = ending;
  }

  /** The ending of a file of this form. */
  String ending() {
    return ending;
  }

  /** Writes the directive. */
  void write(Directive directive, Writer out, boolean alone, TreeView view) throws IOException {
    switch (this) {
      case JSON -> {
        if (alone) {
          DirectiveJson.write(directive, out);
          out.write('\n');
        } else {
          writeLine(directive, out);
        }
      }
      case JSONL -> writeLine(directive, out);
      case TREE -> out.write(view.of(directive));
      case MARKDOWN -> out.write(new MarkdownView(directive).text());
    }
  }

  private static void writeLine(Directive directive, Writer out) throws IOException {
    out.write(DirectiveJson.toLine(directive));
    out.write('\n');
  }
}
