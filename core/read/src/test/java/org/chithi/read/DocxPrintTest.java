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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Word does not print is not read. */
class DocxPrintTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "một |<w:del w:id='1' w:author='x'><w:r><w:t>hai </w:t></w:r></w:del>|ba|một ba",
        "một |<w:moveFrom w:id='1' w:author='x'><w:r><w:t>hai</w:t></w:r></w:moveFrom>|ba|một ba",
        "một |<w:r><w:rPr><w:b/><w:vanish/></w:rPr><w:t>hai</w:t></w:r>|ba|một ba",
        "một |<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>hai</w:t></w:r>| ba|một hai ba",
        "một |<w:ins w:id='1' w:author='x'><w:r><w:t>hai</w:t></w:r></w:ins>| ba|một hai ba",
        "một |<w:r><w:commentReference w:id='0'/></w:r>|ba|một ba",
        "một |<w:r><w:rPr><w:rPrChange w:id='1'><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr>"
            + "<w:t>hai</w:t></w:r>| ba|một hai ba",
        "một |<w:r><w:rPr><w:rStyle w:val='An'/></w:rPr><w:t>hai</w:t></w:r>|ba|một ba",
        "một |<w:r><w:rPr><w:rStyle w:val='Con'/></w:rPr><w:t>hai</w:t></w:r>|ba|một ba",
        "một |<w:r><w:rPr><w:rStyle w:val='Hien'/></w:rPr><w:t>hai</w:t></w:r>| ba|một hai ba",
        "một |<w:r><w:rPr><w:rStyle w:val='An'/><w:vanish w:val='false'/></w:rPr><w:t>hai</w:t></w:r>"
            + "| ba|một hai ba",
        "một|</w:p><w:p><w:pPr><w:pStyle w:val='Doan'/></w:pPr><w:r><w:t>hai</w:t></w:r></w:p><w:p>"
            + "|ba|một\\nba"
      },
      ignoreLeadingAndTrailingWhitespace = false)
  void onlyPrintedWordsAreRead(String before, String run, String after, String read)
      throws IOException {
    String body = "<w:p>" + run(before) + run + run(after) + "</w:p>";
    String text = new SourceReader().read(document(body), "a.docx").text();
    assertThat(text.strip()).isEqualTo(read.replace("\\n", "\n"));
  }

  private static final String CELL = "<w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>";
  private static final String ROW =
      "<w:tr>" + CELL.formatted("một") + CELL.formatted("hai") + "</w:tr>";

  /** Rows, cells, paragraphs and words may stand in controls and in custom XML. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:tbl>"
            + "<w:sdt><w:sdtPr><w:alias w:val='x'/><w:rPr/></w:sdtPr><w:sdtContent>"
            + "%s"
            + "</w:sdtContent></w:sdt></w:tbl>",
        "<w:tbl><w:sdt><w:sdtPr/><w:sdtContent><w:sdt><w:sdtContent>%s</w:sdtContent></w:sdt>"
            + "</w:sdtContent></w:sdt></w:tbl>",
        "<w:tbl><w:customXml w:element='x'><w:customXmlPr/>%s</w:customXml></w:tbl>"
      })
  void wordsInControlsAreRead(String table) throws IOException {
    String text = new SourceReader().read(document(table.formatted(ROW)), "a.docx").text();
    assertThat(text.strip()).isEqualTo("một\thai");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<m:oMath><m:r><m:rPr><m:sty m:val='p'/></m:rPr><m:t>22</m:t></m:r></m:oMath>|số 22-A",
        "<m:oMath><m:f><m:fPr><m:ctrlPr><w:rPr/></m:ctrlPr></m:fPr><m:num><m:r><m:t>1</m:t></m:r>"
            + "</m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>|số 1/2-A",
        "<m:oMathPara><m:oMath><m:sSup><m:e><m:r><m:t>m</m:t></m:r></m:e><m:sup><m:r>"
            + "<m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath></m:oMathPara>|số m²-A"
      })
  void wordsOfEquationsAreRead(String equation, String read) throws IOException {
    byte[] file = document("<w:p>" + run("số ") + equation + run("-A") + "</w:p>");
    assertThat(new SourceReader().read(file, "a.docx").text().strip()).isEqualTo(read);
  }

  /** In the style Cao words stand above the line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<w:vertAlign w:val='superscript'/>|1|TW¹ x",
        "<w:rStyle w:val='Cao'/>|(12)|TW¹² x",
        "<w:rStyle w:val='Cao'/><w:vertAlign w:val='baseline'/>|1|TW1 x",
        "<w:vertAlign w:val='subscript'/>|2|TW2 x",
        "<w:vertAlign w:val='superscript'/>|th|TWth x"
      })
  void figuresAboveTheLineStayThere(String look, String words, String read) throws IOException {
    String raised = "<w:r><w:rPr>" + look + "</w:rPr><w:t>" + words + "</w:t></w:r>";
    byte[] file = document("<w:p>" + run("TW") + raised + run(" x") + "</w:p>");
    assertThat(new SourceReader().read(file, "a.docx").text().strip()).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ĐẢNG CỘNG SẢN VIỆT NAM|Số 7-KL/HU|ĐẢNG CỘNG SẢN VIỆT NAM\\nSố 7-KL/HU",
        "Tài liệu họp|Số 7-KL/HU|Số 7-KL/HU",
        "ĐẢNG CỘNG SẢN VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM"
      })
  void aLetterheadMayStandInTheHeadOfThePage(String head, String body, String read)
      throws IOException {
    byte[] file = document("<w:p>" + run(body) + "</w:p>", "<w:p>" + run(head) + "</w:p>");
    assertThat(new SourceReader().read(file, "a.docx").text().strip())
        .isEqualTo(read.replace("\\n", "\n"));
  }

  /** Words in the style An are hidden, in Con too, which is based on it, and not in Hien. */
  private static final String STYLES =
      "<w:style w:styleId='An'><w:rPr><w:vanish/></w:rPr></w:style>"
          + "<w:style w:styleId='Con'><w:basedOn w:val='An'/></w:style>"
          + "<w:style w:styleId='Hien'><w:basedOn w:val='An'/><w:rPr><w:vanish w:val='0'/></w:rPr>"
          + "</w:style><w:style w:styleId='Cao'><w:rPr><w:vertAlign w:val='superscript'/></w:rPr>"
          + "</w:style><w:style w:styleId='Doan'><w:basedOn w:val='Con'/></w:style>";

  /** Of three paragraphs the ends of some are deleted. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a b c|a\\nb\\nc",
        "a- b c|ab\\nc",
        "a- b- c|abc",
        "a b c-|a\\nb\\nc",
        "x- b c|b\\nc",
        "x- x- c|c",
        "a- T c|a\\nT\\nc",
        "a- M c|ac"
      })
  void paragraphsWhoseEndIsDeletedGoOn(String paragraphs, String read) throws IOException {
    StringBuilder body = new StringBuilder();
    for (String paragraph : paragraphs.split(" ")) {
      String end = "<w:pPr><w:rPr><w:del w:id='1' w:author='x'/></w:rPr></w:pPr>";
      String words = paragraph.substring(0, 1);
      String run = words.equals("x") ? "<w:del w:id='2'>" + run("x") + "</w:del>" : run(words);
      String whole = "<w:p>" + (paragraph.endsWith("-") ? end : "") + run + "</w:p>";
      body.append(
          switch (words) {
            case "T" -> "<w:tbl><w:tr><w:tc>" + whole + "</w:tc></w:tr></w:tbl>";
            case "M" -> "<w:bookmarkStart w:id='5' w:name='m'/><w:bookmarkEnd w:id='5'/>";
            default -> whole;
          });
    }
    String text = new SourceReader().read(document(body.toString()), "a.docx").text();
    assertThat(text.strip()).isEqualTo(read.replace("\\n", "\n"));
  }

  private static String run(String words) {
    return "<w:r><w:t xml:space='preserve'>" + words + "</w:t></w:r>";
  }

  private static byte[] document(String body) throws IOException {
    return document(body, "<w:p/>");
  }

  /** A Word file with a body and a head of the page of its own, and a comment. */
  private static byte[] document(String body, String head) throws IOException {
    String space =
        "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' "
            + "xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes);
        ZipInputStream model =
            new ZipInputStream(new ByteArrayInputStream(Cases.bytes("formats/ket-luan.docx")))) {
      for (ZipEntry entry = model.getNextEntry(); entry != null; entry = model.getNextEntry()) {
        byte[] part = model.readAllBytes();
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(
            switch (entry.getName()) {
              case "word/document.xml" ->
                  ("<w:document " + space + "><w:body>" + body + "</w:body></w:document>")
                      .getBytes(StandardCharsets.UTF_8);
              case "word/styles.xml" ->
                  ("<w:styles " + space + ">" + STYLES + "</w:styles>")
                      .getBytes(StandardCharsets.UTF_8);
              default -> part;
            });
      }
      zip.putNextEntry(new ZipEntry("word/header9.xml"));
      zip.write(("<w:hdr " + space + ">" + head + "</w:hdr>").getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
