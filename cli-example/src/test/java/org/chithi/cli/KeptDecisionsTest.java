package org.chithi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index keeps what was decided of its citations, and answers from that. */
class KeptDecisionsTest {

  private static final String RESOLUTION =
      "TỈNH ỦY SƠN LA\n*\nSố 33-NQ/TU\nSơn La, ngày 12 tháng 7 năm 2019\n\nNGHỊ QUYẾT\n"
          + "về chăn nuôi\n-----\n\nCăn cứ Quyết định số 217-QĐ/TW ngày 12/12/2013 của Bộ Chính"
          + " trị. Căn cứ Luật Chăn nuôi số 32/2018/QH14.\n";
  private static final String CONCLUSION =
      "TỈNH ỦY SƠN LA\n*\nSố 40-KL/TU\nSơn La, ngày 12 tháng 7 năm 2022\n\nKẾT LUẬN\n"
          + "về nông nghiệp\n-----\n\nTiếp tục thực hiện Nghị quyết số 33-NQ/TU ngày 12/7/2019.\n\n"
          + "Quán triệt Quyết định số 217-QĐ/TW ngày 12/12/2013.\n";

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path documents;
  private String index;

  @BeforeEach
  void writeDocuments() throws IOException {
    documents = Files.createDirectory(folder.resolve("docs"));
    index = folder.resolve("idx").toString();
    Files.writeString(documents.resolve("a.txt"), RESOLUTION);
    Files.writeString(documents.resolve("b.txt"), CONCLUSION);
    assertThat(run("index", documents.toString(), "--index", index)).isZero();
  }

  private int run(String... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    ByteArrayInputStream in = new ByteArrayInputStream(new byte[0]);
    return Main.run(new Console(in, out, err, false, false, false, 120), args);
  }

  private Path decisions() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(index))) {
      return files.filter(file -> file.endsWith("decisions")).findFirst().orElseThrow();
    }
  }

  @Test
  void theGraphKeptIsTheGraphOfTheFiles() {
    for (String form : List.of("json", "graphml", "turtle", "csv")) {
      run("graph", "--format", form, index);
      String kept = out.toString().replace(documents + "/", "");
      assertThat(err.toString()).isEmpty();
      run("graph", "--format", form, documents.toString());
      assertThat(kept).isEqualTo(out.toString().replace(documents + "/", ""));
    }
  }

  @Test
  void aLateDocumentIsDecidedAtTheEndOfItsRun() throws IOException {
    run("cites", "33-NQ/TU", index);
    assertThat(out.toString()).contains("TU[Sơn La]/KL/40").doesNotContain("KL/41");
    Files.writeString(
        documents.resolve("c.txt"),
        CONCLUSION.replace("40-KL", "41-KL").replace("7 năm 2022", "8 năm 2022"));
    run("index", documents.toString(), "--index", index);
    run("cites", "33-NQ/TU", index);
    assertThat(out.toString()).contains("TU[Sơn La]/KL/40", "TU[Sơn La]/KL/41");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void damagedDecisionsAreReportedAndMadeAnew() throws IOException {
    byte[] bytes = Files.readAllBytes(decisions());
    bytes[bytes.length - 9] ^= 1;
    Files.write(decisions(), bytes);
    run("cites", "33-NQ/TU", index, "--lang=en");
    assertThat(err.toString()).contains("decisions kept in the index are damaged");
    assertThat(out.toString()).contains("TU[Sơn La]/KL/40");
    run("cites", "33-NQ/TU", index, "--lang=vi");
    assertThat(err.toString()).contains("bị hỏng");
    run("index", documents.toString(), "--index", index);
    run("cites", "33-NQ/TU", index);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void anIndexWithoutDecisionsAnswersToo() throws IOException {
    Files.delete(decisions());
    run("missing", index, "--lang=en");
    assertThat(err.toString()).contains("keeps no decisions");
    assertThat(out.toString()).contains("217-QĐ/TW");
  }

  @Test
  void missingAndStatsCountAlike() {
    run("stats", index);
    List<String> cited = out.toString().lines().filter(it -> it.startsWith("cited\t")).toList();
    assertThat(cited)
        .contains("cited\t217-QĐ/TW\t2", "cited\t33-NQ/TU\t1", "cited\t32/2018/QH14\t1");
    run("missing", "--csv", index);
    List<String> missing = out.toString().lines().skip(1).toList();
    assertThat(missing).hasSize(2);
    for (String row : missing) {
      String[] cells = row.split(",", -1);
      assertThat(cited).contains("cited\t" + cells[cells.length - 1] + "\t" + cells[0]);
    }
  }
}
