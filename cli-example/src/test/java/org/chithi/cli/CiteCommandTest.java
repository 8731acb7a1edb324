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
    ByteArrayInputStream in = new ByteArrayInputStream(PLAN.getBytes(StandardCharsets.UTF_8));
    return Main.run(new Console(in, out, err, onTerminal, onTerminal, onTerminal, 100), args);
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
            "PLACE  WORDS                   DOCUMENT                RELATION      SECTION")
        .anyMatch(line -> line.startsWith("I.1    Nghị quyết số 15-NQ/TU"))
        .anyMatch(line -> line.endsWith("this document           implements    tasks"));
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
    assertThat(err.toString()).contains("Several pages need a folder");
    Path pages = folder.resolve("pages");
    assertThat(run(false, "cite", "--format", "html", "--out", pages.toString(), plan, other))
        .isZero();
    assertThat(pages.resolve("a.html")).exists();
    assertThat(pages.resolve("b.html")).content().endsWith("</html>\n");
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
}
