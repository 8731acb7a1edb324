package org.chithi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The name of a file may hold ends of lines, tabs and what commands a terminal. */
@DisabledOnOs(OS.WINDOWS)
class ControlCharactersTest {

  private static final String PLAN =
      "HUYỆN ỦY BẢN LẦU\n*\nSố %d-KH/HU\nBản Lầu, ngày 05 tháng 9 năm 2021\n\nKẾ HOẠCH\nvề trồng"
          + " rừng\n-----\n\nThực hiện Quyết định số 217-QĐ/TW ngày 12/12/2013 của Bộ Chính trị.\n";

  /** Names of files; what is written for people has them as below. */
  private static final List<String> NAMES =
      List.of("a\nb.txt", "c\td.txt", "e\u001B[31mf.txt", "g\u009B1mh.txt", "i\u202Ej.txt");

  private static final List<String> VISIBLE =
      List.of(
          "a\\nb.txt",
          "c\\td.txt",
          "e\\u001b[31mf.txt",
          "g\\u009b1mh.txt",
          "i\\u202ej.txt",
          "k\\rl.zip/m\\nn.txt");

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private String documents;
  private String index;

  @BeforeEach
  void writeDocuments() throws IOException {
    Path place = Files.createDirectory(folder.resolve("van\nban"));
    for (String name : NAMES) {
      Files.writeString(place.resolve(name), PLAN.formatted(1 + NAMES.indexOf(name)));
    }
    Path archive = place.resolve("k\rl.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      zip.putNextEntry(new ZipEntry("m\nn.txt"));
      zip.write(PLAN.formatted(9).getBytes(StandardCharsets.UTF_8));
    }
    documents = place.toString();
    index = folder.resolve("idx").toString();
  }

  private int run(boolean isSeen, String... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    ByteArrayInputStream nothing = new ByteArrayInputStream(new byte[0]);
    return Main.run(
        new Console(nothing, out, err, true, isSeen, false, 400),
        Stream.concat(Stream.of(args), Stream.of("--lang=en")).toArray(String[]::new));
  }

  private void fillIndex() {
    assertThat(run(false, "index", documents, "--index", index)).as(err.toString()).isZero();
    assertThat(out.toString()).startsWith("6 documents added or replaced");
  }

  /** Nothing but ends of lines commands the terminal, and no name makes one. */
  private void assertReadable(String... fields) {
    assertThat(out.toString() + err).doesNotContainPattern("[\\p{Cc}\\u202E&&[^\n]]");
    assertThat(out.toString().lines()).noneMatch(line -> line.startsWith("b.txt"));
    assertThat(out.toString()).contains(fields);
  }

  private static String[] withoutArchive() {
    return VISIBLE.stream()
        .map(name -> name.substring(name.indexOf('/') + 1))
        .toArray(String[]::new);
  }

  @ParameterizedTest
  @ValueSource(strings = {"parse", "cite"})
  void viewsForPeopleShowThem(String command) {
    assertThat(run(true, command, documents, "--color=never")).as(err.toString()).isZero();
    assertReadable(withoutArchive());
  }

  @Test
  void listsOfFilesShowThem() {
    assertThat(run(false, "detect", documents)).isZero();
    assertThat(out.toString().lines())
        .hasSize(VISIBLE.size() + 1)
        .allMatch(line -> line.split("\t", -1).length == 7);
    assertThat(out.toString()).contains(withoutArchive());
    assertThat(run(true, "detect", documents)).isZero();
    assertReadable(withoutArchive());
  }

  @Test
  void theIndexTakesThemAndFindsThem() throws IOException {
    fillIndex();
    assertThat(run(true, "search", index, "rừng", "--color=never")).isZero();
    assertReadable(VISIBLE.toArray(String[]::new));
    assertThat(run(true, "suggest", index, "trồng")).isZero();
    assertReadable("van\\nban/");
    assertThat(run(false, "suggest", index, "trồng")).isZero();
    assertThat(out.toString().lines()).allMatch(line -> line.split("\t", -1).length == 2);
    assertThat(run(true, "show", index, "KH/HU")).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(err.toString().lines()).hasSize(1);
    assertThat(err.toString()).contains(VISIBLE.toArray(String[]::new));
    for (String id : List.of(documents + "/c\td.txt", "c\td.txt", "c\\td.txt")) {
      assertThat(run(false, "show", index, id)).isZero();
      assertThat(out.toString()).contains("\"name\":\"c\\td.txt\"", "Số 2-KH/HU");
    }
    Files.delete(Path.of(documents, "a\nb.txt"));
    assertThat(run(false, "index", documents, "--index", index)).isZero();
    assertThat(out.toString()).contains("4 unchanged, 1 removed, 0 failed");
  }

