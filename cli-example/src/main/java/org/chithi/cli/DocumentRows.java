package org.chithi.cli;

import java.io.IOException;
import java.io.Writer;
import org.chithi.cite.CitationFinder;
import org.chithi.model.Directive;
import org.chithi.model.Issuer;
import org.chithi.model.Letterhead;

/** Documents as rows of a spreadsheet. */
final class DocumentRows {

  static final String HEADING = "file,kind,number,date,issuer,title,sections,citations\r\n";

  private DocumentRows() {}

  static void write(Directive directive, Writer out) throws IOException {
    Letterhead head = directive.letterhead();
    new CsvRows(out)
        .add(
            directive.source().name().orElse(""),
            head.kind().map(Enum::name).orElse(""),
            head.number().map(Object::toString).orElse(""),
            head.date().map(Object::toString).orElse(""),
            head.issuer().map(Issuer::name).orElse(""),
            head.title().map(OneLine::words).orElse(""),
            String.valueOf(directive.sections().size()),
            String.valueOf(new CitationFinder().find(directive).all().size()));
  }
}
