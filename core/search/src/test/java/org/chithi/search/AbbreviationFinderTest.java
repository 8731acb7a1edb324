package org.chithi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.chithi.search.AbbreviationFinder.Definition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AbbreviationFinderTest {

  @TempDir Path folder;

  private static List<String> found(String text) {
    return AbbreviationFinder.in(text).stream()
        .map(it -> it.abbreviation() + " = " + WordKeys.written(it.words()))
        .toList();
  }

  @Test
  void anAbbreviationInBracketsStandsForTheWordsWithItsLetters() {
    assertThat(found("Các tổ quản lý nước (TQLN) họp hằng tháng."))
        .containsExactly("tqln = tổ quản lí nước");
    assertThat(found("Giao khu bảo tồn biển (sau đây viết tắt là KBTB) giữ rạn san hô."))
        .containsExactly("kbtb = khu bảo tồn biển");
    assertThat(found("hợp tác xã nghề muối (gọi tắt là “HTXNM”)"))
        .containsExactly("htxnm = hợp tác xã nghề muối");
  }

  @Test
  void smallWordsAreLeftOutOfAnAbbreviation() {
    assertThat(found("Sở Khuyến nông và Thủy lợi (SKNTL)"))
        .containsExactly("skntl = sở khuyến nông và thủy lợi");
  }

  @Test
  void otherBracketsDefineNothing() {
    assertThat(found("bến đò (đã sửa), kho muối (KHO), tổ 3 (A), Ban Quản lý (theo dõi)"))
        .isEmpty();
    assertThat(found("Đập nước. (DN)")).isEmpty();
    assertThat(found("đập nước (DN), đê nước (ĐN")).isEmpty();
  }

  @Test
  void definitionsAreKeptInOneLine() {
    Definition one = new Definition("tqln", List.of("tổ", "quản"));
    assertThat(Definition.parse(one.toString())).isEqualTo(one);
  }

  @Test
  void whatOneDocumentDefinesIsFoundInAnother() throws IOException {
    try (DirectiveIndex index = DirectiveIndex.open(folder)) {
      index.add(IndexedDocument.ofPassage("mot", "Lập các tổ quản lý nước (TQLN) ở mỗi bản."));
      index.add(IndexedDocument.ofPassage("hai", "Thu nhập của TQLN tăng gấp đôi."));
      index.add(IndexedDocument.ofPassage("ba", "Mỗi tổ quản lý nước có năm người."));
      index.add(IndexedDocument.ofPassage("bon", "Đường liên thôn được cứng hóa."));
      index.commit();
      for (String query : List.of("TQLN", "tổ quản lý nước")) {
        assertThat(IndexFixture.search(index, SearchRequest.query(query)).hits())
            .as(query)
            .extracting(hit -> hit.document().id())
            .containsExactlyInAnyOrder("mot", "hai", "ba");
      }
    }
  }
}
