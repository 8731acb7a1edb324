package org.chithi.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chithi.cite.Relation;
import org.chithi.model.Level;
import org.chithi.resolve.DocumentId;
import org.chithi.resolve.RegisteredDocument;

/**
 * Ways through a graph from citing to cited documents.
 *
 * <pre>{@code
 * new GraphPaths(graph).chainsToCentre(id);   // commune, district, province, centre
 * }</pre>
 *
 * @since 0.1.0
 */
public final class GraphPaths {

  /** The relations by which a lower document carries on a higher one. */
  private static final Set<Relation> CARRYING_ON =
      Collections.unmodifiableSet(
          EnumSet.of(
              Relation.IMPLEMENTS,
              Relation.CONTINUES,
              Relation.CONCRETISES,
              Relation.GUIDES,
              Relation.DISSEMINATES));

  private final CitationGraph graph;

  /** The ways through a graph. */
  public GraphPaths(CitationGraph graph) {
    this.graph = graph;
  }

  /** A shortest way along the citations; empty if there is none. */
  public Optional<List<CitationEdge>> path(DocumentId from, DocumentId to) {
    return Optional.ofNullable(reached(from, EnumSet.allOf(Relation.class)).get(to));
  }

  /**
   * For each document of the centre that a document carries on (implements, continues, makes
   * concrete, guides or makes known), directly or through others: a shortest chain there. The
   * nearest first.
   */
  public List<List<CitationEdge>> chainsToCentre(DocumentId from) {
    return reached(from, CARRYING_ON).values().stream()
        .filter(chain -> !chain.isEmpty() && isCentral(chain.get(chain.size() - 1).target()))
        .toList();
  }

  private boolean isCentral(DocumentId id) {
    return graph
        .node(id)
        .flatMap(RegisteredDocument::level)
        .filter(level -> level == Level.CENTRAL)
        .isPresent();
  }

  /** The documents that two go back to, both by citing them, directly or through others. */
  public List<RegisteredDocument> commonAncestors(DocumentId one, DocumentId other) {
    Map<DocumentId, List<CitationEdge>> ofOther = reached(other, EnumSet.allOf(Relation.class));
    List<RegisteredDocument> common = new ArrayList<>();
    for (DocumentId id : reached(one, EnumSet.allOf(Relation.class)).keySet()) {
      if (ofOther.containsKey(id) && !id.equals(one) && !id.equals(other)) {
        graph.node(id).ifPresent(common::add);
      }
    }
    return common;
  }

  /** What can be reached along some relations, with a shortest way there; the nearest first. */
  private Map<DocumentId, List<CitationEdge>> reached(DocumentId from, Set<Relation> relations) {
    graph.index(from);
    Map<DocumentId, List<CitationEdge>> reached = new LinkedHashMap<>();
    ArrayDeque<DocumentId> open = new ArrayDeque<>(List.of(from));
    reached.put(from, List.of());
    while (!open.isEmpty()) {
      DocumentId at = open.remove();
      for (CitationEdge edge : graph.cites(at)) {
        if (relations.contains(edge.relation()) && !reached.containsKey(edge.target())) {
          reached.put(edge.target(), way(reached.getOrDefault(at, List.of()), edge));
          open.add(edge.target());
        }
      }
    }
    reached.remove(from);
    return reached;
  }

  private static List<CitationEdge> way(List<CitationEdge> before, CitationEdge last) {
    List<CitationEdge> way = new ArrayList<>(before);
    way.add(last);
    return List.copyOf(way);
  }
}
