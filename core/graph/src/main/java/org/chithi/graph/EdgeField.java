package org.chithi.graph;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a format that has columns or attributes writes of an edge. */
enum EdgeField {
  RELATION(edge -> Optional.of(edge.relation().name())),
  COUNT(edge -> Optional.of(String.valueOf(edge.count()))),
  SECTIONS(EdgeField::sections),
  SENTENCE(edge -> Optional.of(edge.sentence()).filter(words -> !words.isEmpty())),
  REPORTER(edge -> edge.reporter().map(NodeField::id)),
  ORIGIN(edge -> Optional.of(edge.origin().name()));

  private final Function<CitationEdge, Optional<String>> value;

  EdgeField(Function<CitationEdge, Optional<String>> value) {
    this.value = value;
  }

  /** The name as formats write it, {@code relation}. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is a number; all others are words. */
  boolean isNumber() {
    return this == COUNT;
  }

  Optional<String> of(CitationEdge edge) {
    return value.apply(edge);
  }

  /** {@code TASKS 2, MANDATE 1}. */
  private static Optional<String> sections(CitationEdge edge) {
    return edge.sections().isEmpty()
        ? Optional.empty()
        : Optional.of(
            edge.sections().entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", ")));
  }
}
