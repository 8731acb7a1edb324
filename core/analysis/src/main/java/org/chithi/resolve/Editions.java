package org.chithi.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chithi.model.DocumentKind;
import org.chithi.model.DocumentNumber;
import org.chithi.model.PartialDate;
import org.chithi.text.TermTable;

/**
 * The editions of laws and rules that are cited by their bare names: {@code Luật Đất đai} in a text
 * of 2025 is 31/2024/QH15, in one of 2016 it is 45/2013/QH13. Between the adoption of an edition
 * and its first day in force it may be that or the one before.
 */
final class Editions {

  private static final Map<String, List<Edition>> ROWS = rows();

  /**
   * One edition.
   *
   * @param name its name
   * @param kind its type
   * @param number its number; empty for one that has none, or whose number is not sure
   * @param adopted its day
   * @param from its first day in force
   */
  record Edition(
      String name,
      DocumentKind kind,
      Optional<DocumentNumber> number,
      LocalDate adopted,
      LocalDate from) {

    /** The parts by which it is cited; empty if its number is not sure. */
    Optional<SymbolParts> parts(SymbolParts named) {
      return kind == DocumentKind.HIEN_PHAP
          ? Optional.of(named)
          : number.map(it -> SymbolParts.of(it, Optional.of(kind)));
    }

    /** The date under which it is cited: its day, or the year of one without a number. */
    PartialDate date() {
      return number.isPresent() ? PartialDate.of(adopted) : PartialDate.ofYear(adopted.getYear());
    }
  }

  private Editions() {}

  /**
   * All rows with a number, for the register, those of one name together in the order of the table.
   */
  static List<Edition> numbered() {
    return ROWS.values().stream()
        .flatMap(List::stream)
        .filter(it -> it.number().isPresent())
        .toList();
  }

  /**
   * The editions that a bare name can mean, in their order; none if the table has none for that
   * time.
   *
   * @param name the name
   * @param at when it is used: the date of the text, or of the document in whose title it stands
   * @param detailed whether a document that gives details of it is dated so, which may be before it
   *     comes into force
   */
  static List<Edition> meant(SymbolParts name, PartialDate at, boolean detailed) {
    List<Edition> editions = of(name);
    int first = inForce(editions, at.first(), detailed);
    int last = first;
    while (last + 1 < editions.size() && !editions.get(last + 1).adopted.isAfter(at.last())) {
      last++;
    }
    return first < 0 ? List.of() : editions.subList(first, last + 1);
  }

  /** The edition that a bare name means at any time from a day on; empty if it can be several. */
  static Optional<Edition> since(SymbolParts name, LocalDate day) {
    List<Edition> editions = of(name);
    int first = inForce(editions, day, false);
    return first >= 0 && first == editions.size() - 1
        ? Optional.of(editions.get(first))
        : Optional.empty();
  }

  private static List<Edition> of(SymbolParts name) {
    return ROWS.getOrDefault(key(name.type(), name.key().toString()), List.of());
  }

  /** The edition that a name means with a date or a year; empty if the table has none of it. */
  static Optional<Edition> dated(SymbolParts name, PartialDate date) {
    List<Edition> editions =
        of(name).stream()
            .filter(it -> it.number().isPresent() && PartialDate.of(it.adopted).agrees(date))
            .toList();
    return editions.size() == 1 ? Optional.of(editions.get(0)) : Optional.empty();
  }

  /** The place of the last edition in force on a day, or adopted; -1 if none was. */
  private static int inForce(List<Edition> editions, LocalDate day, boolean detailed) {
    int place = editions.size() - 1;
    while (place >= 0
        && (detailed ? editions.get(place).adopted : editions.get(place).from).isAfter(day)) {
      place--;
    }
    return place;
  }

  private static String key(String type, String name) {
    return type + ' ' + DocumentKey.folded(name);
  }

  private static Map<String, List<Edition>> rows() {
    Map<String, List<Edition>> rows = new LinkedHashMap<>();
    for (TermTable.Row row : TermTable.rows(Editions.class, "editions.tsv")) {
      Edition edition =
          new Edition(
              row.cell("name"),
              DocumentKind.ofCode(row.cell("kind")),
              DocumentNumber.parse(row.cell("symbol")),
              LocalDate.parse(row.cell("date")),
              LocalDate.parse(row.cell("from")));
      rows.computeIfAbsent(key(row.cell("kind"), edition.name), unused -> new ArrayList<>(2))
          .add(edition);
    }
    return Collections.unmodifiableMap(rows);
  }
}
