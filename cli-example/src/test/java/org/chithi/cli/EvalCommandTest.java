package org.chithi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code chithi eval} as a user calls it. */
class EvalCommandTest {

  private static final String TEXT =
      """
      TỈNH ỦY VÂN SƠN
      *
      Số 40-KL/TU
      Vân Sơn, ngày 12 tháng 7 năm 2022

      KẾT LUẬN
      CỦA BAN THƯỜNG VỤ TỈNH ỦY
      về nghề mây tre
      -----

      Thực hiện Nghị quyết số 33-NQ/TU ngày 12/7/2019, Ban Thường vụ Tỉnh ủy kết luận:

      1. Mở lớp dạy nghề.

      Nơi nhận:
      - Ban Dân vận Tỉnh ủy,
      - Lưu Văn phòng Tỉnh ủy.
      """;

  private static final String GOLD =
      """
      {"letterhead": {"kind": "KET_LUAN", "number": "40", "symbol": "KL/TU",
        "issuer": "Ban Thường vụ Tỉnh ủy", "date": "2022-07-12", "title": "về nghề mây tre"},
       "sections": [{"role": "HEADER", "starts": "TỈNH ỦY VÂN SƠN"},
        {"role": "MANDATE", "starts": "Thực hiện Nghị quyết"},
        {"role": "TASKS", "starts": "1. Mở lớp dạy nghề."},
        {"role": "RECIPIENTS", "starts": "Nơi nhận:"}],
       "citations": [{"quote": "Nghị quyết số 33-NQ/TU ngày 12/7/2019", "form": "NUMBERED",
        "type": "NGHI_QUYET", "number": "33", "symbol": "NQ/TU", "date": "2019-07-12",
        "relation": "IMPLEMENTS"}],
       "recipients": ["Ban Dân vận Tỉnh ủy", "Lưu Văn phòng Tỉnh ủy"]}
      """;

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeTheSet() throws IOException {
    Files.writeString(folder.resolve("a.json"), GOLD);
    Files.writeString(Files.createDirectory(folder.resolve("texts")).resolve("a.txt"), TEXT);
  }

  private int run(String... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    InputStream nothing = InputStream.nullInputStream();
    return Main.run(new Console(nothing, out, err, false, false, false, 120), args);
  }

  private String gold() {
    return folder.toString();
  }

  private void replaceInGold(String right, String other) throws IOException {
    assertThat(GOLD).contains(right);
    Files.writeString(folder.resolve("b.json"), GOLD.replace(right, other));
    Files.writeString(folder.resolve("texts/b.txt"), TEXT);
  }

  @Test
  void aTableHasFiguresOfDocumentsRolesAndTheWholeSet() {
    assertThat(run("eval", gold(), "--format", "table", "--lang", "en")).isZero();
    assertThat(out.toString())
        .contains("DOCUMENT", "LETTERHEAD", "ROLE", "PRECISION", "tasks", "citations: F1")
        .containsPattern("a +6/6 +1\\.0000 +1\\.0000 +1\\.0000 +-\n");
    assertThat(run("eval", gold(), "--format", "table", "--lang", "vi")).isZero();
    assertThat(out.toString()).contains("VĂN BẢN", "nhiệm vụ", "viện dẫn: F1");
  }

  @Test
  void programsGetJsonAndRows() {
    assertThat(run("eval", gold())).isZero();
    assertThat(out.toString()).contains("\"chithi-eval/1\"", "\"citations_f1\" : 1.0");
    assertThat(run("eval", gold(), "--format", "csv")).isZero();
    assertThat(out.toString().lines())
        .contains("a,recipients,,2,2,2,1.0000,1.0000,1.0000")
        .contains("a,sections,TASKS,15,15,15,1.0000,1.0000,1.0000");
  }

  @Test
  void errorsAreShownInWords() throws IOException {
    replaceInGold("\"IMPLEMENTS\"", "\"REVIEWS\"");
    assertThat(run("eval", gold(), "--errors", "5", "--lang", "en")).isZero();
    assertThat(out.toString())
        .contains("b (1)\n")
        .contains(
            "citation, relation of \"Nghị quyết số 33-NQ/TU ngày 12/7/2019\": meant \"reviews\","
                + " found \"implements\"");
  }

