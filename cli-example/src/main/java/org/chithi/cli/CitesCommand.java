package org.chithi.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chithi.graph.CitationEdge;
import org.chithi.graph.CitationGraph;
import org.chithi.graph.GraphWriter;
import org.chithi.graph.Withheld;
import org.chithi.resolve.DocumentId;
import org.chithi.resolve.RegisteredDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chithi cites 217-QĐ/TW van-ban/}: who cites a document, where and with which words. */
@Command(
    name = "cites",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%n",
    sortOptions = false)
final class CitesCommand extends RegisterCommand {

  private static final int SENTENCE = 4;

  @Parameters(index = "0", paramLabel = "NUMBER", descriptionKey = "number")
  private String number;

  @Option(names = "--outgoing", descriptionKey = "outgoing", order = 1)
  private boolean outgoing;

  @Option(names = "--json", descriptionKey = "asJson", order = 2)
  private boolean json;

  @Option(names = "--csv", descriptionKey = "asCsv", order = 3)
  private boolean csv;

  CitesCommand(Console console, Analysis analysis) {
    super(console, analysis);
  }

  @Override
  int wordsBefore() {
    return 1;
  }

  @Override
  void write(Shelf shelf, Writer out) throws IOException {
    if (json && csv) {
      throw wrong(message("error.jsonOrCsv"));
    }
    CitationGraph graph = shelf.graph();
    List<RegisteredDocument> found = graph.find(number);
    if (json || csv) {
      GraphWriter writer = json ? GraphWriter.json() : GraphWriter.csvEdges();
      writer.write(around(graph, found), out);
    } else {
      for (RegisteredDocument document : found) {
        out.write(shown(graph, document));
      }
      if (!outgoing) {
        out.write(undecided(graph, graph.perhaps(number)));
      }
    }
    boolean nobody = found.isEmpty() && graph.perhaps(number).isEmpty();
    if (nobody && !Shelf.isWithoutText(graph)) {
      console().say(message("cites.nobody").formatted(number));
    }
  }

  /** The citations that may mean it; {@code explain} shows why they are not decided. */
  private String undecided(CitationGraph graph, List<Withheld> perhaps) {
    if (perhaps.isEmpty()) {
      return "";
    }
    List<String> heading =
        List.of(message("cites.citing"), message("cites.perhaps"), message("cites.sentence"));
    List<List<String>> rows =
        perhaps.stream()
            .map(
                it ->
                    List.of(
                        named(graph, it.source()),
                        it.candidates().stream()
                            .map(DocumentId::toString)
                            .collect(Collectors.joining(", ")),
                        it.sentence()))
            .toList();
    return "# "
        + message("cites.undecided")
        + "\n"
        + table(console(), heading, rows, heading.size() - 1)
        + "\n";
  }

  private List<CitationEdge> edges(CitationGraph graph, DocumentId id) {
    return outgoing ? graph.cites(id) : graph.citedBy(id);
  }

  /** The documents found with their edges, as a graph of their own. */
  private CitationGraph around(CitationGraph graph, List<RegisteredDocument> found) {
    CitationGraph.Builder around = CitationGraph.builder();
    found.forEach(around::add);
    for (RegisteredDocument document : found) {
      for (CitationEdge edge : edges(graph, document.id())) {
        graph.node(edge.source()).ifPresent(around::add);
        graph.node(edge.target()).ifPresent(around::add);
        around.add(edge);
      }
    }
    return around.build();
  }

  /** A document with its file and title, {@code TW/KL/18@2016-03-30 (ket-luan.txt): về nước}. */
  private static String named(CitationGraph graph, DocumentId id) {
    Optional<RegisteredDocument> node = graph.node(id);
    List<String> files = node.map(RegisteredDocument::sources).orElse(List.of());
    String title = node.flatMap(RegisteredDocument::title).map(it -> ": " + it).orElse("");
    return id + (files.isEmpty() ? "" : " (" + String.join(", ", files) + ")") + title;
  }

  private String shown(CitationGraph graph, RegisteredDocument document) {
    List<CitationEdge> edges =
        edges(graph, document.id()).stream().filter(CitationEdge::isOfText).toList();
    String title =
        document
            .title()
            .map(it -> "\n  " + Wrapped.indented(it.replaceAll("\\s+", " "), 2, columns()))
            .orElse("");
    String replaced =
        ReplacementWords.of(document.id()).stream()
            .map(it -> "\n  " + Wrapped.indented(it, 2, columns()))
            .collect(Collectors.joining());
    List<List<String>> rows = new ArrayList<>();
    for (CitationEdge edge : edges) {
      DocumentId other = outgoing ? edge.target() : edge.source();
      rows.add(
          List.of(
              named(graph, other),
              CitationWords.of("relation", edge.relation()),
              String.valueOf(edge.count()),
              edge.sections().keySet().stream()
                  .map(role -> CitationWords.of("role", role))
                  .collect(Collectors.joining(", ")),
              edge.sentence()));
    }
    String body = rows.isEmpty() ? message("cites.none") + "\n" : table(rows);
    return "# " + document.id() + title + replaced + "\n" + body + "\n";
  }

  private String table(List<List<String>> rows) {
    List<String> heading =
        List.of(
            message(outgoing ? "cites.cited" : "cites.citing"),
            message("cite.relation"),
            message("cites.count"),
            message("cite.section"),
            message("cites.sentence"));
    return table(console(), heading, rows, SENTENCE);
  }
}
