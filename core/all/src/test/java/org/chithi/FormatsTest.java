package org.chithi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chithi.cite.CitationFinder;
import org.chithi.json.DirectiveJson;
import org.chithi.model.Directive;
import org.chithi.model.Notice;
import org.chithi.read.SourceReader;
import org.chithi.testcorpus.Cases;
import org.chithi.text.Source;
import org.chithi.text.SourceText;
import org.chithi.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** One directive in every format: it has one structure. */
class FormatsTest {

  @ParameterizedTest
  @CsvSource({
    "html, text/html",
    "docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "doc, application/msword",
    "odt, application/vnd.oasis.opendocument.text",
    "rtf, application/rtf",
    "pdf, application/pdf",
    "epub, application/epub+zip"
  })
  void theStructureIsThatOfThePlainText(String ending, String mediaType) throws IOException {
    Directive text = Directives.parse(Cases.read("directives/ket-luan-khong-de-muc.txt"));
    byte[] bytes = Cases.bytes("formats/ket-luan." + ending);
    Directive read =
        Directives.parse(new SourceReader().read(new ByteArrayInputStream(bytes), "ket-luan.bin"));
    assertThat(read.source().mediaType()).isEqualTo(mediaType);
    assertThat(shape(read)).isEqualTo(shape(text));
    assertThat(read.notices()).isEmpty();
  }

