package org.chithi.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chithi.model.DocumentKind;
import org.chithi.model.PartialDate;
import org.chithi.model.PartyTerms;
import org.chithi.text.TermTable;
import org.junit.jupiter.api.Test;

/** The shipped register read as a whole: what no single row can show to be wrong. */
class RegisterTableTest {

  /** The terms of the National Assembly, from the first to the last year of each. */
  private static final Map<String, List<Integer>> ASSEMBLIES =
      Map.of(
          "10", List.of(1997, 2002),
          "11", List.of(2002, 2007),
          "12", List.of(2007, 2011),
          "13", List.of(2011, 2016),
          "14", List.of(2016, 2021),
          "15", List.of(2021, 2026),
          "16", List.of(2026, 2031));

  private final List<TermTable.Row> rows = TermTable.rows(KnownTable.class, "documents.tsv");
  private final List<KnownDocument> documents = KnownTable.shipped();

  private static String printed(KnownDocument document) {
    return document.number() + " of " + document.date().map(Object::toString).orElse("?");
  }

  @Test
  void itIsLargeAndEveryRowSaysHowSureItIs() {
    assertThat(documents).hasSizeGreaterThan(1_000);
    assertThat(documents).extracting(KnownDocument::evidence).containsOnly("s", "k", "u");
    assertThat(documents).allMatch(it -> it.date().isPresent() && it.kind().isPresent());
    assertThat(rows)
        .allMatch(row -> row.cell("symbol").replaceFirst("^0", "").startsWith(row.cell("number")));
  }

  @Test
  void noTwoRowsAreOneDocument() {
    Set<String> seen = new HashSet<>();
    for (KnownDocument document : documents) {
      SymbolParts parts = SymbolParts.of(document.number(), document.kind());
      String id = parts.scope() + "/" + parts.type() + "/" + parts.key() + "@" + document.date();
      assertThat(seen.add(id)).as(printed(document)).isTrue();
    }
  }

  @Test
  void documentsOfAPartyTermAreOfItsYears() {
    for (KnownDocument document : documents) {
      document
          .term()
          .ifPresent(
              term ->
                  assertThat(PartyTerms.of(document.date().orElseThrow()))
                      .as(printed(document))
                      .contains(term));
    }
  }

  @Test
  void lawsAreOfTheAssemblyInTheirNumber() {
    int laws = 0;
    for (KnownDocument document : documents) {
      String symbol = document.number().symbol();
      String assembly = symbol.replaceFirst("^.*QH(\\d\\d)$", "$1");
      if (!assembly.equals(symbol)) {
        int year = document.date().orElseThrow().year();
        assertThat(year)
            .as(printed(document))
            .isBetween(ASSEMBLIES.get(assembly).get(0), ASSEMBLIES.get(assembly).get(1));
        laws++;
      }
    }
    assertThat(laws).isGreaterThan(300);
  }

  @Test
  void aYearInTheNumberIsTheYearOfTheDate() {
    for (KnownDocument document : documents) {
      String number = document.number().number().orElseThrow();
      int slash = number.indexOf('/');
      if (slash > 0) {
        assertThat(document.date().orElseThrow().year())
            .as(printed(document))
            .isEqualTo(Integer.parseInt(number.substring(slash + 1)));
      }
    }
  }

  /** One committee numbers one type through a term: later numbers are of later days. */
  @Test
  void numbersOfASeriesRiseWithTheirDates() {
    Map<String, List<TermTable.Row>> series = new HashMap<>();
    for (TermTable.Row row : rows) {
      boolean whole = row.cell("date").length() == "2013-12-12".length();
      boolean party = !row.cell("term").isEmpty();
      if (whole && party && !row.cell("notes").startsWith("out of order")) {
        String code = row.cell("symbol").replaceFirst("^\\d+", "");
        series.computeIfAbsent(row.cell("term") + code, unused -> new ArrayList<>()).add(row);
      }
    }
    assertThat(series).hasSizeGreaterThan(30);
    series.forEach(
        (code, members) -> {
          members.sort(
              (one, other) ->
                  Integer.parseInt(one.cell("number")) - Integer.parseInt(other.cell("number")));
          for (int i = 1; i < members.size(); i++) {
            assertThat(members.get(i).cell("date"))
                .as(code + " " + members.get(i).cell("number"))
                .isGreaterThanOrEqualTo(members.get(i - 1).cell("date"));
          }
        });
  }

