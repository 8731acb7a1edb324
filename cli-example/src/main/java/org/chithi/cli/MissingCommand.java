package org.chithi.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.chithi.graph.CitationGraph;
import org.chithi.graph.CitedDocument;
import org.chithi.graph.NodeLabel;
import org.chithi.resolve.RegisteredDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code chithi missing}: documents that are cited and are not there, the most wanted first. */
@Command(
    name = "missing",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%n",
    sortOptions = false)
final class MissingCommand extends RegisterCommand {

  private static final int TITLE = 4;

  @Option(names = "--csv", descriptionKey = "asCsv", order = 1)
  private boolean csv;

  MissingCommand(Console console, Analysis analysis) {
    super(console, analysis);
  }

  @Override
  void write(Shelf shelf, Writer out) throws IOException {
    CitationGraph graph = shelf.graph();
    List<CitedDocument> missing = graph.missing();
    if (csv) {
      CsvRows rows = new CsvRows(out);
      rows.add("citing", "mentions", "id", "urn", "kind", "issuer", "date", "title", "number");
      for (CitedDocument one : missing) {
        rows.add(cells(one));
      }
    } else if (!missing.isEmpty()) {
      out.write(table(missing));
    } else if (!Shelf.isWithoutText(graph)) {
      out.write(message("missing.none") + "\n");
    }
  }

  private static String[] cells(CitedDocument missing) {
    RegisteredDocument document = missing.document();
    return new String[] {
      String.valueOf(missing.citing()),
      String.valueOf(missing.mentions()),
      document.id().toString(),
      document.id().urn().orElse(""),
      document.kind().map(Enum::name).orElse(""),
      document.issuer().orElse(""),
      document.date().map(Object::toString).orElse(""),
      document.title().orElse(""),
      NodeLabel.of(document)
    };
  }

  private String table(List<CitedDocument> missing) {
    List<String> heading =
        List.of(
            message("missing.citing"),
            message("missing.mentions"),
            message("missing.number"),
            message("missing.date"),
            message("missing.title"));
    List<List<String>> rows =
        missing.stream()
            .map(
                one ->
                    List.of(
                        String.valueOf(one.citing()),
                        String.valueOf(one.mentions()),
                        NodeLabel.of(one.document()),
                        one.document().id().edition().orElse(""),
                        one.document().title().orElse("")))
            .toList();
    return table(console(), heading, rows, TITLE);
  }
}
