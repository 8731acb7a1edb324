package org.chithi.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chithi.resolve.DocumentId;
import org.chithi.resolve.RegisteredDocument;
import org.chithi.resolve.RegisteredDocument.Standing;

/**
 * A document that is cited and whose text is not in the corpus.
 *
 * @param document the document
 * @param citing how many documents cite it
 * @param mentions how often they do
 * @since 0.1.0
 */
public record Missing(RegisteredDocument document, int citing, int mentions) {

  static List<Missing> in(CitationGraph graph) {
    List<Missing> missing = new ArrayList<>();
    for (RegisteredDocument node : graph.nodes()) {
      List<CitationEdge> edges =
          node.standing() == Standing.CORPUS ? List.of() : graph.citedBy(node.id());
      if (!edges.isEmpty()) {
        Set<DocumentId> citing = new HashSet<>();
        edges.forEach(edge -> citing.add(edge.reporter().orElse(edge.source())));
        int mentions = edges.stream().mapToInt(CitationEdge::count).sum();
        missing.add(new Missing(node, citing.size(), mentions));
      }
    }
    missing.sort(
        Comparator.comparingInt(Missing::citing)
            .thenComparingInt(Missing::mentions)
            .reversed()
            .thenComparing(it -> it.document.id().toString()));
    return List.copyOf(missing);
  }
}
