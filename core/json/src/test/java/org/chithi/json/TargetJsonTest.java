package org.chithi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.chithi.cite.CitationFinder;
import org.chithi.cite.Citations;
import org.chithi.model.Directive;
import org.chithi.parse.DirectiveParser;
import org.chithi.resolve.CitationResolver;
import org.chithi.resolve.Registry;
import org.chithi.resolve.Resolution;
import org.chithi.text.SourceText;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The {@code target} of a citation: four keys that are always there. */
class TargetJsonTest {

  private static final Directive DIRECTIVE =
      new DirectiveParser()
          .parse(
              SourceText.of(
                  "KẾT LUẬN\nvề giám sát\n\nThực hiện Quyết định số 217-QĐ/TW ngày 12/12/2013 của Bộ Chính"
                      + " trị.\nQuán triệt Nghị quyết số 36-NQ/TW.\nTheo Kế hoạch số 77-KH/TU.\n"
                      + "Các ban thực hiện Kết luận này.\n"));
  private static final Citations CITATIONS = new CitationFinder().find(DIRECTIVE);

  private static JsonNode targets(List<Resolution> resolutions) {
    String line = DirectiveJson.toLine(DIRECTIVE, CITATIONS, resolutions);
    return JsonMapper.shared().readTree(line).get("citations");
  }

  @Test
  void statusIdAndUrnAreWritten() {
    JsonNode citations =
        targets(
            new CitationResolver(Registry.standard())
                .resolve(DIRECTIVE, new CitationFinder().find(DIRECTIVE).all()));
    JsonNode known = citations.get(0).get("target");
    assertThat(known.get("status").asString()).isEqualTo("KNOWN");
    assertThat(known.get("id").asString()).isEqualTo("TW/QĐ/217@2013-12-12");
    assertThat(known.get("urn").asString()).isEqualTo("urn:lex:vn:tw:quyet.dinh:2013-12-12;217");
    assertThat(citations.get(3).get("target").get("status").asString()).isEqualTo("SELF");
  }

  @Test
  void candidatesStandBestFirstAndKeysAreAlwaysThere() {
    JsonNode citations =
        targets(
            new CitationResolver(Registry.standard())
                .resolve(DIRECTIVE, new CitationFinder().find(DIRECTIVE).all()));
    JsonNode open = citations.get(1).get("target");
    assertThat(open.get("status").asString()).isEqualTo("AMBIGUOUS");
    assertThat(open.get("id").isNull()).isTrue();
    assertThat(open.get("candidates")).hasSize(4);
    assertThat(open.get("candidates").get(0).get("id").asString()).isEqualTo("TW/NQ/36@2023-01-30");
    for (JsonNode citation : citations) {
      assertThat(citation.get("target").propertyNames())
          .containsExactly("status", "id", "urn", "candidates");
    }
    assertThat(citations.get(2).get("target").get("urn").isNull()).isTrue();
  }

  @Test
  void targetIsNullWhereNobodyWasAsked() {
    for (JsonNode citation : targets(List.of())) {
      assertThat(citation.get("target").isNull()).isTrue();
    }
  }

  @Test
  void resolutionsOfAnotherDocumentAreRefused() {
    List<Resolution> one =
        new CitationResolver(Registry.standard())
            .resolve(DIRECTIVE, new CitationFinder().find(DIRECTIVE).all())
            .subList(0, 1);
    assertThatThrownBy(() -> DirectiveJson.toLine(DIRECTIVE, CITATIONS, one))
        .hasMessageContaining("1 for 4 citations");
  }
}