  @Test
  void twoFilesWithOneNameInTheIndexAreNotMixed() throws IOException {
    Files.writeString(Path.of(documents, "a\\nb.txt"), PLAN.formatted(77));
    assertThat(run(false, "index", documents, "--index", index)).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(err.toString().lines()).singleElement().asString().contains("same name");
    assertThat(out.toString()).startsWith("6 documents added or replaced");
  }

  @Test
  void dataHasThemAsTheyAre() {
    fillIndex();
    assertThat(run(false, "search", index, "rừng", "--format", "jsonl")).isZero();
    assertThat(out.toString().lines()).hasSize(VISIBLE.size()).allMatch(it -> it.endsWith("}"));
    assertThat(out.toString()).contains("van\\\\nban/a\\\\nb.txt\"", "\"name\": \"c\\td.txt\"");
    assertThat(run(false, "search", index, "rừng", "--format", "csv")).isZero();
    assertThat(out.toString()).contains("van\\nban/a\\nb.txt,1-KH/HU,");
    assertThat(run(false, "cite", documents, "--format", "csv")).isZero();
    assertThat(out.toString()).contains("\n\"a\nb.txt\",103,", "\nc\td.txt,103,");
    assertThat(run(false, "cite", documents, "--format", "jsonl")).isZero();
    assertThat(out.toString().lines()).hasSize(VISIBLE.size()).allMatch(it -> it.endsWith("}"));
  }

  @ParameterizedTest
  @CsvSource({"json", "graphml", "gexf", "dot", "turtle", "svg", "html"})
  void aGraphHoldsThem(String form) {
    assertThat(run(false, "graph", documents, "--format", form)).as(err.toString()).isZero();
    assertThat(out.toString()).contains("KH/1@2021-09-05").doesNotContain("\u001B", "\u0001");
  }

  @Test
  void answersOfTheRegisterShowThem() {
    fillIndex();
    for (String from : List.of(documents, index)) {
      assertThat(run(true, "cites", "217-QĐ/TW", from)).isZero();
      assertReadable("KH/1@2021-09-05");
      assertThat(run(true, "missing", from)).isZero();
      assertReadable("217-QĐ/TW", "2013-12-12");
      assertThat(run(true, "explain", documents + "/a\nb.txt:1", from)).isZero();
      assertReadable("1. Quyết định số 217-QĐ/TW");
    }
  }

  @Test
  void messagesShowThem() throws IOException {
    Files.write(Path.of(documents, "x\ny.pdf"), new byte[] {'%', 'P', 'D', 'F', 0, 1});
    assertThat(run(false, "index", documents, "--index", index)).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(err.toString().lines())
        .singleElement()
        .asString()
        .contains("van\\nban/x\\ny.pdf: broken");
    assertThat(run(false, "parse", "no\u001B[2J\nfile")).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(err.toString()).startsWith("chithi: no\\u001b[2J\\nfile: no such file");
    assertThat(run(false, "explain", "a\u001B[2J\nb")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("a\\u001b[2J\\nb").doesNotContain("\u001B");
  }

  @Test
  void eachHasAResultOfItsOwn() throws IOException {
    String results = folder.resolve("results").toString();
    String[] command = {"parse", documents, "--out", results, "--changed"};
    assertThat(run(false, command)).isZero();
    assertThat(Path.of(results, "a\nb.json")).exists();
    assertThat(Path.of(results, "m\nn.json")).exists();
    Files.writeString(Path.of(results, "a\nb.json"), "kept");
    assertThat(run(false, command)).isZero();
    assertThat(Path.of(results, "a\nb.json")).hasContent("kept");
    assertThat(OutFolder.stem("van\nban/a\nb.docx#2")).isEqualTo("a\nb-2");
  }

  @Test
  void wordsOfATextGetASpace() {
    assertThat(OneLine.words("trồng\n\trừng\u001B[31m")).isEqualTo("trồng rừng [31m");
    assertThat(OneLine.words("Kế hoạch số 5, “ứ”")).isEqualTo("Kế hoạch số 5, “ứ”");
    assertThat(OneLine.name("a\\nb \u00A0ế.txt")).isEqualTo("a\\nb \u00A0ế.txt");
  }
}
