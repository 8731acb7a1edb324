package org.chithi.cite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The documents that registers know, by the series in which they are looked up. */
final class KnownShelf {

  private final Map<String, List<KnownDocument>> byKey = new HashMap<>();
  private final Map<KnownDocument, SymbolParts> parts = new IdentityHashMap<>();

  KnownShelf() {}

  KnownShelf(KnownShelf other) {
    other.byKey.forEach((key, rows) -> byKey.put(key, new ArrayList<>(rows)));
    parts.putAll(other.parts);
  }

  void add(KnownDocument known) {
    SymbolParts read =
        SymbolParts.of(known.number().number().orElseThrow(), known.number().symbol());
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

  /** The key of a series in a place. */
  static String key(SymbolParts parts, String place) {
    return parts.scope()
        + '['
        + place
        + "]/"
        + SeriesDesk.family(parts.type())
        + '/'
        + parts.number();
  }
}
