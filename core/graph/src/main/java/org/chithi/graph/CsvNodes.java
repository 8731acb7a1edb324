package org.chithi.graph;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.chithi.resolve.RegisteredDocument;

/**
 * Writes the documents as rows; {@code Id} and {@code Label} are the names that Gephi looks for.
 */
final class CsvNodes implements GraphWriter {

  @Override
  public void write(CitationGraph graph, Writer out) throws IOException {
    List<String> heading = new ArrayList<>(List.of("Id", "Label"));
    for (NodeField field : NodeField.values()) {
      if (field != NodeField.LABEL) {
        heading.add(field.key());
      }
    }
    out.write(CsvText.row(heading));
    for (RegisteredDocument node : graph.nodes()) {
      List<String> cells = new ArrayList<>(List.of(node.id().toString()));
      for (NodeField field : NodeField.values()) {
        cells.add(field.of(node).orElse(""));
      }
      out.write(CsvText.row(cells));
    }
  }
}
