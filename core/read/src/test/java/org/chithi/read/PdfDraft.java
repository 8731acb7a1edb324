package org.chithi.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * A page of a PDF whose words stand where a test puts them; each letter is six tenths of its size
 * wide.
 */
final class PdfDraft {

  static final float SIZE = 10;

  private static final int FIRST_CODE = 0x21;

  private final StringBuilder content = new StringBuilder("BT\n");
  private final StringBuilder letters = new StringBuilder();

  /** Words in letters of ten points; y grows downwards. */
  PdfDraft at(float x, float y, String words) {
    return at(x, y, SIZE, words);
  }

  PdfDraft at(float x, float y, float size, String words) {
    content.append(
        String.format(
            Locale.ROOT,
            "/F %.1f Tf 1 0 0 1 %.1f %.1f Tm <",
            size,
            x,
            PDRectangle.A4.getHeight() - y));
    for (char letter : words.toCharArray()) {
      if (letters.indexOf(String.valueOf(letter)) < 0) {
        letters.append(letter);
      }
      content.append(String.format("%02X", FIRST_CODE + letters.indexOf(String.valueOf(letter))));
    }
    content.append("> Tj\n");
    return this;
  }

  /** Words as they are read from the page. */
  String read() throws IOException {
    return new SourceReader().read(bytes(), "a.pdf").text().strip();
  }

  byte[] bytes() throws IOException {
    return bytes(List.of(this));
  }

  /** A file of several pages. */
  static byte[] bytes(List<PdfDraft> pages) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      for (PdfDraft page : pages) {
        page.addTo(document);
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  private void addTo(PDDocument document) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    page.setResources(new PDResources());
    page.getResources().put(COSName.getPDFName("F"), font(document));
    byte[] words = (content + "ET\n").getBytes(StandardCharsets.US_ASCII);
    page.setContents(new PDStream(document, new ByteArrayInputStream(words)));
  }

  private PDFont font(PDDocument document) throws IOException {
    PDFont font = new PDType1Font(FontName.COURIER);
    COSStream table = document.getDocument().createCOSStream();
    StringBuilder map = new StringBuilder();
    map.append("begincmap 1 begincodespacerange <00> <FF> endcodespacerange ");
    map.append(letters.length()).append(" beginbfchar");
    for (int i = 0; i < letters.length(); i++) {
      map.append(String.format(" <%02X> <%04X>", FIRST_CODE + i, (int) letters.charAt(i)));
    }
    try (var out = table.createOutputStream()) {
      out.write(map.append(" endbfchar endcmap").toString().getBytes(StandardCharsets.US_ASCII));
    }
    font.getCOSObject().setItem(COSName.TO_UNICODE, table);
    return font;
  }
}
