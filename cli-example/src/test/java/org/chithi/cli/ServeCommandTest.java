package org.chithi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code chithi serve}, as a user calls it. */
class ServeCommandTest {

  private static final String CONCLUSION =
      "TỈNH ỦY BẢN LẦU\nSố %d-KL/TU\nKẾT LUẬN\nvề công tác hòa giải\n\n"
          + "I. NHIỆM VỤ\n1. Củng cố tổ hòa giải.\n";

  @TempDir private Path place;
  private final StringBuffer out = new StringBuffer();
  private final StringWriter err = new StringWriter();
  private final HttpClient client = HttpClient.newHttpClient();
  private Path folder;

  @BeforeEach
  void fill() throws IOException {
    folder = Files.createDirectory(place.resolve("van-ban"));
    write(1);
  }

  private void write(int number) throws IOException {
    Files.writeString(folder.resolve(number + ".txt"), CONCLUSION.formatted(number));
  }

  private int run(String... args) {
    StringWriter lines =
        new StringWriter() {
          @Override
          public void flush() {
            out.setLength(0);
            out.append(getBuffer());
          }
        };
    Console console =
        new Console(InputStream.nullInputStream(), lines, err, false, false, false, 100);
    return Main.run(
        console, Stream.concat(Stream.of(args), Stream.of("--lang=en")).toArray(String[]::new));
  }

  private String get(String path) throws IOException, InterruptedException {
    URI address = URI.create(out.toString().strip() + path);
    return client
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }

  /** What is done while the command runs in a thread of its own. */
  private interface Visit {
    void visit() throws IOException, InterruptedException;
  }

  private void serving(Visit visit, String... args) throws IOException, InterruptedException {
    int[] code = {-1};
    Thread command = Thread.ofPlatform().start(() -> code[0] = run(args));
    for (int i = 0; i < 1_000 && out.isEmpty() && command.isAlive(); i++) {
      Thread.sleep(20);
    }
    try {
      assertThat(out.toString()).as(err.toString()).startsWith("http://127.0.0.1:");
      visit.visit();
    } finally {
      command.interrupt();
      command.join();
    }
    assertThat(code[0]).isEqualTo(ExitCode.OK);
  }

  @Test
  void aFolderIsIndexedAndServed() throws Exception {
    serving(
        () -> assertThat(get("api/v1/search?q=hoa+giai")).contains("1-KL/TU"),
        "serve",
        folder.toString(),
        "--port=0");
    assertThat(err.toString()).contains("1 documents added").hasLineCount(1);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void theIndexOfAFolderCanBeKeptAndServedByItself() throws Exception {
    Path kept = place.resolve("idx");
    serving(() -> get("api/v1/stats"), "serve", folder.toString(), "--port=0", "--index=" + kept);
    out.setLength(0);
    serving(
        () -> assertThat(get("api/v1/search?q=hoa+giai")).contains("1-KL/TU"),
        "serve",
        kept.toString(),
        "--port=0");
  }

  @Test
  void newFilesAreTakenWhileItIsWatched() throws Exception {
    serving(
        () -> {
          write(2);
          for (int i = 0; i < 300 && !get("api/v1/search?q=hoa+giai").contains("2-KL/TU"); i++) {
            Thread.sleep(50);
          }
          assertThat(get("api/v1/search?q=hoa+giai")).contains("1-KL/TU", "2-KL/TU");
        },
        "serve",
        folder.toString(),
        "--port=0",
        "--watch",
        "--every=1");
  }

  @Test
  void anIndexThatIsKeptHasTheDecisionsOfWhatIsServed() throws Exception {
    Path kept = place.resolve("idx");
    serving(
        () -> {
          Files.writeString(
              folder.resolve("2.txt"),
              CONCLUSION.formatted(2) + "2. Thực hiện Nghị quyết số 36-NQ/TW ngày 30/01/2023.\n");
          for (int i = 0; i < 300 && !cites(kept).contains("KL/2"); i++) {
            Thread.sleep(50);
          }
          assertThat(cites(kept)).contains("TW/NQ/36@2023-01-30", "KL/2");
        },
        "serve",
        folder.toString(),
        "--port=0",
        "--watch",
        "--every=1",
        "--index=" + kept);
  }

  /** Who cites a document, as an index tells it that is filled meanwhile. */
  private static String cites(Path index) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console =
        new Console(InputStream.nullInputStream(), out, err, false, false, false, 100);
    Main.run(console, "cites", "36-NQ/TW", index.toString(), "--lang=en");
    return err.toString().isEmpty() ? out.toString() : "";
  }

  @Test
  void whatAnotherProgramIndexesIsFoundWhileTheIndexIsWatched() throws Exception {
    Path index = place.resolve("idx");
    assertThat(run("index", folder.toString(), "--index=" + index)).isZero();
    out.setLength(0);
    serving(
        () -> {
          String address = out.toString();
          write(2);
          assertThat(run("index", folder.toString(), "--index=" + index)).isZero();
          out.setLength(0);
          out.append(address);
          for (int i = 0; i < 300 && !get("api/v1/search?q=hoa+giai").contains("2-KL/TU"); i++) {
            Thread.sleep(50);
          }
          assertThat(get("api/v1/search?q=hoa+giai")).contains("2-KL/TU");
        },
        "serve",
        index.toString(),
        "--port=0",
        "--watch",
        "--every=1");
  }

  @Test
  void aTakenPortIsReported() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      assertThat(run("serve", folder.toString(), "--port=" + taken.getLocalPort()))
          .isEqualTo(ExitCode.SOME_FAILED);
    }
    assertThat(err.toString()).contains("cannot listen there", "--port");
  }

  @ParameterizedTest
  @CsvSource({
    "absent, --port=0, neither an index nor a folder",
    "van-ban, --port=65536, 0 to 65535",
    "van-ban, --rate=0, --rate",
    "van-ban, --every=0, --every"
  })
  void wrongUseIsExplained(String path, String option, String words) {
    assertThat(run("serve", place.resolve(path).toString(), option)).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains(words);
  }
}
