package org.chithi.opensearch;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chithi.Directives;
import org.chithi.json.OpenSearchJson;
import org.chithi.search.SectionFields;
import org.chithi.testcorpus.Cases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * The zip that the build makes is installed into a node of its own process, whose class path has
 * nothing that the zip brings; the build says where it lies when it has made it.
 */
@Tag("slow")
@EnabledIfSystemProperty(named = "chithi.plugin.zip", matches = ".+")
final class InstalledPluginTest {

  /** What the zip brings, and this module as it was compiled. */
  private static final Pattern BROUGHT =
      Pattern.compile(".*(chithi-[^/]*|icu4j-[^/]*|lucene-analysis-icu-[^/]*)\\.jar|.*/classes");

  @TempDir private static Path home;
  private static TestNode node;

  @BeforeAll
  static void start() throws IOException {
    Path errors = home.resolve("errors");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPathWithoutPlugin(),
                InstalledNode.class.getName(),
                home.toString(),
                System.getProperty("chithi.plugin.zip"))
            .redirectError(errors.toFile())
            .start();
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    String line = out.readLine();
    while (line != null && !line.startsWith(InstalledNode.LISTENING)) {
      line = out.readLine();
    }
    assertThat(line).as(() -> contents(errors)).isNotNull();
    URI address = URI.create(line.substring(InstalledNode.LISTENING.length()));
    node = new TestNode(() -> stop(process), address);
  }

  private static String classPathWithoutPlugin() {
    return Pattern.compile(File.pathSeparator)
        .splitAsStream(System.getProperty("java.class.path"))
        .filter(it -> !it.isEmpty() && !BROUGHT.matcher(it).matches())
        .collect(joining(File.pathSeparator));
  }

  private static String contents(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      return failed.toString();
    }
  }

  /** A node stops when its standard input ends. */
  private static void stop(Process process) throws IOException {
    process.getOutputStream().close();
    try {
      process.waitFor();
    } catch (InterruptedException stopped) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  @AfterAll
  static void stop() throws IOException {
    node.close();
  }

  @Test
  void nodeListsThePlugin() throws Exception {
    JsonNode plugins = node.ask("GET", "/_nodes/plugins", "").path("nodes").iterator().next();
    assertThat(plugins.path("plugins").findValuesAsString("name")).contains("chithi");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "`\"analyzer\": \"vietnamese\"`, uỷ|ban|nhân|dân",
        "`\"analyzer\": \"vietnamese_pairs\"`, uỷ ban|ban nhân|nhân dân",
        "`\"analyzer\": \"vietnamese_bare\"`, uy|ban|nhan|dan",
        "`\"analyzer\": \"vietnamese_bare_pairs\"`, uy ban|ban nhan|nhan dan",
        "`\"tokenizer\": \"standard\", \"filter\": [\"vietnamese_syllable_key\"]`, uỷ|ban|nhân|dân",
        "`\"tokenizer\": \"standard\", \"filter\": [\"vietnamese_fold\"]`, uy|ban|nhan|dan"
      })
  void analyzersAndFiltersAreThere(String analysis, String tokens) throws Exception {
    assertThat(tokens(analysis, "Ủy ban nhân dân"))
        .extracting(token -> Normalizer.normalize(token, Normalizer.Form.NFC))
        .containsExactly(tokens.split("\\|"));
  }

  private static List<String> tokens(String analysis, String words) throws Exception {
    List<String> tokens = new ArrayList<>();
    node.ask("POST", "/_analyze", "{%s, \"text\": \"%s\"}".formatted(analysis, words))
        .path("tokens")
        .forEach(token -> tokens.add(token.path("token").stringValue()));
    return tokens;
  }

  @Test
  void sectionIsFoundByItsWordsWithoutMarks() throws Exception {
    JsonNode made = node.ask("PUT", "/directives", OpenSearchJson.index());
    assertThat(made.path("acknowledged").asBoolean(false)).as(made.toString()).isTrue();
    StringBuilder bulk = new StringBuilder();
    for (Map.Entry<String, String> text : Cases.directives().entrySet()) {
      SectionFields.of(Directives.indexed(text.getKey(), Directives.parse(text.getValue())))
          .forEach(it -> bulk.append(OpenSearchJson.bulkLines(it.id(), it.values())));
    }
    JsonNode loaded = node.ask("POST", "/directives/_bulk?refresh=true", bulk.toString());
    assertThat(loaded.path("errors").asBoolean(true)).as(loaded.toString()).isFalse();

    JsonNode answer =
        node.ask("POST", "/directives/_search?size=1", OpenSearchJson.query("hoa giai o co so"));

    assertThat(answer.path("hits").path("hits").path(0).path("highlight").toString())
        .contains("<em>hòa</em> <em>giải</em>");
  }
}
