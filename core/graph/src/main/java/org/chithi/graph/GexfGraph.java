package org.chithi.graph;

import java.io.IOException;
import java.io.Writer;
import org.chithi.resolve.RegisteredDocument;

/** Writes GEXF 1.3, https://gexf.net/. */
final class GexfGraph implements GraphWriter {

  @Override
  public void write(CitationGraph graph, Writer out) throws IOException {
    XmlOut xml = new XmlOut(out);
    xml.open("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3").line();
    xml.open("graph", "mode", "static", "defaultedgetype", "directed").line();
    writeAttributes(xml);
    xml.open("nodes").line();
    for (RegisteredDocument node : graph.nodes()) {
      writeNode(xml, node);
    }
    xml.close().open("edges").line();
    int number = 0;
    for (CitationEdge edge : graph.edges()) {
      writeEdge(xml, edge, number++);
    }
    xml.close().close().close().end();
  }

  private static void writeAttributes(XmlOut xml) throws IOException {
    xml.open("attributes", "class", "node", "mode", "static").line();
    for (NodeField field : NodeField.values()) {
      if (field != NodeField.LABEL) {
        String type = field.isNumber() ? "integer" : "string";
        xml.empty("attribute", "id", "n_" + field.key(), "title", field.key(), "type", type);
      }
    }
    xml.close().open("attributes", "class", "edge", "mode", "static").line();
    for (EdgeField field : EdgeField.values()) {
      String type = field.isNumber() ? "integer" : "string";
      xml.empty("attribute", "id", "e_" + field.key(), "title", field.key(), "type", type);
    }
    xml.close();
  }

  private static void writeNode(XmlOut xml, RegisteredDocument node) throws IOException {
    xml.open("node", "id", node.id().toString(), "label", NodeLabel.of(node));
    xml.open("attvalues");
    for (NodeField field : NodeField.values()) {
      if (field != NodeField.LABEL && field.of(node).isPresent()) {
        xml.empty("attvalue", "for", "n_" + field.key(), "value", field.of(node).get());
      }
    }
    xml.close().close();
  }

  private static void writeEdge(XmlOut xml, CitationEdge edge, int number) throws IOException {
    xml.open(
        "edge",
        "id",
        "e" + number,
        "source",
        edge.source().toString(),
        "target",
        edge.target().toString(),
        "label",
        edge.relation().name(),
        "kind",
        edge.relation().name(),
        "weight",
        edge.count() + ".0");
    xml.open("attvalues");
    for (EdgeField field : EdgeField.values()) {
      if (field.of(edge).isPresent()) {
        xml.empty("attvalue", "for", "e_" + field.key(), "value", field.of(edge).get());
      }
    }
    xml.close().close();
  }
}
