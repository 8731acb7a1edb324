package org.chithi.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Function;
import org.chithi.Directives;
import org.chithi.cite.Citation;
import org.chithi.json.CitationSheetJson;
import org.chithi.json.GoldJson;
import org.chithi.json.ScoresJson;
import org.chithi.json.TaskSheetJson;
import org.chithi.model.Directive;
import org.chithi.read.SourceReader;
import org.chithi.read.UnreadableSourceException;
import org.chithi.search.DirectiveIndex;
import org.chithi.search.InvalidQueryException;
import org.chithi.search.SearchRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/**
 * Inputs that a fuzzer makes: whatever they are, no method of the library fails in a way that it
 * does not document.
 */
class InputsTest {

  @TempDir private static Path folder;
  private static DirectiveIndex index;

  @BeforeAll
  static void makeIndex() throws IOException {
    index = DirectiveIndex.open(folder);
    String words = "KẾT LUẬN\nvề khuyến học\n\nThực hiện Chỉ thị số 11-CT/TW ngày 13/4/2007.\n";
    index.add(Directives.indexed("a", Directives.parse(words)));
    index.publish();
  }

  @AfterAll
  static void closeIndex() throws IOException {
    index.close();
  }

  @FuzzTest(maxDuration = "2m")
  void bytesAreReadAsText(byte[] bytes) {
    try {
      assertThat(new SourceReader().read(bytes, "a.txt").text()).isNotNull();
    } catch (UnreadableSourceException refused) {
      assertThat(refused.getMessage()).startsWith("a.txt: ");
    }
  }

  @FuzzTest(maxDuration = "2m")
  void wordsAreParsed(byte[] bytes) {
    Directive directive = Directives.parse(new String(bytes, StandardCharsets.UTF_8));
    directive.sections().forEach(section -> directive.words(section.span()));
  }

  @FuzzTest(maxDuration = "2m")
  void citationsAreFound(byte[] bytes) {
    String words = "Thực hiện Nghị quyết số 21-NQ/TW " + new String(bytes, StandardCharsets.UTF_8);
    Directive directive = Directives.parse(words);
    for (Citation citation : Directives.citations(directive)) {
      assertThat(directive.words(citation.span())).isNotBlank();
    }
    assertThat(Directives.resolutions(directive)).isNotNull();
  }

  @FuzzTest(maxDuration = "2m")
  void queriesAreAnsweredOrRefused(FuzzedDataProvider data) throws IOException {
    try {
      assertThat(index.search(SearchRequest.query(data.consumeRemainingAsString()))).isNotNull();
    } catch (InvalidQueryException refused) {
      assertThat(refused.getMessage()).isNotBlank();
    }
  }

  @FuzzTest(maxDuration = "2m")
  void writtenFormsAreReadOrRefused(FuzzedDataProvider data) {
    String json = data.consumeRemainingAsString();
    readOrRefuse(json, CitationSheetJson::read);
    readOrRefuse(json, TaskSheetJson::read);
    readOrRefuse(json, GoldJson::read);
    readOrRefuse(json, ScoresJson::read);
  }

  private static void readOrRefuse(String json, Function<String, ?> reader) {
    try {
      assertThat(reader.apply(json)).isNotNull();
    } catch (IllegalArgumentException refused) {
      assertThat(refused.getMessage()).isNotBlank();
    }
  }
}
