package org.chithi.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chithi.testcorpus.Cases;
import org.junit.jupiter.api.Test;

/** One document has one identity in every written form. */
class WrittenIdentitiesTest {

  /** A cell of a row; one with commas stands in quotes. */
  private static final String CELL = "(\"[^\"]*\"|[^\",\n]+)";

  private final CitationGraph graph =
      CitationGraphTest.graph(Cases.directives().values().toArray(String[]::new));

  private String written(GraphWriter writer) {
    StringWriter out = new StringWriter();
    try {
      writer.write(graph, out);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return out.toString();
  }

  private static List<String> found(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern, Pattern.MULTILINE).matcher(text);
    return matcher.results().map(it -> it.group(1).replace("\"", "")).toList();
  }

  /** Where each form has the identities of its nodes. */
  private Map<String, List<String>> identities() {
    List<String> rows = found(written(GraphWriter.csvNodes()), "^" + CELL + ",");
    return Map.of(
        "csv", rows.subList(1, rows.size()),
        "json", found(written(GraphWriter.json()), "^  \\{\"id\": \"([^\"]+)\""),
        "graphml", found(written(GraphWriter.graphMl()), "<data key=\"n_id\">([^<]+)</data>"),
        "svg", found(written(GraphWriter.svg()), "([^\n<>]+)</title>\\s*<rect"),
        "gexf", found(written(GraphWriter.gexf()), "<node id=\"([^\"]+)\""),
        "turtle", found(written(GraphWriter.turtle()), "dcterms:identifier \"([^\"]+)\""),
        "dot", found(written(GraphWriter.dot()), "^  \"([^\"]+)\" \\[label="),
        "html", found(written(GraphWriter.html()), "^\\[-?\\d+,-?\\d+,\"[^\"]*\",\"([^\"]+)\""));
  }

  @Test
  void allFormsNameTheSameDocuments() {
    List<String> expected = graph.nodes().stream().map(it -> it.id().toString()).toList();
    assertThat(expected).hasSizeGreaterThan(50).doesNotHaveDuplicates();
    identities()
        .forEach(
            (form, ids) ->
                assertThat(new TreeSet<>(ids)).as(form).isEqualTo(new TreeSet<>(expected)));
  }

  @Test
  void edgesEndAtDocumentsThatAreThere() {
    TreeSet<String> nodes = new TreeSet<>(identities().get("csv"));
    String text = written(GraphWriter.csvEdges());
    List<String> sources = found(text, "^" + CELL + ",");
    List<String> targets = found(text, "^(?:\"[^\"]*\"|[^\",\n]*)," + CELL + ",");
    assertThat(sources).hasSizeGreaterThan(50).hasSameSizeAs(targets);
    assertThat(nodes).containsAll(sources.subList(1, sources.size()));
    assertThat(nodes).containsAll(targets.subList(1, targets.size()));
  }
}
