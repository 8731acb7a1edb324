package org.chithi.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chithi.cite.Relation;
import org.chithi.model.PartialDate;
import org.chithi.model.SectionRole;
import org.chithi.resolve.DocumentId;
import org.chithi.resolve.RegisteredDocument;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.PageRank;

/**
 * What can be counted in a graph. The time to count grows with nodes and edges.
 *
 * <pre>{@code
 * new GraphMeasures(graph).pageRanks();
 * }</pre>
 *
 * @since 0.1.0
 */
public final class GraphMeasures {

  private static final double DAMPING = 0.85;
  private static final int MOST_ROUNDS = 100;
  private static final double TOLERANCE = 1e-6;

  private final CitationGraph graph;

  /** The measures of a graph. */
  public GraphMeasures(CitationGraph graph) {
    this.graph = graph;
  }

  /** How many edges lead to a document. */
  public int inDegree(DocumentId id) {
    return graph.graph().inDegreeOf(graph.index(id));
  }

  /** How many edges lead from a document. */
  public int outDegree(DocumentId id) {
    return graph.graph().outDegreeOf(graph.index(id));
  }

  /**
   * The weight of each document by the weight of those that cite it (PageRank, damping 0.85), in
   * the order of {@link CitationGraph#nodes}. All together are 1.
   */
  public double[] pageRanks() {
    Map<Integer, Double> scores =
        new PageRank<>(graph.graph(), DAMPING, MOST_ROUNDS, TOLERANCE).getScores();
    double[] ranks = new double[graph.nodes().size()];
    scores.forEach((node, score) -> ranks[node] = score);
    return ranks;
  }

  /** The sets of documents that hang together, the largest first. */
  public List<List<RegisteredDocument>> components() {
    List<Set<Integer>> sets =
        new ArrayList<>(new ConnectivityInspector<>(graph.graph()).connectedSets());
    sets.sort(Comparator.comparingInt((Set<Integer> set) -> -set.size()));
    return sets.stream()
        .map(set -> set.stream().sorted().map(graph.nodes()::get).toList())
        .toList();
  }

  /** How many edges lead from documents of each year; those without a date are not counted. */
  public Map<Integer, Integer> edgesByYear() {
    Map<Integer, Integer> years = new TreeMap<>();
    for (CitationEdge edge : graph.edges()) {
      graph
          .node(edge.source())
          .flatMap(RegisteredDocument::date)
          .map(PartialDate::year)
          .ifPresent(year -> years.merge(year, 1, Integer::sum));
    }
    return years;
  }

  /** How many mentions stand in sections of each role. */
  public Map<SectionRole, Integer> mentionsBySection() {
    Map<SectionRole, Integer> roles = new EnumMap<>(SectionRole.class);
    for (CitationEdge edge : graph.edges()) {
      edge.sections().forEach((role, count) -> roles.merge(role, count, Integer::sum));
    }
    return roles;
  }

  /** How many edges have each relation. */
  public Map<Relation, Long> edgesByRelation() {
    return graph.edges().stream()
        .collect(
            Collectors.groupingBy(
                CitationEdge::relation,
                () -> new EnumMap<>(Relation.class),
                Collectors.counting()));
  }
}
