package org.chithi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.chithi.model.SectionRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One hit for each document, numbers as people type them, and what happened to a query. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DocumentsFoundTest {

  /** An order that others cite. */
  private static final String ORDER =
      """
      BỘ CHÍNH TRỊ	ĐẢNG CỘNG SẢN VIỆT NAM
      *
      Số 217-QĐ/TW	Hà Nội, ngày 12 tháng 12 năm 2013

      QUYẾT ĐỊNH
      ban hành Quy chế giám sát
      -----

      Điều 1. Ban hành kèm theo Quyết định này quy chế về việc trồng rừng ngập mặn.
      Điều 2. Các cấp uỷ chịu trách nhiệm thi hành.

      Nơi nhận:
      - Hội Làm vườn,
      - Lưu Văn phòng.
      """;

  /** Words that stand far apart, and abbreviations among the recipients. */
  private static final String NOTICE =
      """
      TỈNH ỦY VÂN SƠN	ĐẢNG CỘNG SẢN VIỆT NAM
      *
      Số 5-TB/TU	Vân Sơn

      THÔNG BÁO
      về cơ cấu tổ chức
      -----

      1. Cơ cấu tổ chức của Sở do cấp trên quyết định. Hội thi chèo thuyền ở bản làng.
      2. Phong trào hoà giải cơ sở được giữ vững trong mùa lũ.
      """;

  @TempDir static Path folder;
  private DirectiveIndex index;

  @BeforeAll
  void fill() throws Exception {
    index = IndexFixture.open(folder);
    index.add(IndexFixture.document("217-qd-tw.txt", ORDER));
    index.add(IndexFixture.document("5-tb-tu.txt", NOTICE));
    index.add(IndexFixture.document("ban-sao/5-tb-tu.txt", NOTICE));
    index.commit();
  }

  @AfterAll
  void close() throws Exception {
    index.close();
  }

  private SearchResult search(String query) {
    return IndexFixture.search(index, SearchRequest.query(query).first(100));
  }

  private static List<String> ids(SearchResult result) {
    return result.hits().stream().map(hit -> hit.document().id()).toList();
  }

  private static List<SearchNote.Kind> notes(SearchResult result) {
    return result.notes().stream().map(SearchNote::kind).toList();
  }

  @Test
  void aDocumentIsFoundOnceWithItsBestSection() {
    SearchResult found = search("phản biện xã hội");
    assertThat(ids(found)).doesNotHaveDuplicates().contains("18-kl-tu.txt");
    assertThat(found.total()).isEqualTo(found.hits().size());
    SearchResult each =
        IndexFixture.search(
            index,
            SearchRequest.query("217-QĐ/TW").inDocument("18-kl-tu.txt").eachSection().first(100));
    SearchResult once =
        IndexFixture.search(index, SearchRequest.query("217-QĐ/TW").inDocument("18-kl-tu.txt"));
    assertThat(each.hits()).hasSizeGreaterThan(1);
    assertThat(once.hits()).hasSize(1);
    assertThat(once.hits().get(0).others()).isEqualTo(each.hits().size() - 1);
  }

  @Test
  void equalDocumentsAreOne() {
    SearchResult found = search("\"chèo thuyền\"");
    assertThat(ids(found)).hasSize(1);
    SearchHit hit = found.hits().get(0);
    assertThat(List.of(hit.document().id(), hit.same().get(0)))
        .containsExactlyInAnyOrder("5-tb-tu.txt", "ban-sao/5-tb-tu.txt");
  }

  @Test
  void recipientsAreShownOnlyWhereNothingElseIsFound() {
    assertThat(notes(search("\"Hội Làm vườn\""))).contains(SearchNote.Kind.ONLY_IN_FRAME);
    assertThat(search("văn phòng in:recipients").hits())
        .allSatisfy(hit -> assertThat(hit.role()).isEqualTo(SectionRole.RECIPIENTS));
  }

  @Test
  void pagesFollowEachOtherWithoutADocumentTwice() {
    SearchResult all = search("nhiệm vụ");
    SearchRequest two = SearchRequest.query("nhiệm vụ").first(2);
    SearchResult first = IndexFixture.search(index, two);
    SearchResult next = IndexFixture.search(index, two.after(first.hits().get(1).cursor()));
    assertThat(ids(next)).isEqualTo(ids(all).subList(2, 4));
    assertThat(ids(IndexFixture.search(index, two.skip(2)))).isEqualTo(ids(next));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "217 qd tw",
        "QĐ 217",
        "217QĐ/TW",
        "qd217",
        "Quyết định 217",
        "Quyết định số 217",
        "quy định 217 của bộ chính trị"
      })
  void aNumberFindsItsDocumentThenThoseThatCiteIt(String typed) {
    SearchResult found = search(typed);
    assertThat(ids(found).get(0)).isEqualTo("217-qd-tw.txt");
    SearchHit citing =
        found.hits().stream()
            .filter(hit -> hit.document().id().equals("18-kl-tu.txt"))
            .findFirst()
            .orElseThrow();
    assertThat(citing.snippet().text()).contains("217-QĐ/TW");
    assertThat(notes(found)).contains(SearchNote.Kind.READ_AS_NUMBER);
  }

  @Test
  void aNumberOfNoDocumentIsWords() {
    assertThat(notes(search("2 năm thực hiện"))).doesNotContain(SearchNote.Kind.READ_AS_NUMBER);
  }

  @ParameterizedTest
  @CsvSource({"'Số: 18-KL/TU', Số:", "'Từ: phản biện', Từ:"})
  void theNameOfAFieldWithoutAValueIsAWord(String typed, String words) {
    assertThat(search(typed).notes())
        .contains(new SearchNote(SearchNote.Kind.FIELD_AS_WORDS, words, 0));
  }

  @Test
  void aCorrectionIsSearchedAndReported() {
    SearchResult found = search("\"phẩn biên xã hôi\"");
    assertThat(found.hits()).isNotEmpty();
    assertThat(found.notes())
        .contains(new SearchNote(SearchNote.Kind.CORRECTED, "phản biện xã hội", 0));
  }

  @Test
  void documentsWithoutADateAreCountedWhereADateIsAsked() {
    SearchResult found = search("chèo thuyền from:2010");
    assertThat(found.notes()).contains(new SearchNote(SearchNote.Kind.UNDATED_LEFT_OUT, "", 2));
    assertThat(notes(search("chèo thuyền"))).doesNotContain(SearchNote.Kind.UNDATED_LEFT_OUT);
  }

  @Test
  void aPhraseIsShownRatherThanItsSyllables() {
    SearchHit hit = search("hoà giải cơ sở number:5-TB/TU").hits().get(0);
    assertThat(hit.snippet().text()).contains("hoà giải cơ sở").doesNotContain("Cơ cấu");
    assertThat(hit.snippet().highlights()).hasSize(1);
  }

  @Test
  void documentsAreSortedByNumberAndIssuer() {
    List<String> numbers =
        IndexFixture.search(index, SearchRequest.all().order(SearchRequest.Order.NUMBER).first(100))
            .hits()
            .stream()
            .flatMap(hit -> hit.document().number().stream())
            .filter(number -> number.startsWith("5-") || number.startsWith("217-"))
            .toList();
    assertThat(numbers).containsExactly("5-TB/TU", "217-QĐ/TW");
    List<String> issuers =
        IndexFixture.search(index, SearchRequest.all().order(SearchRequest.Order.ISSUER).first(100))
            .hits()
            .stream()
            .flatMap(hit -> hit.document().issuer().stream())
            .map(org.chithi.text.Folding::bare)
            .toList();
    assertThat(issuers).isSorted();
  }

  @Test
  void aYearIsAFilter() {
    assertThat(ids(search("trồng rừng year:2013"))).containsExactly("217-qd-tw.txt");
    assertThat(search("năm:2013 trồng rừng ngập mặn").hits()).hasSize(1);
    assertThat(search("\"trồng rừng\" year:2014").hits()).isEmpty();
  }

  @Test
  void aSyllableThatCannotBeOneIsReadWithItsTone() {
    assertThat(search("giám sat").reading()).map(Reading::read).contains("giám sát");
  }

  @ParameterizedTest
  @ValueSource(strings = {"huyên Vân", "Ủy tinh", "hành tinh"})
  void whatIsTypedWithMarksIsKept(String typed) {
    assertThat(search(typed).reading()).isEmpty();
  }

  @Test
  void whatIsTypedWithoutAnyMarkIsReadWithThem() {
    assertThat(search("phan bien").reading()).map(Reading::read).contains("phản biện");
  }

  @Test
  void documentsLikeOneAreOthersOfTheSameMatter() throws Exception {
    SearchResult like = index.likeDocument("18-kl-tu.txt", 5).orElseThrow();
    assertThat(ids(like)).isNotEmpty().doesNotContain("18-kl-tu.txt");
    assertThat(index.likeDocument("none.txt", 5)).isEmpty();
  }

  @Test
  void wordsFindTheirOwnDocumentAsTheMostLike() throws Exception {
    assertThat(ids(index.likeWords(IndexFixture.DIRECTIVE, 3))).startsWith("18-kl-tu.txt");
  }
}
