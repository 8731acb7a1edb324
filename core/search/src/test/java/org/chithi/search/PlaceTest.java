package org.chithi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents are found, shown and counted by the place that their own words tell. */
class PlaceTest {

  /** A district whose name stands in its head alone, before no date. */
  private static final String DISTRICT =
      """
      NGHỊ QUYẾT
      CỦA BAN THƯỜNG VỤ HUYỆN ỦY
      về công tác hòa giải

      Trong những năm qua, Huyện ủy Tĩnh Gia và các đảng bộ trong huyện Tĩnh Gia đã lãnh đạo tốt.

      I. NHIỆM VỤ
      1. Kiện toàn các tổ hòa giải.

      T/M BAN THƯỜNG VỤ
      BÍ THƯ
      """;

  /** A province of which a town below it is printed before the date. */
  private static final String PROVINCE =
      """
      TỈNH ỦY QUẢNG NINH	ĐẢNG CỘNG SẢN VIỆT NAM
      *
      Số 12-CT/TU	Hạ Long, ngày 05 tháng 9 năm 2021

      CHỈ THỊ
      CỦA BAN THƯỜNG VỤ TỈNH ỦY
      về phản biện xã hội

      I. NHIỆM VỤ
      1. Đẩy mạnh phản biện xã hội.
      """;

  private static final String CENTRE =
      """
      BAN CHẤP HÀNH TRUNG ƯƠNG	ĐẢNG CỘNG SẢN VIỆT NAM
      *
      Số 12-CT/TW	Hà Nội, ngày 05 tháng 9 năm 2021

      CHỈ THỊ
      CỦA BAN BÍ THƯ
      về phản biện xã hội

      I. NHIỆM VỤ
      1. Đẩy mạnh phản biện xã hội.
      """;

  @TempDir private static Path folder;

  private static DirectiveIndex index;

  @BeforeAll
  static void fill() throws IOException {
    index = DirectiveIndex.open(folder);
    index.add(IndexFixture.document("huyen.txt", DISTRICT));
    index.add(IndexFixture.document("tinh.txt", PROVINCE));
    index.add(IndexFixture.document("trung-uong.txt", CENTRE));
    index.commit();
  }

  @AfterAll
  static void end() throws IOException {
    index.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "place:\"Tĩnh Gia\"             | huyen.txt",
        "place:\"huyện Tĩnh Gia\"       | huyen.txt",
        "huyện:\"Tĩnh Gia\"             | huyen.txt",
        "place:\"TĨNH GIA\"             | huyen.txt",
        "place:\"tinh gia\"             | huyen.txt",
        "place:\"huyen tinh gia\"       | huyen.txt",
        "dia-phuong:tinh-gia            | huyen.txt",
        "nơi:\"Tĩnh gia\"               | huyen.txt",
        "place:\"Quảng Ninh\"           | tinh.txt",
        "tỉnh:\"quang ninh\"            | tinh.txt",
        "địa-phương:\"tỉnh Quảng Ninh\" | tinh.txt",
        "place:\"tinh Quang ninh\"      | tinh.txt",
        "place:\"Hạ Long\"              | tinh.txt",
        "place:\"thành phố Hạ Long\"    | tinh.txt",
        "place:\"TP.Hạ Long\"           | tinh.txt",
        "place:\"tp ha long\"           | tinh.txt",
        "place:\"Hà Nội\"               | trung-uong.txt",
      })
  void aPlaceIsFoundHoweverItIsTyped(String query, String id) {
    for (String typed : List.of(query, Normalizer.normalize(query, Normalizer.Form.NFD))) {
      assertThat(IndexFixture.hits(index, typed))
          .as(typed)
          .isNotEmpty()
          .allMatch(hit -> hit.document().id().equals(id));
    }
  }

  @Test
  void aPlaceIsFoundByTheNameItHasNow(@TempDir Path another) throws IOException {
    String former = PROVINCE.replace("QUẢNG NINH", "HÀ GIANG").replace("Hạ Long", "Hà Giang");
    try (DirectiveIndex merged = DirectiveIndex.open(another)) {
      merged.add(IndexFixture.document("truoc.txt", former));
      merged.add(IndexFixture.document("sau.txt", former.replace("năm 2021", "năm 2026")));
      merged.commit();
      assertThat(IndexFixture.hits(merged, "place:\"tuyen quang\""))
          .extracting(hit -> hit.document().id())
          .containsOnly("truoc.txt");
      assertThat(IndexFixture.hits(merged, "place:\"Hà Giang\""))
          .extracting(hit -> hit.document().id())
          .contains("truoc.txt", "sau.txt");
    }
  }

  @ParameterizedTest
  @CsvSource({"place:Tỉnh", "place:\"Ninh Quảng\"", "place:\"Ninh Hạ\"", "place:Gía"})
  void anotherPlaceIsNot(String query) {
    assertThat(IndexFixture.hits(index, query)).isEmpty();
  }

  @Test
  void itIsShownAndCountedByThePlaceItBelongsTo() {
    SearchResult found = IndexFixture.search(index, SearchRequest.all().first(100).withFacets());
    assertThat(found.hits())
        .extracting(hit -> hit.document().id() + " " + hit.document().place().orElse("-"))
        .contains("huyen.txt Tĩnh Gia", "tinh.txt Quảng Ninh", "trung-uong.txt Hà Nội");
    assertThat(found.facets())
        .filteredOn(facet -> facet.name().equals("place"))
        .singleElement()
        .satisfies(
            facet ->
                assertThat(facet.counts())
                    .extracting(Facet.Count::value)
                    .containsExactlyInAnyOrder("Hà Nội", "Quảng Ninh", "Tĩnh Gia"));
  }
}
