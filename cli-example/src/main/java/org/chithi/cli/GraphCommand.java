package org.chithi.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;
import org.chithi.graph.CitationGraph;
import org.chithi.graph.GraphWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code chithi graph}: who cites whom, for the tools that draw and count. */
@Command(
    name = "graph",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%n",
    sortOptions = false)
final class GraphCommand extends RegisterCommand {

  @Option(names = "--format", paramLabel = "FORM", descriptionKey = "format", order = 1)
  private Optional<GraphForm> form = Optional.empty();

  GraphCommand(Console console, Analysis analysis) {
    super(console, analysis);
  }

  private GraphForm form() {
    return form.or(() -> output().flatMap(GraphForm::of)).orElse(GraphForm.JSON);
  }

  @Override
  void write(Shelf shelf, Writer out) throws IOException {
    form().writer().write(shelf.graph(), out);
  }

  /** Two tables make two files: {@code a.csv} is {@code a-nodes.csv} and {@code a-edges.csv}. */
  @Override
  void writeAll(Shelf shelf) throws IOException {
    if (form() != GraphForm.CSV || output().isEmpty()) {
      super.writeAll(shelf);
      return;
    }
    CitationGraph graph = shelf.graph();
    new OutFile(beside("nodes"), shelf.files())
        .write(out -> GraphWriter.csvNodes().write(graph, out));
    new OutFile(beside("edges"), shelf.files())
        .write(out -> GraphWriter.csvEdges().write(graph, out));
  }

  private Path beside(String what) {
    Path file = output().orElseThrow();
    String stem = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    return file.resolveSibling(stem + "-" + what + ".csv");
  }
}
