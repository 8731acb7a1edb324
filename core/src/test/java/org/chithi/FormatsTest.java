package org.chithi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.chithi.model.Directive;
import org.chithi.read.SourceReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One directive in every format: it has one structure. */
class FormatsTest {

  @ParameterizedTest
  @CsvSource({
    "html, text/html",
    "docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "doc, application/msword",
    "odt, application/vnd.oasis.opendocument.text",
    "rtf, application/rtf",
    "pdf, application/pdf",
    "epub, application/epub+zip"
  })
  void theStructureIsThatOfThePlainText(String ending, String mediaType) throws IOException {
    Directive text = Directives.parse(Cases.read("directives/ket-luan-khong-de-muc.txt"));
    byte[] bytes = Cases.bytes("formats/ket-luan." + ending);
    Directive read =
        Directives.parse(new SourceReader().read(new ByteArrayInputStream(bytes), "ket-luan.bin"));
    assertThat(read.source().mediaType()).isEqualTo(mediaType);
    assertThat(shape(read)).isEqualTo(shape(text));
    assertThat(read.notices()).isEmpty();
  }

  /** Its headings are small letters in a font that shows capitals. */
  @ParameterizedTest
  @ValueSource(strings = {"doc", "docx"})
  void fontsOfOlderEncodingsAreSeenAsOnPaper(String ending) throws IOException {
    Directive text = Directives.parse(Cases.read("directives/ket-luan-khong-de-muc.txt"));
    byte[] bytes = Cases.bytes("formats/ket-luan-vntime." + ending);
    Directive read =
        Directives.parse(new SourceReader().read(new ByteArrayInputStream(bytes), "ket-luan.bin"));
    assertThat(shape(read)).isEqualTo(shape(text));
    assertThat(read.text()).contains("TỈNH ỦY VÂN SƠN", "Ban Thường vụ");
  }

  private static List<String> shape(Directive directive) {
    return Stream.of(
            Shown.letterhead(directive),
            Shown.outline(directive),
            directive.sections().stream().map(it -> it.role() + " " + it.aspect()).toList(),
            Shown.closing(directive),
            Directives.citations(directive).stream().map(ShownCitation::of).toList())
        .flatMap(List::stream)
        .toList();
  }
}
