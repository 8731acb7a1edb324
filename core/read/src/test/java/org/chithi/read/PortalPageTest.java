package org.chithi.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chithi.text.SourceText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as portals write them. */
class PortalPageTest {

  private static SourceText read(String page) throws IOException {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    return new SourceReader().read(new ByteArrayInputStream(bytes), "a.html");
  }

  @Test
  void aDocumentInAFormThatHoldsTheWholePageIsRead() throws IOException {
    SourceText read =
        read(
            "<html><body><form id='aspnetForm'><nav>Trang chủ</nav><p>"
                + "Kết luận ".repeat(200)
                + "</p><select><option>Năm</option></select></form></body></html>");
    assertThat(read.text().strip()).isEqualTo("Kết luận ".repeat(200).strip());
    assertThat(read.source().losses().surroundings()).isOne();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- saved from url=(0014)http://a.vn/ -->\n<html><body><p>Kết luận</p>",
        "<?xml version='1.0'?>\n<!DOCTYPE html>\n<html><body><p>Kết luận</p></body></html>",
        "<head><title>Trang</title></head><body><p>Kết luận</p></body>"
      })
  void aPageMayStartInSeveralWays(String page) throws IOException {
    SourceText read = read(page);
    assertThat(read.source().mediaType()).isEqualTo("text/html");
    assertThat(read.text().strip()).isEqualTo("Kết luận");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "một <span style='display:none'>hai <b>xa</b></span>ba|một ba",
        "một <span style='color:red; DISPLAY : None !important'>hai</span>ba|một ba",
        "một <span style='display:none;mso-hide:all'>hai</span>ba|một ba",
        "một <span style='display:none; display:inline'>hai</span> ba|một hai ba",
        "một <span style='visibility:hidden'>hai</span>ba|một ba",
        "một <b hidden>hai</b>ba|một ba",
        "một <b hidden=''>hai</b><b hidden='hidden'>hai</b>ba|một ba",
        "một <i hidden='until-found'>hai</i> ba|một hai ba",
        "một <del>hai</del><ins>ba</ins>|một ba",
        "một <s>hai</s> <strike>ba</strike>|một hai ba",
        "<p hidden>hai<p>ba|ba",
        "<div style='display:none'><p>hai</p><div>xa</div></div>ba|ba",
        "<table><tr style='display:none'><td>hai</td></tr><tr><td>ba</td></tr></table>|ba",
        "<div hidden>một <span hidden>hai</span></div>|một hai"
      })
  void wordsThatNobodySeesStayOut(String body, String words) throws IOException {
    assertThat(read("<html><body>" + body + "</body></html>").text().strip()).isEqualTo(words);
  }

  private static final String SENTENCE =
      "Các cấp ủy quán triệt sâu sắc và tổ chức thực hiện nghiêm túc các nhiệm vụ nêu trên, định kỳ "
          + "hằng quý báo cáo kết quả với Ban Thường vụ Tỉnh ủy để theo dõi, chỉ đạo.";

  private static String p(String... words) {
    return "<p>" + String.join("</p><p>", words) + "</p>";
  }

  private static String links(String... words) {
    StringBuilder links = new StringBuilder();
    for (String word : words) {
      links.append("<p><a href='/x'>").append(word).append("</a></p>");
    }
    return links.toString();
  }

  private static List<String> lines(String body) throws IOException {
    return read("<html><body>" + body + "</body></html>").text().lines().toList();
  }

  /** Closed parts of a page are read, a remark in one of them is not. */
  @Test
  void partsThatWaitForAClickAreRead() throws IOException {
    String panel = "<a href='#'>%s</a><div style='display:none'>%s</div>";
    String text = p(SENTENCE + SENTENCE, SENTENCE + SENTENCE + "<span hidden>ẩn</span>");
    assertThat(lines(panel.formatted("I. Nhiệm vụ", text) + panel.formatted("II. Góp ý", p("Mời"))))
        .containsExactly("I. Nhiệm vụ", SENTENCE + SENTENCE, SENTENCE + SENTENCE, "II. Góp ý");
    String alike = "<div class='muc an' style='display:none'>%s</div>";
    assertThat(lines(alike.formatted(text) + alike.formatted(p("Nơi nhận"))).getLast())
        .isEqualTo("Nơi nhận");
    String open = "<div class='muc'>" + text + "</div>";
    assertThat(lines(open + alike.formatted(p("Nơi nhận"))).getLast()).isEqualTo("Nơi nhận");
  }

  @Test
  void aPageWithoutADocumentStaysAsItIs() throws IOException {
    assertThat(lines(links("Nghị quyết", "Chỉ thị", "Kết luận", "Quyết định"))).hasSize(4);
    assertThat(lines(links("Nghị quyết", "Chỉ thị", "Kết luận") + p("Chọn văn bản."))).hasSize(4);
  }

  @Test
  void linksInADocumentStay() throws IOException {
    String acts = links("Luật Đất đai", "Luật Hòa giải ở cơ sở", "Luật Trẻ em", "Luật Giáo dục");
    assertThat(lines(p(SENTENCE) + acts + p(SENTENCE, "Xong."))).hasSize(7);
    assertThat(lines(p(SENTENCE) + acts + p("Nơi nhận:", "- Như trên."))).hasSize(7);
    String basis =
        links("Căn cứ Luật A;", "Căn cứ Luật B;", "Luật Tố cáo năm 2018;", "Điều 5. Hiệu lực");
    assertThat(lines(p("QUYẾT ĐỊNH") + basis + p(SENTENCE))).hasSize(6);
    assertThat(lines(p(SENTENCE) + basis)).hasSize(5);
  }

  @Test
  void aShortLetterIsADocument() throws IOException {
    String letter =
        p(
            "Số 05-CV/HU",
            "Kính gửi: Các chi bộ",
            "Đề nghị các chi bộ báo cáo.",
            "Nơi nhận:",
            "- Lưu.");
    String menu = links("Trang chủ", "Tin tức", "Văn bản");
    assertThat(lines(menu + letter + menu + p("Văn phòng Huyện ủy"))).hasSize(5);
  }

  @Test
  void headingsThatAreLinksStay() throws IOException {
    String provisions =
        links("1. Nhiệm vụ") + p("Quán triệt.") + links("2- Giải pháp") + p("Rà soát.");
    String last = links("a) Tổ chức", "III. Xong");
    assertThat(lines(p(SENTENCE) + provisions + last + links("Một", "Hai", "Ba"))).hasSize(7);
  }

  @Test
  void anAnnexOfLinksStays() throws IOException {
    String acts = links("Nghị quyết số 1-NQ/TU", "Chỉ thị số 2-CT/TU", "Kết luận số 3-KL/TU");
    assertThat(lines(p(SENTENCE, "Nơi nhận:", "PHỤ LỤC", "Văn bản hết hiệu lực") + acts))
        .hasSize(7);
    assertThat(lines(p(SENTENCE, "Nơi nhận:", "Văn bản khác") + acts)).hasSize(2);
  }

  @Test
  void aTableOfContentsStays() throws IOException {
    String contents = "<p><a href='#a'>Một</a></p><p><a href='#b'>Hai</a></p>";
    String toPages = links("Nhiệm vụ", "Giải pháp", "Tổ chức thực hiện");
    String text = p("Nhiệm vụ", SENTENCE, "Giải pháp", "Tổ chức thực hiện", SENTENCE);
    assertThat(lines(contents + text)).hasSize(7);
    assertThat(lines(toPages + text)).hasSize(8);
  }

  @Test
  void aHeadOrFootOfADocumentBehindAMenuStays() throws IOException {
    String menu = links("Trang chủ", "Tin tức", "Văn bản");
    assertThat(lines(menu + p("TỈNH ỦY", "Số 47-KL/TU") + menu + p(SENTENCE)).getFirst())
        .isEqualTo("TỈNH ỦY");
    assertThat(lines(p(SENTENCE) + menu + p("T/M BAN THƯỜNG VỤ", "Lương A") + menu).getLast())
        .isEqualTo("Lương A");
    assertThat(lines(p("ĐẢNG CỘNG SẢN VIỆT NAM") + menu + p("Đảng Cộng sản Việt Nam", SENTENCE)))
        .containsExactly("Đảng Cộng sản Việt Nam", SENTENCE);
  }

  @Test
  void wordsOfATableAreNoButtons() throws IOException {
    String table = "<table><tr><td>Họ tên</td><td>Email</td><td>A</td></tr></table>";
    assertThat(lines(p(SENTENCE) + table)).containsExactly(SENTENCE, "Họ tên\tEmail\tA");
    assertThat(lines(p(SENTENCE, "Địa chỉ: số 5 phố A", "Điện thoại: 0200"))).hasSize(3);
    assertThat(lines(p("Đăng nhập", "Danh mục", SENTENCE, "Tags"))).hasSize(4);
  }

  @Tag("slow")
  @Test
  void aPageOfAHundredThousandMenusIsRead() throws IOException {
    String menus = (links("Một", "Hai", "Ba") + p("Đăng nhập")).repeat(25_000);
    assertThat(lines(menus + p(SENTENCE) + menus)).containsExactly(SENTENCE);
    String text = p(SENTENCE + SENTENCE + SENTENCE + SENTENCE);
    assertThat(lines((links("Một", "Hai", "Ba") + text).repeat(20_000))).hasSize(79_997);
  }
}
