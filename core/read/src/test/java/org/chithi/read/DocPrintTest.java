package org.chithi.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.chithi.testcorpus.Cases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures above the line in files of Word 97. */
class DocPrintTest {

  private static final String TITLE = "KẾT LUẬN";

  /** The properties of a run: bold, and where it stands (MS-DOC, sprmCFBold and sprmCIss). */
  private static final String BOLD = "\u0035\u0008\u0001";

  private static final String PLACE = "\u0048\u002A";

  private static String wide(String words) {
    return new String(words.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
  }

  /** The directive with another title; what was bold stands above, on or below the line. */
  private static String read(String title, char where) throws IOException {
    byte[] file = Cases.bytes("formats/ket-luan.doc");
    String changed =
        new String(file, StandardCharsets.ISO_8859_1)
            .replace(wide(TITLE), wide(title))
            .replace(BOLD, PLACE + where);
    return new SourceReader().read(changed.getBytes(StandardCharsets.ISO_8859_1), "a.doc").text();
  }

  @ParameterizedTest
  @CsvSource({
    "12345678,1,¹²³⁴⁵⁶⁷⁸",
    "12345678,0,12345678",
    "12345678,2,12345678",
    "A1234567,1,A1234567"
  })
  void figuresAboveTheLineStayThere(String title, int where, String read) throws IOException {
    assertThat(read(title, (char) where).lines().skip(5).findFirst()).contains(read);
  }
}