  @Test
  void aBaselineShowsWhatWasGainedAndLost() throws IOException {
    Path before = Files.createTempFile(folder.resolve("texts"), "before", ".txt");
    run("eval", gold(), "--texts", folder + "/texts");
    Files.writeString(before.resolveSibling("run"), out.toString());
    Files.delete(before);
    String baseline = before.resolveSibling("run").toString();
    Files.writeString(folder.resolve("a.json"), GOLD.replace("\"40\"", "\"41\""));
    assertThat(run("eval", gold(), "--baseline", baseline, "--lang", "en")).isZero();
    assertThat(out.toString())
        .contains("Gained: 0\nLost: 1\n")
        .contains("a: letterhead, number: meant \"41\", found \"40\"")
        .containsPattern("letterhead: facts right +0\\.8333 +-0\\.1667");
  }

  @ParameterizedTest
  @CsvSource({
    "'\"form\": \"NUMBERED\"', '\"form\": \"X\"', 'citations[0].form: is not one of NUMBERED'",
    "'\"sections\"', '\"parts\"', 'sections: is missing'",
    "'\"recipients\": [', '\"recipients\": ', 'json: line 10, column'",
    "'\"2022-07-12\"', '\"2022-13-12\"', 'letterhead.date: is not a date'"
  })
  void faultyGoldIsReportedWithItsPlaceAndTheOthersAreCompared(
      String right, String wrong, String place) throws IOException {
    replaceInGold(right, wrong);
    assertThat(run("eval", gold(), "--format", "csv", "--lang", "en"))
        .isEqualTo(ExitCode.SOME_FAILED);
    assertThat(err.toString()).contains("b.json: ", place, "correct the file there");
    assertThat(out.toString()).contains("a,citations,,1,1,1").doesNotContain("b,");
    run("eval", gold(), "--lang", "vi");
    assertThat(err.toString()).contains("hãy sửa tệp ở chỗ đó");
  }

  @Test
  void goldThatIsNotInUtf8IsReported() throws IOException {
    Files.write(folder.resolve("b.json"), GOLD.getBytes(StandardCharsets.UTF_16));
    assertThat(run("eval", gold(), "--lang", "en")).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(err.toString()).contains("b.json: not in UTF-8");
    assertThat(out.toString()).contains("\"name\" : \"a\"");
  }

  @Test
  void aMissingTextIsReported() throws IOException {
    Files.delete(folder.resolve("texts/a.txt"));
    assertThat(run("eval", gold(), "--lang", "en")).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(err.toString()).contains("a.json: no document named a; name its folder");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void twoTextsOfOneNameAreReported() throws IOException {
    Files.writeString(folder.resolve("texts/a.md"), TEXT);
    assertThat(run("eval", gold(), "--lang", "en")).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(err.toString()).contains("a.json: two documents have this name");
  }

  @Test
  void aFolderWithoutGoldOrWithoutExistenceIsReported() {
    assertThat(run("eval", gold() + "/texts", "--lang", "en")).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(err.toString()).contains("no gold answers");
    assertThat(run("eval", gold() + "/none", "--lang", "en")).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(err.toString()).contains("none: cannot be read or written there");
  }

  @Test
  void aFaultyBaselineIsReportedAndTheFiguresAreWritten() {
    String gold = folder.resolve("a.json").toString();
    assertThat(run("eval", gold(), "--baseline", gold, "--lang", "en"))
        .isEqualTo(ExitCode.SOME_FAILED);
    assertThat(err.toString()).contains("a.json: not the result of an earlier run: format");
    assertThat(out.toString()).contains("citations: F1");
  }

  @ParameterizedTest
  @CsvSource({
    "--errors=3 --format=json, are for the table",
    "--baseline=x --format=csv, are for the table",
    "--errors=0, needs a whole number of at least 1",
    "--format=xml, is none of"
  })
  void wrongUseIsReported(String options, String message) {
    String[] words = ("eval x --lang=en " + options).split(" ");
    assertThat(run(words)).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains(message);
  }
}
