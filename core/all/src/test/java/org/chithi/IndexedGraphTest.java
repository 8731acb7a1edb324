package org.chithi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chithi.cite.CitationFinder;
import org.chithi.cite.Citations;
import org.chithi.graph.CitationGraph;
import org.chithi.graph.GraphWriter;
import org.chithi.json.CitationSheetJson;
import org.chithi.json.DirectiveJson;
import org.chithi.model.Directive;
import org.chithi.resolve.Registry;
import org.chithi.search.DirectiveIndex;
import org.chithi.search.IndexedDocument;
import org.chithi.testcorpus.Cases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** An index stores of each document all that the graph of citations needs. */
@Tag("slow")
class IndexedGraphTest {

  private static final Map<String, String> TEXTS = Cases.directives();
  private static final List<GraphWriter> WRITERS =
      List.of(GraphWriter.csvNodes(), GraphWriter.csvEdges(), GraphWriter.json());

  @ParameterizedTest
  @FieldSource("WRITERS")
  void graphOfAnIndexIsThatOfItsDocuments(GraphWriter writer, @TempDir Path folder)
      throws IOException {
    Registry read = Registry.standard();
    Registry parsed = Registry.standard();
    try (DirectiveIndex index = DirectiveIndex.open(folder)) {
      for (Map.Entry<String, String> text : TEXTS.entrySet()) {
        Directive directive = named(text.getKey(), text.getValue());
        Citations citations = new CitationFinder().find(directive);
        parsed.add(directive, citations.all());
        index.add(
            IndexedDocument.of(
                text.getKey(), directive, citations, DirectiveJson.toLine(directive, citations)));
      }
      index.commit();
      index.documents(document -> read.add(CitationSheetJson.read(document.json())));
    }
    assertThat(read.sheets()).hasSameSizeAs(TEXTS.keySet());
    assertThat(written(writer, read)).isEqualTo(written(writer, parsed));
  }

  private static Directive named(String name, String text) {
    Directive directive = Directives.parse(text);
    return new Directive(
        directive.source().named(Optional.of(name)),
        directive.text(),
        directive.alignment(),
        directive.letterhead(),
        directive.body(),
        directive.sections(),
        directive.closing(),
        directive.notices());
  }

  private static String written(GraphWriter writer, Registry registry) throws IOException {
    StringWriter out = new StringWriter();
    writer.write(CitationGraph.of(registry), out);
    return out.toString();
  }
}
