package org.chithi.graph;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.chithi.model.PartialDate;
import org.chithi.resolve.DocumentId;
import org.chithi.resolve.RegisteredDocument;

/** What a format that has columns or attributes writes of a document. */
enum NodeField {
  LABEL(node -> Optional.of(NodeLabel.of(node))),
  STANDING(node -> Optional.of(node.standing().name())),
  KIND(node -> node.kind().map(Enum::name)),
  ISSUER(RegisteredDocument::issuer),
  LEVEL(node -> node.level().map(Enum::name)),
  PLACE(node -> node.id().place()),
  DATE(node -> node.date().map(PartialDate::toString)),
  YEAR(node -> node.date().map(date -> String.valueOf(date.year()))),
  TITLE(RegisteredDocument::title),
  URN(node -> node.id().urn()),
  SOURCES(node -> joined(node.sources())),
  FORMS(node -> joined(node.forms())),
  CONFLICTS(node -> joined(node.conflicts())),
  INFERRED(node -> joined(node.inferred()));

  private final Function<RegisteredDocument, Optional<String>> value;

  NodeField(Function<RegisteredDocument, Optional<String>> value) {
    this.value = value;
  }

  /** The name as formats write it, {@code standing}. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is a number; all others are words. */
  boolean isNumber() {
    return this == YEAR;
  }

  Optional<String> of(RegisteredDocument node) {
    return value.apply(node);
  }

  private static Optional<String> joined(List<?> words) {
    return words.stream().map(Object::toString).reduce((one, other) -> one + " | " + other);
  }

  /** The identity as formats write it. */
  static String id(DocumentId id) {
    return id.toString();
  }
}
