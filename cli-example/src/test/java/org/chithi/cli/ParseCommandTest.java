package org.chithi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a user calls it. */
class ParseCommandTest {

  private static final String CONCLUSION =
      """
      TỈNH ỦY VÂN SƠN
      *
      Số 18-KL/TU
      ĐẢNG CỘNG SẢN VIỆT NAM
      Vân Sơn, ngày 30 tháng 3 năm 2016
      KẾT LUẬN
      CỦA BAN THƯỜNG VỤ TỈNH ỦY
      về công tác khuyến học

      Những năm qua, phong trào khuyến học có nhiều chuyển biến tích cực.
      Để phát huy kết quả, Ban Thường vụ Tỉnh ủy yêu cầu:
      1- Mỗi chi bộ nhận đỡ đầu một học sinh.
      2- Tổ chức thực hiện
      2.1- Ban Dân vận Tỉnh ủy theo dõi việc thực hiện.
      Kết luận này phổ biến đến chi bộ.

      Nơi nhận:
      - Các huyện ủy,
      - Lưu Văn phòng Tỉnh ủy.
      T/M BAN THƯỜNG VỤ
      BÍ THƯ
      Hoàng Văn Thiệp
      """;

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return run(false, "", args);
  }

  private int run(boolean onTerminal, String stdin, String... args) {
    ByteArrayInputStream in = new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8));
    return Main.run(new Console(in, out, err, onTerminal, onTerminal, onTerminal, 100), args);
  }

  private String file(String name, String words) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, words).toString();
  }

  @Test
  void oneDocumentIsOneIndentedObject() throws IOException {
    assertThat(run("parse", file("a.txt", CONCLUSION))).isZero();
    assertThat(out.toString())
        .startsWith("{\n")
        .contains(
            "\"format\" : \"chithi-directive/1\"", "\"number\" : \"18\"", "\"citations\" : [ {")
        .endsWith("}\n");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void severalDocumentsAreALineEachInOrder() throws IOException {
    assertThat(run("parse", file("b.txt", CONCLUSION), file("a.md", "I. TÌNH HÌNH\n"))).isZero();
    List<String> lines = out.toString().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).startsWith("{").contains("\"name\":\"b.txt\"").endsWith("}");
    assertThat(lines.get(1)).contains("\"mediaType\":\"text/markdown\"");
  }

  @Test
  void standardInputIsReadWithoutAPathAndForADash() {
    assertThat(run(false, CONCLUSION, "parse")).isZero();
    assertThat(run(false, CONCLUSION, "parse", "-")).isZero();
    assertThat(out.toString().split("\"name\" : \"stdin\"", -1)).hasSize(3);
  }

  @Test
  void aTerminalGetsATree() throws IOException {
    assertThat(run(true, "", "parse", "--color=never", file("a.txt", CONCLUSION))).isZero();
    assertThat(out.toString())
        .contains("kind         Kết luận", "number       18-KL/TU", "TASKS", "  1- Mỗi chi bộ")
        .contains("IMPLEMENTATION  heading: Tổ chức thực hiện", "    2.1- Ban Dân vận")
        .contains(
            "recipient    Các huyện ủy",
            "signed       T/M BAN THƯỜNG VỤ / BÍ THƯ / Hoàng Văn Thiệp")
        .doesNotContain("\u001B");
  }

  @Test
  void colourIsForTerminalsOrOnDemand() throws IOException {
    String file = file("a.txt", CONCLUSION);
    run("parse", "--format", "tree", file);
    assertThat(out.toString()).doesNotContain("\u001B");
    run("parse", "--format", "tree", "--color", "always", file);
    assertThat(out.toString()).contains("\u001B[");
  }

  @Test
  void markdownIsATextToPublish() throws IOException {
    run("parse", "--format=markdown", file("a.txt", CONCLUSION));
    assertThat(out.toString())
        .startsWith("Ban Thường vụ Tỉnh ủy\n\n# KẾT LUẬN 18-KL/TU\n\n**về công tác khuyến học**")
        .contains(
            "*Vân Sơn, ngày 30 tháng 3 năm 2016*",
            "## 2- Tổ chức thực hiện",
            "2.1- Ban Dân vận",
            "- Các huyện ủy",
            "Hoàng Văn Thiệp");
  }

  @Test
  void documentsOfOneMarkdownStreamAreParted() throws IOException {
    run("parse", "--format=markdown", file("a.txt", "I. A\n"), file("b.txt", "I. B\n"));
    assertThat(out.toString().split("\n\n---\n\n")).hasSize(2);
  }

  @Test
  void aDraftsBlankNumberShowsAsBlank() throws IOException {
    run("parse", "--format=markdown", file("a.txt", CONCLUSION.replace("Số 18-KL", "Số    -KL")));
    assertThat(out.toString()).contains("# KẾT LUẬN …-KL/TU");
  }

  @Test
  void aFolderIsReadInOrderWithoutHiddenFiles() throws IOException {
    file("in/b.txt", "I. B\n");
    file("in/sub/a.md", "I. A\n");
    file("in/.hidden/c.txt", "I. C\n");
    file("in/d.xlsx", "PK");
    assertThat(run("parse", folder.resolve("in").toString())).isZero();
    assertThat(out.toString().lines().map(line -> line.replaceAll(".*\"name\":\"(.*?)\".*", "$1")))
        .containsExactly("b.txt", "a.md");
  }

  @Test
  void oneFilePerDocumentIsWritten() throws IOException {
    Path result = folder.resolve("out/deep");
    String first = file("x/sample-003.txt", CONCLUSION);
    String second = file("y/sample-003.md", "I. TÌNH HÌNH\n");
    assertThat(run("parse", "--out", result.toString(), first, second)).isZero();
    assertThat(result.resolve("sample-003.json")).content().contains("\"number\" : \"18\"");
    assertThat(result.resolve("sample-003-2.json")).content().contains("TÌNH HÌNH");
    assertThat(err.toString()).contains("sample-003-2.json");
    assertThat(out.toString()).isEmpty();
    try (var files = Files.list(result)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void aDocumentIsNeverOverwritten() throws IOException {
    String file = file("a.txt", CONCLUSION);
    assertThat(run("parse", "--format=tree", "--out", folder.toString(), file)).isOne();
    assertThat(Path.of(file)).hasContent(CONCLUSION);
    assertThat(err.toString()).contains("written over the document");
  }

  @Test
  void aDocumentStillToBeReadIsNeverOverwritten() throws IOException {
    String first = file("x/a.txt", CONCLUSION);
    String later = file("y/a.json", CONCLUSION);
    assertThat(run("parse", "--out", folder.resolve("y").toString(), first, later)).isOne();
    assertThat(Path.of(later)).hasContent(CONCLUSION);
    assertThat(folder.resolve("y/a-2.json")).content().startsWith("{");
  }

  @Test
  void anUnwritableFolderIsToldInOneLine() throws IOException {
    String file = file("a.txt", CONCLUSION);
    assertThat(run("parse", "--out", file, file)).isOne();
    assertThat(err.toString().lines())
        .containsExactly("chithi: " + file + ": a file, not a folder; name another folder");
  }

  @Test
  void aLinkedFolderIsReadWhenNamedAndOtherwiseLeftOut() throws IOException {
    file("real/a.txt", CONCLUSION);
    file("in/b.txt", CONCLUSION);
    Path link = Files.createSymbolicLink(folder.resolve("in/link"), folder.resolve("real"));
    assertThat(run("parse", "--format=jsonl", link.toString())).isZero();
    assertThat(run("parse", "--format=jsonl", folder.resolve("in").toString())).isZero();
    assertThat(out.toString().lines()).hasSize(2);
    assertThat(out.toString().lines().findFirst().orElseThrow()).contains("\"name\":\"a.txt\"");
  }

  @Test
  void aFullDiskIsAFailureAndAClosedPipeIsNot() throws IOException {
    String file = file("a.txt", CONCLUSION);
    assertThat(runInto(new FailingWriter("No space left on device"), file)).isOne();
    assertThat(err.toString()).startsWith("chithi: stdout: failed").contains("No space left");
    assertThat(runInto(new FailingWriter("Broken pipe"), file)).isZero();
    assertThat(err.toString().lines()).hasSize(1);
  }

  private int runInto(Writer broken, String file) {
    InputStream nothing = InputStream.nullInputStream();
    return Main.run(new Console(nothing, broken, err, false, false, false, 100), "parse", file);
  }

  @Test
  void oneBadFileStopsNoOther() throws IOException {
    Path image =
        Files.write(folder.resolve("a.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});
    String pdf = file("b.pdf", "%PDF-1.7\n");
    assertThat(run("parse", image.toString(), pdf, file("c.txt", CONCLUSION), folder + "/none.txt"))
        .isOne();
    assertThat(out.toString().lines()).hasSize(1);
    assertThat(err.toString().lines())
        .containsExactly(
            "chithi: " + image + ": not a text but a picture; read it with --ocr",
            "chithi: " + pdf + ": broken; open it in the program that made it and save it again",
            "chithi: " + folder + "/none.txt: no such file; check the path");
  }

  @Test
  void aFolderWithoutDocumentsIsAFailure() throws IOException {
    Files.createDirectories(folder.resolve("empty"));
    assertThat(run("parse", folder.resolve("empty").toString())).isOne();
    assertThat(err.toString()).contains("no document in this folder");
  }

  @Test
  void wrongUseIsTold() {
    assertThat(run("parse", "--format=xml", "a.txt")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString())
        .startsWith("chithi: ")
        .contains("[json, jsonl, tree, markdown, csv]", "chithi parse --help");
    assertThat(run("read")).isEqualTo(ExitCode.USAGE);
    assertThat(run("parse", "--lang=xx", "a.txt")).isEqualTo(ExitCode.USAGE);
    assertThat(run()).isEqualTo(ExitCode.USAGE);
    assertThat(run(true, "", "parse")).isEqualTo(ExitCode.USAGE);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void helpSpeaksBothLanguages() {
    assertThat(run("parse", "--help", "--lang=en")).isZero();
    assertThat(out.toString()).contains("Examples:", "0   every document was read", "--out");
    assertThat(run("--lang", "vi", "help", "parse")).isZero();
    assertThat(out.toString()).contains("Cách dùng:", "Ví dụ:", "đọc được mọi văn bản");
    assertThat(run("--lang=vi", "help")).isZero();
    assertThat(out.toString())
        .contains("Hiện hướng dẫn của một lệnh hoặc một chủ đề tra cứu.")
        .doesNotContain("Display");
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).contains("chithi ");
  }

  @Test
  void theLocaleOfTheMachineDoesNotMatter() throws IOException {
    String file = file("a.txt", CONCLUSION);
    run("parse", "--format=jsonl", file);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      run("parse", "--format=jsonl", file);
    } finally {
      Locale.setDefault(before);
    }
    List<String> lines = out.toString().lines().toList();
    assertThat(lines.get(1)).isEqualTo(lines.get(0));
  }

  @Test
  void aTableHasARowForEachDocument() throws IOException {
    String conclusion = file("a.txt", CONCLUSION);
    assertThat(run("parse", "--format", "csv", conclusion, file("b.txt", "Không có gì."))).isZero();
    assertThat(out.toString().lines())
        .hasSize(3)
        .startsWith("file,kind,number,date,issuer,title,sections,citations")
        .anyMatch(line -> line.startsWith("a.txt,KET_LUAN,18-KL/TU,"))
        .anyMatch(line -> line.startsWith("b.txt,,,,,,"));
  }
}
