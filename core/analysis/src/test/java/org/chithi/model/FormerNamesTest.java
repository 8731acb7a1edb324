package org.chithi.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chithi.text.TermTable;
import org.junit.jupiter.api.Test;

/** What a province or a body was called before. */
class FormerNamesTest {

  private static Set<String> names(String now) {
    return FormerNames.of(now).stream()
        .map(FormerNames.Former::name)
        .collect(Collectors.toCollection(HashSet::new));
  }

  @Test
  void provincesOfWhichAnotherWasFormed() {
    assertThat(FormerNames.of("Tuyên Quang"))
        .containsExactly(
            new FormerNames.Former("Hà Giang", PartialDate.parse("2025-06-30").orElseThrow()));
    assertThat(names("bac ninh")).containsExactly("Bắc Giang");
    assertThat(names("Huế")).containsExactly("Thừa Thiên Huế");
    assertThat(names("Hà Tĩnh")).isEmpty();
  }

  @Test
  void bodiesThatWereJoined() {
    assertThat(names("Ban Tuyên giáo và Dân vận Trung ương"))
        .contains("Ban Tuyên giáo Trung ương", "Ban Dân vận Trung ương")
        .contains("Ban Tư tưởng - Văn hóa Trung ương");
    assertThat(names("Ban Dân vận Trung ương")).isEmpty();
  }

  /** A document of Hà Nội of today cites one of 2005 of the city or of Hà Tây. */
  @Test
  void aProvinceThatTookInAnotherKeepsItsOwnPast() {
    LocalDate now = LocalDate.of(2020, 5, 1);
    assertThat(Provinces.meantBy("Hà Nội", now, PartialDate.parse("2005-03-01").orElseThrow()))
        .containsExactlyInAnyOrder("Hà Nội", "Hà Tây");
    assertThat(Provinces.meantBy("Hà Nội", now, PartialDate.parse("2010-03-01").orElseThrow()))
        .containsExactly("Hà Nội");
  }

  /** From 1 July 2025 there are 34 provinces and cities. */
  @Test
  void thirtyFourProvincesAreInOffice() {
    List<TermTable.Row> rows = TermTable.rows(Provinces.class, "provinces.tsv");
    Set<String> inOffice =
        rows.stream()
            .filter(row -> row.cell("valid_to").isEmpty())
            .map(row -> row.cell("name"))
            .collect(Collectors.toSet());
    assertThat(inOffice).hasSize(34);
    assertThat(rows)
        .filteredOn(row -> !row.cell("succeeded_by").isEmpty())
        .allMatch(row -> inOffice.contains(row.cell("succeeded_by")));
  }
}
