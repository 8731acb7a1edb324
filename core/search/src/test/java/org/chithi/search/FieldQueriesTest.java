package org.chithi.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.chithi.text.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields with values as researchers write them. */
class FieldQueriesTest {

  private static final String PLAN =
      """
      %s TỈNH VÂN SƠN	CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Số: %d/KH-UBND	Vân Sơn, ngày 30 tháng 3 năm 2016

      KẾ HOẠCH
      về cải cách thủ tục hành chính

      Căn cứ Nghị quyết số 12-NQ/TU ngày 05/01/2016 của Ban Thường vụ Tỉnh ủy.

      I. NHIỆM VỤ
      1. Đơn giản hóa thủ tục. Việc này được làm trước hết ở các xã, phường trong cả năm 2016 và các năm sau đó.
      2. Các sở, ngành tiếp tục thực hiện Nghị quyết số 12-NQ/TU của Ban Thường vụ Tỉnh ủy.
      """;

  private static final String CITED =
      """
      TỈNH ỦY VÂN SƠN	ĐẢNG CỘNG SẢN VIỆT NAM
      *
      Số 12-NQ/TU	Vân Sơn, ngày 05 tháng 01 năm 2016

      NGHỊ QUYẾT
      CỦA BAN THƯỜNG VỤ TỈNH ỦY
      về thủ tục hành chính

      I. NHIỆM VỤ
      1. Đơn giản hóa thủ tục.
      """;

  @TempDir private static Path folder;

  private static DirectiveIndex index;

  @BeforeAll
  static void fill() throws IOException {
    index = DirectiveIndex.open(folder);
    index.add(IndexFixture.document("1", PLAN.formatted("UBND", 1)));
    index.add(IndexFixture.document("2", PLAN.formatted("ỦY BAN NHÂN DÂN", 2)));
    index.add(IndexFixture.document("3", PLAN.formatted("UỶ BAN NHÂN DÂN", 3)));
    index.add(IndexFixture.document("z", CITED));
    index.commit();
  }

  @AfterAll
  static void end() throws IOException {
    index.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cơ-quan:UBND",
        "issuer:\"Ủy ban nhân dân\"",
        "issuer:\"uỷ ban nhân dân tỉnh\"",
        "issuer:\"ubnd tinh\"",
        "issuer:\"UBND tinh van son\"",
        "trích-yếu:\"cải cách TTHC\"",
      })
  void namesAreFoundAbbreviatedAndInFull(String query) {
    assertThat(IndexFixture.hits(index, query))
        .extracting(hit -> hit.document().id())
        .contains("1", "2", "3")
        .doesNotContain("z");
  }

  @Test
  void spellingsOfOneNameAreCountedTogether() {
    SearchResult all = IndexFixture.search(index, SearchRequest.all().withFacets());
    Facet issuers =
        all.facets().stream().filter(it -> it.name().equals("issuer")).findFirst().orElseThrow();
    assertThat(issuers.counts()).extracting(Facet.Count::documents).containsExactly(3L, 1L);
    assertThat(issuers.counts().get(0).value()).doesNotContain("UBND");
  }

  @Test
  void aNumberFindsItsOwnDocumentBeforeThoseThatCiteIt() {
    assertThat(IndexFixture.hits(index, "12-NQ/TU").get(0).document().id()).isEqualTo("z");
    assertThat(IndexFixture.hits(index, "cites:12-NQ/TU")).allMatch(hit -> isPlan(hit));
  }

  private static boolean isPlan(SearchHit hit) {
    return List.of("1", "2", "3").contains(hit.document().id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"cites:12-NQ/TU in:tasks", "cites:\"12 nq tu\" in:tasks"})
  void aCitationLookedForIsShown(String query) {
    SearchHit hit = IndexFixture.hits(index, query).get(0);
    int start = hit.snippet().span().start();
    Span shown = hit.snippet().highlights().get(0);
    assertThat(hit.snippet().text().substring(shown.start() - start, shown.end() - start))
        .contains("12-NQ/TU");
  }

  @Test
  void aCursorOfAnotherOrderIsAFaultOfTheCaller() throws Exception {
    SearchRequest one = SearchRequest.query("thủ tục").first(1);
    SearchHit first = index.search(one).hits().get(0);
    assertThat(index.search(one.after(first.cursor())).hits().get(0)).isNotEqualTo(first);
    assertThatThrownBy(() -> index.search(one.after(first.cursor()).newestFirst()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> index.search(one.after("x")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "abc:x, 'trong, loại, viện-dẫn'",
    "trong:abc, 'thể-thức, căn-cứ'",
    "cấp:abc, 'trung-ương, tỉnh'",
    "loại:abc, 'nghị-quyết, chỉ-thị'",
  })
  void whatCouldStandThereIsToldInVietnameseAndIsUnderstood(String query, String choices) {
    InvalidQueryException wrong =
        catchThrowableOfType(
            InvalidQueryException.class, () -> index.search(SearchRequest.query(query)));
    assertThat(String.join(", ", wrong.vietnameseChoices())).startsWith(choices);
    for (String choice : wrong.vietnameseChoices()) {
      String better = query.startsWith("abc") ? choice + ":2016" : query.replace("abc", choice);
      assertThat(
              catchThrowableOfType(
                  InvalidQueryException.class, () -> index.search(SearchRequest.query(better))))
          .satisfiesAnyOf(
              none -> assertThat(none).isNull(),
              value ->
                  assertThat(value.problem())
                      .isEqualTo(InvalidQueryException.Problem.UNKNOWN_VALUE));
    }
  }
}
