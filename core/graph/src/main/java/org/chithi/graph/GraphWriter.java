package org.chithi.graph;

import java.io.IOException;
import java.io.Writer;

/**
 * Writes a graph in a format. The writer handed in stays open.
 *
 * <pre>{@code
 * GraphWriter.graphMl().write(graph, out);
 * }</pre>
 *
 * @since 0.1.0
 */
public sealed interface GraphWriter
    permits CsvEdges,
        CsvNodes,
        DotGraph,
        GexfGraph,
        GraphMlGraph,
        HtmlGraph,
        NodeLinkJson,
        SvgGraph,
        TurtleGraph {

  /**
   * Writes a graph.
   *
   * @throws IOException if the writer fails
   */
  void write(CitationGraph graph, Writer out) throws IOException;

  /** GraphML, as Gephi, NetworkX, yEd and igraph read it. */
  static GraphWriter graphMl() {
    return new GraphMlGraph();
  }

  /** GEXF 1.3, as Gephi and NetworkX read it. */
  static GraphWriter gexf() {
    return new GexfGraph();
  }

  /** DOT, as Graphviz draws it. */
  static GraphWriter dot() {
    return new DotGraph();
  }

  /** JSON with {@code nodes} and {@code links}, as NetworkX and D3 read it. */
  static GraphWriter json() {
    return new NodeLinkJson();
  }

  /** The documents as a table (RFC 4180), as Gephi, Neo4j and spreadsheets read it. */
  static GraphWriter csvNodes() {
    return new CsvNodes();
  }

  /** The edges as a table (RFC 4180). */
  static GraphWriter csvEdges() {
    return new CsvEdges();
  }

  /** Turtle in the words of ELI and Dublin Core, as stores of RDF read it. */
  static GraphWriter turtle() {
    return new TurtleGraph();
  }

  /** A picture: documents by date from left to right, by level from the centre down. */
  static GraphWriter svg() {
    return new SvgGraph();
  }

  /** A page by itself, without network: search, zoom, filters, the sentences of an edge. */
  static GraphWriter html() {
    return new HtmlGraph();
  }
}
