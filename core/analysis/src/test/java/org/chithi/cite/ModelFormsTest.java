package org.chithi.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chithi.model.Directive;
import org.chithi.parse.DirectiveParser;
import org.chithi.text.SourceText;
import org.junit.jupiter.api.Test;

class ModelFormsTest {

  private static final String DECISION =
      """
      ỦY BAN NHÂN DÂN
      TỈNH ĐỒNG CỎ
      -------
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      ---------------
      Số: 214/QĐ-UBND
      Đồng Cỏ, ngày 12 tháng 3 năm 2024

      QUYẾT ĐỊNH
      Về việc ban hành biểu mẫu quản lý bến đò

      CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH

      Căn cứ Luật Giao thông đường thủy nội địa;

      QUYẾT ĐỊNH:

      Điều 1. Ban hành kèm theo Quyết định này các biểu mẫu quản lý bến đò.

      Nơi nhận:
      - Các sở;
      - Lưu: VT.
      CHỦ TỊCH
      Lê Văn Cỏ

      PHỤ LỤC
      (Ban hành kèm theo Quyết định số 214/QĐ-UBND)

      """;

  @Test
  void thatOfAFormIsTheDocumentToBeWritten() {
    String form =
        """
        Mẫu số 01: Quyết định mở bến

        ỦY BAN NHÂN DÂN
        XÃ ......
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Số: ..../QĐ-UBND
        ......, ngày ... tháng ... năm ...

        QUYẾT ĐỊNH
        Về việc mở bến đò

        Căn cứ Nghị định số 78/2016/NĐ-CP ngày 01/7/2016 của Chính phủ;
        Xét Tờ trình số ..../TTr-PKT ngày ... của Phòng Kinh tế;

        QUYẾT ĐỊNH:
        Điều 1. Mở bến đò ...... theo sơ đồ kèm theo Quyết định này.

        Mẫu số 02: Sổ bến
        Sổ lập theo Điều 1 Quyết định này.
        """;
    assertThat(cited(DECISION + form))
        .containsExactly(
            "Luật Giao thông đường thủy nội địa",
            "Quyết định này",
            "Quyết định số 214/QĐ-UBND",
            "Nghị định số 78/2016/NĐ-CP ngày 01/7/2016 của Chính phủ",
            "Quyết định này");
  }

  @Test
  void theNumberMayStandOverTheMasthead() {
    String form =
        """
        Mẫu số 3
        ĐẢNG BỘ ......
        CHI BỘ ......
        *
        Số: ... - QĐ/CB
        ĐẢNG CỘNG SẢN VIỆT NAM
        ......, ngày ... tháng ... năm ...

        QUYẾT ĐỊNH
        về việc giao nhiệm vụ

        Căn cứ Quy định số 24-QĐ/TW ngày 30/7/2021;
        Điều 1. Giao nhiệm vụ theo Quyết định này.
        """;
    assertThat(cited(DECISION + form))
        .containsExactly(
            "Luật Giao thông đường thủy nội địa",
            "Quyết định này",
            "Quyết định số 214/QĐ-UBND",
            "Quy định số 24-QĐ/TW ngày 30/7/2021");
  }

  @Test
  void anAnnexUnderAMastheadWithANumberIsNoForm() {
    String annex =
        """
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc

        QUY CHẾ
        quản lý bến đò
        (Kèm theo Quyết định số 214/QĐ-UBND ngày 12/3/2024)

        Điều 1. Chủ bến làm theo Quyết định này.
        """;
    assertThat(cited(DECISION + annex))
        .containsSubsequence("Quyết định số 214/QĐ-UBND ngày 12/3/2024", "Quyết định này");
  }

  private static List<String> cited(String text) {
    Directive directive = new DirectiveParser().parse(SourceText.of(text));
    return new CitationFinder()
        .find(directive).all().stream()
            .map(it -> directive.text().substring(it.span().start(), it.span().end()))
            .toList();
  }
}
