package org.chithi.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.chithi.testcorpus.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an OpenDocument text does not print is not read, and what it prints is. */
class OdtPrintTest {

  private static final String SPACES =
      " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
          + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
          + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
          + " xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'"
          + " xmlns:svg='urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'"
          + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
          + " xmlns:dc='http://purl.org/dc/elements/1.1/'>";

  /** Styles that both parts may have: H hides, S shows again, K is based on H. */
  private static final String STYLES =
      style("text", "H", "", "text:display='none'")
          + style("text", "S", "", "text:display='true'")
          + style("text", "K", "H", "fo:font-weight='bold'")
          + style("paragraph", "PH", "", "text:display='none'")
          + style("paragraph", "Caps", "", "style:font-name='Face'")
          + style("paragraph", "CapsBold", "Caps", "fo:font-weight='bold'")
          + style("text", "Small", "", "fo:font-family=\"'.VnTime', serif\"")
          + style("text", "Times", "", "fo:font-family='Times New Roman'")
          + style("text", "Up", "", "style:text-position='super 58%'")
          + style("text", "Raised", "", "style:text-position='33% 58%'")
          + style("text", "Low", "", "style:text-position='-33% 58%'");

  private static final String FACES =
      "<office:font-face-decls><style:font-face style:name='Face' svg:font-family=\"'.VnTimeH'\"/>"
          + "</office:font-face-decls>";

