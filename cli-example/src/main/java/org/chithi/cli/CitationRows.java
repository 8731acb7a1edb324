package org.chithi.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chithi.cite.Citation;
import org.chithi.cite.Citations;
import org.chithi.cite.Reference;
import org.chithi.model.Directive;
import org.chithi.model.SectionRole;
import org.chithi.resolve.CitationSheet;
import org.chithi.resolve.Resolution;

/** Citations as rows of a spreadsheet (RFC 4180): the document first, one citation a row. */
final class CitationRows {

  private static final String[] COLUMNS = {
    "document",
    "start",
    "end",
    "text",
    "form",
    "type",
    "number",
    "symbol",
    "date",
    "issuer",
    "term",
    "pinpoint",
    "relation",
    "section",
    "alias",
    "within_title_of",
    "inherited",
    "defects",
    "target_status",
    "target_id",
    "line",
    "place",
    "subject",
    "sentence"
  };

  private CitationRows() {}

  /** The names of the columns, a row. */
  static String heading() {
    StringWriter row = new StringWriter();
    try {
      new CsvRows(row).add(COLUMNS);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return row.toString();
  }

  static void write(
      Directive directive, Citations citations, List<Resolution> resolutions, Writer out)
      throws IOException {
    CsvRows rows = new CsvRows(out);
    CitationPlaces places = new CitationPlaces(directive);
    List<CitationSheet.Item> items = CitationSheet.of(directive, citations.all()).items();
    for (int i = 0; i < resolutions.size(); i++) {
      rows.add(cells(directive, items.get(i), places, resolutions.get(i)));
    }
  }

  private static String[] cells(
      Directive directive, CitationSheet.Item item, CitationPlaces places, Resolution resolution) {
    Citation citation = item.citation();
    Reference reference = citation.reference();
    boolean nested = citation.withinTitleOf().isPresent();
    return new String[] {
      directive.source().name().orElse(""),
      String.valueOf(citation.span().start()),
      String.valueOf(citation.span().end()),
      directive.words(citation.span()),
      citation.form().name(),
      cell(reference.kind()),
      cell(reference.number()),
      cell(reference.symbol()),
      cell(reference.date()),
      cell(reference.issuer()),
      cell(reference.term()),
      cell(citation.pinpoint()),
      citation.relation().name(),
      citation.section().map(SectionRole::name).orElse(""),
      cell(citation.alias()),
      nested ? String.valueOf(citation.withinTitleOf().getAsInt()) : "",
      citation.inherited().stream()
          .map(it -> it.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.joining(" ")),
      citation.defects().stream().map(Enum::name).collect(Collectors.joining(" ")),
      status(resolution),
      cell(resolution.target()),
      String.valueOf(places.line(citation.span().start())),
      cell(places.place(citation.span().start())),
      item.subject(),
      item.sentence()
    };
  }

  private static String status(Resolution resolution) {
    return resolution.getClass().getSimpleName().toUpperCase(Locale.ROOT);
  }

  private static String cell(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }
}
