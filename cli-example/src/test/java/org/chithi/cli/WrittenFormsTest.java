package org.chithi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chithi.testcorpus.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the commands write as JSON follows the published JSON Schemas. */
class WrittenFormsTest {

  private static final List<String> FORMS =
      List.of(
          "chithi-directive-1",
          "chithi-citations-1",
          "chithi-tasks-1",
          "chithi-targets-1",
          "chithi-search-1",
          "chithi-eval-1",
          "chithi-graph-1");

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private String printed(String... args) {
    out.getBuffer().setLength(0);
    InputStream nothing = InputStream.nullInputStream();
    int code = Main.run(new Console(nothing, out, err, false, false, false, 100), args);
    assertThat(code).as(err.toString()).isZero();
    return out.toString();
  }

  private String documents() throws IOException {
    Path place = Files.createDirectory(folder.resolve("documents"));
    for (var document : Cases.directives().entrySet()) {
      Files.writeString(place.resolve(document.getKey()), document.getValue());
    }
    return place.toString();
  }

  private String index() throws IOException {
    String index = folder.resolve("index").toString();
    printed("index", documents(), "--index", index);
    return index;
  }

  private static void assertFollows(String form, String json) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("classpath:org/chithi/json/" + form + ".schema.json"));
    assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
    assertThat(schema.validate("{\"format\": 1}", InputFormat.JSON)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "parse, chithi-directive-1",
    "cite, chithi-citations-1",
    "tasks, chithi-tasks-1",
    "targets, chithi-targets-1",
    "graph, chithi-graph-1"
  })
  void aCommandOnDocumentsFollowsItsSchema(String command, String form) throws IOException {
    String json = printed(command, "--format", "json", documents());
    assertThat(json.strip()).isNotEqualTo("[]");
    boolean isLines = command.equals("parse") || command.equals("cite");
    List<String> objects = isLines ? json.lines().toList() : List.of(json);
    objects.forEach(one -> assertFollows(form, one));
  }

  @ParameterizedTest
  @CsvSource({
    "thực hiện chỉ thị",
    "kết luạn",
    "loại:CHI_THI từ:2020 đến:2024",
    "nghị quyết số 21",
    "khongconaodau"
  })
  void whatIsFoundFollowsItsSchema(String query) throws IOException {
    String json = printed("search", index(), query, "--format", "json", "--facets", "--explain");
    assertFollows("chithi-search-1", json);
  }

  @Test
  void figuresFollowTheirSchema() throws IOException {
    Path gold = Files.createDirectory(folder.resolve("gold"));
    Path texts = Files.createDirectory(gold.resolve("texts"));
    for (var document : Cases.directives().entrySet()) {
      String name = document.getKey().substring(0, document.getKey().lastIndexOf('.'));
      Files.writeString(texts.resolve(name + ".txt"), document.getValue());
      Files.writeString(gold.resolve(name + ".json"), Cases.read("gold/" + name + ".json"));
    }
    assertFollows("chithi-eval-1", printed("eval", gold.toString(), "--format", "json"));
  }

  @ParameterizedTest
  @CsvSource({"en", "vi"})
  void theHelpNamesEverySchema(String language) {
    String help = printed("help", "output", "--lang", language);
    assertThat(FORMS).allMatch(form -> help.contains(form + ".schema.json"));
  }
}
