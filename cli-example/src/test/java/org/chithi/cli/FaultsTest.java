package org.chithi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chithi.search.DirectiveIndex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A command that is killed, or whose disk is full, leaves what it wrote whole or not at all, and
 * loses nothing that was there before. Two kills a command; {@code -Dchithi.kills=50} for more.
 */
@EnabledOnOs(OS.LINUX)
class FaultsTest {

  private static final int KILLS = Integer.getInteger("chithi.kills", 2);
  private static final int LONGEST_LIFE = 2_500;
  private static final int DOCUMENTS = 40;
  private static final String OLD = "what was there before";

  private static final String PLAN =
      "HUYỆN ỦY BẢN LẦU\n*\nSố %d-KH/HU\nBản Lầu, ngày 05 tháng 9 năm 2021\n\nKẾ HOẠCH\nvề trồng"
          + " rừng\n-----\n\nThực hiện Quyết định số 217-QĐ/TW ngày 12/12/2013 của Bộ Chính trị.\n\n"
          + "I. MỤC TIÊU\n1. Phấn đấu đến năm 2025 trồng ít nhất 85%% diện tích đất trống.\n"
          + "II. NHIỆM VỤ\n1. Giao Ban Dân vận Huyện ủy trồng 20 héc-ta rừng trước ngày 30/6/2022.\n";

  @TempDir private Path folder;
  private Path documents;

  @BeforeEach
  void writeDocuments() throws IOException {
    documents = Files.createDirectory(folder.resolve("van-ban"));
    for (int i = 1; i <= DOCUMENTS; i++) {
      Files.writeString(documents.resolve(i + ".txt"), PLAN.formatted(i));
    }
  }

  /** Commands that write one file, whose name follows. */
  static Stream<List<String>> commandsOfOneFile() {
    return Stream.of(
        List.of("graph", "--format", "html", "-o"),
        List.of("tasks", "--format", "csv", "-o"),
        List.of("targets", "--format", "json", "-o"));
  }

  private List<String> program(List<String> words, Path output) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(words);
    command.addAll(List.of(output.toString(), documents.toString(), "--lang=en"));
    return command;
  }

  private static Process start(List<String> command) throws IOException {
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static void kill(List<String> command, int millis)
      throws IOException, InterruptedException {
    Process process = start(command);
    process.waitFor(millis, TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
  }

  private Map<String, String> inputs() throws IOException {
    return contents(documents);
  }

  private static Map<String, String> contents(Path place) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(place)) {
      for (Path file : files.filter(it -> !it.getFileName().toString().startsWith(".")).toList()) {
        contents.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return contents;
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("commandsOfOneFile")
  void aFileIsTheOldOneOrTheNewAfterAKill(List<String> words) throws Exception {
    Map<String, String> before = inputs();
    Path whole = folder.resolve("whole");
    assertThat(start(program(words, whole)).waitFor()).isZero();
    Path output = Files.writeString(folder.resolve("output"), OLD);
    Random random = new Random(words.hashCode());
    for (int kill = 0; kill < KILLS; kill++) {
      kill(program(words, output), random.nextInt(LONGEST_LIFE));
      assertThat(Files.readString(output)).isIn(OLD, Files.readString(whole));
    }
    assertThat(inputs()).isEqualTo(before);
  }

  @Tag("slow")
  @Test
  void everyFileOfAFolderIsWholeAfterAKill() throws Exception {
    Map<String, String> before = inputs();
    List<String> words = List.of("parse", "--format", "json", "--out");
    assertThat(start(program(words, folder.resolve("whole"))).waitFor()).isZero();
    Map<String, String> whole = contents(folder.resolve("whole"));
    assertThat(whole).hasSize(DOCUMENTS);
    Random random = new Random(1);
    for (int kill = 0; kill < KILLS; kill++) {
      Path output = Files.createDirectory(folder.resolve("output-" + kill));
      kill(program(words, output), random.nextInt(LONGEST_LIFE));
      assertThat(whole.entrySet()).containsAll(contents(output).entrySet());
    }
    assertThat(inputs()).isEqualTo(before);
  }

  @Tag("slow")
  @Test
  void anIndexIsWholeAfterAKillAndFilledByTheNextRun() throws Exception {
    Path index = folder.resolve("idx");
    List<String> words = List.of("index", "--index");
    Random random = new Random(2);
    for (int kill = 0; kill < KILLS; kill++) {
      kill(program(words, index), random.nextInt(LONGEST_LIFE));
      if (DirectiveIndex.isIndex(index)) {
        assertThat(DirectiveIndex.check(index).faults()).isEmpty();
      }
    }
    assertThat(start(program(words, index)).waitFor()).isZero();
    try (DirectiveIndex filled = DirectiveIndex.openToRead(index)) {
      assertThat(filled.hashes()).hasSize(DOCUMENTS);
    }
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("commandsOfOneFile")
  void aFullDiskIsReportedAndTheOldFileStays(List<String> words) throws Exception {
    Path output = Files.writeString(folder.resolve("output"), OLD);
    List<String> limited = new ArrayList<>(List.of("sh", "-c", "ulimit -f 1; exec \"$@\"", "sh"));
    limited.addAll(program(words, output));
    Process process = new ProcessBuilder(limited).redirectErrorStream(true).start();
    try (InputStream said = process.getInputStream()) {
      assertThat(new String(said.readAllBytes(), StandardCharsets.UTF_8).lines())
          .singleElement()
          .asString()
          .startsWith("chithi: ");
    }
    assertThat(process.waitFor()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(output).hasContent(OLD);
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void filesThatVanishWhileOthersAreReadAreNamed() throws IOException {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console = new Console(InputStream.nullInputStream(), out, err, true, false, false, 200);
    AtomicBoolean isFirst = new AtomicBoolean(true);
    Analysis vanishing =
        directive -> {
          if (isFirst.getAndSet(false)) {
            IntStream.rangeClosed(1, DOCUMENTS)
                .forEach(i -> documents.resolve(i + ".txt").toFile().delete());
          }
          return Analysis.standard().of(directive);
        };
    Path index = folder.resolve("idx");
    String[] command = {"index", documents.toString(), "--index", index.toString()};
    assertThat(Main.run(console, vanishing, command)).isEqualTo(ExitCode.SOME_FAILED);
    List<String> failures = err.toString().lines().filter(it -> it.contains(".txt: ")).toList();
    assertThat(failures).hasSizeBetween(1, DOCUMENTS - 1);
    try (DirectiveIndex filled = DirectiveIndex.openToRead(index)) {
      assertThat(filled.hashes()).hasSize(DOCUMENTS - failures.size());
    }
  }
}
