package org.chithi.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chithi.text.TermTable;

/**
 * The terms of the Central Committee by date: 2013-12-12 is XI. In the days of a congress two terms
 * overlap; a year in which the term changed has two.
 *
 * @since 0.1.0
 */
public final class PartyTerms {

  private static final int LOCAL_YEARS = 5;
  private static final int FIRST_CONGRESS = 3;
  private static final int LAST_CONGRESS = 11;

  private record Office(String term, LocalDate from, LocalDate to) {
    boolean mayHold(PartialDate date) {
      return !from.isAfter(date.last()) && !to.isBefore(date.first());
    }
  }

  private static final List<Office> OFFICES =
      TermTable.rows(PartyTerms.class, "congresses.tsv").stream()
          .map(
              row ->
                  new Office(
                      row.cell("term"),
                      LocalDate.parse(row.cell("office_from")),
                      row.cell("office_to").isEmpty()
                          ? LocalDate.MAX
                          : LocalDate.parse(row.cell("office_to"))))
          .toList();

  private PartyTerms() {}

  /** The term before one, {@code XIII} for {@code XIV}; empty if the table has none. */
  public static Optional<String> before(String term) {
    for (int i = 1; i < OFFICES.size(); i++) {
      if (OFFICES.get(i).term.equals(term)) {
        return Optional.of(OFFICES.get(i - 1).term);
      }
    }
    return Optional.empty();
  }

  /** The terms, each named after the national congress that began it. */
  public static List<String> congresses() {
    return OFFICES.stream().map(Office::term).toList();
  }

  /** The terms that a date can lie in; none for one before the first term of the table. */
  public static Set<String> of(PartialDate date) {
    Set<String> terms = new TreeSet<>();
    for (Office office : OFFICES) {
      if (office.mayHold(date)) {
        terms.add(office.term);
      }
    }
    return terms;
  }

  /** Whether two dates can lie in one term of the Central Committee. */
  public static boolean share(PartialDate one, PartialDate other) {
    return OFFICES.stream().anyMatch(office -> office.mayHold(one) && office.mayHold(other));
  }

  /**
   * Whether two dates lie in one term of a local committee. Congresses of provinces meet every five
   * years (2015, 2020, 2025), mostly from August to November; a date in a month of theirs lies in
   * no term for sure.
   */
  public static boolean shareLocally(PartialDate one, PartialDate other) {
    return localTerm(one) > 0 && localTerm(one) == localTerm(other);
  }

  /** Whether two dates can lie in one term of a local committee, months of a congress included. */
  public static boolean mayShareLocally(PartialDate one, PartialDate other) {
    boolean open = localTerm(one) == 0 || localTerm(other) == 0;
    return open
        ? Math.abs(one.year() - other.year()) <= LOCAL_YEARS
        : localTerm(one) == localTerm(other);
  }

  /** The year in which the term began; 0 if the months of a congress leave it open. */
  private static int localTerm(PartialDate date) {
    LocalDate first = date.first();
    LocalDate last = date.last();
    int began = first.getYear() / LOCAL_YEARS * LOCAL_YEARS;
    if (first.getYear() == began && last.getMonthValue() < FIRST_CONGRESS) {
      return began - LOCAL_YEARS;
    }
    boolean open = first.getYear() == began && first.getMonthValue() <= LAST_CONGRESS;
    return open ? 0 : began;
  }
}
