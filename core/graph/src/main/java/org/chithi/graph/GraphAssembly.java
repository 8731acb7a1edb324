package org.chithi.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chithi.resolve.CitationSheet;
import org.chithi.resolve.Registry;

/** Makes the graph of what a register holds: each sheet and the decisions about its citations. */
final class GraphAssembly {

  private GraphAssembly() {}

  static CitationGraph graph(Registry registry) {
    CitationGraph.Builder builder = CitationGraph.builder();
    registry.documents().forEach(builder::add);
    Map<TextEdges.Key, CitationEdge> edges = new LinkedHashMap<>();
    for (CitationSheet sheet : registry.sheets()) {
      TextEdges text =
          TextEdges.of(registry.document(sheet).id(), sheet, registry.resolutions(sheet));
      text.edges().forEach(edge -> edges.merge(TextEdges.Key.of(edge), edge, CitationEdge::and));
      text.withheld().forEach(builder::add);
    }
    edges.values().forEach(builder::add);
    return builder.build();
  }
}
