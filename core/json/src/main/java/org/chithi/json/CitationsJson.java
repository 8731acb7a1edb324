package org.chithi.json;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chithi.cite.Citation;
import org.chithi.cite.Citations;
import org.chithi.cite.Reference;
import org.chithi.model.Directive;
import org.chithi.model.DocumentNumber;
import org.chithi.model.Issuer;
import org.chithi.model.Notice;
import org.chithi.resolve.DateSlips;
import org.chithi.resolve.Resolution;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the citations of a directive: all of them, with what looks like one and was not
 * understood, as one object in the form {@code chithi-citations/1}, or each as one line. A citation
 * has the same keys as in {@link DirectiveJson}.
 *
 * @since 0.1.0
 */
public final class CitationsJson {

  /** The name and version of the form. */
  public static final String FORMAT = "chithi-citations/1";

  private CitationsJson() {}

  /** The citations of a directive as one line; nobody was asked which documents they mean. */
  public static String toLine(Directive directive, Citations citations) {
    return toLine(directive, citations, List.of());
  }

  /**
   * The citations of a directive as one line.
   *
   * @param resolutions which documents they mean, one each; empty if nobody was asked
   */
  public static String toLine(
      Directive directive, Citations citations, List<Resolution> resolutions) {
    return Written.toLine(node(directive, citations, resolutions));
  }

  /**
   * Writes the citations of a directive over several indented lines; the writer stays open.
   *
   * @throws IOException if the writer fails
   */
  public static void write(Directive directive, Citations citations, Writer out)
      throws IOException {
    write(directive, citations, List.of(), out);
  }

  /**
   * Writes the citations of a directive over several indented lines; the writer stays open.
   *
   * @param resolutions which documents they mean, one each; empty if nobody was asked
   * @throws IOException if the writer fails
   */
  public static void write(
      Directive directive, Citations citations, List<Resolution> resolutions, Writer out)
      throws IOException {
    Written.write(node(directive, citations, resolutions), out);
  }

  /** One citation as one line, the name of its document ({@code document}) first. */
  public static String toLine(Directive directive, Citation citation) {
    return toLine(directive, citation, Optional.empty());
  }

  /**
   * One citation as one line, the name of its document ({@code document}) first.
   *
   * @param resolution which document it means; empty if nobody was asked
   */
  public static String toLine(
      Directive directive, Citation citation, Optional<Resolution> resolution) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    Written.put(line, "document", directive.source().name());
    line.setAll(node(citation, directive, resolution));
    return Written.toLine(line);
  }

  private static ObjectNode node(
      Directive directive, Citations citations, List<Resolution> resolutions) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("format", FORMAT);
    node.set("source", DirectiveJson.source(directive.source()));
    ObjectNode document = node.putObject("document");
    Written.put(document, "kind", directive.letterhead().kind().map(Enum::name));
    Written.put(
        document, "number", directive.letterhead().number().flatMap(DocumentNumber::number));
    Written.put(document, "symbol", directive.letterhead().number().map(DocumentNumber::symbol));
    Written.put(document, "issuer", directive.letterhead().issuer().map(Issuer::name));
    Written.put(document, "date", directive.letterhead().date().map(Object::toString));
    node.set("citations", all(directive, citations, resolutions));
    ArrayNode notices = node.putArray("notices");
    Stream.of(citations.notices(), DateSlips.of(citations.all(), resolutions))
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Notice::span))
        .forEach(notice -> notices.add(DirectiveJson.notice(notice)));
    return node;
  }

  /** All citations; each with the resolution at its place if there are any. */
  static ArrayNode all(Directive directive, Citations citations, List<Resolution> resolutions) {
    int count = citations.all().size();
    if (!resolutions.isEmpty() && resolutions.size() != count) {
      throw new IllegalArgumentException(
          "resolutions: " + resolutions.size() + " for " + count + " citations");
    }
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < count; i++) {
      Optional<Resolution> resolution =
          resolutions.isEmpty() ? Optional.empty() : Optional.of(resolutions.get(i));
      all.add(node(citations.all().get(i), directive, resolution));
    }
    return all;
  }

  private static ObjectNode node(
      Citation citation, Directive directive, Optional<Resolution> resolution) {
    Reference reference = citation.reference();
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.set("span", Written.span(citation.span()));
    node.put("text", directive.words(citation.span()));
    node.put("form", citation.form().name());
    Written.put(node, "type", reference.kind().map(Enum::name));
    Written.put(node, "number", reference.number());
    Written.put(node, "symbol", reference.symbol());
    Written.put(node, "date", reference.date().map(Object::toString));
    Written.put(node, "issuer", reference.issuer());
    Written.put(node, "term", reference.term());
    Written.put(node, "subject", citation.subject().map(directive::words).map(String::strip));
    citation
        .subject()
        .ifPresentOrElse(
            it -> node.set("subjectSpan", Written.span(it)), () -> node.putNull("subjectSpan"));
    Written.put(node, "pinpoint", citation.pinpoint());
    node.put("relation", citation.relation().name());
    Written.put(node, "section", citation.section().map(Enum::name));
    Written.put(node, "alias", citation.alias());
    if (citation.withinTitleOf().isPresent()) {
      node.put("withinTitleOf", citation.withinTitleOf().getAsInt());
    } else {
      node.putNull("withinTitleOf");
    }
    ArrayNode inherited = node.putArray("inherited");
    citation.inherited().forEach(it -> inherited.add(it.name().toLowerCase(Locale.ROOT)));
    ArrayNode defects = node.putArray("defects");
    citation.defects().forEach(defect -> defects.add(defect.name()));
    resolution.ifPresentOrElse(
        it -> node.set("target", TargetJson.node(it)), () -> node.putNull("target"));
    return node;
  }
}
