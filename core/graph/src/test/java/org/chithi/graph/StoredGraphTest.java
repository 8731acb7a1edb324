package org.chithi.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What an index keeps of its decisions is what was decided. */
class StoredGraphTest {

  private static final String TEXT =
      "TỈNH ỦY SƠN LA\n*\nSố 33-NQ/TU\nSơn La, ngày 12 tháng 7 năm 2024\n\nNGHỊ QUYẾT\n"
          + "về giám sát xã hội\n-----\n\nCăn cứ Quyết định số 217-QĐ/TW ngày 12/12/2013 của Bộ Chính"
          + " trị.\n\nQuán triệt Kết luận số 61-KL/TW ngày 17/8/2023 của Ban Bí thư về tiếp tục thực"
          + " hiện Chỉ thị số 13-CT/TW ngày 12/01/2017.\n\nHọc tập Nghị quyết số 20-NQ/TW.\n";

  private final CitationGraph graph = CitationGraphTest.graph(TEXT);

  @Test
  void whatIsReadBackIsWhatWasStored() {
    CitationGraph read = StoredGraph.read(StoredGraph.bytes(graph, "one"), "one").orElseThrow();
    assertThat(read.edges()).hasSizeGreaterThan(2);
    assertThat(read.withheld()).isNotEmpty();
    assertThat(read.nodes()).isEqualTo(graph.nodes());
    assertThat(read.edges()).isEqualTo(graph.edges());
    assertThat(read.withheld()).isEqualTo(graph.withheld());
  }

  @Test
  void decisionsOfAnotherMakerAreNotRead() {
    assertThat(StoredGraph.read(StoredGraph.bytes(graph, "one"), "two")).isEmpty();
  }

  @Test
  void damagedBytesAreNoGraph() {
    byte[] bytes = StoredGraph.bytes(graph, "one");
    byte[] cut = Arrays.copyOf(bytes, bytes.length / 2);
    assertThatThrownBy(() -> StoredGraph.read(cut, "one"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
