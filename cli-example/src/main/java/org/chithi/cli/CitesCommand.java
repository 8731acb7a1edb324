package org.chithi.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** Where the words of a citing document begin, and those of its sentences. */
  private static final int DEEP = 4;

  private static final int DEEPER = 6;

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
    Map<DocumentId, List<CitationEdge>> others = new LinkedHashMap<>();
    edges(graph, document.id()).stream()
        .filter(CitationEdge::isOfText)
        .forEach(it -> others.computeIfAbsent(other(it), id -> new ArrayList<>()).add(it));
    StringBuilder text = new StringBuilder("# " + document.id() + "\n");
    document.title().ifPresent(it -> text.append(line(it, 2)));
    ReplacementWords.of(document.id()).forEach(it -> text.append(line(it, 2)));
    String count = outgoing ? "cites.countCited" : "cites.countCiting";
    text.append(line(message(count).formatted(others.size()), 2));
    int number = 0;
    for (Map.Entry<DocumentId, List<CitationEdge>> other : others.entrySet()) {
      String name = named(graph, other.getKey());
      text.append("\n%2d. ".formatted(++number));
      text.append(Wrapped.indented(oneLine(name), DEEP, columns())).append('\n');
      other.getValue().forEach(edge -> text.append(shown(graph, edge)));
    }
    return text.append('\n').toString();
  }

  private DocumentId other(CitationEdge edge) {
    return outgoing ? edge.target() : edge.source();
  }

  /** {@code implements, 2 times, in: tasks}, and the sentence below it. */
  private String shown(CitationGraph graph, CitationEdge edge) {
    String relation = CitationWords.of("relation", edge.relation());
    String sections =
        edge.sections().keySet().stream()
            .map(role -> CitationWords.of("role", role))
            .collect(Collectors.joining(", "));
    String how = message("cites.how").formatted(relation, edge.count(), sections);
    String reporter =
        edge.reporter()
            .map(it -> line(message("cites.reporter").formatted(named(graph, it)), DEEPER))
            .orElse("");
    return line("- " + how, DEEP) + reporter + line(edge.sentence(), DEEPER);
  }

  private String line(String words, int indent) {
    String oneLine = oneLine(words);
    return oneLine.isEmpty()
        ? ""
        : " ".repeat(indent) + Wrapped.indented(oneLine, indent, columns()) + "\n";
  }

  private static String oneLine(String words) {
    return OneLine.words(words).replaceAll("\\s+", " ").strip();
  }
}
