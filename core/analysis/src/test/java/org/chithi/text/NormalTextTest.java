package org.chithi.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class NormalTextTest {

  private static String normal(String read) {
    return NormalText.of(read).text();
  }

  @Test
  void lettersAreComposedWhateverTheOrderOfTheirMarks() {
    assertThat(normal(Normalizer.normalize("Nghị quyết khóa XII", Normalizer.Form.NFD)))
        .isEqualTo("Nghị quyết khóa XII");
    assertThat(normal("quye\u0301\u0302t")).isEqualTo("quyết");
    assertThat(normal("quy\u00EA\u0301t")).isEqualTo("quyết");
    assertThat(normal("\u01B0\u0323")).isEqualTo("ự");
  }

  @Test
  void lookalikesBecomeTheLettersMeant() {
    assertThat(normal("\u00D0ảng")).isEqualTo("Đảng");
    assertThat(normal("Chương \u2162, \u0425\u0406\u0406")).isEqualTo("Chương III, XII");
  }

  @Test
  void spacesAndLineEndsAreOfOneKind() {
    assertThat(normal("Số\u00A018\u2009-\u200BKL\uFEFF/TU\r\nb\rc\u2028d"))
        .isEqualTo("Số 18 -KL/TU\nb\nc\nd");
  }

  @Test
  void softHyphenIsAHyphenInASymbolOnly() {
    assertThat(normal("217\u00ADQĐ/TW tổ\u00ADchức")).isEqualTo("217-QĐ/TW tổchức");
  }

  @Test
  void dashesAndQuotesStayAsPrinted() {
    assertThat(normal("“2021 – 2025”")).isEqualTo("“2021 – 2025”");
  }

  @Test
  void everyPlaceLeadsBackToTheTextAsRead() {
    String read = "a\r\nb\u200Bc \u00D0e\u0323\u0302 x";
    NormalText normal = NormalText.of(read);
    assertThat(normal.text()).isEqualTo("a\nbc Đệ x");
    Span letter = new Span(normal.text().indexOf('ệ'), normal.text().indexOf('ệ') + 1);
    assertThat(normal.alignment().sourceOf(letter).in(read)).isEqualTo("e\u0323\u0302");
    assertThat(normal.alignment().sourceOf(new Span(2, 4)).in(read)).isEqualTo("b\u200Bc");
    assertThat(normal.alignment().sourceOf(new Span(0, normal.text().length())).in(read))
        .isEqualTo(read);
    assertThatThrownBy(() -> normal.alignment().sourceOf(new Span(0, 99)))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void alignmentsCanBeChained() {
    AlignedText first = new AlignedText(16);
    first.copy("xx hoạt\n\nđộng", 3, 13);
    AlignedText second = new AlignedText(16);
    second.copy(first.toString(), 0, 4);
    second.replace(" ", 4, 6);
    second.copy(first.toString(), 6, 10);
    Alignment back = second.alignment().after(first.alignment());
    assertThat(second.toString()).isEqualTo("hoạt động");
    assertThat(back.sourceOf(new Span(0, 9))).isEqualTo(new Span(3, 13));
    assertThat(back.sourceOf(new Span(5, 9))).isEqualTo(new Span(9, 13));
  }
}