  /** Its headings are small letters in a font that shows capitals. */
  @ParameterizedTest
  @ValueSource(strings = {"doc", "docx", "html", "rtf"})
  void fontsOfOlderEncodingsAreSeenAsOnPaper(String ending) throws IOException {
    Directive text = Directives.parse(Cases.read("directives/ket-luan-khong-de-muc.txt"));
    byte[] bytes = Cases.bytes("formats/ket-luan-vntime." + ending);
    Directive read =
        Directives.parse(new SourceReader().read(new ByteArrayInputStream(bytes), "ket-luan.bin"));
    assertThat(shape(read)).isEqualTo(shape(text));
    assertThat(read.text()).contains("TỈNH ỦY VÂN SƠN", "Ban Thường vụ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "odt"})
  void footnotesStandAfterTheirParagraph(String ending) throws IOException {
    byte[] bytes = Cases.bytes("formats/chu-thich." + ending);
    Directive read = Directives.parse(new SourceReader().read(bytes, "a.bin"));
    assertThat(read.text().lines())
        .containsExactly(
            "BÁO CÁO",
            "Huyện ủy đã ban hành 02 kết luận¹; các chi bộ đã quán triệt².",
            "¹ Kết luận số 11-KL/HU và Kết luận số 12-KL/HU.",
            "² Có 41 chi bộ.",
            "Nơi nhận: Lưu Văn phòng.");
    assertThat(read.notices()).isEmpty();
  }

  @Test
  void footnotesOfOldFormatsStayOutAndAreReported() throws IOException {
    byte[] bytes = Cases.bytes("formats/chu-thich.doc");
    Directive read = Directives.parse(new SourceReader().read(bytes, "a.bin"));
    assertThat(read.text().lines())
        .containsExactly(
            "BÁO CÁO",
            "Huyện ủy đã ban hành 02 kết luận; các chi bộ đã quán triệt.",
            "Nơi nhận: Lưu Văn phòng.");
    assertThat(read.notices())
        .extracting(Notice::message)
        .containsExactly("2 footnotes were left out of the text.");
  }

  /** It has deleted, inserted and hidden words, a comment, a field and a line in .VnTimeH. */
  @ParameterizedTest
  @ValueSource(strings = {"doc", "docx", "odt", "rtf"})
  void onlyWhatIsPrintedIsRead(String ending) throws IOException {
    byte[] bytes = Cases.bytes("formats/khong-in." + ending);
    SourceText read = new SourceReader().read(bytes, "a.bin");
    String words = read.text().replace('\t', ' ').replace("\u00AD", "");
    assertThat(words.lines().map(it -> it.replaceAll("\\d{2}/\\d{2}/\\d{4}", "[ngày]")))
        .containsExactly(
            "BÁO CÁO",
            "Huyện ủy đã ban hành 02 kết luận; các chi bộ đã quán triệt.",
            "1. NHIỆM VỤ",
            "a) Việc thứ nhất",
            "i. Phần đầu",
            "ii. Phần sau",
            "b) Việc thứ hai",
            "Lập ngày [ngày].",
            "2. Nơi nhận");
    assertThat(read.source().losses()).isEqualTo(Source.Losses.NONE);
  }

  @Test
  void thePageOfAPortalIsItsDocument() throws IOException {
    String document = new String(Cases.bytes("formats/ket-luan.html"), StandardCharsets.UTF_8);
    String page =
        document
            .replace("<body>", "<body><nav><ul><li>Trang chủ</li><li>Tin tức</li></ul></nav>")
            .replace("</body>", "<form>Tìm kiếm</form><footer>Bản quyền</footer></body>");
    Directive read =
        Directives.parse(new SourceReader().read(page.getBytes(StandardCharsets.UTF_8), "a.html"));
    assertThat(shape(read))
        .isEqualTo(shape(Directives.parse(Cases.read("directives/ket-luan-khong-de-muc.txt"))));
    assertThat(read.notices())
        .extracting(Notice::message)
        .containsExactly("3 parts around the document (menus, forms, footers) were left out.");
  }

  /** Pages as portals build them, of plain parts without a name; citations in them are links. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "thu-vien-phap-luat",
        "vbpl",
        "tu-lieu-van-kien",
        "cong-tinh",
        "wordpress",
        "drupal",
        "gap-mo",
        "mot-dong"
      })
  void menusOfAPageStayOutHoweverItIsBuilt(String page) throws IOException {
    Directive read = Directives.parse(portal(page));
    assertThat(shape(read))
        .isEqualTo(shape(Directives.parse(Cases.read("directives/ket-luan-khong-de-muc.txt"))));
    assertThat(read.notices())
        .extracting(Notice::message)
        .containsExactly("2 parts around the document (menus, forms, footers) were left out.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cong-tinh", "gap-mo", "wordpress", "tu-lieu-van-kien", "drupal", "vbpl"})
  void theWordsOfAPageAreThoseOfItsDocument(String page) throws IOException {
    SourceText document =
        new SourceReader().read(Cases.bytes("formats/ket-luan.html"), "ket-luan.html");
    assertThat(portal(page).text()).isEqualTo(document.text());
  }

  private static SourceText portal(String page) throws IOException {
    String document = new String(Cases.bytes("formats/ket-luan.html"), StandardCharsets.UTF_8);
    String body =
        document
            .substring(document.indexOf("<body>") + 6, document.indexOf("</body>"))
            .replaceAll(
                "Chỉ thị số 21-CT/TU|Quyết định số 21[78]-QĐ/TW|Kết luận này",
                "<a href=\"/van-ban/1\">$0</a>");
    int first = body.indexOf("<p><b>1-");
    int last = body.lastIndexOf("<table");
    String whole =
        Cases.read("pages/" + page + ".html")
            .replace("{{document}}", body)
            .replace("{{head}}", body.substring(0, first))
            .replace("{{body}}", body.substring(first, last))
            .replace("{{foot}}", body.substring(last));
    return new SourceReader().read(whole.getBytes(StandardCharsets.UTF_8), page + ".html");
  }

  private static JsonNode shape(Directive directive) {
    String json = DirectiveJson.toLine(directive, new CitationFinder().find(directive));
    ObjectNode shape = JsonMapper.shared().readTree(json).asObject();
    shape.remove(List.of("source", "text", "notices"));
    return words(shape, directive);
  }

  /** The words of every span in place of its two numbers. */
  private static JsonNode words(JsonNode node, Directive directive) {
    if (node.isObject()) {
      ObjectNode object = node.asObject();
      object.propertyStream().forEach(it -> it.setValue(words(it.getValue(), directive)));
      return object;
    }
    if (node.size() == 2 && node.get(0).isInt()) {
      String words = directive.words(new Span(node.get(0).asInt(), node.get(1).asInt()));
      return StringNode.valueOf(words.strip().replaceAll("\\s+", " "));
    }
    if (node.isArray()) {
      ArrayNode array = JsonMapper.shared().createArrayNode();
      node.forEach(item -> array.add(words(item, directive)));
      return array;
    }
    return node;
  }
}
