package org.chithi.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chithi.model.DocumentKind;
import org.chithi.model.DocumentNumber;
import org.chithi.model.PartialDate;
import org.chithi.model.PartyTerms;

/** The documents that registers know, by the series in which they are looked up. */
final class KnownDocuments {

  /**
   * A document and its number taken apart.
   *
   * @param document the document
   * @param parts its number, or its name
   */
  record Row(KnownDocument document, SymbolParts parts) {}

  private final Map<SeriesKey, List<Row>> bySeries = new HashMap<>();

  /** The documents that are shipped with the library, and the national congresses. */
  private static final Map<SeriesKey, List<Row>> SHIPPED = readShipped();

  KnownDocuments() {}

  /** The documents that are shipped with the library, to be added to. */
  static KnownDocuments shipped() {
    KnownDocuments shipped = new KnownDocuments();
    SHIPPED.forEach((key, rows) -> shipped.bySeries.put(key, new ArrayList<>(rows)));
    return shipped;
  }

  private static Map<SeriesKey, List<Row>> readShipped() {
    KnownDocuments read = new KnownDocuments();
    KnownTable.shipped().forEach(read::add);
    Editions.numbered().forEach(read::addEdition);
    PartyTerms.congresses().forEach(read::addCongress);
    Map<SeriesKey, List<Row>> shipped = new HashMap<>();
    read.bySeries.forEach((key, rows) -> shipped.put(key, List.copyOf(rows)));
    return Map.copyOf(shipped);
  }

  KnownDocuments(KnownDocuments other) {
    other.bySeries.forEach((key, rows) -> bySeries.put(key, new ArrayList<>(rows)));
  }

  void add(KnownDocument known) {
    add(new Row(known, SymbolParts.of(known.number(), known.kind())));
  }

  /** An edition of a law or a rule, if no other table has it. */
  private void addEdition(Editions.Edition edition) {
    KnownDocument known =
        new KnownDocument(
            edition.number().orElseThrow(),
            Optional.empty(),
            Optional.of(edition.kind()),
            Optional.of(PartialDate.of(edition.adopted())),
            Optional.empty(),
            Optional.empty(),
            Optional.of(edition.name()),
            "u");
    SymbolParts parts = SymbolParts.of(known.number(), known.kind());
    boolean isKnown =
        of(SeriesKey.of(parts, Jurisdiction.COUNTRY)).stream()
            .anyMatch(row -> row.document.date().equals(known.date()));
    if (!isKnown) {
      add(new Row(known, parts));
    }
  }

  /** The resolution of a national congress, which goes by its name. */
  private void addCongress(String term) {
    SymbolParts name = NamedDocuments.CONGRESS_RESOLUTION;
    KnownDocument resolution =
        new KnownDocument(
            new DocumentNumber(
                Optional.of(name.key().toString()), '-', name.type() + '/' + name.scope()),
            Optional.empty(),
            Optional.of(DocumentKind.NGHI_QUYET),
            Optional.empty(),
            Optional.of(UsualName.of("NATIONAL_CONGRESS").words()),
            Optional.of(term),
            Optional.empty(),
            "s");
    add(new Row(resolution, name));
  }

  private void add(Row row) {
    Jurisdiction place = Jurisdiction.of(row.document.place().orElse(""));
    bySeries.computeIfAbsent(SeriesKey.of(row.parts, place), unused -> new ArrayList<>()).add(row);
  }

  /** The series of the laws. */
  List<SeriesKey> laws() {
    return bySeries.keySet().stream().filter(LawNames::isOf).toList();
  }

  List<Row> of(SeriesKey key) {
    return bySeries.getOrDefault(key, List.of());
  }
}
