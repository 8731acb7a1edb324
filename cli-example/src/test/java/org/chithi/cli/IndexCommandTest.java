package org.chithi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chithi.model.Level;
import org.chithi.resolve.Evidence;
import org.chithi.resolve.Reason;
import org.chithi.search.InvalidQueryException;
import org.chithi.search.UnusableIndexException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code chithi index} and the commands that ask the index, as a user calls them. */
class IndexCommandTest {

  private static final String PLAN =
      """
      HUYỆN ỦY BẢN LẦU	ĐẢNG CỘNG SẢN VIỆT NAM
      *
      Số %d-KH/HU	Bản Lầu, ngày 05 tháng 9 năm 2021

      KẾ HOẠCH
      về giám sát và phản biện xã hội

      Thực hiện Quyết định số 217-QĐ/TW ngày 12/12/2013 của Bộ Chính trị.

      I. NHIỆM VỤ
      1. Đẩy mạnh phản biện xã hội ở cơ sở.
      """;

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path documents;
  private Path index;

  @BeforeEach
  void fill() throws IOException {
    documents = Files.createDirectory(folder.resolve("van-ban"));
    index = folder.resolve("idx");
    for (int i = 1; i <= 3; i++) {
      Files.writeString(documents.resolve(i + ".txt"), PLAN.formatted(i));
    }
  }

  private int run(String... args) {
    return run(false, args);
  }

  private int run(boolean isSeen, String... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return Main.run(
        new Console(
            new ByteArrayInputStream("".getBytes(StandardCharsets.UTF_8)),
            out,
            err,
            true,
            isSeen,
            false,
            100),
        Stream.of(args).anyMatch(it -> it.startsWith("--lang"))
            ? args
            : Stream.concat(Stream.of(args), Stream.of("--lang=en")).toArray(String[]::new));
  }

  private int index(String... options) {
    return run(
        Stream.concat(
                Stream.of("index", documents.toString(), "--index", index.toString()),
                Stream.of(options))
            .toArray(String[]::new));
  }

  @Test
  void aSecondRunTakesOnlyWhatHasChanged() throws IOException {
    assertThat(index()).isZero();
    assertThat(out.toString()).startsWith("3 documents added or replaced, 0 unchanged, 0 removed");
    assertThat(index()).isZero();
    assertThat(out.toString()).startsWith("0 documents added or replaced, 3 unchanged, 0 removed");
    Files.writeString(documents.resolve("2.txt"), PLAN.formatted(22) + "\nII. KHÁC\n");
    Files.delete(documents.resolve("3.txt"));
    Files.writeString(documents.resolve("4.txt"), PLAN.formatted(4));
    assertThat(index()).isZero();
    assertThat(out.toString()).startsWith("2 documents added or replaced, 1 unchanged, 1 removed");
    assertThat(run("search", index.toString(), "in:header", "--format", "csv")).isZero();
    assertThat(out.toString()).contains("1-KH/HU", "22-KH/HU", "4-KH/HU").doesNotContain("3-KH");
    assertThat(index("--rebuild")).isZero();
    assertThat(out.toString()).startsWith("3 documents added or replaced");
  }

  @Test
  void oneFolderNamedInTwoWaysIsOneAndOthersStay() throws IOException {
    Path others = Files.createDirectory(folder.resolve("khac"));
    Files.writeString(others.resolve("1.txt"), PLAN.formatted(9));
    run("index", documents.toString(), "--index", index.toString());
    run("index", others.toString(), "--index", index.toString());
    out.getBuffer().setLength(0);
    run("index", others + "/../van-ban/", "--index", index.toString());
    assertThat(out.toString()).startsWith("0 documents added or replaced, 3 unchanged, 0 removed");
    run("check", index.toString());
    assertThat(out.toString()).contains("4 documents");
  }

  @Test
  void aFolderThatIsGoneTakesNothingOut() throws IOException {
    run("index", documents.toString(), "--index", index.toString());
    Files.move(documents, folder.resolve("weg"));
    out.getBuffer().setLength(0);
    assertThat(run("index", documents.toString(), "--index", index.toString()))
        .isEqualTo(ExitCode.SOME_FAILED);
    assertThat(out.toString()).startsWith("0 documents added or replaced, 0 unchanged, 0 removed");
  }

