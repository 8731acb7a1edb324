package org.chithi.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fonts of older encodings are known by their names. */
class OldFontTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ".VnTime|luËn|luận",
        ".VnTimeH|luËn|LUẬN",
        ".VnTimeH,Bold|luËn|LUẬN",
        ".VnArial NarrowH|luËn|LUẬN",
        ".VnTimeH Bold|luËn|LUẬN",
        ".VnArialH-BoldItalic|luËn|LUẬN",
        ".vntimeh|luËn|LUẬN",
        ".VnTime-BatchH|luËn|luận",
        "VNI-Times|luaän|luận",
        ".VnTimeH|luận|LUẬN"
      })
  void aNameTellsTheLetters(String name, String read, String shown) {
    assertThat(OldFont.of(name).orElseThrow().shown(read)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"Times New Roman", "VnTime", "Arial, .VnTime", "VNI", "TimesH"})
  void otherNamesAreThoseOfUnicode(String name) {
    assertThat(OldFont.of(name)).isEmpty();
  }

  /** The words of a page whose pieces stand in fonts of their own, one behind the other. */
  private static String read(Map<String, String> words, boolean meant) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.newLineAtOffset(50, 700);
        for (Map.Entry<String, String> piece : words.entrySet()) {
          content.setFont(font(document, piece.getKey(), meant), 12);
          content.showText(piece.getValue());
        }
        content.endText();
      }
      document.save(bytes);
    }
    return new SourceReader().read(bytes.toByteArray(), "a.pdf").text().strip();
  }

  private static PDFont font(PDDocument document, String name, boolean meant) throws IOException {
    PDFont font = new PDType1Font(FontName.TIMES_ROMAN);
    font.getCOSObject().setItem(COSName.BASE_FONT, COSName.getPDFName(name));
    if (meant) {
      COSStream table = document.getDocument().createCOSStream();
      try (var out = table.createOutputStream()) {
        out.write(
            "begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <CB> <1EAD>"
                .concat(" endbfchar 1 beginbfrange <61> <7A> <0061> endbfrange endcmap")
                .getBytes(StandardCharsets.US_ASCII));
      }
      font.getCOSObject().setItem(COSName.TO_UNICODE, table);
    }
    return font;
  }

  @Test
  void lettersOfAPageAreSeenAsOnPaper() throws IOException {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("ABCDEF+.VnTimeH", "kÕt luËn ");
    words.put("ABCDEF+.VnTime", "cña Uû ban ");
    words.put("Times-Roman", "số Õ ".substring(0, 1) + " 5 ");
    words.put("ABCDEF+VNI-Times", "luaän");
    assertThat(read(words, false)).isEqualTo("KẾT LUẬN của Uỷ ban s 5 luận");
  }

  @Test
  void lettersThatTheFileTellsAreOnlyMadeCapitals() throws IOException {
    assertThat(read(Map.of(".VnTimeH,Bold", "luËn"), true)).isEqualTo("LUẬN");
    assertThat(read(Map.of(".VnTime", "luËn"), true)).isEqualTo("luận");
  }
}
