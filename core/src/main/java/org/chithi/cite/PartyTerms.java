package org.chithi.cite;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chithi.model.PartialDate;
import org.chithi.text.TermTable;

/**
 * The terms of the Central Committee by date: 2013-12-12 is XI. In the days of a congress two terms
 * overlap; a year in which the term changed has two.
 */
final class PartyTerms {

  private record Office(String term, LocalDate from, LocalDate to) {}

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

  /** The terms that a date can lie in; none for one before the first term of the table. */
  static Set<String> of(PartialDate date) {
    LocalDate first = PartialDates.first(date);
    LocalDate last = PartialDates.last(date);
    Set<String> terms = new TreeSet<>();
    for (Office office : OFFICES) {
      if (!office.from.isAfter(last) && !office.to.isBefore(first)) {
        terms.add(office.term);
      }
    }
    return terms;
  }
}
