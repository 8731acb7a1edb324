package org.chithi.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

/** A table on a page of its own stands on its side. */
class SidewaysPageTest {

  @Test
  void linesThatRunUpwardsAreRead() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      page.setRotation(90);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.setFont(new PDType1Font(FontName.HELVETICA), 12);
        for (int line = 1; line <= 2; line++) {
          content.beginText();
          content.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, 100 + 15 * line, 50));
          content.showText("dong " + line);
          content.endText();
        }
      }
      document.save(bytes);
    }
    assertThat(new SourceReader().read(bytes.toByteArray(), "a.pdf").text().strip())
        .isEqualTo("dong 1\ndong 2");
  }
}
