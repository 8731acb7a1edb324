package org.chithi.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chithi.cite.CitationFinder;
import org.chithi.cite.Citations;
import org.chithi.json.CitationsJson;
import org.chithi.model.Directive;
import org.chithi.resolve.CitationResolver;
import org.chithi.resolve.Registry;
import org.chithi.resolve.Resolution;

/** The forms in which {@code chithi cite} writes citations. */
enum CiteForm implements Form {
  /** A table for people at a terminal. */
  TABLE("txt"),
  /** One object a document, over several lines if it is alone. */
  JSON("json"),
  /** One citation a line. */
  JSONL("jsonl"),
  /** One citation a row, RFC 4180. */
  CSV("csv"),
  /** The document as a page with its citations marked, and a list next to it. */
  HTML("html");

  private final String ending;

  CiteForm(String ending) {
    this.ending = ending;
  }

  @Override
  public String ending() {
    return ending;
  }

  @Override
  public String opening() {
    return this == CSV ? CitationRows.heading() : "";
  }

  @Override
  public boolean hasIndex() {
    return this == HTML;
  }

  @Override
  public String between() {
    return this == TABLE ? "\n" : "";
  }

  @Override
  public void write(Directive directive, Writer out, boolean alone, Screen screen)
      throws IOException {
    Citations citations = new CitationFinder().find(directive);
    List<Resolution> resolutions =
        new CitationResolver(Registry.standard()).resolve(directive, citations.all());
    switch (this) {
      case TABLE -> out.write(new CitationTable(directive, citations, screen).text());
      case JSON -> writeJson(directive, citations, resolutions, out, alone);
      case JSONL -> {
        for (int i = 0; i < resolutions.size(); i++) {
          Optional<Resolution> resolution = Optional.of(resolutions.get(i));
          out.write(CitationsJson.toLine(directive, citations.all().get(i), resolution));
          out.write('\n');
        }
      }
      case CSV -> CitationRows.write(directive, citations, resolutions, out);
      case HTML -> out.write(new CitationPage(directive, citations).text());
    }
  }

  private static void writeJson(
      Directive directive,
      Citations citations,
      List<Resolution> resolutions,
      Writer out,
      boolean alone)
      throws IOException {
    if (alone) {
      CitationsJson.write(directive, citations, resolutions, out);
    } else {
      out.write(CitationsJson.toLine(directive, citations, resolutions));
    }
    out.write('\n');
  }

  /** As a user types it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
