package org.chithi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.chithi.cite.Citation;
import org.chithi.cite.Citations;
import org.chithi.json.DirectiveJson;
import org.chithi.model.Directive;
import org.chithi.model.DocumentNumber;
import org.chithi.model.NodePath;
import org.chithi.model.Notice;
import org.chithi.model.PartialDate;
import org.chithi.model.Section;
import org.chithi.resolve.CitationSheet;
import org.chithi.resolve.DocumentId;
import org.chithi.resolve.Registry;
import org.chithi.resolve.Resolution;
import org.chithi.search.DirectiveIndex;
import org.chithi.search.IndexedDocument;
import org.chithi.search.StoredDocument;
import org.chithi.testcorpus.Cases;
import org.chithi.text.RomanNumeral;
import org.chithi.text.SourceText;
import org.chithi.text.Span;

/** What holds for every text, number, date and order of documents, tried on many of them. */
class LawsTest {

  private Path folder = Path.of("");

  @BeforeTry
  void makeFolder() throws IOException {
    folder = Files.createTempDirectory("chithi-laws");
  }

  @AfterTry
  void deleteFolder() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted((one, other) -> other.compareTo(one)).forEach(file -> file.toFile().delete());
    }
  }

  /** Lines of the cases and directives in any order, with anything between them. */
  @Provide
  Arbitrary<String> texts() {
    List<String> lines =
        Stream.concat(Cases.directives().values().stream(), Cases.inputs())
            .flatMap(String::lines)
            .distinct()
            .toList();
    Arbitrary<String> line =
        Arbitraries.frequencyOf(
            Tuple.of(12, Arbitraries.of(lines)),
            Tuple.of(1, Arbitraries.strings().ofMaxLength(30)),
            Tuple.of(
                1,
                Arbitraries.strings()
                    .withChars("Số -/ĐQT\u0301\u0323\u00A0\t*_[]()«»19")
                    .ofMaxLength(30)));
    return line.list().ofMaxSize(40).map(all -> String.join("\n", all));
  }

  @Property(tries = 60)
  void everySpanLiesInItsTextAndInOrder(@ForAll("texts") String words) {
    Directive directive = Directives.parse(words);
    String text = directive.text();
    int end = 0;
    for (Section section : directive.sections()) {
      assertThat(section.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(text.substring(end, section.span().start())).isBlank();
      end = section.span().end();
    }
    assertThat(text.substring(end)).isBlank();
    Citations citations = Directives.citations(directive);
    Span last = new Span(0, 0);
    for (Citation citation : citations) {
      assertThat(citation.span()).isGreaterThanOrEqualTo(last);
      assertThat(directive.words(citation.span())).isNotBlank();
      last = citation.span();
    }
    Stream.concat(directive.notices().stream(), citations.notices().stream())
        .map(Notice::span)
        .forEach(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
  }

  @Property(tries = 60)
  void theWayBackToTheTextAsReadKeepsOrderAndLetters(@ForAll("texts") String words) {
    SourceText source = SourceText.of(words);
    Directive directive = Directives.parse(source);
    int last = 0;
    for (int i = 0; i < directive.text().length(); i++) {
      Span origin = directive.alignment().sourceOf(new Span(i, i + 1));
      assertThat(origin.start()).isGreaterThanOrEqualTo(last);
      assertThat(origin.end()).isLessThanOrEqualTo(source.text().length());
      char letter = directive.text().charAt(i);
      if (letter >= '0' && letter <= '9' && origin.length() == 1) {
        assertThat(origin.in(source.text())).isEqualTo(String.valueOf(letter));
      }
      last = origin.start();
    }
  }

  @Property(tries = 60)
  void analysingIsTheSameEveryTime(@ForAll("texts") String words) {
    String once = json(words);
    assertThat(json(words)).isEqualTo(once);
  }

  private static String json(String words) {
    Directive directive = Directives.parse(words);
    return DirectiveJson.toLine(directive, Directives.citations(directive));
  }

  @Provide
  Arbitrary<PartialDate> dates() {
    Arbitrary<LocalDate> day =
        Arbitraries.longs()
            .between(LocalDate.of(1930, 1, 1).toEpochDay(), LocalDate.of(2100, 1, 1).toEpochDay())
            .map(LocalDate::ofEpochDay);
    return Arbitraries.oneOf(
        day.map(PartialDate::of),
        day.map(it -> PartialDate.of(YearMonth.from(it))),
        day.map(it -> PartialDate.ofYear(it.getYear())));
  }

  @Property(tries = 300)
  void aDateReadsBack(@ForAll("dates") PartialDate date) {
    assertThat(PartialDate.parse(date.toString())).contains(date);
  }

  @Property
  void aRomanNumeralReadsBack(@ForAll @IntRange(min = 1, max = 100) int value) {
    assertThat(RomanNumeral.value(RomanNumeral.of(value))).isEqualTo(value);
  }

  @Provide
  Arbitrary<String> symbols() {
    Arbitrary<String> first =
        Arbitraries.strings().withChars("ABCĐHKLNQTUVW").ofMinLength(1).ofMaxLength(6);
    Arbitrary<String> more =
        Combinators.combine(
                Arbitraries.of("-", "/"),
                Arbitraries.strings().withChars("ABCĐHKLNQTUVWnb15").ofMinLength(1).ofMaxLength(6))
            .as(String::concat);
    return Combinators.combine(first, more.list().ofMaxSize(3))
        .as((head, tail) -> head + String.join("", tail));
  }

  @Provide
  Arbitrary<Optional<String>> numbers() {
    Arbitrary<Integer> digits = Arbitraries.integers().between(1, 99_999);
    return Arbitraries.oneOf(
            digits.map(String::valueOf),
            digits.map(it -> "%05d".formatted(it)),
            digits.map(it -> it + "a"),
            digits.map(it -> it + "/2024"),
            digits.map(it -> it + ".25/2026"))
        .optional();
  }

  @Property(tries = 300)
  void aNumberOfADocumentReadsBack(
      @ForAll("numbers") Optional<String> number, @ForAll("symbols") String symbol) {
    for (char separator : new char[] {'-', '/'}) {
      DocumentNumber printed = new DocumentNumber(number, separator, symbol);
      assertThat(DocumentNumber.parse(printed.toString())).contains(printed);
    }
  }

  @Property(tries = 200)
  void aPlaceInTheOutlineReadsBack(@ForAll("symbols") String one, @ForAll("symbols") String other) {
    NodePath path = NodePath.ROOT.child(one).child(other);
    assertThat(NodePath.parse(path.toString())).isEqualTo(path);
  }

  private static final List<CitationSheet> SHEETS = sheets();

  private static List<CitationSheet> sheets() {
    List<CitationSheet> sheets = new ArrayList<>();
    for (String words : Cases.directives().values()) {
      Directive directive = Directives.parse(words);
      sheets.add(CitationSheet.of(directive, Directives.citations(directive).all()));
    }
    return sheets;
  }

  @Provide
  Arbitrary<List<CitationSheet>> orders() {
    return Arbitraries.shuffle(SHEETS);
  }

  private static Map<String, List<Resolution>> resolutions(List<CitationSheet> sheets) {
    Registry registry = Registry.standard();
    sheets.forEach(registry::add);
    Map<String, List<Resolution>> all = new HashMap<>();
    sheets.forEach(sheet -> all.put(sheet.key(), registry.resolutions(sheet)));
    return all;
  }

  @Property(tries = 8)
  void whatACitationMeansDoesNotDependOnTheOrderOfDocuments(
      @ForAll("orders") List<CitationSheet> order) {
    assertThat(resolutions(order)).isEqualTo(resolutions(SHEETS));
  }

  @Property(tries = 40)
  void theIdentityOfWhatIsCitedReadsBack(@ForAll("texts") String words) {
    for (Resolution resolution : Directives.resolutions(Directives.parse(words))) {
      resolution.target().ifPresent(id -> assertThat(DocumentId.parse(id.toString())).contains(id));
    }
  }

  @Property(tries = 6)
  void anIndexGivesBackWhatWasPutIn(@ForAll("texts") String one, @ForAll("texts") String other)
      throws IOException {
    Map<String, String> stored = new HashMap<>();
    try (DirectiveIndex index = DirectiveIndex.open(folder)) {
      for (String words : List.of(one, other)) {
        Directive directive = Directives.parse(words);
        IndexedDocument document = Directives.indexed("d" + stored.size(), directive);
        index.add(document);
        stored.put(document.id(), document.json());
      }
      index.commit();
    }
    try (DirectiveIndex index = DirectiveIndex.openToRead(folder)) {
      for (Map.Entry<String, String> document : stored.entrySet()) {
        assertThat(index.document(document.getKey()).map(StoredDocument::json))
            .contains(document.getValue());
      }
    }
  }
}
