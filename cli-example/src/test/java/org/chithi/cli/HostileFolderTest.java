package org.chithi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.chithi.testcorpus.Cases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A folder of more than eighty files with odd names and odd contents: all that are documents are
 * read.
 */
@Tag("slow")
@EnabledOnOs(OS.LINUX)
class HostileFolderTest {

  private static final String PLAN =
      "HUYỆN ỦY BẢN LẦU\n*\nSố %d-KH/HU\nBản Lầu, ngày 05 tháng 9 năm 2021\n\nKẾ HOẠCH\nvề trồng"
          + " rừng\n-----\n\nThực hiện Quyết định số 217-QĐ/TW ngày 12/12/2013 của Bộ Chính trị.\n";

  /** Each is the name of a document. */
  private static final List<String> NAMES =
      List.of(
          "-o.txt",
          "--help.txt",
          "--index=idx.txt",
          "-.txt",
          "a b.txt",
          " a.txt",
          "a .txt",
          "a\nb.txt",
          "a\tb.txt",
          "a\rb.txt",
          "a\u0001b.txt",
          "a\u001B[31mb.txt",
          "a\u007Fb.txt",
          "a\u0085b.txt",
          "a\u009B1mb.txt",
          "a\u2028b.txt",
          "a\u202Eb.txt",
          "a\u200Bb.txt",
          "\uFEFFa.txt",
          "a\u0000b.txt".replace('\u0000', '\u2400'),
          "'.txt",
          "\".txt",
          "`id`.txt",
          "$(id).txt",
          "$HOME.txt",
          "${x}.txt",
          "%s%n.txt",
          "%00.txt",
          "{0}.txt",
          "a;b.txt",
          "a&b.txt",
          "a|b.txt",
          "a>b.txt",
          "a<b.txt",
          "<script>alert(1)<.txt",
          "*.txt",
          "?.txt",
          "[a-z].txt",
          "~.txt",
          "#.txt",
          "#1.txt",
          "a#2.txt",
          "!.txt",
          "=1+1.txt",
          "+1.txt",
          "@a.txt",
          "\\.txt",
          "a\\b.txt",
          "C:.txt",
          "CON.txt",
          "nul.txt",
          "a..txt",
          "a...txt",
          "a.txt.txt",
          "A.TXT",
          "a.TXT",
          "ket luan.json.txt",
          "index.html.txt",
          "index.txt",
          "kết luận.txt",
          Normalizer.normalize("kết luận.txt", Normalizer.Form.NFD),
          "KẾT LUẬN.txt",
          "漢字.txt",
          "עברית.txt",
          "😀.txt",
          "\u0301.txt",
          "ﬁ.txt",
          "ı.txt",
          "a".repeat(240) + ".txt",
          "ế".repeat(80) + ".txt",
          "0.txt",
          "1e9.txt",
          "null.txt");

  @TempDir private Path folder;
  private Path documents;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeFolder() throws Exception {
    documents = Files.createDirectory(folder.resolve("van-ban"));
    for (int i = 0; i < NAMES.size(); i++) {
      Files.writeString(documents.resolve(NAMES.get(i)), PLAN.formatted(i + 1));
    }
    byte[] docx = Cases.bytes("formats/ket-luan.docx");
    byte[] pdf = Cases.bytes("formats/ket-luan.pdf");
    write("x-empty.txt", new byte[0]);
    write("x-empty.pdf", new byte[0]);
    write("x-zeros.txt", new byte[10_000]);
    write("x-half.docx", Arrays.copyOf(docx, docx.length / 2));
    write("x-half.pdf", Arrays.copyOf(pdf, pdf.length / 2));
    write("x-random.doc", pdf(7));
    write("x-zip-end.zip", new byte[] {'P', 'K', 5, 6});
    write("x-mark.txt", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
    write("x-pdf.docx", pdf);
    write("x-docx.pdf", docx);
    Files.createDirectories(documents.resolve("x-folder.txt/x.docx"));
    Files.createSymbolicLink(documents.resolve("x-loop"), documents);
    Files.createSymbolicLink(documents.resolve("x-dangling.txt"), Path.of("absent.txt"));
    Files.createSymbolicLink(documents.resolve("x-itself.txt"), Path.of("x-itself.txt"));
    Files.createSymbolicLink(documents.resolve("x-device.txt"), Path.of("/dev/zero"));
    new ProcessBuilder("mkfifo", documents.resolve("x-pipe.txt").toString()).start().waitFor();
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(documents.resolve(name), bytes);
  }

  private static byte[] pdf(int seed) {
    byte[] bytes = new byte[3_000];
    new java.util.Random(seed).nextBytes(bytes);
    return bytes;
  }

  private int run(String... args) {
    Console console = new Console(InputStream.nullInputStream(), out, err, true, false, false, 200);
    return Main.run(
        console, Stream.concat(Stream.of(args), Stream.of("--lang=en")).toArray(String[]::new));
  }

  /** One line for each failure, and none that commands the terminal. */
  private void assertFailuresAreLines() {
    assertThat(err.toString().lines())
        .allMatch(line -> line.startsWith("chithi: "))
        .noneMatch(line -> line.codePoints().anyMatch(Character::isISOControl));
  }

  @Test
  void everyDocumentHasItsFile() throws IOException {
    Path output = folder.resolve("out");
    assertThat(run("parse", "--format", "json", "--out", output.toString(), documents.toString()))
        .isEqualTo(ExitCode.SOME_FAILED);
    assertFailuresAreLines();
    try (Stream<Path> files = Files.list(output)) {
      List<Path> all = files.toList();
      for (int i = 0; i < NAMES.size(); i++) {
        String number = "Số " + (i + 1) + "-KH/HU";
        assertThat(all).as(NAMES.get(i)).anyMatch(file -> isOf(file, number));
      }
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(documents, output);
    }
  }

  private static boolean isOf(Path file, String number) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8).contains(number);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cite --format csv",
        "tasks --format json",
        "graph --format html",
        "detect",
        "missing"
      })
  void commandsEndAndNameWhatTheyCouldNotRead(String command) {
    assertThat(
            run(
                Stream.concat(Stream.of(command.split(" ")), Stream.of(documents.toString()))
                    .toArray(String[]::new)))
        .isEqualTo(ExitCode.SOME_FAILED);
    assertFailuresAreLines();
    assertThat(err.toString()).contains("x-half.docx: ");
    assertThat(out.toString()).isNotEmpty();
  }

  @Test
  void theIndexHoldsThemAll() {
    String index = folder.resolve("idx").toString();
    assertThat(run("index", documents.toString(), "--index", index))
        .isEqualTo(ExitCode.SOME_FAILED);
    assertFailuresAreLines();
    out.getBuffer().setLength(0);
    assertThat(run("search", index, "trong rung", "--first", "100", "--format", "json")).isZero();
    for (int i = 1; i <= NAMES.size(); i++) {
      assertThat(out.toString()).contains("\"" + i + "-KH/HU\"");
    }
  }
}
