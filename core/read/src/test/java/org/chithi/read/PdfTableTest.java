package org.chithi.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Cells of a table on a page that have several lines. */
class PdfTableTest {

  private static PdfDraft table() {
    return new PdfDraft()
        .at(85, 60, "TT")
        .at(120, 60, "Văn bản")
        .at(230, 60, "Ngày")
        .at(310, 60, "Nơi");
  }

  @Test
  void linesOfACellAreJoined() throws IOException {
    PdfDraft page =
        table()
            .at(85, 76, "1")
            .at(112, 76, "Chỉ thị số 9-")
            .at(200, 76, "04/3/2024")
            .at(300, 76, "Ban Thường vụ")
            .at(115, 88, "CT/HU")
            .at(300, 88, "Huyện ủy")
            .at(85, 104, "2")
            .at(115, 104, "Kế hoạch 7")
            .at(200, 104, "05/3/2024")
            .at(300, 104, "Thị ủy");
    assertThat(page.read().replace("\n\n", "\n"))
        .isEqualTo(
            "TT\tVăn bản\tNgày\tNơi\n1\tChỉ thị số 9-CT/HU\t04/3/2024\tBan Thường vụ Huyện ủy\n"
                + "2\tKế hoạch 7\t05/3/2024\tThị ủy");
  }

  @Test
  void rowsOfOneGroupAreNotJoined() throws IOException {
    PdfDraft page =
        table()
            .at(85, 76, "1")
            .at(120, 76, "Chỉ thị 9")
            .at(230, 76, "04/3")
            .at(310, 76, "xã")
            .at(120, 88, "Chỉ thị 8")
            .at(230, 88, "05/3")
            .at(310, 88, "bản");
    assertThat(page.read()).endsWith("1\tChỉ thị 9\t04/3\txã\nChỉ thị 8\t05/3\tbản");
  }

  @Test
  void aLineUnderATableIsNotOfIt() throws IOException {
    PdfDraft page =
        table()
            .at(85, 76, "1")
            .at(120, 76, "Chỉ thị 9")
            .at(230, 76, "04/3")
            .at(310, 76, "xã")
            .at(85, 88, "Các chi bộ thực hiện những văn bản này trong năm nay.");
    assertThat(page.read()).endsWith("xã\nCác chi bộ thực hiện những văn bản này trong năm nay.");
  }

  @Test
  void wordsThatCrossTheColumnsEndTheTable() throws IOException {
    PdfDraft page =
        table()
            .at(85, 76, "1")
            .at(120, 76, "Chỉ thị 9-")
            .at(230, 76, "04/3")
            .at(310, 76, "xã")
            .at(120, 88, "CT/HU")
            .at(310, 88, "Na")
            .at(85, 104, "Nơi đọc")
            .at(140, 104, "Người giữ sổ của bản");
    assertThat(page.read().replace("\n\n", "\n"))
        .isEqualTo(
            "TT\tVăn bản\tNgày\tNơi\n1\tChỉ thị 9-CT/HU\t04/3\txã Na\n"
                + "Nơi đọc Người giữ sổ của bản");
  }
}
