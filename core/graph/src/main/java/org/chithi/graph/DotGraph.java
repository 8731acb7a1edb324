package org.chithi.graph;

import java.io.IOException;
import java.io.Writer;
import org.chithi.resolve.RegisteredDocument;
import org.chithi.resolve.RegisteredDocument.Standing;

/** Writes DOT, https://graphviz.org/doc/info/lang.html. */
final class DotGraph implements GraphWriter {

  private static final int WIDEST_LINE = 6;

  @Override
  public void write(CitationGraph graph, Writer out) throws IOException {
    out.write("digraph citations {\n");
    out.write("  graph [rankdir=BT, charset=\"UTF-8\", fontname=\"Helvetica\"];\n");
    out.write("  node [shape=box, style=\"filled,rounded\", fontname=\"Helvetica\"];\n");
    out.write("  edge [fontname=\"Helvetica\", fontsize=9];\n");
    for (RegisteredDocument node : graph.nodes()) {
      writeNode(node, out);
    }
    for (CitationEdge edge : graph.edges()) {
      writeEdge(edge, out);
    }
    out.write("}\n");
  }

  private static void writeNode(RegisteredDocument node, Writer out) throws IOException {
    String day = node.date().map(date -> "\n" + date).orElse("");
    String look = node.standing() == Standing.CORPUS ? "" : ", style=\"filled,rounded,dashed\"";
    out.write("  " + quoted(node.id().toString()));
    out.write(" [label=" + quoted(NodeLabel.of(node) + day));
    out.write(", fillcolor=" + quoted(Palette.of(node)) + look);
    out.write(node.title().map(title -> ", tooltip=" + quoted(title)).orElse(""));
    out.write("];\n");
  }

  private static void writeEdge(CitationEdge edge, Writer out) throws IOException {
    int width = Math.min(WIDEST_LINE, edge.count());
    out.write("  " + quoted(edge.source().toString()) + " -> ");
    out.write(quoted(edge.target().toString()));
    out.write(" [label=" + quoted(edge.relation().name()) + ", penwidth=" + width);
    out.write(", weight=" + edge.count());
    out.write(", tooltip=" + quoted(edge.sentence()) + "];\n");
  }

  private static String quoted(String words) {
    return '"'
        + XmlOut.clean(words).replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")
        + '"';
  }
}
