package org.chithi.graph;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Writes the edges as rows; the first four columns are named as Gephi looks for them. */
final class CsvEdges implements GraphWriter {

  @Override
  public void write(CitationGraph graph, Writer out) throws IOException {
    List<String> heading = new ArrayList<>(List.of("Source", "Target", "Type", "Weight"));
    for (EdgeField field : EdgeField.values()) {
      heading.add(field.key());
    }
    out.write(CsvText.row(heading));
    for (CitationEdge edge : graph.edges()) {
      List<String> cells =
          new ArrayList<>(
              List.of(
                  edge.source().toString(),
                  edge.target().toString(),
                  "Directed",
                  String.valueOf(edge.count())));
      for (EdgeField field : EdgeField.values()) {
        cells.add(field.of(edge).orElse(""));
      }
      out.write(CsvText.row(cells));
    }
  }
}
