package org.chithi.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.chithi.cite.CitationFinder;
import org.chithi.json.DirectiveJson;
import org.chithi.model.Directive;

/** The forms in which {@code chithi parse} writes a directive. */
enum ParseForm implements Form {
  /** One JSON object, over several lines if it is alone. */
  JSON("json", ""),
  /** One JSON object a line. */
  JSONL("json", ""),
  /** A view for people at a terminal. */
  TREE("txt", ""),
  /** A clean text to publish. */
  MARKDOWN("md", "\n---\n\n");

  private final String ending;
  private final String between;

  ParseForm(String ending, String between) {
    this.ending = ending;
    this.between = between;
  }

  @Override
  public String ending() {
    return ending;
  }

  @Override
  public String between() {
    return between;
  }

  @Override
  public void write(Directive directive, Writer out, boolean alone, Screen screen)
      throws IOException {
    switch (this) {
      case JSON -> {
        if (alone) {
          DirectiveJson.write(directive, new CitationFinder().find(directive), out);
          out.write('\n');
        } else {
          writeLine(directive, out);
        }
      }
      case JSONL -> writeLine(directive, out);
      case TREE -> out.write(new TreeView(directive, screen).text());
      case MARKDOWN -> out.write(new MarkdownView(directive).text());
    }
  }

  private static void writeLine(Directive directive, Writer out) throws IOException {
    out.write(DirectiveJson.toLine(directive, new CitationFinder().find(directive)));
    out.write('\n');
  }

  /** As a user types it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
