package org.chithi.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chithi.model.DocumentKind;
import org.chithi.model.DocumentNumber;
import org.chithi.text.Folding;

/** The documents that registers know, by the series in which they are looked up. */
final class KnownDocuments {

  private final Map<String, List<KnownDocument>> byKey = new HashMap<>();
  private final Map<KnownDocument, SymbolParts> parts = new IdentityHashMap<>();

  KnownDocuments() {}

  KnownDocuments(KnownDocuments other) {
    other.byKey.forEach((key, rows) -> byKey.put(key, new ArrayList<>(rows)));
    parts.putAll(other.parts);
  }

  void add(KnownDocument known) {
    add(known, SymbolParts.of(known.number().number().orElseThrow(), known.number().symbol()));
  }

  /** The resolution of a national congress, which goes by its name. */
  void addCongress(String term) {
    SymbolParts name = NameParts.CONGRESS_RESOLUTION;
    add(
        new KnownDocument(
            new DocumentNumber(Optional.of(name.number()), '-', name.type() + '/' + name.scope()),
            Optional.empty(),
            Optional.of(DocumentKind.NGHI_QUYET),
            Optional.empty(),
            Optional.of("Đại hội đại biểu toàn quốc"),
            Optional.of(term),
            Optional.empty(),
            "s"),
        name);
  }

  private void add(KnownDocument known, SymbolParts read) {
    parts.put(known, read);
    byKey
        .computeIfAbsent(key(read, known.place().orElse("")), unused -> new ArrayList<>())
        .add(known);
  }

  List<KnownDocument> of(String key) {
    return byKey.getOrDefault(key, List.of());
  }

  SymbolParts parts(KnownDocument known) {
    return parts.get(known);
  }

  /** The key of a series in a place; capitals tell no name from another. */
  static String key(SymbolParts parts, String place) {
    return parts.scope()
        + '['
        + place
        + "]/"
        + CandidateSelector.family(parts.type())
        + '/'
        + Folding.key(parts.number());
  }
}
