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
import org.chithi.cite.Citation;
import org.chithi.cite.Relation;
import org.chithi.model.Aspect;
import org.chithi.model.SectionRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code chithi cite} as a user calls it. */
class CiteCommandTest {

  private static final String PLAN =
      """
      KẾ HOẠCH
      thực hiện Nghị quyết số 15-NQ/TU ngày 09/12/2021 của Tỉnh ủy

      I. NHIỆM VỤ
      1. Quán triệt Nghị quyết số 15-NQ/TU, "làm ngay" & nhanh < 3 ngày.
      2. Các xã thực hiện Kế hoạch này.
      """;

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(boolean onTerminal, String... args) {
    return run(onTerminal, 100, args);
  }

  private int run(int columns, String... args) {
    return run(false, columns, args);
  }

  private int run(boolean onTerminal, int columns, String... args) {
    ByteArrayInputStream in = new ByteArrayInputStream(PLAN.getBytes(StandardCharsets.UTF_8));
    return Main.run(new Console(in, out, err, onTerminal, onTerminal, onTerminal, columns), args);
  }

  private String file(String name, String words) throws IOException {
    return Files.writeString(folder.resolve(name), words).toString();
  }

  @Test
  void aTerminalShowsATable() throws IOException {
    assertThat(run(true, "cite", file("a.txt", PLAN), "--color", "never")).isZero();
    assertThat(out.toString().lines().map(String::strip))
        .contains(
            "# a.txt  3 citations",
            "LINE  PLACE  WORDS                           DOCUMENT                        RELATION"
                + "      SECTION")
        .anyMatch(line -> line.startsWith("4     I.1    Nghị quyết số 15-NQ/TU"))
        .anyMatch(line -> line.endsWith("this document                   implements    tasks"));
  }

  @Test
  void theTableSpeaksVietnamese() throws IOException {
    assertThat(run(true, "cite", "--lang", "vi", file("a.txt", PLAN))).isZero();
    assertThat(out.toString()).contains("3 viện dẫn", "VĂN BẢN", "quán triệt", "nhiệm vụ");
  }

  @Test
  void aDocumentWithoutCitationsSaysSo() throws IOException {
    assertThat(run(true, "cite", file("a.txt", "Không có gì.\n"))).isZero();
    assertThat(out.toString()).contains("No citations found.");
  }

  @Test
  void aPipeGetsOneObject() {
    assertThat(run(false, "cite", "-")).isZero();
    assertThat(out.toString())
        .contains(
            "\"format\" : \"chithi-citations/1\"",
            "\"relation\" : \"IMPLEMENTS\"",
            "\"withinTitleOf\" : null");
  }

  @Test
  void whatLooksLikeACitationIsToldInTheObjectToo() throws IOException {
    assertThat(run(false, "cite", file("a.txt", "Theo Quyết định số AB-/1x của Tỉnh ủy.\n")))
        .isZero();
    assertThat(out.toString()).contains("\"notices\" : [ {", "\"code\" : \"CITATION_UNREAD\"");
  }

  @Test
  void linesAndRowsHaveOneCitationEach() throws IOException {
    String plan = file("a.txt", PLAN);
    assertThat(run(false, "cite", "--format", "jsonl", plan, plan)).isZero();
    assertThat(out.toString().lines()).hasSize(6).allMatch(line -> line.contains("\"a.txt\""));
    out.getBuffer().setLength(0);
    assertThat(run(false, "cite", "--format", "csv", plan, plan)).isZero();
    List<String> rows = out.toString().lines().toList();
    assertThat(rows).hasSize(7);
    assertThat(rows.get(0)).startsWith("document,start,end,text,form,type,number,symbol,date");
    assertThat(rows.get(1))
        .contains(",NUMBERED,NGHI_QUYET,15,NQ/TU,2021-12-09,Tỉnh ủy,,,IMPLEMENTS,HEADER");
  }

  @Test
  void aPageMarksCitationsAndLetsNothingIn() throws IOException {
    assertThat(run(false, "cite", "--format", "html", file("a.txt", PLAN))).isZero();
    assertThat(out.toString())
        .startsWith("<!doctype html>")
        .contains(
            "<span class=\"cite NUMBERED\" id=\"c0\"",
            "&quot;làm ngay&quot; &amp; nhanh &lt; 3 ngày.",
            "<a href=\"#c2\">implements</a>")
        .doesNotContain("{{", "<script", "< 3");
  }

  @Test
  void severalPagesNeedAFolder() throws IOException {
    String plan = file("a.txt", PLAN);
    String other = file("b.txt", PLAN);
    assertThat(run(false, "cite", "--format", "html", plan, other)).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("Several HTML pages need a folder");
    Path pages = folder.resolve("pages");
    assertThat(run(false, "cite", "--format", "html", "--out", pages.toString(), plan, other))
        .isZero();
    assertThat(pages.resolve("a.html")).exists();
    assertThat(pages.resolve("b.html")).content().endsWith("</html>\n");
  }

