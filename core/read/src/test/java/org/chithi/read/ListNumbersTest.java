package org.chithi.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Numbers of items that a file does not write as text. */
class ListNumbersTest {

  private static List<String> lines(byte[] bytes, String name) throws IOException {
    return new SourceReader().read(bytes, name).text().lines().map(String::strip).toList();
  }

  @Test
  void itemsOfAPageAreCounted() throws IOException {
    String page =
        "<html><body><ol><li>Một<ol type=a><li>Ý một<li>Ý hai</ol><li>Hai</ol>"
            + "<ol start=4 type=I><li>Bốn</ol><ul><li>Dấu</ul></body></html>";
    assertThat(lines(page.getBytes(StandardCharsets.UTF_8), "a.html"))
        .containsExactly("1. Một", "a) Ý một", "b) Ý hai", "2. Hai", "IV. Bốn", "Dấu");
  }

  @Test
  void itemsOfARichTextHaveTheirNumbers() throws IOException {
    String rtf =
        "{\\rtf1\\ansi{\\listtext\\pard\\plain 1.\\tab}\\ls1 Nhi\\u7879?m v\\u7909?\\par"
            + "{\\listtext\\pard\\plain 2.\\tab}\\ls1 Gi\\u7843?i ph\\u225?p\\par}";
    assertThat(lines(rtf.getBytes(StandardCharsets.US_ASCII), "a.rtf"))
        .containsExactly("1.\tNhiệm vụ", "2.\tGiải pháp");
  }

  @Test
  void paragraphsHaveTheNumbersOfTheirStyles() throws IOException {
    String main = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    String styles =
        "<w:styles %s><w:style w:type=\"paragraph\" w:styleId=\"Dieu\"><w:name w:val=\"Dieu\"/>"
            + "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style></w:styles>";
    String numbering =
        "<w:numbering %s><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\">"
            + "<w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"Điều %%1.\"/>"
            + "</w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
            + "</w:numbering>";
    String article = "<w:p><w:pPr><w:pStyle w:val=\"Dieu\"/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>";
    String document =
        "<w:document "
            + main
            + "><w:body>"
            + article.formatted("Phạm vi")
            + article.formatted("Hiệu lực")
            + "</w:body></w:document>";
    byte[] docx = docx(styles.formatted(main), numbering.formatted(main), document);
    assertThat(lines(docx, "a.docx")).containsExactly("Điều 1. Phạm vi", "Điều 2. Hiệu lực");
  }

  private static byte[] docx(String styles, String numbering, String document) throws IOException {
    String type = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    String relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    String packed = "xmlns=\"http://schemas.openxmlformats.org/package/2006/";
    String types = "<Types " + packed + "content-types\">";
    String main = "<Relationships " + packed + "relationships\">";
    StringBuilder parts = new StringBuilder(main);
    types += "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package";
    types += ".relationships+xml\"/>";
    for (String part : List.of("document.main", "styles", "numbering")) {
      String name = part.replace(".main", "");
      types +=
          "<Override PartName=\"/word/%s.xml\" ContentType=\"%s%s+xml\"/>"
              .formatted(name, type, part);
      parts.append(relationship(relation + name, name));
    }
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("[Content_Types].xml", types + "</Types>");
    String first = relationship(relation + "officeDocument", "word/document");
    entries.put("_rels/.rels", main + first + "</Relationships>");
    entries.put("word/_rels/document.xml.rels", parts + "</Relationships>");
    entries.put("word/document.xml", document);
    entries.put("word/styles.xml", styles);
    entries.put("word/numbering.xml", numbering);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static String relationship(String type, String target) {
    return "<Relationship Id=\"r%d\" Type=\"%s\" Target=\"%s.xml\"/>"
        .formatted(target.length(), type, target);
  }
}
