package org.chithi.json;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.chithi.cite.Citation;
import org.chithi.cite.Reference;
import org.chithi.cite.Relation;
import org.chithi.model.DocumentKind;
import org.chithi.model.PartialDate;
import org.chithi.model.SectionRole;
import org.chithi.text.Span;

/** Reads the citations of a directive back, as {@link CitationsJson} has written them. */
final class WrittenCitations {

  private WrittenCitations() {}

  /** The citations of a directive with so long a text. */
  static List<Citation> read(Keyed whole, int length) {
    List<Keyed> citations = whole.at("citations").items();
    return citations.stream().map(it -> citation(it, length, citations.size())).toList();
  }

  private static Citation citation(Keyed citation, int length, int count) {
    Keyed span = citation.at("span");
    Span place = span.span(length);
    span.require(!place.isEmpty(), "a span with words");
    Relation relation = citation.at("relation").oneOf(Relation.class);
    return Citation.builder(
            place, citation.at("form").oneOf(Citation.Form.class), reference(citation))
        .subject(citation.maybe("subjectSpan").map(it -> it.span(length)))
        .pinpoint(citation.maybe("pinpoint").map(Keyed::words))
        .relation(relation)
        .section(citation.maybe("section").map(it -> it.oneOf(SectionRole.class)))
        .alias(citation.maybe("alias").map(Keyed::words))
        .withinTitleOf(withinTitleOf(citation, relation, count))
        .inherited(set(citation.at("inherited"), Citation.Attribute.class))
        .defects(set(citation.at("defects"), Citation.Defect.class))
        .build();
  }

  private static OptionalInt withinTitleOf(Keyed citation, Relation relation, int count) {
    Optional<Keyed> outer = citation.maybe("withinTitleOf");
    boolean within = relation == Relation.WITHIN_TITLE;
    citation.at("withinTitleOf").require(outer.isPresent() == within, "as its relation says");
    outer.ifPresent(it -> it.require(it.number() >= 0 && it.number() < count, "a citation"));
    return outer.map(Keyed::number).map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  private static Reference reference(Keyed citation) {
    return new Reference(
        citation.maybe("type").map(it -> it.oneOf(DocumentKind.class)),
        citation.maybe("number").map(Keyed::words),
        citation.maybe("symbol").map(Keyed::words),
        citation.maybe("date").map(it -> it.parsed(PartialDate.parse(it.words()), "a date")),
        citation.maybe("issuer").map(Keyed::words),
        citation.maybe("term").map(Keyed::words));
  }

  private static <E extends Enum<E>> Set<E> set(Keyed names, Class<E> family) {
    return names.items().stream().map(it -> it.oneOf(family)).collect(Collectors.toSet());
  }
}
