package org.chithi.eval;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.chithi.cite.Citation;
import org.chithi.model.SectionRole;

/**
 * How well the analysis of a document agrees with its gold answers, as counts that may be added.
 *
 * @param name the document
 * @param letterhead facts of the letterhead
 * @param sections characters of the text by role
 * @param citations mentions of documents
 * @param forms mentions of the gold by form, those found as right
 * @param facts facts of the matched mentions
 * @param recipients items of the list of recipients
 * @param assignments assignments
 * @param leads matched assignments, those with the right bodies as right
 * @param errors the differences, in the order of the measures
 * @since 0.1.0
 */
public record DocumentScore(
    String name,
    Tally letterhead,
    Map<SectionRole, Tally> sections,
    Tally citations,
    Map<Citation.Form, Tally> forms,
    Map<CitationFact, Tally> facts,
    Tally recipients,
    Tally assignments,
    Tally leads,
    List<EvaluationError> errors) {

  /** Copies the counts. */
  public DocumentScore {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(letterhead, "letterhead");
    Objects.requireNonNull(citations, "citations");
    Objects.requireNonNull(recipients, "recipients");
    Objects.requireNonNull(assignments, "assignments");
    Objects.requireNonNull(leads, "leads");
    sections = copy(sections, SectionRole.class);
    forms = copy(forms, Citation.Form.class);
    facts = copy(facts, CitationFact.class);
    errors = List.copyOf(errors);
  }

  private static <K extends Enum<K>> Map<K, Tally> copy(Map<K, Tally> counts, Class<K> keys) {
    Map<K, Tally> copy = new EnumMap<>(keys);
    copy.putAll(counts);
    return Collections.unmodifiableMap(copy);
  }

  /** The share of characters with the right role; empty if the gold has no section. */
  public OptionalDouble accuracy() {
    Tally all = sections.values().stream().reduce(Tally.NONE, Tally::plus);
    return all.meant() == 0 ? OptionalDouble.empty() : OptionalDouble.of(all.recall());
  }

  /** The counts and errors of both under this name. */
  DocumentScore plus(DocumentScore other) {
    return new DocumentScore(
        name,
        letterhead.plus(other.letterhead),
        sum(sections, other.sections, SectionRole.class),
        citations.plus(other.citations),
        sum(forms, other.forms, Citation.Form.class),
        sum(facts, other.facts, CitationFact.class),
        recipients.plus(other.recipients),
        assignments.plus(other.assignments),
        leads.plus(other.leads),
        Stream.concat(errors.stream(), other.errors.stream()).toList());
  }

  private static <K extends Enum<K>> Map<K, Tally> sum(
      Map<K, Tally> some, Map<K, Tally> more, Class<K> keys) {
    Map<K, Tally> sum = new EnumMap<>(keys);
    sum.putAll(some);
    more.forEach((key, tally) -> sum.merge(key, tally, Tally::plus));
    return sum;
  }

  /** A score without any count. */
  static DocumentScore none(String name) {
    Tally none = Tally.NONE;
    return new DocumentScore(
        name, none, Map.of(), none, Map.of(), Map.of(), none, none, none, List.of());
  }
}
