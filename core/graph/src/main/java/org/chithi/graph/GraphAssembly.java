package org.chithi.graph;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.chithi.cite.Relation;
import org.chithi.resolve.CitationSheet;
import org.chithi.resolve.DocumentId;
import org.chithi.resolve.RegisteredDocument;
import org.chithi.resolve.Registry;
import org.chithi.resolve.Replacement;

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
    addReplacements(documents, edges);
    edges.values().forEach(builder::add);
    return builder.build();
  }

  /** What the register knows and no text says. */
  private static void addReplacements(
      Set<DocumentId> documents, Map<TextEdges.Key, CitationEdge> edges) {
    for (Replacement replacement : Replacement.shipped()) {
      DocumentId newer = replacement.newer().id();
      DocumentId older = replacement.older().id();
      if (documents.contains(newer) && documents.contains(older)) {
        edges.putIfAbsent(
            new TextEdges.Key(newer, older, Relation.REPLACES),
            CitationEdge.replaces(newer, older));
      }
    }
  }
}