  /** The name of a law is how texts cite it: with its type, without its number. */
  @Test
  void lawsGoByTheirNames() {
    for (KnownDocument document : documents) {
      Optional<String> name = document.subject();
      if (document.kind().equals(Optional.of(DocumentKind.LUAT)) && name.isPresent()) {
        assertThat(name.get()).as(printed(document)).matches("(Luật|Bộ luật) .*");
      }
    }
  }

  /** An edition is the document of its number in the register, under its name and of its day. */
  @Test
  void editionsAreTheDocumentsOfTheirNumbers() {
    Map<String, KnownDocument> register = new HashMap<>();
    documents.forEach(it -> register.put(it.number() + " " + it.date().orElseThrow(), it));
    int compared = 0;
    for (Editions.Edition edition : Editions.numbered()) {
      String number = edition.number().orElseThrow().toString();
      KnownDocument same = register.get(number + " " + edition.adopted());
      boolean law = edition.kind() == DocumentKind.LUAT || edition.kind() == DocumentKind.PHAP_LENH;
      if (same != null && law) {
        assertThat(same.kind()).as(number).contains(edition.kind());
        String name = DocumentKey.folded(edition.name());
        boolean initials = edition.name().matches(".*\\p{Lu}{3,}.*");
        assertThat(initials || name(same).startsWith(name + " ") ? "" : name(same))
            .as(number)
            .isIn("", name);
        compared++;
      } else if (law) {
        assertThat(documents)
            .as(edition.toString())
            .noneMatch(it -> it.number().toString().equals(number));
      }
    }
    assertThat(compared).isGreaterThan(250);
  }

  private static String name(KnownDocument law) {
    return DocumentKey.folded(law.subject().orElse(""));
  }

  /** A law that is no edition of its name would leave the one before it in force. */
  @Test
  void everyLawAfterTheFirstEditionOfItsNameIsAnEdition() {
    Map<String, LocalDate> first = new HashMap<>();
    Set<String> editions = new HashSet<>();
    for (Editions.Edition edition : Editions.numbered()) {
      first.merge(
          DocumentKey.folded(edition.name()),
          edition.adopted(),
          (one, other) -> one.isBefore(other) ? one : other);
      editions.add(edition.number().orElseThrow().toString());
    }
    int laws = 0;
    for (KnownDocument document : documents) {
      LocalDate since = first.get(name(document));
      if (since != null && !document.date().orElseThrow().first().isBefore(since)) {
        assertThat(editions).as(printed(document)).contains(document.number().toString());
        laws++;
      }
    }
    assertThat(laws).isGreaterThan(250);
  }

  /** What is compared first does not change from run to run. */
  @Test
  void editionsComeInTheOrderOfTheTable() {
    assertThat(Editions.numbered().stream().map(Editions.Edition::name).distinct())
        .containsExactlyElementsOf(
            TermTable.rows(Editions.class, "editions.tsv").stream()
                .filter(row -> !row.cell("symbol").isEmpty())
                .map(row -> row.cell("name"))
                .distinct()
                .toList());
  }

  /** Editions of one name follow each other, each adopted before it comes into force. */
  @Test
  void editionsOfOneNameAreInTheirOrder() {
    Map<String, TermTable.Row> before = new HashMap<>();
    for (TermTable.Row row : TermTable.rows(Editions.class, "editions.tsv")) {
      String name = row.cell("kind") + DocumentKey.folded(row.cell("name"));
      assertThat(row.cell("from")).as(name).isGreaterThanOrEqualTo(row.cell("date"));
      TermTable.Row last = before.put(name, row);
      if (last != null) {
        assertThat(row.cell("date")).as(name).isGreaterThan(last.cell("date"));
        assertThat(row.cell("from")).as(name).isGreaterThan(last.cell("from"));
      }
    }
  }

  @Test
  void whatIsReplacedIsOlderAndReplacedOnce() {
    List<Replacement> replacements = Replacement.shipped();
    assertThat(replacements).hasSizeGreaterThan(150);
    assertThat(replacements)
        .extracting(it -> it.newer().id() + " " + it.older().id())
        .doesNotHaveDuplicates();
    for (Replacement replacement : replacements) {
      PartialDate newer = replacement.newer().document().date().orElseThrow();
      PartialDate older = replacement.older().document().date().orElseThrow();
      assertThat(older.toString()).as(replacement.toString()).isLessThan(newer.toString());
    }
  }
}
