package org.chithi.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Administrative units and provinces in the names of bodies. */
class UnitsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ủy ban nhân dân tỉnh | PROVINCE",
        "Tỉnh ủy Sơn La | PROVINCE",
        "Đại hội đại biểu Đảng bộ huyện | DISTRICT",
        "UBND thị xã Sông Lam | DISTRICT",
        "Đảng ủy xã Gia Viễn | COMMUNE",
        "UBND xã Gia Viễn, huyện Bình Lục | DISTRICT",
        "Bộ Lao động - Thương binh và Xã hội | -",
        "Bộ Chính trị | -"
      })
  void levelIsThatOfTheHighestUnitNamed(String name, String level) {
    assertThat(Units.level(name).map(Enum::name).orElse("-")).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UBND huyện Định Hóa | huyện Định Hóa",
        "Đảng ủy xã Gia Viễn | xã Gia Viễn",
        "UBND THỊ XÃ SÔNG LAM | thị xã Sông Lam",
        "Huyện ủy Định Hóa | -",
        "UBND huyện | -"
      })
  void unitBelowAProvinceKeepsItsWord(String name, String unit) {
    assertThat(Units.named(name).orElse("-")).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ban Thường vụ Tỉnh ủy Quảng Ninh | Quảng Ninh",
        "Thành ủy Thành phố Hồ Chí Minh | Hồ Chí Minh",
        "UBND tỉnh Sơn La | Sơn La",
        "Huyện ủy Định Hóa | -",
        "Tỉnh ủy | -"
      })
  void bodyNamesItsProvince(String body, String province) {
    assertThat(Provinces.ofBodies(body).orElse("-")).isEqualTo(province);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"TP. Hồ Chí Minh | Hồ Chí Minh", "tỉnh Sơn La | Sơn La", "Huế | Huế", "Sơn Lâm | -"})
  void provinceHasAName(String name, String province) {
    assertThat(Provinces.named(name).orElse("-")).isEqualTo(province);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-03-01 | 2024 | Bắc Giang, Bắc Ninh",
        "2026-03-01 | 2025-09-01 | Bắc Ninh",
        "2024-03-01 | 2020 | Bắc Ninh"
      })
  void newProvinceMayMeanThoseItWasFormedOf(LocalDate citing, String cited, String provinces) {
    PartialDate day = PartialDate.parse(cited).orElseThrow();
    assertThat(String.join(", ", Provinces.meantBy("Bắc Ninh", citing, day))).isEqualTo(provinces);
  }
}
