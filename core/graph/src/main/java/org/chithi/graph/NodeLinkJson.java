package org.chithi.graph;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.stream.Collectors;
import org.chithi.model.PartialDate;
import org.chithi.model.SectionRole;
import org.chithi.resolve.DocumentId;
import org.chithi.resolve.RegisteredDocument;

/**
 * Writes JSON in the form {@code chithi-graph/1}: {@code nodes} and {@code links} as NetworkX
 * ({@code node_link_graph}) and D3 read them, and {@code withheld}, the citations that are no
 * edges. Every key is always there; what is not known is {@code null} or an empty list.
 */
final class NodeLinkJson implements GraphWriter {

  @Override
  public void write(CitationGraph graph, Writer out) throws IOException {
    out.write("{\"format\": \"chithi-graph/1\", \"directed\": true, \"multigraph\": true,\n");
    out.write(" \"graph\": {}, \"nodes\": [");
    String before = "\n";
    for (RegisteredDocument node : graph.nodes()) {
      out.write(before + node(node));
      before = ",\n";
    }
    out.write("],\n \"links\": [");
    before = "\n";
    int number = 0;
    for (CitationEdge edge : graph.edges()) {
      out.write(before + edge(edge, number++));
      before = ",\n";
    }
    out.write("],\n \"withheld\": [");
    before = "\n";
    for (Withheld citation : graph.withheld()) {
      out.write(before + withheld(citation));
      before = ",\n";
    }
    out.write("]}\n");
  }

  private static String node(RegisteredDocument node) {
    return "  {\"id\": "
        + JsonText.of(node.id().toString())
        + text("label", NodeLabel.of(node))
        + text("standing", node.standing().name())
        + ", \"kind\": "
        + JsonText.of(node.kind().map(Enum::name))
        + ", \"issuer\": "
        + JsonText.of(node.issuer())
        + ", \"level\": "
        + JsonText.of(node.level().map(Enum::name))
        + ", \"place\": "
        + JsonText.of(NodeField.PLACE.of(node))
        + ", \"date\": "
        + JsonText.of(node.date().map(PartialDate::toString))
        + ", \"title\": "
        + JsonText.of(node.title())
        + ", \"urn\": "
        + JsonText.of(node.id().urn())
        + ", \"sources\": "
        + JsonText.of(node.sources())
        + ", \"forms\": "
        + JsonText.of(node.forms())
        + ", \"conflicts\": "
        + JsonText.of(node.conflicts())
        + ", \"inferred\": "
        + JsonText.of(node.inferred())
        + "}";
  }

  private static String edge(CitationEdge edge, int key) {
    return "  {\"source\": "
        + JsonText.of(edge.source().toString())
        + text("target", edge.target().toString())
        + ", \"key\": "
        + key
        + text("relation", edge.relation().name())
        + ", \"count\": "
        + edge.count()
        + ", \"sections\": "
        + sections(edge.sections())
        + text("sentence", edge.sentence())
        + ", \"reporter\": "
        + JsonText.of(edge.reporter().map(DocumentId::toString))
        + text("origin", edge.origin().name())
        + "}";
  }

  private static String withheld(Withheld citation) {
    return "  {\"source\": "
        + JsonText.of(citation.source().toString())
        + text("reason", citation.reason().name())
        + text("words", citation.words())
        + text("sentence", citation.sentence())
        + ", \"candidates\": "
        + JsonText.of(citation.candidates().stream().map(DocumentId::toString).toList())
        + "}";
  }

  private static String text(String key, String words) {
    return ", \"" + key + "\": " + JsonText.of(words);
  }

  private static String sections(Map<SectionRole, Integer> sections) {
    return sections.entrySet().stream()
        .map(entry -> "\"" + entry.getKey() + "\": " + entry.getValue())
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
