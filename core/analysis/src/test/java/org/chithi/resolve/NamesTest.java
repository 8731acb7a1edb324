package org.chithi.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names by which documents go that are cited without a number. */
class NamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nghị quyết Trung ương 4 khóa XII | Hội nghị 4",
        "Nghị quyết Trung ương 6 (lần 2) khóa VIII | Hội nghị 6 lần 2",
        "Nghị quyết Hội nghị lần thứ mười hai Ban Chấp hành Trung ương | Hội nghị 12",
        "Nghị quyết Hội nghị lần thứ V Ban Chấp hành Trung ương | Hội nghị 5",
        "NQTW5 khóa X | Hội nghị 5",
        "NQ TW 5 khóa X | Hội nghị 5",
        "Nghị quyết T.Ư 7 | Hội nghị 7",
        "Nghị quyết Hội nghị Tỉnh ủy lần thứ 12 | -",
        "Điều lệ Đảng | -",
        "Luật Đất đai năm 2024 | -"
      })
  void plenumIsReadFromItsWords(String words, String plenum) {
    assertThat(MeetingName.in(words).map(MeetingName::toString).orElse("-")).isEqualTo(plenum);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nghị quyết Trung ương 4; 5; XI | Hội nghị 4; Hội nghị 5; Hội nghị 4",
        "Điều lệ Đảng; XI | -; -",
        "Nghị quyết Trung ương 7; XI; XII) | Hội nghị 7; Hội nghị 7; Hội nghị 7"
      })
  void membersOfAListAreOfThePlenumBeforeThem(String mentions, String plenums) {
    List<String> words = Arrays.asList(mentions.split("; "));
    assertThat(
            MeetingName.ofMembers(words, 8).stream()
                .map(it -> it.map(MeetingName::toString).orElse("-"))
                .collect(Collectors.joining("; ")))
        .isEqualTo(plenums);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hướng tới chào mừng và tiến tới Đại hội đại biểu toàn quốc lần thứ XIV của Đảng | XIV",
        "tiến tới Đại hội XIII của Đảng | XIII",
        "tiến tới Đại hội lần thứ XX Đảng bộ tỉnh | -",
        "tổng kết Đại hội XIII của Đảng | -"
      })
  void subjectMayLookAheadToACongress(String subject, String term) {
    assertThat(MeetingName.congressAhead(subject).orElse("-")).isEqualTo(term);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Luật Đất đai năm 2024 | Luật Đất đai",
        "Luật Đất đai (sửa đổi) năm 2024 | Luật Đất đai",
        "Luật Đất đai, ngày 18 tháng 1 năm 2024 | Luật Đất đai",
        "Luật Đất đai ngày 18/01/2024 | Luật Đất đai",
        "Hiến pháp 2013 | Hiến pháp",
        "Quy chế làm việc nhiệm kỳ 2020-2025 | Quy chế làm việc nhiệm kỳ 2020-2025",
        "Luật Đất đai | Luật Đất đai"
      })
  void editionIsNoPartOfAName(String name, String bare) {
    assertThat(name.substring(0, NamedDocuments.editionStart(name))).isEqualTo(bare);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bộ Chính trị | TW",
        "Ban Thường vụ Tỉnh ủy Sơn La | TU",
        "Ban Chấp hành Đảng bộ huyện Định Hóa | HU",
        "Đảng ủy xã Gia Viễn | ĐU",
        "Thủ tướng Chính phủ | TTg",
        "Câu lạc bộ cờ | -"
      })
  void issuerHasTheCodeOfItsBody(String issuer, String code) {
    assertThat(IssuerCodes.ofIssuer(issuer).orElse("-")).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "TW, COUNTRY", "BTCTW, COUNTRY", "TU, PROVINCE", "BDVTU, PROVINCE", "HU, DISTRICT",
    "ĐU, BODY", "UBND, ANY", "SNV, PROVINCE", "BCĐTW, COUNTRY", "CP, COUNTRY"
  })
  void codeExtendsAsFarAsItsLongestRowSays(String code, IssuerCodes.Extent extent) {
    assertThat(IssuerCodes.extent(code)).isEqualTo(extent);
  }
}
