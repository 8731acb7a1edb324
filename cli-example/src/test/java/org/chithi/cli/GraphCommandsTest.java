package org.chithi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code chithi graph, cites, missing, explain} as a user calls them. */
class GraphCommandsTest {

  private static final String RESOLUTION =
      "TỈNH ỦY SƠN LA\n*\nSố 33-NQ/TU\nSơn La, ngày 12 tháng 7 năm 2019\n\nNGHỊ QUYẾT\n"
          + "về chăn nuôi\n-----\n\nCăn cứ Quyết định số 217-QĐ/TW ngày 12/12/2013 của Bộ Chính"
          + " trị.\n";
  private static final String CONCLUSION =
      "TỈNH ỦY SƠN LA\n*\nSố 40-KL/TU\nSơn La, ngày 12 tháng 7 năm 2022\n\nKẾT LUẬN\n"
          + "về nông nghiệp\n-----\n\nTiếp tục thực hiện Nghị quyết số 33-NQ/TU ngày 12/7/2019.\n\n"
          + "Quán triệt Nghị quyết số 36-NQ/TW.\n";

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private String documents;

  @BeforeEach
  void writeDocuments() throws IOException {
    Path place = Files.createDirectory(folder.resolve("docs"));
    Files.writeString(place.resolve("a.txt"), RESOLUTION);
    Files.writeString(place.resolve("b.txt"), CONCLUSION);
    documents = place.toString();
  }

  private int run(String... args) {
    ByteArrayInputStream in = new ByteArrayInputStream(RESOLUTION.getBytes(StandardCharsets.UTF_8));
    return Main.run(new Console(in, out, err, false, false, false, 120), args);
  }

  @ParameterizedTest
  @CsvSource({
    "graphml, <graphml",
    "gexf, <gexf",
    "dot, digraph citations",
    "json, chithi-graph/1",
    "csv, 'Source,Target,Type,Weight'",
    "turtle, eli:LegalResource",
    "svg, <svg",
    "html, <!DOCTYPE html>"
  })
  void graphIsWrittenInEachForm(String form, String mark) {
    assertThat(run("graph", "--format", form, documents)).isZero();
    assertThat(out.toString()).contains(mark);
  }

