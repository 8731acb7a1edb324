package org.chithi.graph;

import java.io.IOException;
import java.io.Writer;
import org.chithi.resolve.RegisteredDocument;

/**
 * Writes GraphML, http://graphml.graphdrawing.org/. Its schema allows no brackets and strokes in
 * the name of a node, so nodes are {@code n0, n1} and carry their identity as {@code id}.
 */
final class GraphMlGraph implements GraphWriter {

  private static final String IDENTITY = "n_id";
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  @Override
  public void write(CitationGraph graph, Writer out) throws IOException {
    XmlOut xml = new XmlOut(out);
    xml.open(
            "graphml",
            "xmlns",
            NAMESPACE,
            "xmlns:xsi",
            "http://www.w3.org/2001/XMLSchema-instance",
            "xsi:schemaLocation",
            NAMESPACE + " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd")
        .line();
    writeKeys(xml);
    xml.open("graph", "id", "citations", "edgedefault", "directed").line();
    for (int node = 0; node < graph.nodes().size(); node++) {
      writeNode(xml, graph.nodes().get(node), node);
    }
    for (int edge = 0; edge < graph.edges().size(); edge++) {
      writeEdge(xml, graph, edge);
    }
    xml.close().close().end();
  }

  private static void writeKeys(XmlOut xml) throws IOException {
    writeKey(xml, IDENTITY, "node", "id", false);
    for (NodeField field : NodeField.values()) {
      writeKey(xml, "n_" + field.key(), "node", field.key(), field.isNumber());
    }
    for (EdgeField field : EdgeField.values()) {
      writeKey(xml, "e_" + field.key(), "edge", field.key(), field.isNumber());
    }
  }

  private static void writeKey(XmlOut xml, String id, String of, String name, boolean number)
      throws IOException {
    String type = number ? "int" : "string";
    xml.empty("key", "id", id, "for", of, "attr.name", name, "attr.type", type);
  }

  private static void writeNode(XmlOut xml, RegisteredDocument node, int number)
      throws IOException {
    xml.open("node", "id", "n" + number);
    writeData(xml, IDENTITY, node.id().toString());
    for (NodeField field : NodeField.values()) {
      if (field.of(node).isPresent()) {
        writeData(xml, "n_" + field.key(), field.of(node).get());
      }
    }
    xml.close();
  }

  private static void writeEdge(XmlOut xml, CitationGraph graph, int number) throws IOException {
    CitationEdge edge = graph.edges().get(number);
    String source = "n" + graph.index(edge.source());
    String target = "n" + graph.index(edge.target());
    xml.open("edge", "id", "e" + number, "source", source, "target", target);
    for (EdgeField field : EdgeField.values()) {
      if (field.of(edge).isPresent()) {
        writeData(xml, "e_" + field.key(), field.of(edge).get());
      }
    }
    xml.close();
  }

  private static void writeData(XmlOut xml, String key, String words) throws IOException {
    xml.open("data", "key", key).text(words).close();
  }
}
