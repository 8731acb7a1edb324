package org.chithi.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chithi.cite.Citation;
import org.chithi.cite.CitationFinder;
import org.chithi.cite.CitationSheet;
import org.chithi.cite.DocumentId;
import org.chithi.cite.Registry;
import org.chithi.cite.Resolution;
import org.chithi.model.Directive;
import org.chithi.parse.DirectiveParser;
import org.chithi.testcorpus.Cases;
import org.chithi.text.SourceText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

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
