package org.chithi.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.chithi.Directives;
import org.chithi.json.OpenSearchJson;
import org.chithi.model.Directive;
import org.chithi.search.SectionFields;

/** The forms in which {@code chithi export} writes documents for other programs. */
enum ExportForm implements Form {
  /** Lines of a bulk request, two for each section. */
  OPENSEARCH;

  @Override
  public String ending() {
    return "ndjson";
  }

  @Override
  public String between() {
    return "";
  }

  @Override
  public void write(Directive directive, Writer out, boolean alone, Screen screen)
      throws IOException {
    write(directive.source().name().orElse("-"), directive, out, alone, screen);
  }

  @Override
  public void write(String name, Directive directive, Writer out, boolean alone, Screen screen)
      throws IOException {
    for (SectionFields section : SectionFields.of(Directives.indexed(name, directive))) {
      out.write(OpenSearchJson.bulkLines(section.id(), section.values()));
    }
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
