package org.chithi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The interface of the desk over HTTP: what it answers, as described, and what it refuses. */
class DeskTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final JsonNode DESCRIPTION = description();

  @TempDir private static Path place;
  private static DeskFixture fixture;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    fixture = new DeskFixture(place, DeskOptions.usual().withRate(10_000));
  }

  @AfterAll
  static void end() throws IOException {
    fixture.close();
    assertThat(fixture.err.toString()).isEmpty();
  }

  private static JsonNode description() {
    try (InputStream yaml = DeskTest.class.getResourceAsStream("web/openapi.yaml")) {
      return new YAMLMapper().readTree(yaml);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  /** The answer as JSON, after it was checked against the description. */
  private static JsonNode answer(String path) throws IOException, InterruptedException {
    HttpResponse<String> response = fixture.get(path);
    String name = "/" + path.replaceFirst("\\?.*", "");
    JsonNode responses = DESCRIPTION.at("/paths").path(name).path("get").path("responses");
    JsonNode described = responses.path(String.valueOf(response.statusCode()));
    described = described.isMissingNode() ? responses.path("default") : described;
    if (described.has("$ref")) {
      described = DESCRIPTION.at(described.path("$ref").asString().substring(1));
    }
    String type = response.headers().firstValue("Content-Type").orElseThrow();
    JsonNode schema = described.path("content").path(type).path("schema");
    assertThat(schema.isMissingNode()).as("%s %s %s", path, response.statusCode(), type).isFalse();
    ObjectNode whole = JSON.createObjectNode();
    whole.setAll((ObjectNode) schema);
    whole.set("components", DESCRIPTION.path("components"));
    JsonNode answer = JSON.readTree(response.body());
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole)
                .validate(answer))
        .as(path)
        .isEmpty();
    return answer;
  }

  private static JsonNode ok(String path) throws IOException, InterruptedException {
    JsonNode answer = answer(path);
    assertThat(answer.has("status") && answer.has("title")).as(answer.toString()).isFalse();
    return answer;
  }

  @Test
  void whatIsThereIsDescribed() {
    assertThat(new TreeSet<>(DESCRIPTION.path("paths").propertyNames()))
        .isEqualTo(new TreeSet<>(fixture.desk.endpoints()));
  }

  static Stream<String> questions() {
    String id = DeskFixture.coded(fixture.id("ket-luan.txt"));
    return Stream.of(
        "search?q=hoa+giai&facets=true",
        "search?q=&sort=newest&first=2&skip=1",
        "search?q=%22unclosed",
        "suggest?q=ve+cong",
        "like?section=3&id=" + id,
        "stats",
        "document?id=" + id,
        "document?id=absent",
        "original?id=absent",
        "lookup?q=217-Q%C4%90/TW",
        "cited-by?id=" + id,
        "cited-by?id=absent",
        "graph?id=" + id + "&depth=2",
        "graph?q=hoa+giai",
        "duties",
        "words?lang=vi");
  }

  @ParameterizedTest
  @MethodSource("questions")
  void answersAreAsDescribed(String question) throws Exception {
    answer(question);
  }

  @Test
  void eightThreadsGetTheAnswersOfOne() throws Exception {
    List<String> questions = questions().toList();
    List<String> expected = bodies(questions);
    List<Future<List<String>>> answers = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 8; i++) {
        answers.add(threads.submit(() -> bodies(questions)));
      }
    }
    for (Future<List<String>> answer : answers) {
      assertThat(answer.get()).isEqualTo(expected);
    }
  }

  /** What is answered, without the time it took. */
  private static List<String> bodies(List<String> questions)
      throws IOException, InterruptedException {
    List<String> bodies = new ArrayList<>();
    for (String question : questions) {
      bodies.add(fixture.get(question).body().replaceAll("\"(millis|took)\" *: *[0-9.]+", ""));
    }
    return bodies;
  }

  @Test
  void aWrongAnswerWouldNotBeAsDescribed() throws Exception {
    ObjectNode whole = JSON.createObjectNode();
    whole.put("$ref", "#/components/schemas/Search");
    whole.set("components", DESCRIPTION.path("components"));
    ObjectNode answer = (ObjectNode) JSON.readTree(fixture.get("search?q=hoa+giai").body());
    ((ObjectNode) answer.at("/hits/0/document")).remove("id");
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole)
                .validate(answer))
        .isNotEmpty();
  }

  @Test
  void aSearchFindsPassagesReadWithMarks() throws Exception {
    JsonNode found = ok("search?q=nang+cao+chat+luong+hoa+giai&in=TASKS&facets=true");
    assertThat(found.at("/hits/0/document/id").asString()).isEqualTo(fixture.id("ket-luan.txt"));
    assertThat(found.at("/hits/0/role").asString()).isEqualTo("TASKS");
    assertThat(found.path("facets")).isNotEmpty();
  }

  @Test
  void filtersNarrow() throws Exception {
    assertThat(ok("search?q=hoa+giai&kind=KET_LUAN").path("hits"))
        .isNotEmpty()
        .allMatch(hit -> hit.at("/document/kind").asString().equals("KET_LUAN"));
    assertThat(ok("search?q=hoa+giai&from=2022-01-01&to=2022-12-31").path("hits"))
        .isNotEmpty()
        .allMatch(hit -> hit.at("/document/date").asString().equals("2022-09-05"));
  }

  @Test
  void aDocumentHasItsPartsAndWhatItsCitationsMean() throws Exception {
    JsonNode document = ok("document?id=" + DeskFixture.coded(fixture.id("ke-hoach-1.txt")));
    JsonNode citations = document.at("/directive/citations");
    assertThat(document.path("targets").size()).isEqualTo(citations.size()).isPositive();
    assertThat(document.at("/targets/0/status").asString()).isEqualTo("RESOLVED");
    assertThat(document.at("/targets/0/document/documents/0").asString())
        .isEqualTo(fixture.id("ket-luan.txt"));
    assertThat(document.at("/targets/0/reasons")).isNotEmpty();
    assertThat(document.path("original").asBoolean()).isTrue();
  }

  @Test
  void reasonsAreSaidInTheLanguageAsked() throws Exception {
    String id = DeskFixture.coded(fixture.id("ke-hoach-1.txt"));
    assertThat(ok("document?lang=en&id=" + id).at("/targets/0/reasons/0/words").asString())
        .isEqualTo("the same number of the same series");
    assertThat(ok("document?lang=vi&id=" + id).at("/targets/0/reasons/0/words").asString())
        .isNotEqualTo("the same number of the same series");
  }

  @Test
  void whoCitesADocumentIsFoundByNameNumberAndIdentity() throws Exception {
    JsonNode byName = ok("cited-by?id=" + DeskFixture.coded(fixture.id("ket-luan.txt")));
    assertThat(byName.path("citations")).hasSize(3);
    String identity = byName.at("/documents/0/id").asString();
    assertThat(ok("cited-by?id=" + DeskFixture.coded(identity)).path("citations")).hasSize(3);
    assertThat(ok("cited-by?id=47-KL/TU").path("citations")).hasSize(3);
  }

  @Test
  void theGraphAroundADocumentHasBothDirections() throws Exception {
    JsonNode graph = ok("graph?id=47-KL/TU");
    assertThat(graph.path("nodes")).hasSize(5);
    assertThat(graph.path("edges")).hasSize(4);
    assertThat(graph.at("/nodes/0/label").asString()).isEqualTo("47-KL/TU");
  }

  @Test
  void dutiesAreFoundByBodyDeadlineAndWords() throws Exception {
    JsonNode all = ok("duties");
    assertThat(all.path("total").asInt()).isEqualTo(2);
    assertThat(all.at("/duties/0/due").asString()).isEqualTo("2021-06-30");
    assertThat(all.at("/duties/1/due").isNull()).isTrue();
    assertThat(ok("duties?body=ban+dan+van+tinh+uy").path("total").asInt()).isEqualTo(1);
    assertThat(ok("duties?from=2021-07-01").path("total").asInt()).isZero();
    assertThat(ok("duties?to=2021-06-30").path("total").asInt()).isEqualTo(1);
    assertThat(ok("duties?q=kinh+phi").path("total").asInt()).isEqualTo(1);
  }

  @Test
  void whatIsShownCanBeExported() throws Exception {
    HttpResponse<String> rows = fixture.get("search?q=hoa+giai&kind=KET_LUAN&download=csv");
    assertThat(rows.headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment");
    assertThat(rows.body().lines().findFirst().orElse("")).startsWith("rank,document,number");
    assertThat(rows.body()).contains("47-KL/TU").doesNotContain("KH/HU");
    assertThat(fixture.get("duties?download=csv").body()).contains("2021-06-30");
    assertThat(fixture.get("duties?download=ics").body().replaceAll("\\R ", ""))
        .startsWith("BEGIN:VCALENDAR")
        .containsOnlyOnce("BEGIN:VEVENT")
        .contains("20210630");
    assertThat(fixture.get("duties?download=ics&from=2050-01-01").body())
        .startsWith("BEGIN:VCALENDAR")
        .doesNotContain("BEGIN:VEVENT");
  }

  @Test
  void theOriginalIsHandedOver() throws Exception {
    HttpResponse<String> file =
        fixture.get("original?id=" + DeskFixture.coded(fixture.id("ket-luan.txt")));
    assertThat(file.body()).isEqualTo(Files.readString(Path.of(fixture.id("ket-luan.txt"))));
    assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
        .contains("ket-luan.txt");
    assertThat(file.headers().firstValue("Content-Type").orElseThrow())
        .isEqualTo("application/octet-stream");
  }

  @Test
  void aFileOutsideOfTheCorpusIsRefused() throws Exception {
    Path secret = Files.writeString(place.resolve("secret.txt"), "secret");
    for (String id : new String[] {secret.toString(), "../secret.txt", "/etc/passwd"}) {
      assertThat(fixture.get("original?id=" + DeskFixture.coded(id)).statusCode()).isEqualTo(404);
    }
    assertThat(fixture.raw("GET /static/../desk.css HTTP/1.0\r\nHost: localhost\r\n\r\n"))
        .doesNotContain("200");
    assertThat(fixture.raw("GET /static/%2e%2e/Main.class HTTP/1.0\r\nHost: localhost\r\n\r\n"))
        .doesNotContain("200");
  }

  @Test
  void aLinkOutOfTheFolderIsNotFollowed() throws Exception {
    Path file = Path.of(fixture.id("ke-hoach-3.txt"));
    Path kept = Files.move(file, place.resolve("moved.txt"));
    Files.createSymbolicLink(file, kept);
    try {
      String id = DeskFixture.coded(file.toString());
      assertThat(fixture.get("original?id=" + id).statusCode()).isEqualTo(404);
      assertThat(ok("document?id=" + id).path("original").asBoolean()).isFalse();
    } finally {
      Files.move(kept, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "localhost, 200",
    "localhost:80, 200",
    "127.0.0.1, 200",
    "[::1]:7217, 200",
    "desk.example.org, 421",
    "127.0.0.1.example.org, 421",
    "'', 400"
  })
  void onlyItsOwnNamesAreAnswered(String host, int status) throws Exception {
    assertThat(fixture.raw("GET /api/v1/stats HTTP/1.0\r\nHost: " + host + "\r\n\r\n"))
        .contains(" " + status + " ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"})
  void onlyReadingIsAnswered(String method) throws Exception {
    assertThat(fixture.raw(method + " /api/v1/stats HTTP/1.0\r\nHost: localhost\r\n\r\n"))
        .matches(".* (405|501) .*");
  }

  @Test
  void aRequestWithABodyOrALongPlaceIsRefused() throws Exception {
    assertThat(
            fixture.raw(
                "GET /api/v1/stats HTTP/1.0\r\nHost: localhost\r\nContent-Length: 3\r\n\r\nabc"))
        .contains(" 413 ");
    assertThat(fixture.get("search?q=" + "a".repeat(5_000)).statusCode()).isEqualTo(400);
    assertThat(fixture.get("search?q=" + "a".repeat(50_000)).statusCode()).isEqualTo(414);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "search?q=a&first=0",
        "search?q=a&first=101",
        "search?q=a&skip=-1",
        "search?q=a&first=x",
        "search?q=a&kind=NONE",
        "search?q=a&from=2020-13-01",
        "search?q=a&q=b",
        "search?q=a&download=exe",
        "document",
        "graph?id=47-KL/TU&most=100000"
      })
  void aWrongParameterIsNamed(String question) throws Exception {
    JsonNode problem = answer(question);
    assertThat(problem.path("status").asInt()).isEqualTo(400);
    assertThat(problem.path("title").asString()).contains("\"");
  }

  @Test
  void aWrongQueryIsExplainedInTheLanguageAsked() throws Exception {
    JsonNode english = answer("search?q=%22hoa+giai&lang=en");
    assertThat(english.path("problem").asString()).isEqualTo("UNCLOSED_QUOTE");
    assertThat(english.path("title").asString()).contains("quotation mark is not closed");
    assertThat(answer("search?q=%22hoa+giai&lang=vi").path("title").asString())
        .contains("không hiểu được");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "document?id=x", "api/v1/stats", "api/v1/absent", "static/desk.css"})
  void everyAnswerHasTheHeadersOfACarefulSite(String page) throws Exception {
    HttpResponse<String> answer = fixture.page(page);
    String policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
    assertThat(policy).contains("default-src 'none'", "script-src 'self'").doesNotContain("unsafe");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    assertThat(answer.headers().firstValue("Server")).isEmpty();
  }

  @Test
  void aScriptInAQueryStaysText() throws Exception {
    HttpResponse<String> answer = fixture.get("search?q=%3Cscript%3Ealert(1)%3C/script%3E");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(fixture.page("?q=%3Cscript%3Ealert(1)%3C/script%3E").body()).doesNotContain("alert");
  }

  @Test
  void thePagesComeFromHereAlone() throws Exception {
    String page = fixture.page("").body();
    assertThat(page).doesNotContain("http:", "https:", "onclick", "<style");
    for (String name : new String[] {"desk", "search", "document", "graph", "duties"}) {
      String script = fixture.page("static/" + name + ".js").body();
      assertThat(script.replace("http://www.w3.org/2000/svg", ""))
          .doesNotContain("http:", "https:", "innerHTML", "eval(");
    }
  }

  @Test
  void tooManyRequestsAreRefused() throws Exception {
    Path other = Files.createDirectory(place.resolve("slow"));
    try (DeskFixture slow = new DeskFixture(other, DeskOptions.usual().withRate(50))) {
      int refused = 0;
      for (int i = 0; i < 250; i++) {
        HttpResponse<String> answer = slow.get("stats");
        if (answer.statusCode() == 429) {
          assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
          refused++;
        }
      }
      assertThat(refused).isPositive();
    }
  }

  @Test
  void anAnswerThatTakesTooLongIsGivenUp() throws Exception {
    DeskOptions usual = DeskOptions.usual();
    DeskOptions hasty =
        new DeskOptions(usual.address(), 0, List.of(), Optional.empty(), 1, Duration.ofMillis(50));
    Console console =
        new Console(
            InputStream.nullInputStream(),
            Writer.nullWriter(),
            Writer.nullWriter(),
            false,
            false,
            false,
            100);
    CountDownLatch never = new CountDownLatch(1);
    DeskRequest asked = DeskRequest.of(Map.of(), Optional.of("en"));
    try (Desk desk = Desk.start(fixture.index, hasty, console, Analysis.standard())) {
      Desk.Endpoint slow =
          question -> {
            never.await();
            return DeskAnswer.json("{}");
          };
      Throwable late = catchThrowable(desk.answered(slow, asked)::join).getCause();
      assertThat(late).isInstanceOf(TimeoutException.class);
      DeskAnswer answer = Desk.problem(late, asked);
      assertThat(answer.status()).isEqualTo(503);
      assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("takes too long");
    } finally {
      never.countDown();
    }
  }

  @Test
  void newFilesAreFoundWhileSearchGoesOn() throws Exception {
    Path other = Files.createDirectory(place.resolve("watched"));
    try (DeskFixture watched = new DeskFixture(other, DeskOptions.usual())) {
      assertThat(watched.watched.hasChanged()).isFalse();
      watched.plan(7);
      assertThat(watched.get("search?q=47-KL/TU").statusCode()).isEqualTo(200);
      assertThat(watched.watched.hasChanged()).isTrue();
      assertThat(watched.get("search?q=dot+7").body()).contains("7-KH/HU");
      watched.desk.reload();
      String id = "cited-by?id=47-KL/TU";
      for (int i = 0; i < 200 && !watched.get(id).body().contains("7-KH/HU"); i++) {
        Thread.sleep(20);
      }
      assertThat(watched.get(id).body()).contains("7-KH/HU");
      Files.delete(Path.of(watched.id("ke-hoach-7.txt")));
      assertThat(watched.watched.hasChanged()).isTrue();
      assertThat(watched.get("search?q=dot+7").body()).doesNotContain("7-KH/HU");
    }
  }

  @Test
  void aRateIsOfAnAddressAndTimeGivesItBack() {
    long[] now = {0};
    RateLimit rate = new RateLimit(2, () -> now[0]);
    for (int i = 0; i < 4; i++) {
      assertThat(rate.allows("a")).isTrue();
    }
    assertThat(rate.allows("a")).isFalse();
    assertThat(rate.allows("b")).isTrue();
    now[0] = 500_000_000;
    assertThat(rate.allows("a")).isTrue();
    assertThat(rate.allows("a")).isFalse();
  }

  @Test
  void pagesKnowTheirWordsInBothLanguages() throws Exception {
    JsonNode english = ok("words?lang=en");
    JsonNode vietnamese = ok("words?lang=vi");
    assertThat(vietnamese.propertyNames()).containsExactlyElementsOf(english.propertyNames());
    assertThat(vietnamese.path("web.duties").asString()).isEqualTo("Nhiệm vụ được giao");
    HttpRequest.Builder asked =
        HttpRequest.newBuilder(URI.create(fixture.desk.address() + "api/v1/words"));
    assertThat(fixture.send(asked).body()).contains("Assignments");
  }
}
