package org.chithi.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.chithi.Cases;
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
        "một |<w:r><w:commentReference w:id='0'/></w:r>|ba|một ba"
      },
      ignoreLeadingAndTrailingWhitespace = false)
  void onlyPrintedWordsAreRead(String before, String run, String after, String read)
      throws IOException {
    String body = "<w:p>" + run(before) + run + run(after) + "</w:p>";
    String text = new SourceReader().read(document(body), "a.docx").text();
    assertThat(text.strip()).isEqualTo(read);
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
            entry.getName().equals("word/document.xml")
                ? ("<w:document " + space + "><w:body>" + body + "</w:body></w:document>")
                    .getBytes(StandardCharsets.UTF_8)
                : part);
      }
    }
    return bytes.toByteArray();
  }
}