  @Test
  void aTitleThatLooksLikeAGapOfThePageStaysATitle() throws IOException {
    String hostile =
        PLAN.replace("của Tỉnh ủy", "về {{text}} <script>alert(1)</script><img src=x onerror=y>");
    assertThat(run(false, "cite", "--format", "html", file("{{list}}&.txt", hostile))).isZero();
    assertThat(out.toString())
        .contains("<p>{{list}}&amp;.txt · 3 citations</p>", "về {{text}}")
        .doesNotContain("<script", "<img")
        .containsOnlyOnce("id=\"c0\"");
  }

  @Test
  void aPageListsDocumentsOfOneNumberAndOtherTypesApart() throws IOException {
    String basis =
        """
        Căn cứ Quyết định số 22-QĐ/TW ngày 08/7/2019 của Bộ Chính trị;
        Căn cứ Quy định số 22-QĐ/TW ngày 28/7/2021 của Ban Chấp hành Trung ương;
        Căn cứ Kết luận số 34-KL/TW ngày 07/8/2019 của Bộ Chính trị;
        1. Thực hiện nghiêm 34-KL/TW.
        """;
    assertThat(run(false, "cite", "--format", "html", file("a.txt", basis))).isZero();
    assertThat(out.toString().lines().filter(line -> line.startsWith("<li>")))
        .satisfiesExactly(
            item -> assertThat(item).contains("Quyết định 22-QĐ/TW").doesNotContain("×"),
            item -> assertThat(item).contains("Quy định 22-QĐ/TW").doesNotContain("×"),
            item -> assertThat(item).contains("Kết luận 34-KL/TW", "× 2", "#c2", "#c3"));
  }

  @Test
  void theTableFitsAnUsualTerminal() throws IOException {
    String longWords =
        PLAN.replace(
            "Kế hoạch này",
            "tiếp tục Nghị quyết số 28-NQ/TW ngày 17/11/2022 của Ban Chấp hành Trung ương khóa XIII");
    for (String language : List.of("en", "vi")) {
      assertThat(run(80, "cite", "--lang", language, "--format", "table", file("a.txt", longWords)))
          .isZero();
    }
    assertThat(out.toString().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void theTableTellsTheLineOfTheAnalysedText() throws IOException {
    String plan = file("a.txt", PLAN);
    assertThat(run(false, "text", plan)).isZero();
    List<String> lines = out.toString().lines().toList();
    out.getBuffer().setLength(0);
    assertThat(run(true, "cite", "--color", "never", plan)).isZero();
    String last = out.toString().lines().filter(it -> it.contains("I.2")).findFirst().orElseThrow();
    int number = Integer.parseInt(last.strip().split(" ")[0]);
    assertThat(lines.get(number - 1)).contains("Kế hoạch này");
  }

  @Test
  void oneCitationIsNotSeveral() throws IOException {
    assertThat(run(true, "cite", "--color", "never", file("a.txt", "Theo 57-NQ/TW.\n"))).isZero();
    assertThat(out.toString()).startsWith("# a.txt  1 citation\n");
  }

  @Test
  void oneBadFileStopsNoOther() throws IOException {
    assertThat(run(false, "cite", "--format", "csv", folder + "/none.txt", file("a.txt", PLAN)))
        .isEqualTo(ExitCode.SOME_FAILED);
    assertThat(out.toString().lines()).hasSize(4);
    assertThat(err.toString()).contains("none.txt: no such file");
  }

  @Test
  void helpSpeaksBothLanguages() {
    assertThat(run(false, "cite", "--help", "--lang=en")).isZero();
    assertThat(out.toString()).contains("Examples:", "chithi cite --format csv", "--out");
    assertThat(run(false, "cite", "--help", "--lang=vi")).isZero();
    assertThat(out.toString()).contains("Ví dụ:", "mỗi hàng một viện dẫn");
  }

  @Test
  void everyValueHasAWordInBothLanguages() throws IOException {
    Set<String> keys =
        Stream.of(
                keys("form", Citation.Form.values()),
                keys("attribute", Citation.Attribute.values()),
                keys("defect", Citation.Defect.values()),
                keys("relation", Relation.values()),
                keys("role", SectionRole.values()),
                keys("role", Aspect.values()))
            .flatMap(all -> all)
            .collect(Collectors.toSet());
    for (String name : List.of("messages.properties", "messages_vi.properties")) {
      String words =
          new String(
              CiteCommand.class.getResourceAsStream(name).readAllBytes(), StandardCharsets.UTF_8);
      assertThat(keys).allMatch(key -> words.contains("\n" + key + " = "));
    }
  }

  private static Stream<String> keys(String family, Enum<?>... values) {
    return Stream.of(values).map(value -> family + "." + value.name());
  }

  @Test
  void pagesOfSeveralDocumentsHaveAnIndex() throws IOException {
    Path pages = folder.resolve("pages");
    String first = file("a.txt", PLAN);
    String other = file("index.txt", PLAN);
    assertThat(run(false, "cite", "--format", "html", "-o", pages.toString(), first, other))
        .isZero();
    assertThat(Files.readString(pages.resolve("index.html")))
        .contains("href=\"a.html\"", "href=\"index-2.html\"")
        .doesNotContain("href=\"index.html\"");
  }
}
