package org.chithi.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.chithi.cite.CitationFinder;
import org.chithi.cite.Citations;
import org.chithi.json.DirectiveJson;
import org.chithi.model.Directive;
import org.chithi.resolve.CitationResolver;
import org.chithi.resolve.Registry;
import org.chithi.resolve.Resolution;

/** The forms in which {@code chithi parse} writes a directive. */
enum ParseForm implements Form {
  /** One JSON object, over several lines if it is alone. */
  JSON("json", ""),
  /** One JSON object a line. */
  JSONL("json", ""),
  /** A view for people at a terminal. */
  TREE("txt", ""),
  /** A clean text to publish. */
  MARKDOWN("md", "\n---\n\n"),
  /** One document a row, RFC 4180. */
  CSV("csv", "");

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
  public String opening() {
    return this == CSV ? DocumentRows.HEADING : "";
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
          Citations citations = new CitationFinder().find(directive);
          DirectiveJson.write(directive, citations, resolutions(directive, citations), out);
          out.write('\n');
        } else {
          writeLine(directive, out);
        }
      }
      case JSONL -> writeLine(directive, out);
      case TREE -> out.write(new TreeView(directive, screen).text());
      case MARKDOWN -> out.write(new MarkdownView(directive).text());
      case CSV -> DocumentRows.write(directive, out);
    }
  }

  private static void writeLine(Directive directive, Writer out) throws IOException {
    Citations citations = new CitationFinder().find(directive);
    out.write(DirectiveJson.toLine(directive, citations, resolutions(directive, citations)));
    out.write('\n');
  }

  /** Which documents they mean, by the register of well-known ones. */
  private static List<Resolution> resolutions(Directive directive, Citations citations) {
    return new CitationResolver(Registry.standard()).resolve(directive, citations.all());
  }

  /** As a user types it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
