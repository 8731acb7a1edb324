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

  /** Words in the style An are hidden, in Con too, which is based on it, and not in Hien. */
  private static final String STYLES =
      "<w:style w:styleId='An'><w:rPr><w:vanish/></w:rPr></w:style>"
          + "<w:style w:styleId='Con'><w:basedOn w:val='An'/></w:style>"
          + "<w:style w:styleId='Hien'><w:basedOn w:val='An'/><w:rPr><w:vanish w:val='0'/></w:rPr>"
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

  /** A Word file with a body of its own and a comment. */
  private static byte[] document(String body) throws IOException {
    String space = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";
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
    }
    return bytes.toByteArray();
  }
}
