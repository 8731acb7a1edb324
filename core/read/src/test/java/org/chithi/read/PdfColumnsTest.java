package org.chithi.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The columns of heads and feet are read one after the other, and nothing else is. */
class PdfColumnsTest {

  private static final String LINE =
      "Ban Thường vụ Huyện ủy yêu cầu các chi bộ thực hiện tốt những việc sau đây:";

  /** A head of a letter, under it its addressees. */
  private static PdfDraft letter() {
    return new PdfDraft()
        .at(85, 60, "HUYỆN ỦY SÔNG LAM")
        .at(300, 60, "ĐẢNG CỘNG SẢN VIỆT NAM")
        .at(130, 74, "*")
        .at(95, 90, "Số 88-CV/HU")
        .at(300, 90, "Sông Lam, ngày 9 tháng 4 năm 2024")
        .at(90, 104, "V/v trồng tre");
  }

  private static final String HEAD =
      "HUYỆN ỦY SÔNG LAM\n*\nSố 88-CV/HU\nV/v trồng tre\n"
          + "ĐẢNG CỘNG SẢN VIỆT NAM\nSông Lam, ngày 9 tháng 4 năm 2024\n";

  @Test
  void addresseesFollowBothColumns() throws IOException {
    PdfDraft page =
        letter()
            .at(150, 130, "Kính gửi:")
            .at(290, 130, "- Các chi bộ,")
            .at(290, 144, "- Các trường học.")
            .at(85, 170, LINE);
    assertThat(page.read())
        .isEqualTo(HEAD + "\nKính gửi:\t- Các chi bộ,\n- Các trường học.\n\n" + LINE);
  }

  @Test
  void aTitleAtTheLeftFollowsBothColumns() throws IOException {
    PdfDraft page = letter().at(85, 130, "KẾT LUẬN").at(85, 144, "về việc trồng tre");
    assertThat(page.at(85, 170, LINE).read())
        .isEqualTo(HEAD + "\nKẾT LUẬN\nvề việc trồng tre\n\n" + LINE);
  }

  @Test
  void columnsMayComeNear() throws IOException {
    PdfDraft page =
        new PdfDraft()
            .at(60, 60, "BAN CHẤP HÀNH ĐẢNG BỘ HUYỆN SÔNG LAM")
            .at(286, 60, "ĐẢNG CỘNG SẢN VIỆT NAM")
            .at(60, 74, "Số 88-CV/HU")
            .at(286, 74, "Sông Lam, ngày 9 tháng 4 năm 2024")
            .at(85, 100, LINE);
    assertThat(page.read())
        .isEqualTo(
            "BAN CHẤP HÀNH ĐẢNG BỘ HUYỆN SÔNG LAM\nSố 88-CV/HU\n"
                + "ĐẢNG CỘNG SẢN VIỆT NAM\nSông Lam, ngày 9 tháng 4 năm 2024\n"
                + LINE);
  }

  @Test
  void wordsOverAHeadDoNotHideIt() throws IOException {
    PdfDraft page =
        letter().at(85, 20, "Văn phòng nhận qua đường mạng ngày 10 tháng 4").at(85, 130, LINE);
    assertThat(page.read())
        .isEqualTo("Văn phòng nhận qua đường mạng ngày 10 tháng 4\n\n" + HEAD + "\n" + LINE);
  }

  @Test
  void aHeadWithoutMottoIsKnownByNumberAndDate() throws IOException {
    PdfDraft page =
        new PdfDraft()
            .at(85, 60, "HUYỆN ĐOÀN SÔNG LAM")
            .at(300, 60, "ĐOÀN TNCS HỒ CHÍ MINH")
            .at(85, 74, "Số: 12-KH/HĐ")
            .at(300, 74, "Sông Lam, ngày 9 tháng 4 năm 2024")
            .at(85, 100, LINE);
    assertThat(page.read())
        .isEqualTo(
            "HUYỆN ĐOÀN SÔNG LAM\nSố: 12-KH/HĐ\n"
                + "ĐOÀN TNCS HỒ CHÍ MINH\nSông Lam, ngày 9 tháng 4 năm 2024\n"
                + LINE);
  }

  @Test
  void rowsOfATableStayTogether() throws IOException {
    PdfDraft page = new PdfDraft();
    for (int row = 0; row < 6; row++) {
      page.at(85, 60 + 14 * row, "Chi bộ " + row).at(300, 60 + 14 * row, row + " đảng viên");
    }
    assertThat(page.read()).startsWith("Chi bộ 0\t0 đảng viên\nChi bộ 1\t1 đảng viên\n");
  }

  @Test
  void aLongRecipientDoesNotTearTheSignature() throws IOException {
    PdfDraft page =
        new PdfDraft()
            .at(85, 60, LINE)
            .at(340, 84, "T/M BAN THƯỜNG VỤ")
            .at(85, 90, "Nơi nhận:")
            .at(370, 98, "BÍ THƯ")
            .at(85, 104, "- Tỉnh ủy,")
            .at(85, 118, "- Các đồng chí Ủy viên Ban Thường vụ Huyện ủy Sông Lam")
            .at(85, 132, "- Lưu Văn phòng.")
            .at(350, 132, "Lò Thị Sen");
    assertThat(page.read())
        .endsWith(
            "Nơi nhận:\n- Tỉnh ủy,\n- Các đồng chí Ủy viên Ban Thường vụ Huyện ủy Sông Lam\n"
                + "- Lưu Văn phòng.\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\nLò Thị Sen");
  }

  /** A hyphen that a page shows is no soft one, whatever the file calls it. */
  @ParameterizedTest
  @ValueSource(strings = {"-", "\u00AD"})
  void hyphensAreKept(String hyphen) throws IOException {
    PdfDraft page = new PdfDraft();
    for (int line = 0; line < 6; line++) {
      page.at(85, 60 + 14 * line, LINE.substring(0, 70) + " 26" + hyphen);
    }
    page.at(85, 144, "5" + hyphen + "2025.");
    assertThat(page.read()).endsWith(" sau 26-5-2025.");
  }
}
