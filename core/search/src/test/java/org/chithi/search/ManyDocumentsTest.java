package org.chithi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.chithi.search.VietnameseAnalyzer.Form;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that find more than is looked at in full. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ManyDocumentsTest {

  private static final int MANY = 450;

  @TempDir static Path folder;
  private DirectiveIndex index;

  @BeforeAll
  void fill() throws Exception {
    try (DirectiveIndex made = DirectiveIndex.open(folder)) {
      for (int i = 0; i < MANY; i++) {
        made.add(
            IndexedDocument.ofPassage(
                "apart-" + i,
                "Trồng rừng, trồng rừng rồi rừng ngập nước; ngập mặn, ngập mặn ở xã " + i));
      }
      made.add(
          IndexedDocument.ofPassage(
              "row", "Từ nhiều năm nay huyện đã vận động dân trồng rừng ngập mặn ven các đầm."));
      made.commit();
    }
    index = DirectiveIndex.openToRead(folder);
  }

  @AfterAll
  void close() throws Exception {
    index.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"trồng rừng ngập mặn\"",
        "\"trong rung ngap man\"",
        "\"trồng mặn\"~2",
      })
  void aRowIsFoundAmongManyThatHaveItsNeighboursApart(String query) {
    SearchResult found = IndexFixture.search(index, SearchRequest.query(query));
    assertThat(found.hits()).extracting(hit -> hit.document().id()).containsExactly("row");
    assertThat(found.total()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"dân trồng rừng ngập\" mặn", "\"rừng mặn\"~1 đầm", "ngap man đầm"})
  void whatHasAllIsBeforeManyThatHaveSome(String query) {
    SearchResult found = IndexFixture.search(index, SearchRequest.query(query));
    assertThat(found.hits().get(0).document().id()).isEqualTo("row");
  }

  @Test
  void pagesOfManyFollowEachOtherWithoutADocumentTwice() {
    SearchRequest all = SearchRequest.query("trồng rừng ngập mặn").first(300);
    List<String> first = ids(IndexFixture.search(index, all));
    List<String> rest = ids(IndexFixture.search(index, all.skip(300)));
    assertThat(first).hasSize(300).doesNotContainAnyElementsOf(rest).doesNotHaveDuplicates();
    assertThat(rest).hasSize(MANY + 1 - 300);
  }

  @Test
  void manyAreCountedByTheirFacets() {
    SearchResult found =
        IndexFixture.search(index, SearchRequest.query("ngập mặn").withFacets().first(1));
    assertThat(found.facets())
        .filteredOn(facet -> facet.name().equals("role"))
        .singleElement()
        .extracting(facet -> facet.counts().get(0).documents())
        .isEqualTo(MANY + 1L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"đuong\u0300", "straße", "ﬁx", "ıssız", "2024", "ø", "a\u0301\u0302", "ⅳ", "ѐ"})
  void aKeyWithoutMarksIsWhatTheAnalyzerMakesOfIt(String key) {
    BytesRef folded = new VietnameseAnalyzer(Form.BARE_SYLLABLES).normalize(IndexSchema.TEXT, key);
    String again = new VietnameseAnalyzer().normalize(IndexSchema.TEXT, key).utf8ToString();
    assertThat(SyllableModel.bare(again)).isEqualTo(folded.utf8ToString());
  }

  private static List<String> ids(SearchResult found) {
    return found.hits().stream().map(hit -> hit.document().id()).toList();
  }
}
