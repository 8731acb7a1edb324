package org.chithi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person who reads Vietnamese sees: words, and no codes or English sentences. */
class VietnameseTest {

  private static final String DRAFT =
      """
      TỈNH ỦY VÂN SƠN
      *
      Số    -CT/TU
      Vân Sơn, ngày    tháng    năm 2016

      CHỈ THỊ
      CỦA BAN THƯỜNG VỤ TỈNH ỦY
      về công tác khuyến học

      I. TÌNH HÌNH
      Tuy nhiên, phong trào còn nhiều hạn chế.
      II. NHIỆM VỤ
      1. Mỗi chi bộ nhận đỡ đầu một học sinh.

      T/M BAN THƯỜNG VỤ
      BÍ THƯ
      """;

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(boolean onTerminal, String... args) {
    InputStream nothing = InputStream.nullInputStream();
    return Main.run(new Console(nothing, out, err, onTerminal, onTerminal, onTerminal, 100), args);
  }

  private String draft() throws IOException {
    return Files.writeString(folder.resolve("a.txt"), DRAFT).toString();
  }

  @Test
  void theTreeSpeaksInWords() throws IOException {
    assertThat(run(true, "parse", "--lang=vi", "--color=never", draft())).isZero();
    assertThat(out.toString())
        .contains("loại         Chỉ thị", "cơ quan      Ban Thường vụ Tỉnh ủy  (theo tên văn bản")
        .contains(
            "NHIỆM VỤ  đề mục", "! Số của văn bản để trống.", "người ký     T/M BAN THƯỜNG VỤ")
        .doesNotContain("CHI_THI", "TASKS", "HEADING", "TITLE", "NUMBER_BLANK", "left blank");
  }

  @Test
  void theListOfFactsSpeaksInWords() throws IOException {
    assertThat(run(true, "detect", "--lang=vi", draft())).isZero();
    assertThat(out.toString())
        .contains("định dạng  văn bản thuần", "loại       Chỉ thị", "số văn bản để trống")
        .doesNotContain("text/plain", "CHI_THI", "NUMBER_BLANK", "encoding");
  }

  @Test
  void programsGetTheSameCodesInEveryLanguage() throws IOException {
    String draft = draft();
    run(false, "detect", "--lang=vi", draft);
    run(false, "parse", "--lang=vi", draft);
    String vietnamese = out.toString();
    out.getBuffer().setLength(0);
    run(false, "detect", "--lang=en", draft);
    run(false, "parse", "--lang=en", draft);
    assertThat(vietnamese).isEqualTo(out.toString()).contains("CHI_THI", "NUMBER_BLANK");
  }

  @ParameterizedTest
  @CsvSource({
    "parse --ocrr a.txt, không có tùy chọn --ocrr; có phải ý là --ocr?",
    "parse --isolate, --isolate cần có giá trị: SỐ-GIÂY",
    "parse --isolate=x a.txt, '--isolate: \"x\" không phải là số nguyên'",
    "parse --threads 1.5 a.txt, '--threads: \"1.5\" không phải là số nguyên'",
    "parse --ocr=x a.txt, '--ocr không nhận giá trị: \"x\"'",
    "parse --format xml a.txt, '\"xml\" không phải là một trong các giá trị [json'",
    "parse --out x --out y a.txt, --out được nêu hai lần",
    "doc a.txt, không có lệnh doc",
    "index a.txt, thiếu: --index=CHỈ-MỤC",
    "search, thiếu: CHỈ-MỤC",
    "search idx, thiếu: CÂU-TÌM",
    "show idx a b, thừa tham số: b"
  })
  void wrongUseIsReportedInVietnamese(String command, String message) {
    String[] words = (command + " --lang=vi").split(" ");
    assertThat(run(false, words)).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).startsWith("chithi: ").contains(message).contains("Xem \"chithi");
    assertThat(err.toString())
        .doesNotContainPattern("\\b(?:Unknown|Missing|Invalid|Unmatched|option|value|not)\\b");
  }

  @ParameterizedTest
  @CsvSource({
    "parse --ocrr a.txt, there is no option --ocrr; did you mean --ocr?",
    "parse --isolate, --isolate needs a value: SECONDS",
    "parse --threads x a.txt, '--threads: \"x\" is not a whole number'",
    "index a.txt, missing: --index=INDEX",
    "show idx a b, one word too many: b"
  })
  void wrongUseIsReportedInEnglish(String command, String message) {
    assertThat(run(false, (command + " --lang=en").split(" "))).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains(message).contains("See \"chithi");
  }

  @Test
  void theLocaleDecidesWhereNothingElseDoes() throws IOException {
    Locale before = Locale.getDefault(Locale.Category.DISPLAY);
    try {
      Locale.setDefault(Locale.Category.DISPLAY, Locale.forLanguageTag("vi-VN"));
      assertThat(run(false, "parse", folder + "/none.txt")).isOne();
    } finally {
      Locale.setDefault(Locale.Category.DISPLAY, before);
    }
    assertThat(err.toString()).contains("không có tệp này; hãy kiểm tra đường dẫn");
  }

  @Test
  void codesOfATerminalAndOfAFileAgreeInNumber() throws IOException {
    String draft = draft();
    run(false, "detect", draft);
    List<String> heading = List.of(out.toString().lines().findFirst().orElseThrow().split("\t"));
    out.getBuffer().setLength(0);
    run(true, "detect", draft);
    assertThat(out.toString().lines().filter(line -> !line.isBlank())).hasSameSizeAs(heading);
  }
}
