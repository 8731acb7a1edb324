package org.chithi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What all commands on documents share: where documents come from and how they are read. */
class ReadingTest {

  private static final String PLAN = "HUYỆN ỦY BẢN LẦU\n*\nSố %d-KH/HU\n\nKẾ HOẠCH\nvề việc ấy\n";

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return Main.run(
        new Console(
            new ByteArrayInputStream(PLAN.formatted(9).getBytes(StandardCharsets.UTF_8)),
            out,
            err,
            true,
            false,
            false,
            100),
        args);
  }

  private List<String> lines() {
    List<String> lines = out.toString().lines().skip(1).toList();
    out.getBuffer().setLength(0);
    return lines;
  }

  @Test
  void anArchiveIsAFolderOfDocuments() throws IOException {
    Path archive = folder.resolve("a.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      for (int i = 1; i < 3; i++) {
        zip.putNextEntry(new ZipEntry("nam/" + i + ".txt"));
        zip.write(PLAN.formatted(i).getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(run("detect", archive.toString())).isZero();
    assertThat(lines())
        .containsExactly(
            "1.txt\ttext/plain\tUTF-8\t\tKE_HOACH\t1-KH/HU\t",
            "2.txt\ttext/plain\tUTF-8\t\tKE_HOACH\t2-KH/HU\t");
  }

  @Test
  void whatIsUnchangedIsNotWrittenAgain() throws IOException {
    Path plans = Files.createDirectory(folder.resolve("plans"));
    Path results = folder.resolve("results");
    Files.writeString(plans.resolve("a.txt"), PLAN.formatted(1));
    Files.writeString(plans.resolve("b.txt"), PLAN.formatted(2));
    String[] command = {"parse", "--changed", "--out", results.toString(), plans.toString()};
    assertThat(run(command)).isZero();
    Files.writeString(results.resolve("a.json"), "kept");
    Files.writeString(plans.resolve("b.txt"), PLAN.formatted(22));
    assertThat(run(command)).isZero();
    assertThat(results.resolve("a.json")).content().isEqualTo("kept");
    assertThat(results.resolve("b.json")).content().contains("\"number\" : \"22\"");
  }

  @Test
  void whatIsWrittenInAnotherWayOrGoneIsWrittenAgain() throws IOException {
    Path plan = Files.writeString(folder.resolve("a.txt"), PLAN.formatted(1));
    Path results = folder.resolve("results");
    String[] parse = {"parse", "--changed", "--out", results.toString(), plan.toString()};
    String[] text = {"text", "--changed", "--out", results.toString(), plan.toString()};
    assertThat(run(parse)).isZero();
    assertThat(run(text)).isZero();
    assertThat(results.resolve("a.txt")).content().contains("Số 1-KH/HU");
    Files.delete(results.resolve("a.txt"));
    assertThat(run(text)).isZero();
    assertThat(results.resolve("a.txt")).exists();
  }

  @Test
  void aNewFileOfTheSameNameTakesNoResultOfAnUnchangedOne() throws IOException {
    Path plans = Files.createDirectory(folder.resolve("plans"));
    Path results = folder.resolve("results");
    Files.writeString(plans.resolve("b.txt"), PLAN.formatted(1));
    String[] command = {"parse", "--changed", "--out", results.toString(), plans.toString()};
    assertThat(run(command)).isZero();
    Files.writeString(Files.createDirectory(plans.resolve("c")).resolve("b.md"), PLAN.formatted(2));
    assertThat(run(command)).isZero();
    assertThat(results.resolve("b.json")).content().contains("\"number\" : \"1\"");
    assertThat(results.resolve("b-2.json")).content().contains("\"number\" : \"2\"");
  }

  @Test
  void changedFilesNeedAFolderOfResults() {
    assertThat(run("parse", "--changed", folder.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("--changed needs a folder");
  }

  @Test
  void numbersOfSecondsAndThreadsAreAtLeastOne() {
    assertThat(run("parse", "--threads", "0", folder.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("--threads needs a whole number of at least 1");
    assertThat(run("parse", "--isolate=-1", folder.toString())).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void aProcessOfItsOwnReadsTheSame() throws IOException {
    Path rtf =
        Files.writeString(
            folder.resolve("a.rtf"),
            "{\\rtf1\\ansi K\\u7870? HO\\u7840?CH\\par S\\u7889? 5-KH/HU\\par}");
    assertThat(run("text", rtf.toString())).isZero();
    String here = out.toString();
    out.getBuffer().setLength(0);
    assertThat(run("text", "--isolate", rtf.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(run("text", "--isolate=60", rtf.toString())).isZero();
    assertThat(out.toString()).isEqualTo(here);
  }

  @Test
  void aStandardInputIsADocumentAmongOthers() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), PLAN.formatted(1));
    assertThat(run("detect", file.toString(), "-")).isZero();
    assertThat(lines())
        .extracting(line -> line.split("\t")[5])
        .containsExactly("1-KH/HU", "9-KH/HU");
  }
}
