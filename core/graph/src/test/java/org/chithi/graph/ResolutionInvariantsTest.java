package org.chithi.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chithi.cite.Citation;
import org.chithi.cite.CitationFinder;
import org.chithi.model.Directive;
import org.chithi.parse.DirectiveParser;
import org.chithi.resolve.CitationSheet;
import org.chithi.resolve.DocumentId;
import org.chithi.resolve.Registry;
import org.chithi.resolve.Resolution;
import org.chithi.testcorpus.Cases;
import org.chithi.text.SourceText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the texts are: one decision a citation, identities that read back, a sound graph. */
@Tag("slow")
class ResolutionInvariantsTest {

  private static final long SEED = 217;

  private static List<String> texts() {
    List<String> texts = new ArrayList<>(Cases.directives().values());
    Cases.all().forEach(row -> texts.add(row.input().replaceAll("[⟦⟧]", "")));
    return texts;
  }

  @Test
  void everyCitationOfEveryCaseIsDecided() throws Exception {
    assertSound(texts());
  }

  @Test
  void damagedTextsAreDecidedToo() throws Exception {
    Random random = new Random(SEED);
    String signs = "[]@/-«»\"()&<>?0139 ĐQTWU\n\u00A0|.";
    List<String> damaged = new ArrayList<>();
    for (String text : texts()) {
      StringBuilder words = new StringBuilder(text);
      for (int i = 0; i < text.length() / 12; i++) {
        char sign = signs.charAt(random.nextInt(signs.length()));
        words.setCharAt(random.nextInt(words.length()), sign);
      }
      damaged.add(words.toString());
    }
    assertSound(damaged);
  }

  /** A list is as long as its writer likes; the stack does not grow with it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nghị quyết Đại hội XIII của Đảng, ",
        "Nghị quyết số 18-NQ/TW, Nghị quyết số 19-NQ/TW, ",
        "Quyết định số 7-QĐ/TU, số 8-QĐ/TU và số 9-QĐ/TU, ",
        "Điều 5 Luật Đất đai, "
      })
  void listsOfAnyLengthAreDecided(String members) {
    Directive directive =
        new DirectiveParser().parse(SourceText.of("Thực hiện " + members.repeat(8_000)));
    CitationSheet sheet = CitationSheet.of(directive, new CitationFinder().find(directive).all());
    Registry registry = Registry.standard();
    registry.add(sheet);
    assertThat(sheet.items()).hasSizeGreaterThanOrEqualTo(8_000);
    assertThat(registry.resolutions(sheet)).hasSameSizeAs(sheet.items());
  }

  private static void assertSound(List<String> texts) throws Exception {
    Registry registry = Registry.standard();
    List<CitationSheet> sheets = new ArrayList<>();
    for (String text : texts) {
      Directive directive = new DirectiveParser().parse(SourceText.of(text));
      List<Citation> citations = new CitationFinder().find(directive).all();
      sheets.add(CitationSheet.of(directive, citations));
      registry.add(sheets.get(sheets.size() - 1));
    }
    for (CitationSheet sheet : sheets) {
      List<Resolution> resolutions = registry.resolutions(sheet);
      assertThat(resolutions).hasSameSizeAs(sheet.items());
      resolutions.forEach(resolution -> resolution.target().ifPresent(id -> assertReadsBack(id)));
      for (Resolution resolution : resolutions) {
        if (resolution instanceof Resolution.Ambiguous open) {
          assertThat(open.candidates()).extracting(it -> it.id()).doesNotHaveDuplicates();
          assertThat(open.candidates()).hasSizeGreaterThan(1);
        }
      }
    }
    assertSound(CitationGraph.of(registry));
  }

  private static void assertReadsBack(DocumentId id) {
    assertThat(DocumentId.parse(id.toString())).contains(id);
    id.urn().ifPresent(urn -> assertThat(urn).matches("urn:lex:vn[;a-z0-9.:-]+"));
  }

  private static void assertSound(CitationGraph graph) throws Exception {
    assertThat(graph.edges()).allMatch(edge -> !edge.source().equals(edge.target()));
    assertThat(
            graph.edges().stream()
                .map(edge -> edge.source() + " " + edge.target() + edge.relation()))
        .doesNotHaveDuplicates();
    StringWriter out = new StringWriter();
    GraphWriter.json().write(graph, out);
    GraphWriter.svg().write(graph, out);
    assertThat(out.toString()).isNotEmpty();
  }
}
