package org.chithi.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chithi.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

  @ParameterizedTest
  @CsvSource({
    "18-KL/TU, 18, KL/TU",
    "141/KH-UBND, 141, KH-UBND",
    "11/2026/QĐ-UBND, 11/2026, QĐ-UBND",
    "66.25/2026/NQ-CP, 66.25/2026, NQ-CP",
    "20/2023/QH15, 20/2023, QH15",
    "5053-CV/VPTW/nb, 5053, CV/VPTW/nb",
    "12a-NQ/TU, 12a, NQ/TU",
  })
  void numbersReadAndPrintThemselves(String words, String number, String symbol) {
    DocumentNumber parsed = DocumentNumber.parse(words).orElseThrow();
    assertThat(parsed.number()).contains(number);
    assertThat(parsed.symbol()).isEqualTo(symbol);
    assertThat(parsed).hasToString(words);
  }

  @ParameterizedTest
  @CsvSource({
    "2170 /QĐ - UBND, 2170/QĐ-UBND",
    "104 -CTr/TU, 104-CTr/TU",
    "218 – QĐ/TW, 218-QĐ/TW",
    "03/-CV/BCSĐ, 03/CV/BCSĐ",
  })
  void looseSpellingsOfANumberAreMended(String words, String canonical) {
    assertThat(DocumentNumber.parse(words).orElseThrow()).hasToString(canonical);
  }

  @Test
  void aBlankNumberHasItsSymbol() {
    DocumentNumber blank = DocumentNumber.parse("   -CT/TU").orElseThrow();
    assertThat(blank.number()).isEmpty();
    assertThat(blank.symbol()).isEqualTo("CT/TU");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "18", "24/7", "1,3-1,5%", "KL/TU", "abc", "123456-QĐ/TW"})
  void otherWordsAreNoNumber(String words) {
    assertThat(DocumentNumber.parse(words)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ngày 05 tháng 9 năm 2026, 2026-09-05",
    "27/2/2018, 2018-02-27",
    "ngày 12-12-2013, 2013-12-12",
    "Ngày 5  tháng 12 năm 2026, 2026-12-05",
    "ngày5tháng1năm2026, 2026-01-05",
  })
  void datesAreRead(String words, LocalDate day) {
    PrintedDate date = PrintedDate.parse(words).orElseThrow();
    assertThat(date.day()).isEqualTo(day);
    assertThat(PrintedDate.parse(date.toString())).contains(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ngày 30 tháng 2 năm 2026", "31/4/2020", "ngày tháng năm 2026", "2026"})
  void daysThatDoNotExistAreNone(String words) {
    assertThat(PrintedDate.parse(words)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5 tháng 9 năm 2026",
        "ngày 5/9",
        "ngày 5/9/26",
        "5/9/2026 và",
        "5 /9/2026",
        "ngày 5 tháng 9, 2026"
      })
  void whatIsNoWholeDateIsNone(String words) {
    assertThat(PrintedDate.parse(words)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "NGHI_QUYET, Nghị quyết",
    "CHUONG_TRINH, Chương trình",
    "DIEU_LE, Điều lệ",
    "LUAT, Luật",
    "BAN_SAO, Bản sao",
    "KHAC, Khác"
  })
  void kindHasThePlainNameOfItsCode(DocumentKind kind, String name) {
    assertThat(kind.printedName()).isEqualTo(name);
  }

  @ParameterizedTest
  @EnumSource
  void everyKindHasAName(DocumentKind kind) {
    assertThat(kind.printedName()).isNotEqualTo(kind.name());
    assertThat(DocumentKind.ofCode(kind.name())).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "ban bí thư, true",
    "ban bí thư trung ương đảng, true",
    "bộ chính trị trung ương, true",
    "ban chấp hành đảng, true",
    "ban chấp hành đảng bộ, false",
    "ban thường vụ, false",
    "quân ủy trung ương, false"
  })
  void centralBodiesAreKnownByName(String key, boolean central) {
    assertThat(Bodies.isCentralOrgan(key, 0, key.length())).isEqualTo(central);
  }

  @Test
  void pathsReadAndPrintThemselves() {
    assertThat(NodePath.of("II", "3", "a")).hasToString("II.3.a");
    assertThat(NodePath.parse("II.3.a")).isEqualTo(NodePath.of("II", "3", "a"));
    assertThat(NodePath.parse("")).isEqualTo(NodePath.ROOT);
    assertThatThrownBy(() -> NodePath.parse("II..a")).hasMessageContaining("tokens");
  }

  @Test
  void valuesThatCannotBeAreRefusedByName() {
    assertThatThrownBy(() -> new Span(3, 2)).hasMessageContaining("span");
    assertThatThrownBy(() -> new Label("1.", NumberingStyle.ARABIC, 0, "1"))
        .hasMessageContaining("ordinal");
    assertThatThrownBy(() -> new Issuer(" ", Optional.empty(), Issuer.Evidence.TITLE))
        .hasMessageContaining("name");
    Label label = new Label("1.", NumberingStyle.ARABIC, 1, "1");
    Paragraph outside = new Paragraph(new Span(5, 9));
    assertThatThrownBy(
            () ->
                new Division(
                    label, NodePath.of("1"), Optional.empty(), new Span(0, 6), List.of(outside)))
        .hasMessageContaining("children");
  }
}