  private static String style(String family, String name, String parent, String properties) {
    return "<style:style style:family='%s' style:name='%s'%s><style:text-properties %s/></style:style>"
        .formatted(
            family,
            name,
            parent.isEmpty() ? "" : " style:parent-style-name='" + parent + "'",
            properties);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<text:p>một <text:change text:change-id='c'/>ba</text:p>|một ba",
        "<text:p>một <text:change-start text:change-id='i'/>hai<text:change-end text:change-id='i'/>"
            + " ba</text:p>|một hai ba",
        "<text:p>một <text:span text:style-name='H'>hai <text:span><text:s/>xa</text:span></text:span>"
            + "ba</text:p>|một ba",
        "<text:p>một <text:span text:style-name='K'>hai</text:span>ba</text:p>|một ba",
        "<text:p>một <text:span text:style-name='H'>x<text:span text:style-name='S'>hai"
            + "</text:span></text:span> ba</text:p>|một hai ba",
        "<text:p text:style-name='PH'>một</text:p><text:p>ba</text:p>|ba",
        "<text:p>một<office:annotation office:name='1'><dc:creator>Người</dc:creator><text:p>Lạ"
            + "</text:p><text:list><text:list-item><text:p>lạ</text:p></text:list-item></text:list>"
            + "</office:annotation> ba<office:annotation-end office:name='1'/></text:p>|một ba",
        "<text:section text:display='none'><text:p>hai</text:p></text:section><text:p>ba</text:p>|ba",
        "<text:section text:display='condition' text:is-hidden='true'><text:p>hai</text:p>"
            + "</text:section><text:p>ba</text:p>|ba",
        "<text:p>một <text:hidden-text text:is-hidden='true'>hai</text:hidden-text>ba</text:p>|một ba",
        "<text:p>hai<text:hidden-paragraph text:is-hidden='true'/> xa</text:p><text:p>ba</text:p>|ba",
        "<text:p>một<text:hidden-paragraph text:is-hidden='false'/></text:p>|một",
        "<text:p>TW<text:span text:style-name='Up'>(12)</text:span> x</text:p>|TW¹² x",
        "<text:p>m<text:span text:style-name='Raised'>2</text:span></text:p>|m²",
        "<text:p>TW<text:span text:style-name='Low'>2</text:span></text:p>|TW2",
        "<text:p>1<text:span text:style-name='Up'>st</text:span></text:p>|1st"
      })
  void onlyPrintedWordsAreRead(String body, String read) throws IOException {
    assertThat(text(STYLES, body)).isEqualTo(read);
  }

  /** Small letters of .VnTimeH are capitals, whoever asks for the font. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<text:p text:style-name='Caps'>kÕt luËn</text:p>|KẾT LUẬN",
        "<text:p text:style-name='CapsBold'>kÕt <text:span>luËn</text:span></text:p>|KẾT LUẬN",
        "<text:p>Số <text:span text:style-name='Small'>Uû ban</text:span></text:p>|Số Uỷ ban",
        "<text:p text:style-name='Caps'>kÕt <text:span text:style-name='Times'>đã ký</text:span>"
            + "</text:p>|KẾT đã ký",
        "<text:p text:style-name='Caps'>kết luận</text:p>|KẾT LUẬN"
      })
  void oldFontsAreSeenAsOnPaper(String body, String read) throws IOException {
    assertThat(text(STYLES, body)).isEqualTo(read);
  }

  @Test
  void theFontOfAllParagraphsIsThatOfThoseThatAskForNone() throws IOException {
    String all =
        "<style:default-style style:family='paragraph'><style:text-properties"
            + " style:font-name='.VnTime'/></style:default-style>";
    assertThat(text(all + STYLES, "<text:p>Uû ban</text:p>")).isEqualTo("Uỷ ban");
    assertThat(text(all + STYLES, "<text:p text:style-name='CapsBold'>uû ban</text:p>"))
        .isEqualTo("UỶ BAN");
  }

  @Test
  void deletedWordsAreNoParagraphsOfTheirOwn() throws IOException {
    String deleted =
        "<text:tracked-changes><text:changed-region text:id='c'><text:deletion><text:p>xóa</text:p>"
            + "</text:deletion></text:changed-region></text:tracked-changes>";
    assertThat(text("", deleted + "<text:p>một</text:p>")).isEqualTo("một");
  }

  private static final String LISTS =
      "<text:list-style style:name='L'>"
          + "<text:list-level-style-number text:level='1' style:num-format='1' style:num-suffix='.'/>"
          + "<text:list-level-style-number text:level='2' style:num-format='a' style:num-suffix=')'/>"
          + "<text:list-level-style-number text:level='3' style:num-format='i' style:num-suffix='.'/>"
          + "</text:list-style><text:list-style style:name='D'>"
          + "<text:list-level-style-number text:level='1' style:num-format='I' style:num-suffix='.'/>"
          + "<text:list-level-style-number text:level='2' style:num-format='1' style:num-suffix='.'"
          + " text:display-levels='2'/><text:list-level-style-bullet text:level='3'"
          + " text:bullet-char='-'/></text:list-style>"
          + "<text:list-style style:name='A'><text:list-level-style-number text:level='1'"
          + " style:num-format='1' style:num-prefix='Điều ' style:num-suffix='.'/></text:list-style>"
          + "<style:style style:family='paragraph' style:name='Dieu' style:list-style-name='A'/>"
          + "<text:outline-style><text:outline-level-style text:level='1' style:num-format='I'"
          + " style:num-suffix='.'/><text:outline-level-style text:level='2' style:num-format='1'"
          + " text:display-levels='2'/></text:outline-style>";

  private static String list(String attributes, String... items) {
    return "<text:list "
        + attributes
        + "><text:list-item>"
        + String.join("</text:list-item><text:list-item>", items)
        + "</text:list-item></text:list>";
  }

  private static String p(String words) {
    return "<text:p>" + words + "</text:p>";
  }

  @Test
  void itemsOfEveryLevelHaveTheirOwnNumbers() throws IOException {
    String deep = list("", p("sâu"), p("sâu nữa") + p("đoạn hai"));
    String body =
        list("text:style-name='L'", p("một") + list("", p("ý") + deep, p("ý hai")), p("hai"))
            + p("giữa")
            + list("text:style-name='L' text:continue-numbering='true'", p("ba"))
            + list("text:style-name='L'", p("lại một"));
    assertThat(text(LISTS, body).lines())
        .containsExactly(
            "1. một",
            "a) ý",
            "i. sâu",
            "ii. sâu nữa",
            "đoạn hai",
            "b) ý hai",
            "2. hai",
            "giữa",
            "3. ba",
            "1. lại một");
  }

  @Test
  void aListGoesOnAtItsLevelAfterAParagraph() throws IOException {
    String body =
        list("xml:id='x' text:style-name='D'", p("một") + list("", p("ý")))
            + p("giữa")
            + list(
                "text:continue-list='x' text:style-name='D'",
                list("", p("ý hai") + list("", p("gạch"))));
    assertThat(text(LISTS, body).lines())
        .containsExactly("I. một", "I.1. ý", "giữa", "I.2. ý hai", "- gạch");
  }

  @Test
  void whatIsNoItemHasNoNumber() throws IOException {
    String body =
        "<text:list text:style-name='L'><text:list-header><text:p>đầu</text:p></text:list-header>"
            + "<text:list-item>"
            + list("", p("ý"))
            + "</text:list-item><text:list-header><text:p>giữa</text:p></text:list-header>"
            + "<text:list-item><text:p><text:number>9.</text:number>một</text:p></text:list-item>"
            + "</text:list>";
    assertThat(text(LISTS, body).lines()).containsExactly("đầu", "a) ý", "giữa", "1. một");
  }

  @Test
  void headingsAndStylesHaveNumbersToo() throws IOException {
    String body =
        "<text:h text:outline-level='1'>Nhiệm vụ</text:h><text:h text:outline-level='2'>Một</text:h>"
            + "<text:h text:outline-level='1' text:is-list-header='true'>Không số</text:h>"
            + "<text:list><text:list-item><text:p text:style-name='Dieu'>Phạm vi</text:p>"
            + "</text:list-item><text:list-item text:start-value='5'><text:p text:style-name='Dieu'>"
            + "Hiệu lực</text:p></text:list-item></text:list>";
    assertThat(text(LISTS, body).lines())
        .containsExactly(
            "I. Nhiệm vụ", "I.1 Một", "Không số", "Điều 1. Phạm vi", "Điều 5. Hiệu lực");
  }

  /**
   * Both parts have the styles, as LibreOffice writes them into either; those of heads do not
   * count.
   */
  private static String text(String styles, String body) throws IOException {
    String content =
        "<office:document-content"
            + SPACES
            + FACES
            + "<office:automatic-styles>"
            + styles
            + "</office:automatic-styles><office:body><office:text>"
            + body
            + "</office:text></office:body></office:document-content>";
    String common =
        "<office:document-styles"
            + SPACES
            + "<office:automatic-styles>"
            + style("text", "Times", "", "text:display='none'")
            + "</office:automatic-styles></office:document-styles>";
    return new SourceReader().read(document(content, common), "a.odt").text().strip();
  }

  private static byte[] document(String content, String styles) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes);
        ZipInputStream model =
            new ZipInputStream(new ByteArrayInputStream(Cases.bytes("formats/ket-luan.odt")))) {
      for (ZipEntry entry = model.getNextEntry(); entry != null; entry = model.getNextEntry()) {
        byte[] part = model.readAllBytes();
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(
            switch (entry.getName()) {
              case "content.xml" -> content.getBytes(StandardCharsets.UTF_8);
              case "styles.xml" -> styles.getBytes(StandardCharsets.UTF_8);
              default -> part;
            });
      }
    }
    return bytes.toByteArray();
  }
}
