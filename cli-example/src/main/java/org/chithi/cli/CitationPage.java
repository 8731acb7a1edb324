package org.chithi.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chithi.cite.Annotator;
import org.chithi.cite.Citation;
import org.chithi.cite.Citations;
import org.chithi.model.Block;
import org.chithi.model.Directive;
import org.chithi.model.Division;
import org.chithi.model.DocumentKind;
import org.chithi.model.Letterhead;
import org.chithi.model.Paragraph;
import org.chithi.model.Section;
import org.chithi.model.SectionRole;
import org.chithi.text.Span;

/**
 * A document as one page that needs nothing else: its text by sections with the citations marked, a
 * card of facts at each, and the list of the documents cited next to it.
 */
final class CitationPage {

  private static final PageTemplate TEMPLATE = PageTemplate.of("citations.html");

  private final Directive directive;
  private final List<Citation> citations;
  private final Map<Citation, Integer> numbers = new HashMap<>();
  private final Map<Integer, Integer> depths = new HashMap<>();
  private final Map<Integer, Boolean> headings = new HashMap<>();
  private final Annotator annotator = Annotator.html(this::marked);
  private int next;

  CitationPage(Directive directive, Citations citations) {
    this.directive = directive;
    this.citations = citations.all();
    for (Citation citation : this.citations) {
      numbers.put(citation, numbers.size());
    }
    measure(directive.body(), 0);
  }

  /** The page. */
  String text() {
    Map<String, String> fillings =
        Map.of(
            "lang", CitationWords.message("cite.lang"),
            "title", Html.escaped(title()),
            "file", Html.escaped(OneLine.name(directive.source().name().orElse(""))),
            "count", CitationWords.count(citations.size()),
            "documents", CitationWords.message("cite.documents"),
            "list", new CitationList(directive, citations).html(),
            "text", sections());
    return TEMPLATE.filled(fillings);
  }

  /** What the document is: {@code Kết luận 18-KL/TU, 2016-03-30}; without a kind its file. */
  private String title() {
    Letterhead head = directive.letterhead();
    String title =
        Stream.of(
                head.kind().map(DocumentKind::printedName),
                head.number().filter(it -> it.number().isPresent()).map(Object::toString),
                head.date().map(day -> "(" + day + ")"),
                head.title())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    return title.isBlank() ? OneLine.name(directive.source().name().orElse("chithi")) : title;
  }

  private void measure(List<Block> blocks, int depth) {
    for (Block block : blocks) {
      depths.put(block.span().start(), depth);
      switch (block) {
        case Paragraph paragraph -> {}
        case Division division -> {
          headings.put(division.span().start(), division.heading().isPresent());
          measure(division.children(), depth + 1);
        }
      }
    }
  }

  private String sections() {
    StringBuilder page = new StringBuilder();
    for (Section section : directive.sections()) {
      SectionRole role = section.role();
      page.append("<section class=\"").append(role).append("\"><h2 lang=\"");
      page.append(CitationWords.message("cite.lang")).append("\">");
      String aspect = section.aspect().map(it -> " · " + CitationWords.of("role", it)).orElse("");
      page.append(Html.escaped(CitationWords.of("role", role) + aspect)).append("</h2>\n");
      paragraphs(section.span(), page);
      page.append("</section>\n");
    }
    return page.toString();
  }

  /** A paragraph is a line of the text, or several where a citation goes over their ends. */
  private void paragraphs(Span section, StringBuilder page) {
    int start = section.start();
    while (start < section.end()) {
      int first = next;
      int end = lineEnd(start, section.end());
      Span line = new Span(start, end);
      if (!directive.words(line).isBlank()) {
        page.append("<p class=\"").append(style(start)).append("\">");
        page.append(annotator.annotate(directive.text(), line, citations.subList(first, next)));
        page.append("</p>\n");
      }
      start = end + 1;
    }
  }

  /** The end of a line, beyond which no citation goes that starts in it; steps over those. */
  private int lineEnd(int start, int limit) {
    int end = endOfLine(start, limit);
    while (next < citations.size() && citations.get(next).span().start() < end) {
      int cited = Math.min(citations.get(next).span().end(), limit);
      end = cited > end ? endOfLine(cited, limit) : end;
      next++;
    }
    return end;
  }

  private int endOfLine(int start, int limit) {
    int end = directive.text().indexOf('\n', start);
    return end < 0 || end > limit ? limit : end;
  }

  private String style(int start) {
    String depth = "d" + Math.min(5, depths.getOrDefault(start, 0));
    return headings.getOrDefault(start, false) ? depth + " heading" : depth;
  }

  private String marked(Citation citation, String words) {
    int number = Objects.requireNonNull(numbers.get(citation), "citation");
    return "<span class=\"cite %s\" id=\"c%d\" tabindex=\"0\">%s%s</span>"
        .formatted(citation.form(), number, words, card(citation));
  }

  /** The facts, which show when the mark is pointed at or has the focus. */
  private String card(Citation citation) {
    List<String> rows = new ArrayList<>();
    rows.add("<b lang=\"vi\">" + Html.escaped(heading(citation)) + "</b>");
    row(rows, "form", Optional.of(CitationWords.of("form", citation.form())));
    row(rows, "toIt", Optional.of(CitationWords.of("relation", citation.relation())));
    row(rows, "inSection", citation.section().map(role -> CitationWords.of("role", role)));
    row(rows, "pinpoint", citation.pinpoint());
    row(rows, "subject", citation.subject().map(directive::words).map(String::strip));
    row(rows, "alias", citation.alias());
    row(rows, "within", within(citation));
    row(rows, "inherited", joined("attribute", citation.inherited()));
    row(rows, "defects", joined("defect", citation.defects()));
    return "<span class=\"card\" role=\"tooltip\" lang=\"%s\">%s</span>"
        .formatted(CitationWords.message("cite.lang"), String.join("", rows));
  }

  private String heading(Citation citation) {
    String document = CitationWords.document(citation);
    return document.isEmpty() ? directive.words(citation.span()) : document;
  }

  private Optional<String> within(Citation citation) {
    return citation.withinTitleOf().isEmpty()
        ? Optional.empty()
        : Optional.of(heading(citations.get(citation.withinTitleOf().getAsInt())));
  }

  private static Optional<String> joined(String family, Iterable<? extends Enum<?>> values) {
    List<String> words = new ArrayList<>();
    values.forEach(value -> words.add(CitationWords.of(family, value)));
    return words.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", words));
  }

  private static void row(List<String> rows, String key, Optional<String> words) {
    words
        .map(it -> it.length() > 240 ? it.substring(0, 240) + "…" : it)
        .ifPresent(
            it ->
                rows.add(
                    "<span><i>%s</i> %s</span>"
                        .formatted(
                            Html.escaped(CitationWords.message("cite." + key)), Html.escaped(it))));
  }
}
