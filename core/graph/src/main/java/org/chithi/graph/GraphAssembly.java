package org.chithi.graph;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chithi.resolve.CitationSheet;
import org.chithi.resolve.DocumentId;
import org.chithi.resolve.RegisteredDocument;
import org.chithi.resolve.Registry;

/** Makes the graph of what a register holds: each sheet and the decisions about its citations. */
final class GraphAssembly {

  private GraphAssembly() {}

  static CitationGraph graph(Registry registry) {
    CitationGraph.Builder builder = CitationGraph.builder();
    Set<DocumentId> documents = new HashSet<>();
    for (RegisteredDocument document : registry.documents()) {
      documents.add(document.id());
      builder.add(document);
    }
    Map<TextEdges.Key, CitationEdge> edges = new LinkedHashMap<>();
    for (CitationSheet sheet : registry.sheets()) {
      TextEdges text =
          TextEdges.of(registry.document(sheet).id(), sheet, registry.resolutions(sheet));
      text.edges().forEach(edge -> edges.merge(TextEdges.Key.of(edge), edge, CitationEdge::and));
      text.withheld().forEach(builder::add);
    }
    edges.values().forEach(builder::add);
    Set<DocumentId> present =
        registry.documents().stream().map(RegisteredDocument::id).collect(Collectors.toSet());
    CitationEdge.ofRegister().stream()
        .filter(edge -> present.contains(edge.source()) && present.contains(edge.target()))
        .filter(edge -> !edges.containsKey(TextEdges.Key.of(edge)))
        .forEach(builder::add);
    return builder.build();
  }
}
