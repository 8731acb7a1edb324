package org.chithi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Other words are offered where those typed find little and others much more. */
class DidYouMeanTest {

  @TempDir private static Path folder;

  private static DirectiveIndex index;

  @BeforeAll
  static void fill() throws IOException {
    index = DirectiveIndex.open(folder);
    for (int i = 0; i < 60; i++) {
      add("a" + i, "Đẩy mạnh cải cách hành chính và phản biện xã hội.");
      add("b" + i, "Giám sát giá hàng hóa; màu sắc của xã chính là hàng cải.");
      add("c" + i, "Mặt trận Tổ quốc giám sát việc hòa giải.");
    }
    add("d", "Hai chuyện hòa giãi kể lại.");
    index.commit();
  }

  @AfterAll
  static void end() throws IOException {
    index.close();
  }

  private static void add(String id, String words) throws IOException {
    index.add(IndexedDocument.ofPassage(id, words));
  }

  private static String better(String query) {
    return IndexFixture.search(index, SearchRequest.query(query)).didYouMean().orElse("-");
  }

  @ParameterizedTest
  @CsvSource({
    "phẩn biên xã hôi, phản biện xã hội",
    "\"phẩn biên xã hôi\", phản biện xã hội",
    "mật trận tổ quóc, mặt trận tổ quốc",
    "giám sác, giám sát",
    "giam sta, giám sát",
    "giamm, giám",
    "giám sác in:other, giám sát",
    "giám sác AND \"tổ quóc\", giám sát tổ quốc",
  })
  void slipsOfMarksAndLettersAreMended(String typed, String better) {
    assertThat(better(typed)).isEqualTo(better);
  }

  @Test
  void fewAreNotEnoughWhereMuchMoreIsMeant() {
    assertThat(IndexFixture.hits(index, "\"hòa giãi\"")).hasSize(1);
    assertThat(better("\"hòa giãi\"")).isEqualTo("hòa giải");
  }

  /** Each of these words is frequent, and no two of them stand next to each other. */
  @Test
  void wordsThatNeverStandTogetherAreMendedThoughTheyAreFound() {
    assertThat(better("cải cách hàng chính")).isEqualTo("cải cách hành chính");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "giám sát",
        "giam sat",
        "phản biện xã hội",
        "giám sát hàng hóa",
        "mặt trận giám sát",
        "giám sác kind:BC",
        "không thể nào có",
        "zzzz",
        "hang sac mat",
        "-giám sác",
      })
  void whatIsRightOrFindsNoMoreIsLeftAlone(String typed) {
    assertThat(better(typed)).isEqualTo("-");
  }
}
