package org.chithi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables for people fit the screen and lose no word. */
class TextTableTest {

  private static final List<String> HEADING = List.of("VĂN BẢN", "PHẦN", "CÂU");
  private static final List<List<String>> ROWS =
      List.of(
          List.of(
              "TW/QUY_CHE/Quy chế làm việc của Ban Chấp hành Trung ương@XIII",
              "tình hình, nhiệm vụ, tổ chức thực hiện",
              "Tiếp tục thực hiện quy chế về giám sát và phản biện xã hội của Mặt trận Tổ quốc"),
          List.of("TW/QĐ/217@2013-12-12", "nhiệm vụ", ""),
          List.of("x".repeat(200), "", "y".repeat(200)));

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 100, 120, 200})
  void noLineIsLongerThanTheScreen(int columns) {
    String table = new TextTable(HEADING, 2, columns).of(ROWS);
    assertThat(table.lines()).allMatch(line -> line.length() <= columns);
    assertThat(table.replaceAll("\\s+", "")).contains("217@2013-12-12");
    for (String word : "phản biện xã hội Mặt trận Tổ quốc".split(" ")) {
      assertThat(table).contains(word);
    }
  }

  @Test
  void sentencesStandBesideWhereThereIsRoomElseBelow() {
    List<List<String>> rows = List.of(List.of("TW/QĐ/217", "nhiệm vụ", "Thực hiện ".repeat(9)));
    assertThat(new TextTable(HEADING, 2, 80).of(rows))
        .isEqualTo(
            """
             VĂN BẢN    PHẦN      CÂU
             TW/QĐ/217  nhiệm vụ  Thực hiện Thực hiện Thực hiện Thực hiện Thực hiện Thực
                                  hiện Thực hiện Thực hiện Thực hiện
            """);
    assertThat(new TextTable(HEADING, 2, 50).of(rows))
        .isEqualTo(
            """
             VĂN BẢN    PHẦN
                CÂU
             TW/QĐ/217  nhiệm vụ
                Thực hiện Thực hiện Thực hiện Thực hiện Thực
                hiện Thực hiện Thực hiện Thực hiện Thực hiện
            """);
  }
}
