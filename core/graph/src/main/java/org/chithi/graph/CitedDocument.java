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
 * A document and how much it is cited.
 *
 * @param document the document
 * @param citing how many documents cite it
 * @param mentions how often they do
 * @since 0.1.0
 */
public record CitedDocument(RegisteredDocument document, int citing, int mentions) {

  /** Whether its text is not in the corpus. */
  public boolean isMissing() {
    return document.standing() != Standing.CORPUS;
  }

  /** All that are cited, the most cited first. */
  static List<CitedDocument> in(CitationGraph graph) {
    List<CitedDocument> cited = new ArrayList<>();
    for (RegisteredDocument node : graph.nodes()) {
      List<CitationEdge> edges =
          graph.citedBy(node.id()).stream().filter(CitationEdge::isOfText).toList();
      if (!edges.isEmpty()) {
        Set<DocumentId> citing = new HashSet<>();
        edges.forEach(edge -> citing.add(edge.reporter().orElse(edge.source())));
        int mentions = edges.stream().mapToInt(CitationEdge::count).sum();
        cited.add(new CitedDocument(node, citing.size(), mentions));
      }
    }
    cited.sort(
        Comparator.comparingInt(CitedDocument::citing)
            .thenComparingInt(CitedDocument::mentions)
            .reversed()
            .thenComparing(it -> it.document.id().toString()));
    return List.copyOf(cited);
  }
}