  @Test
  void endingOfTheFileTellsTheForm() throws IOException {
    Path file = folder.resolve("out/g.graphml");
    assertThat(run("graph", documents, "-o", file.toString())).isZero();
    assertThat(Files.readString(file)).contains("<graphml", "TU[Sơn La]/NQ/33@2019-07-12");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void tablesMakeTwoFiles() throws IOException {
    assertThat(run("graph", documents, "-o", folder.resolve("g.csv").toString())).isZero();
    assertThat(Files.readString(folder.resolve("g-nodes.csv"))).startsWith("Id,Label");
    assertThat(Files.readString(folder.resolve("g-edges.csv"))).contains("CONTINUES");
  }

  @Test
  void documentsAreNeverOverwritten() {
    assertThat(run("graph", documents, "-o", documents + "/a.txt")).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(err.toString()).contains("a.txt");
    assertThat(folder.resolve("docs/a.txt")).hasContent(RESOLUTION);
  }

  @Test
  void oneBadFileStopsNoOther() throws IOException {
    Files.write(folder.resolve("docs/c.pdf"), new byte[] {'%', 'P', 'D', 'F', 0, 1, 2});
    assertThat(run("graph", documents)).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(err.toString()).contains("c.pdf");
    assertThat(out.toString()).contains("TU[Sơn La]/KL/40@2022-07-12");
  }

  @Test
  void citesTellsWhoCitesWithWhichWords() {
    assertThat(run("cites", "33-NQ/TU", documents)).isZero();
    assertThat(out.toString())
        .contains("# TU[Sơn La]/NQ/33@2019-07-12", "TU[Sơn La]/KL/40@2022-07-12", "continues")
        .contains("Tiếp tục thực hiện Nghị quyết số 33-NQ/TU");
  }

  @Test
  void citesTellsWhatADocumentCites() {
    assertThat(run("cites", "33-NQ/TU", "--outgoing", "--csv", documents)).isZero();
    assertThat(out.toString()).contains("TU[Sơn La]/NQ/33@2019-07-12,TW/QĐ/217@2013-12-12");
  }

  @Test
  void citesTellsWhatMayMeanTheDocument() throws IOException {
    Path undated = folder.resolve("undated.txt");
    Files.writeString(
        undated,
        "HUYỆN ỦY KHE LẠNH\n*\n\nKẾ HOẠCH\nvề giám sát\n-----\n\nTriển khai Nghị quyết 36-NQ/TW.");
    assertThat(run("cites", "36-NQ/TW", undated.toString())).isZero();
    assertThat(out.toString()).contains("not decided", "HU[Khe Lạnh]/KH/?", "TW/NQ/36@2018-10-22");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void citesSaysWhatIsNotThere() {
    assertThat(run("cites", "1-XX/YY", documents)).isZero();
    assertThat(err.toString()).contains("1-XX/YY");
  }

  @Test
  void jsonAndCsvAtOnceIsWrongUse() {
    assertThat(run("cites", "33-NQ/TU", "--json", "--csv", documents)).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void missingSaysNothingOfDocumentsThatWereNotRead() {
    String nowhere = folder.resolve("nowhere").toString();
    assertThat(run("missing", nowhere)).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains("nowhere");
  }

  @Test
  void aBlankNumberIsThatOfNoDocument() {
    assertThat(run("cites", " ", documents)).isZero();
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void missingNamesWhatIsCitedAndNotThere() {
    assertThat(run("missing", "--lang", "vi", documents)).isZero();
    assertThat(out.toString())
        .contains("TRÍCH YẾU", "217-QĐ/TW", "2013-12-12")
        .doesNotContain("33-NQ/TU");
  }

  @Test
  void explainTellsWhy() {
    assertThat(run("explain", documents + "/b.txt:1", documents)).isZero();
    assertThat(out.toString())
        .contains("1. Nghị quyết số 33-NQ/TU ngày 12/7/2019", "a document that was read:")
        .contains("date   ", "both of 2019-07-12");
  }

  @Test
  void explainFindsADocumentByItsNameAlone() throws IOException {
    assertThat(run("explain", "b.txt:1", documents)).isZero();
    assertThat(out.toString()).contains("TU[Sơn La]/NQ/33@2019-07-12");
    Path copies = Files.createDirectory(folder.resolve("docs/copies"));
    Files.writeString(copies.resolve("b.txt"), CONCLUSION);
    assertThat(run("explain", "b.txt:1", documents)).isZero();
    Files.writeString(copies.resolve("b.txt"), RESOLUTION);
    assertThat(run("explain", "b.txt:1", folder.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("docs/b.txt", "copies/b.txt");
    assertThat(run("explain", "none.txt:1", documents)).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("none.txt");
  }

  @Test
  void explainSpeaksVietnamese() {
    assertThat(run("explain", documents + "/b.txt:36-NQ/TW", "--lang=vi")).isZero();
    assertThat(out.toString())
        .contains("không xác định được:", "ra sau văn bản viện dẫn, đề ngày 2022-07-12")
        .doesNotContainPattern("\\b(?:the|of|both|by|about)\\b");
  }

  @Test
  void explainTellsWhatIsOpen() {
    assertThat(run("explain", documents + "/b.txt:36-NQ/TW")).isZero();
    assertThat(out.toString())
        .contains("cannot be decided:", "? TW/NQ/36@2018-10-22", "rejected:")
        .contains("later than the citing text of 2022-07-12");
  }

  @ParameterizedTest
  @CsvSource({"b.txt", "b.txt:99"})
  void explainNeedsACitation(String asked) {
    assertThat(run("explain", documents + "/" + asked)).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void registerOfTheCallerIsUsedAndItsFaultsAreToldByLine() throws IOException {
    Path table = folder.resolve("so.csv");
    Files.writeString(table, "symbol,place,date\n36-NQ/TW,,2022-01-05\n");
    assertThat(run("explain", documents + "/b.txt:36-NQ/TW", "--register", table.toString()))
        .isZero();
    assertThat(out.toString()).contains("TW/NQ/36@2022-01-05");
    Files.writeString(table, "symbol\nnonsense\n");
    assertThat(run("missing", documents, "--register", table.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("line 2", "nonsense");
  }

  /** An index of the documents, which are then gone. */
  private String indexed() throws IOException {
    String index = folder.resolve("idx").toString();
    assertThat(run("index", documents, "--index", index)).isZero();
    Files.delete(folder.resolve("docs/a.txt"));
    Files.delete(folder.resolve("docs/b.txt"));
    out.getBuffer().setLength(0);
    return index;
  }

  private String printed(String... args) {
    out.getBuffer().setLength(0);
    assertThat(run(args)).as(err.toString()).isZero();
    return out.toString();
  }

  @Tag("slow")
  @Test
  void indexAnswersAsItsDocumentsDid() throws IOException {
    String graph = printed("graph", documents);
    String table = printed("graph", "--format", "csv", documents);
    String cites = printed("cites", "33-NQ/TU", documents);
    String missing = printed("missing", documents);
    String explained = printed("explain", documents + "/b.txt:1", documents);
    String index = indexed();
    assertThat(printed("graph", index)).isEqualTo(graph);
    assertThat(printed("graph", "--format", "csv", index)).isEqualTo(table);
    assertThat(printed("cites", "33-NQ/TU", index)).isEqualTo(cites);
    assertThat(printed("missing", index)).isEqualTo(missing);
    assertThat(printed("explain", documents + "/b.txt:1", index)).isEqualTo(explained);
    String near = Path.of("").toAbsolutePath().relativize(Path.of(documents)) + "/b.txt:1";
    assertThat(printed("explain", near, index)).isEqualTo(explained);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void indexAndFilesGoTogether() throws IOException {
    String index = indexed();
    Path third = folder.resolve("c.txt");
    Files.writeString(third, CONCLUSION.replace("40-KL", "41-KL").replace("2022", "2023"));
    assertThat(printed("cites", "33-NQ/TU", index, third.toString()))
        .contains("TU[Sơn La]/KL/40@2022-07-12", "TU[Sơn La]/KL/41@2023-07-12");
  }

  @Test
  void damagedIndexIsToldAndStopsNoOther() throws IOException {
    Path index = Files.createDirectory(folder.resolve("idx"));
    Files.writeString(index.resolve("CURRENT"), "nothing");
    assertThat(run("graph", index.toString(), documents)).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(err.toString()).contains("idx: ");
    assertThat(out.toString()).contains("TU[Sơn La]/KL/40@2022-07-12");
  }

  @ParameterizedTest
  @CsvSource({"graph, en", "graph, vi", "cites, en", "missing, vi", "explain, vi"})
  void helpSaysThatAnIndexMayBeNamed(String command, String language) {
    assertThat(run(command, "--lang", language, "--help")).isZero();
    String label = language.equals("en") ? "PATH|INDEX" : "ĐƯỜNG-DẪN|CHỈ-MỤC";
    assertThat(out.toString()).contains(label, "chithi " + command, " idx ", "chithi index");
  }
}