  @Test
  void oneBadFileStopsNoOther() throws IOException {
    Files.write(documents.resolve("bad.pdf"), new byte[] {'%', 'P', 'D', 'F', '-', '1'});
    assertThat(index()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(out.toString()).startsWith("3 documents added or replaced, 0 unchanged, 0 removed");
    assertThat(err.toString()).contains("bad.pdf");
  }

  @Test
  void passagesAreFoundInEveryForm() {
    assertThat(index()).isZero();
    String folder = index.toString();
    assertThat(run(true, "search", folder, "phan bien xa hoi in:tasks", "--color=never")).isZero();
    assertThat(out.toString())
        .contains("# 3 documents", "# read as: phản biện xã hội", "1. Kế hoạch 1-KH/HU")
        .contains("I.1 tasks", "[phản biện xã hội]");
    assertThat(run("search", folder, "phan", "bien", "xa", "hoi", "-n", "2", "--facets")).isZero();
    assertThat(out.toString())
        .startsWith(
            "{\"format\": \"chithi-search/1\", \"query\": \"phan bien xa hoi\", \"total\": ")
        .contains("\"reading\": \"phản biện xã hội\"", "\"highlights\": [[")
        .contains("{\"value\": \"KE_HOACH\", \"documents\": 3}")
        .contains("{\"value\": \"Bản Lầu\", \"documents\": 3}");
    assertThat(run("search", folder, "cites:217-QĐ/TW", "--format", "jsonl")).isZero();
    assertThat(out.toString().lines())
        .hasSize(3)
        .allMatch(line -> line.startsWith("{\"document\""));
    assertThat(out.toString()).contains("\"number\": \"217-QĐ/TW\", \"relation\": \"IMPLEMENTS\"");
    assertThat(run("search", folder, "\"phản biện\" in:tasks", "--format", "csv")).isZero();
    assertThat(out.toString().lines().filter(line -> line.contains(",KE_HOACH,"))).hasSize(3);
    assertThat(run("search", folder, "phản", "--explain", "--format=table")).isZero();
    assertThat(out.toString()).contains("sum of:");
    assertThat(run("search", folder, "\"không có gì\"", "--format=table")).isZero();
    assertThat(out.toString()).startsWith("# nothing found");
  }

  @Test
  void resultsAreTurnedByCursor() {
    assertThat(index()).isZero();
    assertThat(run("search", index.toString(), "in:tasks", "-n", "1")).isZero();
    String cursor = out.toString().replaceFirst("(?s).*\"cursor\": \"([^\"]*)\".*", "$1");
    assertThat(run("search", index.toString(), "in:tasks", "--format=csv", "--after", cursor))
        .isZero();
    assertThat(out.toString()).contains("2.txt", "3.txt").doesNotContain("1.txt");
    assertThat(run("search", index.toString(), "in:tasks", "--after", "x"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(
            run(true, "search", index.toString(), "in:tasks", "-n1", "--skip=1", "--color=never"))
        .isZero();
    assertThat(out.toString()).contains("2. Kế hoạch 2-KH/HU", "# more: --skip 2");
  }

  @Test
  void noCellOfAHostileDocumentIsAFormula() throws IOException {
    String hostile = "=HYPERLINK(\"http://x\") theo Quyết định số 217-QĐ/TW\n";
    Files.writeString(documents.resolve("=1+1.txt"), hostile);
    assertThat(index()).isZero();
    for (String[] asked :
        new String[][] {
          {"search", index.toString(), "hyperlink", "--format=csv"},
          {"cite", documents.toString(), "--format=csv"},
          {"cites", "217-QĐ/TW", index.toString(), "--csv"},
          {"missing", index.toString(), "--csv"},
          {"graph", index.toString(), "--format=csv"},
        }) {
      assertThat(run(asked)).as(asked[0]).isZero();
      assertThat(out.toString().lines())
          .as(asked[0])
          .hasSizeGreaterThan(1)
          .noneMatch(line -> line.matches("(?s)(?:.*,)?\"?[=+@-].*"));
    }
  }

  @Test
  void aWrongQueryIsToldInBothLanguages() {
    assertThat(index()).isZero();
    assertThat(run("search", index.toString(), "\"phản biện")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString())
        .isEqualTo(
            "chithi: the query cannot be understood. At character 1: the quotation mark is not"
                + " closed."
                + System.lineSeparator());
    assertThat(run("search", index.toString(), "cơ:x", "--lang=vi")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("không có trường \"cơ\"; có thể dùng: trong, loại");
    assertThat(run("search", index.toString(), "x", "-n", "0")).isEqualTo(ExitCode.USAGE);
    assertThat(run("search", index.toString(), "x", "--sorted")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("there is no option --sorted");
    assertThat(run("search", index.toString(), "-loại:quyết-định", "--format=csv")).isZero();
    assertThat(out.toString()).contains("KE_HOACH");
  }

  @Test
  void documentsTitlesAndCountsAreShown() {
    assertThat(index()).isZero();
    String folder = index.toString();
    assertThat(run("show", folder, documents + "/2.txt")).isZero();
    assertThat(out.toString()).startsWith("{\"format\":\"chithi-directive/1\"");
    String json = out.toString();
    assertThat(run("show", folder, "2-KH/HU")).isZero();
    assertThat(out.toString()).isEqualTo(json);
    assertThat(run("show", folder, "2.txt")).isZero();
    assertThat(out.toString()).isEqualTo(json);
    assertThat(run("show", folder, "2-KH/HU", "--format", "tree")).isZero();
    assertThat(out.toString()).startsWith("# 2.txt").contains("2-KH/HU");
    assertThat(run("show", folder, "2-KH/HU", "--format", "html")).isZero();
    assertThat(out.toString()).startsWith("<!doctype html>");
    assertThat(run("show", folder, "2-KH/HU", "--format", "text")).isZero();
    assertThat(out.toString()).contains("217-QĐ/TW").doesNotContain("{");
    assertThat(run("like", folder, "2.txt")).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(run("like", folder, documents + "/2.txt", "--format", "trec")).isZero();
    assertThat(out.toString()).contains(" Q0 ", "1.txt").doesNotContain(" Q0 " + documents + "/2");
    assertThat(run("show", folder, "9-KH/HU")).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(err.toString()).contains("9-KH/HU: no such document");
    assertThat(run("show", folder, "KH/HU")).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(err.toString()).contains("several documents", "1.txt, ");
    assertThat(run("suggest", folder, "phan", "bi")).isZero();
    assertThat(out.toString()).startsWith("về giám sát và phản biện xã hội\t");
    assertThat(run("stats", folder)).isZero();
    assertThat(out.toString())
        .contains("index\tdocuments\t3\n", "kind\tKE_HOACH\t3\n", "cited\t217-QĐ/TW\t3\n");
    assertThat(run(true, "stats", folder)).isZero();
    assertThat(out.toString()).contains("3 documents, ", "  Kế hoạch  ", "████");
    assertThat(run("check", folder)).isZero();
    assertThat(out.toString()).startsWith("intact: 3 documents, ");
  }

  @Test
  void anIndexThatCannotBeUsedIsTold() throws IOException {
    assertThat(run("search", index.toString(), "x")).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(err.toString()).contains("there is no index here; make one with chithi index");
    assertThat(run("check", documents.toString())).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(err.toString()).contains("the folder holds other files");
    assertThat(index()).isZero();
    Files.writeString(index.resolve("CURRENT"), "gone\n");
    assertThat(run("stats", index.toString())).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(err.toString()).contains("the index is damaged; rebuild it");
    assertThat(index()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(index("--rebuild")).isZero();
    assertThat(run("check", index.toString())).isZero();
  }

  @Test
  void helpSpeaksBothLanguages() {
    for (String command : List.of("index", "search", "show", "stats", "suggest", "check")) {
      assertThat(run(command, "--help")).isZero();
      assertThat(out.toString()).contains("Examples:", "chithi " + command, "Exit codes:");
      assertThat(run(command, "--help", "--lang=vi")).isZero();
      assertThat(out.toString()).contains("Ví dụ:", "Mã thoát:");
    }
  }

  @Test
  void everyValueHasAWordInBothLanguages() throws IOException {
    Set<String> keys =
        Stream.of(
                keys("index", UnusableIndexException.Reason.values()),
                keys("query", InvalidQueryException.Problem.values()),
                keys("level", Level.values()),
                keys("clue", Evidence.Clue.values()),
                keys("reason", Reason.Kind.values()))
            .flatMap(all -> all)
            .collect(Collectors.toSet());
    for (String name : List.of("messages.properties", "messages_vi.properties")) {
      String words =
          new String(
              IndexCommand.class.getResourceAsStream(name).readAllBytes(), StandardCharsets.UTF_8);
      assertThat(keys).allMatch(key -> words.contains("\n" + key + " = "));
    }
  }

  private static Stream<String> keys(String family, Enum<?>... values) {
    return Stream.of(values).map(value -> family + "." + value.name());
  }
}
