package org.chithi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.BugDetectors;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Requests that a fuzzer makes: each is answered or refused, none is an error of the desk. */
class DeskInputsTest {

  private static final int SERVER_ERROR = 500;

  /** The desk answers so when it has too much to do, as it may have under a fuzzer. */
  private static final int BUSY = 503;

  private static final List<String> NAMES =
      List.of(
          "q", "id", "in", "kind", "level", "from", "to", "sort", "first", "skip", "section",
          "depth", "most", "body", "dated", "facets", "lang");

  @TempDir private static Path place;
  private static DeskFixture fixture;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    fixture = new DeskFixture(place, DeskOptions.usual().withRate(1_000_000));
  }

  @AfterAll
  static void end() throws IOException {
    fixture.close();
  }

  /** An endpoint, then names of parameters and their values in turn, one in each line. */
  static Stream<byte[]> requests() {
    return Stream.of(
            "search\nq\nhoa giai\nin\nTASKS\nfirst\n2",
            "like\nid\n47-KL/TU\nsection\n3",
            "lookup\nq\n217-QĐ/TW",
            "graph\nid\n217-QĐ/TW\ndepth\n2\nmost\n10",
            "duties\nbody\nBan Dân vận\ndated\ntrue",
            "words\nlang\nvi")
        .map(words -> words.getBytes(StandardCharsets.UTF_8));
  }

  @MethodSource("requests")
  @FuzzTest(maxDuration = "10m")
  void requestsAreAnsweredOrRefused(byte[] bytes) throws IOException, InterruptedException {
    BugDetectors.allowNetworkConnections((host, port) -> fixture.desk.address().contains(":" + port));
    List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    if (lines.isEmpty()) {
      return;
    }
    StringBuilder request = new StringBuilder(DeskFixture.coded(lines.getFirst()));
    for (int i = 1; i + 1 < lines.size(); i += 2) {
      String name = lines.get(i);
      request
          .append(i == 1 ? '?' : '&')
          .append(NAMES.contains(name) ? name : NAMES.get(name.length() % NAMES.size()))
          .append('=')
          .append(DeskFixture.coded(lines.get(i + 1)));
    }
    HttpResponse<String> answer = fixture.get(request.toString());
    assertThat(answer.statusCode())
        .as(request.toString())
        .matches(status -> status < SERVER_ERROR || status == BUSY);
    if (answer.headers().firstValue("Content-Type").orElse("").contains("json")) {
      assertThat(JsonMapper.shared().readTree(answer.body())).isNotNull();
    }
  }
}
