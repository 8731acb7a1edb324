package org.chithi.cite;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chithi.model.DocumentNumber;
import org.chithi.model.PartialDate;
import org.chithi.text.TermTable;

/** Provinces over time: the Bắc Ninh of 2026 was Bắc Giang and Bắc Ninh until 30/6/2025. */
final class Provinces {

  private static final List<TermTable.Row> ROWS =
      TermTable.rows(DocumentNumber.class, "provinces.tsv");

  private Provinces() {}

  /**
   * The provinces that a document of one day can mean by its own name when it speaks of a day
   * before the province was formed anew; its own name alone in all other cases.
   */
  static Set<String> meantBy(String name, LocalDate citing, PartialDate cited) {
    Set<String> former = new TreeSet<>();
    for (TermTable.Row row : ROWS) {
      boolean joined = row.cell("succeeded_by").equals(name) && !row.cell("valid_to").isEmpty();
      if (joined) {
        LocalDate last = LocalDate.parse(row.cell("valid_to"));
        if (citing.isAfter(last) && !PartialDates.isAfter(cited, last)) {
          former.add(row.cell("name"));
        }
      }
    }
    return former.isEmpty() ? Set.of(name) : former;
  }
}
