package org.chithi.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.chithi.read.UnreadableSourceException.Reason;
import org.chithi.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of other forms that Word and browsers write under the names of Word files and pages. */
class SavedFormsTest {

  private static final String PAGE =
      "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><style>p {margin:0}</style>"
          + "</head><body><p>Số 7-KL/HU</p><p>Kết luận về việc trồng\ntre</p></body></html>";
  private static final String WORDS = "Số 7-KL/HU\nKết luận về việc trồng tre";

  private static SourceText read(byte[] bytes) throws IOException {
    return new SourceReader().read(bytes, "a.doc");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM"})
  void aPageMayBeInWideLetters(String charset) throws IOException {
    SourceText read = read(PAGE.getBytes(Charset.forName(charset)));
    assertThat(read.text().strip()).isEqualTo(WORDS);
    assertThat(read.source().mediaType()).isEqualTo("text/html");
  }

  @Test
  void wideLettersThatAreNoPageAreAText() throws IOException {
    SourceText read = read("Kết luận <html>".getBytes(StandardCharsets.UTF_16));
    assertThat(read.text()).isEqualTo("Kết luận <html>");
    assertThat(read.source().mediaType()).isEqualTo("text/plain");
  }

  private static String quoted(String words) {
    StringBuilder quoted = new StringBuilder();
    for (byte unit : words.getBytes(StandardCharsets.UTF_8)) {
      quoted.append(unit < 0 || unit == '=' ? "=%02X".formatted(unit & 0xFF) : (char) unit);
      quoted.append(quoted.length() % 61 == 60 ? "=\r\n" : "");
    }
    return quoted.toString();
  }

  private static byte[] saved(String encoding, String page) {
    return ("From: <Saved by a browser>\r\nSubject: =?utf-8?Q?K=E1=BA=BFt_lu=E1=BA=ADn?=\r\n"
            + " =?utf-8?Q?_tre?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"
            + "\ttype=\"text/html\";\r\n\tboundary=\"=_edge\"\r\n\r\nA page.\r\n--=_edge\r\n"
            + "Content-Type: text/css\r\n\r\np {margin:0}\r\n--=_edge\r\nContent-Type: text/html;"
            + " charset=\"utf-8\"\r\nContent-Transfer-Encoding: "
            + encoding
            + "\r\n\r\n"
            + page
            + "\r\n--=_edge--\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aPageMayBeSavedInOneFile() throws IOException {
    String packed = Base64.getMimeEncoder().encodeToString(PAGE.getBytes(StandardCharsets.UTF_8));
    assertThat(read(saved("quoted-printable", quoted(PAGE))).text().strip()).isEqualTo(WORDS);
    assertThat(read(saved("base64", packed)).text().strip()).isEqualTo(WORDS);
    assertThat(read(saved("8bit", PAGE)).text().strip()).isEqualTo(WORDS);
  }

  @Test
  void aFileOfPartsWithoutAPageIsRefused() {
    byte[] file =
        "Content-Type: multipart/related; boundary=x\n\n--x\nContent-Type: a/b\n\nc\n--x--"
            .getBytes(StandardCharsets.US_ASCII);
    assertThatThrownBy(() -> read(file)).hasMessage("a.doc: " + Reason.BROKEN.words());
  }

  @Test
  void aTextThatSpeaksOfPartsIsAText() throws IOException {
    String text = "Hướng dẫn: dùng\nkiểu Content-Type: multipart/related khi gửi thư.";
    assertThat(read(text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
  }

  private static final String WORD_2003 =
      "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Word.Document\"?>\n<w:wordDocument"
          + " xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\""
          + " xmlns:wx=\"http://schemas.microsoft.com/office/word/2003/auxHint\""
          + " xmlns:aml=\"http://schemas.microsoft.com/aml/2001/core\"><w:styles><w:style/>"
          + "</w:styles><w:body><wx:sect>%s</wx:sect></w:body></w:wordDocument>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<w:p><w:r><w:t>Số 7-KL/HU</w:t></w:r></w:p>|Số 7-KL/HU",
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t>"
            + "</w:r></w:p></w:tc></w:tr></w:tbl>|a\tb",
        "<wx:sub-section><w:p><w:pPr><w:listPr><w:ilvl w:val='0'/><wx:t wx:val='1.'/></w:listPr>"
            + "</w:pPr><w:r><w:t>Giao</w:t></w:r></w:p></wx:sub-section>|1. Giao",
        "<w:p><w:r><w:t>a </w:t></w:r><aml:annotation w:type='Word.Deletion'><aml:content><w:r>"
            + "<w:delText>x</w:delText></w:r></aml:content></aml:annotation><aml:annotation"
            + " w:type='Word.Insertion'><aml:content><w:r><w:t>b</w:t></w:r></aml:content>"
            + "</aml:annotation></w:p>|a b",
        "<w:p><w:r><w:t>TW</w:t></w:r><w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr>"
            + "<w:t>1</w:t></w:r></w:p>|TW¹"
      })
  void wordMayWriteOneXml(String body, String words) throws IOException {
    byte[] file = WORD_2003.formatted(body).getBytes(StandardCharsets.UTF_8);
    assertThat(read(file).text().strip()).isEqualTo(words);
  }

  @Test
  void wordMayWriteItsPackageUnpacked() throws IOException {
    String main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    String file =
        "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?>"
            + "<pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">"
            + "<pkg:part pkg:name=\"/word/document.xml\"><pkg:xmlData><w:document xmlns:w=\""
            + main
            + "\"><w:body><w:p><w:r><w:t>Số 7-KL/HU</w:t></w:r></w:p></w:body></w:document>"
            + "</pkg:xmlData></pkg:part><pkg:part pkg:name=\"/word/media/a.png\"><pkg:binaryData>"
            + "AAAA</pkg:binaryData></pkg:part></pkg:package>";
    assertThat(read(file.getBytes(StandardCharsets.UTF_8)).text().strip()).isEqualTo("Số 7-KL/HU");
  }

  @Test
  void brokenXmlOfWordIsRefused() {
    byte[] file = WORD_2003.formatted("<w:p>").getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> read(file)).hasMessage("a.doc: " + Reason.BROKEN.words());
  }
}
