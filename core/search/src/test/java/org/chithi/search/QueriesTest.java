package org.chithi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.chithi.model.DocumentKind;
import org.chithi.model.SectionRole;
import org.chithi.parse.DirectiveParser;
import org.chithi.text.SourceText;
import org.chithi.text.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that a researcher types, and what they must find. */
class QueriesTest {

  @TempDir private static Path folder;

  private static DirectiveIndex index;

  @BeforeAll
  static void fill() {
    index = IndexFixture.open(folder);
  }

  @AfterAll
  static void end() throws IOException {
    index.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"uỷ ban nhân dân\"         | Uỷ ban nhân dân",
        "\"ủy ban nhân dân\"         | Uỷ ban nhân dân",
        "\"hoà giải ở cơ sở\"        | hoà giải ở cơ sở",
        "\"hòa giải ở cơ sở\"        | hoà giải ở cơ sở",
        "\"kĩ thuật còn lạc hậu\"    | kỹ thuật còn lạc hậu",
        "\"kỹ thuật còn lạc hậu\"    | kỹ thuật còn lạc hậu",
        "\"Ðảng bộ các huyện\"       | Đảng bộ các huyện",
        "\"ĐẢNG BỘ CÁC HUYỆN\"       | Đảng bộ các huyện",
        "\"uy ban nhan dan cac cap\" | Uỷ ban nhân dân các cấp",
        "\"ky thuat con lac hau\"    | kỹ thuật còn lạc hậu",
      })
  void aPhraseIsFoundHoweverItIsSpelt(String query, String found) {
    for (String typed : List.of(query, Normalizer.normalize(query, Normalizer.Form.NFD))) {
      List<SearchHit> hits =
          IndexFixture.hits(index, typed).stream()
              .filter(hit -> hit.document().id().equals("18-kl-tu.txt"))
              .toList();
      assertThat(hits).hasSize(1);
      assertThat(highlighted(hits.get(0))).isEqualTo(found);
    }
  }

  /** From the first highlighted word to the last. */
  private static String highlighted(SearchHit hit) {
    List<Span> spans = hit.snippet().highlights();
    assertThat(spans).isNotEmpty();
    int from = hit.snippet().span().start();
    Span last = spans.get(spans.size() - 1);
    return hit.snippet().text().substring(spans.get(0).start() - from, last.end() - from);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "217-QĐ/TW",
        "217/QĐ-TW",
        "217 QĐ/TW",
        "217 qd tw",
        "217-QD/TW",
        "0217-qđ/tw",
        "217QĐ/TW",
        "217–QÐ/TW",
        "số 217-QĐ/TW",
        "Quyết định số 217-QĐ/TW"
      })
  void aCitedDocumentIsFoundInEverySpelling(String number) {
    assertThat(IndexFixture.hits(index, "cites:\"" + number + "\""))
        .extracting(hit -> hit.document().id() + " " + hit.role())
        .contains("18-kl-tu.txt TASKS", "18-kl-tu.txt MANDATE");
    assertThat(IndexFixture.search(index, SearchRequest.all().citing(number)).hits())
        .extracting(hit -> hit.document().id())
        .contains("18-kl-tu.txt");
  }

  @Test
  void aNumberAmongTheWordsFindsItsCitations() {
    assertThat(IndexFixture.hits(index, "217-QĐ/TW").get(0).citations())
        .extracting(SearchHit.CitedHere::number)
        .contains("217-QĐ/TW");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "in:causes",
        "in:CAUSES",
        "trong:nguyên-nhân",
        "trong:\"nguyên nhân\"",
        "trong:nguyen-nhan",
        "phần:nguyên-nhân"
      })
  void sectionsAreFoundByRole(String field) {
    assertThat(IndexFixture.hits(index, field + " number:18-KL/TU"))
        .singleElement()
        .satisfies(hit -> assertThat(hit.role()).isEqualTo(SectionRole.CAUSES))
        .satisfies(hit -> assertThat(hit.snippet().text()).contains("NGUYÊN NHÂN"));
  }

  @ParameterizedTest
  @CsvSource({
    "from:2016 to:2016, true", "from:2016-03-30 to:30/3/2016, true", "từ:3/2016 đến:2016-03, true",
    "from:2016-04, false", "to:2015, false", "from:31/3/2016, false"
  })
  void documentsAreFoundByDay(String days, boolean isFound) {
    assertThat(IndexFixture.hits(index, "number:18-KL/TU " + days).isEmpty()).isEqualTo(!isFound);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kind:KL",
        "loại:kết-luận",
        "loai:\"ket luan\"",
        "kind:KET_LUAN",
        "type:KL kind:NQ",
        "issuer:\"Tỉnh ủy\"",
        "issuer:\"tinh uy\"",
        "cơ-quan:\"Ban Thường vụ\"",
        "level:province",
        "cấp:tỉnh",
        "place:\"Vân Sơn\"",
        "nơi:\"van son\"",
        "title:\"phản biện xã hội\"",
        "trích-yếu:\"giám sát\"",
        "number:18",
        "số:18-kl/tu",
        "-kind:BC",
        "NOT kind:NQ",
        "(kind:BC OR kind:KL)",
        "cites:217 cites:QĐ/TW"
      })
  void fieldsNarrow(String field) {
    assertThat(IndexFixture.hits(index, field + " \"Đảng bộ các huyện\"")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kind:NQ", "level:central", "-kind:KL", "number:19", "NOT in:tasks"})
  void fieldsExclude(String field) {
    assertThat(IndexFixture.hits(index, field + " \"Đảng bộ các huyện\"")).isEmpty();
  }

  @Test
  void aPhraseDoesNotMatchAcrossSections() {
    assertThat(IndexFixture.hits(index, "\"cơ sở có kết quả\" number:18-KL/TU")).hasSize(1);
    assertThat(IndexFixture.hits(index, "\"kết quả II nguyên nhân\"")).isEmpty();
    assertThat(IndexFixture.hits(index, "\"kinh nghiệm III nhiệm vụ\"")).isEmpty();
  }

  @Test
  void proximityAllowsWordsBetween() {
    assertThat(IndexFixture.hits(index, "\"cấp uỷ quan tâm\" number:18-KL/TU")).isEmpty();
    assertThat(IndexFixture.hits(index, "\"cấp uỷ quan tâm\"~1 number:18-KL/TU")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"phản*", "phả*", "pha*", "lạc*", "kinh~", "nghiệmm~", "nghiem~", "thuaat~1"})
  void beginningsAndNearWordsAreFound(String word) {
    assertThat(IndexFixture.hits(index, word + " number:18-KL/TU")).isNotEmpty();
  }

  @Test
  void theToneOfABeginningCounts() {
    assertThat(IndexFixture.hits(index, "phạ* number:18-KL/TU")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"MTTQ, Mặt trận Tổ quốc", "mặt trận tổ quốc, MTTQ chủ trì", "UBND, Uỷ ban nhân dân"})
  void abbreviationsAndLongFormsFindEachOther(String query, String found) {
    assertThat(IndexFixture.hits(index, query + " number:18-KL/TU"))
        .anyMatch(hit -> hit.snippet().text().contains(found));
  }

  @Test
  void wordsWithoutMarksAreReadByTheirNeighbours() {
    SearchResult result =
        IndexFixture.search(index, SearchRequest.query("phan bien xa hoi in:tasks"));
    assertThat(result.reading()).contains(new Reading("phan bien xa hoi", "phản biện xã hội"));
    assertThat(result.hits().get(0).document().id()).isEqualTo("18-kl-tu.txt");
    assertThat(highlighted(result.hits().get(0))).isEqualTo("phản biện xã hội");
    assertThat(result.hits().get(0).path()).contains("III.1");
  }

  @Test
  void wordsWithMarksAreReadAsTheyAre() {
    assertThat(IndexFixture.search(index, SearchRequest.text("phản biện xã hội")).reading())
        .isEmpty();
  }

  @Test
  void signsOfTheLanguageMeanNothingInPlainWords() {
    String words = "phản biện (xã hội: \"giám sát -AND* in:tasks~";
    assertThat(IndexFixture.search(index, SearchRequest.text(words)).hits()).isNotEmpty();
  }

  @Test
  void orAndBracketsJoin() {
    assertThat(IndexFixture.hits(index, "number:18-KL/TU (\"hoà giải\" OR \"lạc hậu\")"))
        .extracting(SearchHit::role)
        .containsExactlyInAnyOrder(SectionRole.SITUATION, SectionRole.CAUSES);
    assertThat(IndexFixture.hits(index, "number:18-KL/TU \"hoà giải\" AND \"lạc hậu\"")).isEmpty();
    assertThat(IndexFixture.hits(index, "number:18-KL/TU phản biện -\"theo Quyết định\""))
        .extracting(SearchHit::role)
        .doesNotContain(SectionRole.TASKS);
  }

  @Test
  void otherWordsAreOfferedWhereNothingIsFound() {
    assertThat(IndexFixture.search(index, SearchRequest.query("\"phẩn biên xá hôi\"")).didYouMean())
        .contains("phản biện xã hội");
    assertThat(IndexFixture.search(index, SearchRequest.query("\"phann bienn\"")).didYouMean())
        .contains("phản biện");
    assertThat(IndexFixture.search(index, SearchRequest.query("phản biện")).didYouMean()).isEmpty();
  }

  @Test
  void titlesAreSuggestedFromAnyWordOn() throws IOException {
    for (String typed : List.of("phan bi", "phản biện xã", "giam sat", "xã hội của M")) {
      assertThat(index.suggest(typed, 5))
          .as(typed)
          .extracting(Suggestion::id)
          .contains("18-kl-tu.txt");
    }
    assertThat(index.suggest("phạn ", 5)).isEmpty();
    assertThat(index.suggest(" ", 5)).isEmpty();
  }

  @Test
  void aSectionLeadsToOthersLikeIt() throws IOException {
    SearchHit tasks = IndexFixture.hits(index, "in:tasks number:18-KL/TU").get(0);
    List<SearchHit> like = index.like("18-kl-tu.txt", tasks.section(), 5).hits();
    assertThat(like.get(0).document().id()).isEqualTo("18-kl-tu.txt");
    assertThat(like.get(0).role()).isEqualTo(SectionRole.TASKS);
    assertThat(like.size()).isGreaterThan(1);
    assertThat(index.like("none", 0, 5).hits()).isEmpty();
  }

  @Test
  void documentsAreCountedByTheirFacts() {
    List<Facet> facets = IndexFixture.search(index, SearchRequest.all().withFacets()).facets();
    Facet kinds = facets.stream().filter(it -> it.name().equals("kind")).findFirst().orElseThrow();
    assertThat(kinds.counts().stream().mapToLong(Facet.Count::documents).sum())
        .isLessThanOrEqualTo(24);
    assertThat(kinds.counts()).anyMatch(it -> it.value().equals("KET_LUAN") && it.documents() > 1);
    assertThat(
            IndexFixture.search(index, SearchRequest.all().kind(DocumentKind.KET_LUAN).withFacets())
                .facets()
                .get(0)
                .counts())
        .extracting(Facet.Count::value)
        .containsExactly("KET_LUAN");
  }

  @Test
  void pagesFollowEachOtherWithoutGap() {
    List<String> whole = names(SearchRequest.text("thực hiện").first(100));
    assertThat(whole).hasSizeGreaterThan(15).doesNotHaveDuplicates();
    Stream<String> pages =
        Stream.of(0, 5, 10)
            .flatMap(skip -> names(SearchRequest.text("thực hiện").first(5).skip(skip)).stream());
    assertThat(pages).containsExactlyElementsOf(whole.subList(0, 15));
    SearchHit third = IndexFixture.search(index, SearchRequest.text("thực hiện")).hits().get(2);
    assertThat(names(SearchRequest.text("thực hiện").first(4).after(third.cursor())))
        .isEqualTo(whole.subList(3, 7));
  }

  private static List<String> names(SearchRequest request) {
    return IndexFixture.search(index, request).hits().stream()
        .map(hit -> hit.document().id() + "#" + hit.section())
        .toList();
  }

  @Test
  void theNewestComeFirstWhereAsked() {
    List<LocalDate> days =
        IndexFixture.search(
                index, SearchRequest.all().in(SectionRole.HEADER).newestFirst().first(100))
            .hits()
            .stream()
            .flatMap(hit -> hit.document().date().stream())
            .toList();
    assertThat(days)
        .hasSizeGreaterThan(5)
        .isSortedAccordingTo((one, other) -> other.compareTo(one));
  }

  @Test
  void spansAreThoseOfTheDocument() throws IOException {
    for (SearchHit hit : IndexFixture.hits(index, "phản biện số:18-KL/TU")) {
      String text = new DirectiveParser().parse(SourceText.of(IndexFixture.DIRECTIVE)).text();
      assertThat(hit.snippet().span().in(text)).isEqualTo(hit.snippet().text());
      assertThat(hit.snippet().highlights())
          .allMatch(span -> List.of("phản", "biện", "phản biện").contains(span.in(text)));
    }
  }

  /** Whole sentences with their labels, short ones together. */
  @ParameterizedTest
  @CsvSource({
    "lạc hậu, 'Một số cấp uỷ chưa quan tâm; kỹ thuật còn lạc hậu, cán bộ thiếu" + " kinh nghiệm.'",
    "MTTQ, '2. MTTQ chủ trì giám sát;" + " Đảng bộ các huyện lãnh đạo chặt chẽ.'"
  })
  void whatIsShownCanBeRead(String words, String shown) {
    SearchHit hit = IndexFixture.hits(index, "\"" + words + "\" number:18-KL/TU").get(0);
    assertThat(hit.snippet().text()).isEqualTo(shown);
  }

  @Test
  void aScoreIsExplainedWhereAsked() {
    SearchHit hit =
        IndexFixture.search(index, SearchRequest.text("phản biện").explained()).hits().get(0);
    assertThat(hit.explanation().orElseThrow()).contains("text_bi:phan\u0309 biên\u0323");
  }
}
