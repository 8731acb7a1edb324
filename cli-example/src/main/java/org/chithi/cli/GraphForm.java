package org.chithi.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.chithi.graph.GraphWriter;

/** The forms in which {@code chithi graph} writes a graph. */
enum GraphForm {
  /** For Gephi, NetworkX, yEd. */
  GRAPHML("graphml", GraphWriter.graphMl()),
  /** For Gephi. */
  GEXF("gexf", GraphWriter.gexf()),
  /** For Graphviz. */
  DOT("dot", GraphWriter.dot()),
  /** Nodes and links. */
  JSON("json", GraphWriter.json()),
  /** The edges as rows; with a file also the documents. */
  CSV("csv", GraphWriter.csvEdges()),
  /** For stores of RDF. */
  TURTLE("ttl", GraphWriter.turtle()),
  /** A picture. */
  SVG("svg", GraphWriter.svg()),
  /** A page to walk about in. */
  HTML("html", GraphWriter.html());

  private final String ending;
  private final GraphWriter writer;

  GraphForm(String ending, GraphWriter writer) {
    this.ending = ending;
    this.writer = writer;
  }

  GraphWriter writer() {
    return writer;
  }

  /** The form by the extension of a file. */
  static Optional<GraphForm> of(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(form -> name.endsWith("." + form.ending)).findFirst();
  }

  /** As a user types it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
