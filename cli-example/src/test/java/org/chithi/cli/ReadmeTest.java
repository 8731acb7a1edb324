package org.chithi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command that the README shows, as a reader would type it. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..");

  private static final Path DIRECTIVES =
      ROOT.resolve("test-corpus/src/main/resources/org/chithi/testcorpus/directives");

  /** The names of the README's files and folders, which lie in the folder of the test. */
  private static final Set<String> PLACES =
      Set.of(
          "ket-luan.txt",
          "ket-luan.txt:3",
          "van-ban/",
          "gold/",
          "texts/",
          "ket-qua",
          "pages",
          "idx",
          "graph.html",
          "graph.csv");

  @TempDir private Path folder;

  /** The lines of the program without comments and redirections. */
  private static List<String> commands() throws IOException {
    String[] blocks = Files.readString(ROOT.resolve("README.md")).split("\n```sh\n");
    return Arrays.stream(blocks)
        .skip(1)
        .flatMap(block -> block.split("\n```", 2)[0].lines())
        .map(line -> line.replaceFirst(" +[#>].*", ""))
        .filter(line -> line.matches("(?:\\./cli-example/)?chithi .*"))
        .filter(line -> !line.startsWith("chithi serve ")) // has no end; ServeCommandTest runs it
        .toList();
  }

  private String[] words(String command) {
    return Stream.of(command.split(" +"))
        .skip(1)
        .map(word -> PLACES.contains(word) ? folder.resolve(".") + "/" + word : word)
        .map(word -> word.startsWith("test-corpus/") ? ROOT.resolve(word).toString() : word)
        .toArray(String[]::new);
  }

  private void writeDocuments() throws IOException {
    Path conclusion = DIRECTIVES.resolve("ket-luan-khong-de-muc.txt");
    Files.copy(conclusion, folder.resolve("ket-luan.txt"));
    Path documents = Files.createDirectory(folder.resolve("van-ban"));
    Files.copy(conclusion, documents.resolve("ket-luan.txt"));
    Files.copy(DIRECTIVES.resolve("thong-tri.txt"), documents.resolve("thong-tri.txt"));
    Path texts = Files.createDirectory(folder.resolve("texts"));
    Files.copy(
        DIRECTIVES.resolve("ket-luan-khong-dau-cuoi.txt"),
        texts.resolve("ket-luan-khong-dau-cuoi.txt"));
    Path gold = Files.createDirectory(folder.resolve("gold"));
    Files.copy(
        DIRECTIVES.resolveSibling("gold").resolve("ket-luan-khong-dau-cuoi.json"),
        gold.resolve("ket-luan-khong-dau-cuoi.json"));
  }

  @Test
  void everyCommandRuns() throws IOException {
    writeDocuments();
    List<String> commands = commands();
    assertThat(commands).hasSizeGreaterThan(12);
    for (String command : commands) {
      StringWriter out = new StringWriter();
      StringWriter err = new StringWriter();
      InputStream nothing = InputStream.nullInputStream();
      int code = Main.run(new Console(nothing, out, err, false, false, false, 100), words(command));
      assertThat(code).as(command + "\n" + err).isZero();
      assertThat(err.toString()).as(command).isEmpty();
      assertThat(out.toString().isBlank()).as(command).isEqualTo(writesAFile(command));
    }
  }

  private static boolean writesAFile(String command) {
    return command.contains(" -o ") || command.contains(" --out ");
  }
}
