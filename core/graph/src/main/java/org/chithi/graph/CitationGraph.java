package org.chithi.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.chithi.resolve.AskedDocument;
import org.chithi.resolve.DocumentId;
import org.chithi.resolve.RegisteredDocument;
import org.chithi.resolve.Registry;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedMultigraph;

/**
 * Documents and who cites whom. An edge leads from the citing to the cited document, one for each
 * relation between the two; none leads to a document itself or forward in time.
 *
 * <pre>{@code
 * CitationGraph graph = CitationGraph.of(registry);
 * graph.citedBy(DocumentId.parse("TW/KL/18@2016-03-30").orElseThrow());
 * GraphWriter.graphMl().write(graph, out);
 * }</pre>
 *
 * <p>Immutable.
 *
 * @since 0.1.0
 */
public final class CitationGraph {

  private final List<RegisteredDocument> nodes;
  private final List<CitationEdge> edges;
  private final List<Withheld> withheld;
  private final Map<DocumentId, Integer> indices;
  private final Graph<Integer, Integer> graph = new DirectedMultigraph<>(null, null, false);

  private CitationGraph(Builder builder) {
    this.nodes = List.copyOf(builder.nodes.values());
    this.edges = List.copyOf(builder.edges);
    this.withheld = List.copyOf(builder.withheld);
    this.indices = new HashMap<>(nodes.size() * 2);
    for (RegisteredDocument node : nodes) {
      graph.addVertex(indices.size());
      indices.put(node.id(), indices.size());
    }
    for (int i = 0; i < edges.size(); i++) {
      CitationEdge edge = edges.get(i);
      graph.addEdge(index(edge.source()), index(edge.target()), i);
    }
  }

  /** The graph of all that a register holds of a corpus. */
  public static CitationGraph of(Registry registry) {
    return GraphAssembly.graph(registry);
  }

  /** Builds a graph by hand. */
  public static Builder builder() {
    return new Builder();
  }

  /** The documents: those of the corpus and those they cite. */
  public List<RegisteredDocument> nodes() {
    return nodes;
  }

  /** The edges, in the order in which the citing documents came. */
  public List<CitationEdge> edges() {
    return edges;
  }

  /** The citations that are no edges. */
  public List<Withheld> withheld() {
    return withheld;
  }

  /** The document with an identity; empty if it is not in the graph. */
  public Optional<RegisteredDocument> node(DocumentId id) {
    return Optional.ofNullable(indices.get(id)).map(nodes::get);
  }

  /**
   * The documents that a person means by a number in any spelling, with or without marks ({@code
   * 59-NQ/TU}, {@code 217/QĐ-TW}, {@code 217 qd tw}), by an identity or the beginning of one, or by
   * a name ({@code Luật Đất đai}).
   */
  public List<RegisteredDocument> find(String written) {
    AskedDocument asked = new AskedDocument(written);
    List<RegisteredDocument> same = nodes.stream().filter(asked::isIdentityOf).toList();
    return same.isEmpty() ? nodes.stream().filter(asked::means).toList() : same;
  }

  /**
   * The citations of several possible documents one of which is asked for by its number or
   * identity: nobody could decide.
   */
  public List<Withheld> perhaps(String written) {
    AskedDocument asked = new AskedDocument(written);
    return withheld.stream().filter(it -> it.candidates().stream().anyMatch(asked::means)).toList();
  }

  /** The edges to the documents that one cites. */
  public List<CitationEdge> cites(DocumentId source) {
    return edges(source, true);
  }

  /** The edges from the documents that cite one. */
  public List<CitationEdge> citedBy(DocumentId target) {
    return edges(target, false);
  }

  private List<CitationEdge> edges(DocumentId id, boolean out) {
    Integer index = indices.get(id);
    if (index == null) {
      return List.of();
    }
    return (out ? graph.outgoingEdgesOf(index) : graph.incomingEdgesOf(index))
        .stream().sorted().map(edges::get).toList();
  }

  /** Documents that are cited and whose text is not in the corpus, the most wanted first. */
  public List<CitedDocument> missing() {
    return cited().stream().filter(CitedDocument::isMissing).toList();
  }

  /** Documents that are cited, the most cited first. */
  public List<CitedDocument> cited() {
    return CitedDocument.in(this);
  }

  /** Edges by which documents replace, repeal or amend others. */
  public Stream<CitationEdge> replacements() {
    return edges.stream()
        .filter(
            edge ->
                switch (edge.relation()) {
                  case REPLACES, REPEALS, AMENDS -> true;
                  case BASED_ON,
                      IMPLEMENTS,
                      CONTINUES,
                      DISSEMINATES,
                      CONCRETISES,
                      GUIDES,
                      REVIEWS,
                      ISSUES,
                      COPIES,
                      FOLLOWS,
                      WITHIN_TITLE,
                      MENTIONS ->
                      false;
                });
  }

  int index(DocumentId id) {
    Integer index = indices.get(id);
    if (index == null) {
      throw new IllegalArgumentException("id: " + id + " is not in the graph");
    }
    return index;
  }

  Graph<Integer, Integer> graph() {
    return graph;
  }

  /** Builds a graph node by node and edge by edge. */
  public static final class Builder {

    private final Map<DocumentId, RegisteredDocument> nodes = new LinkedHashMap<>();
    private final List<CitationEdge> edges = new ArrayList<>();
    private final List<Withheld> withheld = new ArrayList<>();

    private Builder() {}

    /** Adds a document; of two with one identity the first stays. */
    public Builder add(RegisteredDocument node) {
      nodes.putIfAbsent(node.id(), node);
      return this;
    }

    /**
     * Adds an edge between documents that are there.
     *
     * @throws IllegalArgumentException if one of them is not
     */
    public Builder add(CitationEdge edge) {
      Objects.requireNonNull(edge, "edge");
      if (!nodes.containsKey(edge.source()) || !nodes.containsKey(edge.target())) {
        throw new IllegalArgumentException(
            "edge: " + edge.source() + " or " + edge.target() + " is not in the graph");
      }
      edges.add(edge);
      return this;
    }

    /** Adds a citation that is no edge. */
    public Builder add(Withheld citation) {
      withheld.add(citation);
      return this;
    }

    /** The graph. */
    public CitationGraph build() {
      return new CitationGraph(this);
    }
  }
}
