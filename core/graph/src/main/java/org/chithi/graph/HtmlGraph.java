package org.chithi.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chithi.cite.Relation;
import org.chithi.model.PartialDate;
import org.chithi.resolve.DocumentId;
import org.chithi.resolve.RegisteredDocument;

/**
 * Writes a page by itself, {@code graph.html} filled with the graph: search, zoom, filters by
 * relation, kind, section and year, the sentences of an edge. It asks for nothing from the network,
 * in Vietnamese or English.
 */
final class HtmlGraph implements GraphWriter {

  private static final String DATA = "/*DATA*/";

  @Override
  public void write(CitationGraph graph, Writer out) throws IOException {
    String page = page();
    int data = page.indexOf(DATA);
    out.write(page, 0, data);
    writeData(graph, out);
    out.write(page, data + DATA.length(), page.length() - data - DATA.length());
  }

  private static String page() throws IOException {
    try (InputStream page = HtmlGraph.class.getResourceAsStream("graph.html")) {
      if (page == null) {
        throw new IllegalStateException("graph.html is missing next to " + HtmlGraph.class);
      }
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void writeData(CitationGraph graph, Writer out) throws IOException {
    Layered layout = new Layered(graph);
    out.write("{\"box\":[" + Layered.BOX_WIDTH + "," + Layered.BOX_HEIGHT + "]");
    out.write(",\"size\":[" + number(layout.width()) + "," + number(layout.height()) + "]");
    out.write(",\"years\":" + marks(layout.years()) + ",\"bands\":" + marks(layout.bands()));
    out.write(",\"colors\":" + colors());
    out.write(",\"nodes\":[");
    for (int node = 0; node < graph.nodes().size(); node++) {
      out.write(node == 0 ? "\n" : ",\n");
      out.write(node(graph.nodes().get(node), layout.x(node), layout.y(node)));
    }
    out.write("],\"edges\":[");
    String before = "\n";
    for (CitationEdge edge : graph.edges()) {
      out.write(before + edge(graph, edge));
      before = ",\n";
    }
    out.write("],\"withheld\":" + graph.withheld().size() + "}");
  }

  private static String marks(List<Layered.Mark> marks) {
    return marks.stream()
        .map(
            mark ->
                "["
                    + JsonText.of(mark.name())
                    + ","
                    + number(mark.from())
                    + ","
                    + number(mark.to())
                    + "]")
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String colors() {
    return Arrays.stream(Relation.values())
        .map(relation -> "\"" + relation + "\":\"" + Palette.of(relation) + "\"")
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String node(RegisteredDocument node, double x, double y) {
    return "["
        + String.join(
            ",",
            number(x),
            number(y),
            JsonText.of(NodeLabel.of(node)),
            JsonText.of(node.id().toString()),
            JsonText.of(node.standing().name()),
            JsonText.of(node.kind().map(kind -> kind.printedName())),
            JsonText.of(Palette.of(node)),
            JsonText.of(node.issuer()),
            JsonText.of(node.date().map(PartialDate::toString)),
            JsonText.of(node.title()),
            JsonText.of(node.sources()),
            JsonText.of(node.forms()),
            JsonText.of(node.conflicts()),
            JsonText.of(node.inferred()))
        + "]";
  }

  private static String edge(CitationGraph graph, CitationEdge edge) {
    String sections =
        edge.sections().entrySet().stream()
            .map(entry -> "\"" + entry.getKey() + "\":" + entry.getValue())
            .collect(Collectors.joining(",", "{", "}"));
    return "["
        + String.join(
            ",",
            String.valueOf(graph.index(edge.source())),
            String.valueOf(graph.index(edge.target())),
            JsonText.of(edge.relation().name()),
            String.valueOf(edge.count()),
            sections,
            JsonText.of(edge.sentence()),
            JsonText.of(edge.reporter().map(DocumentId::toString)))
        + "]";
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.0f", value);
  }
}
