package org.chithi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chithi.graph.CitationGraph;
import org.chithi.graph.NodeLabel;
import org.chithi.model.PartialDate;
import org.chithi.resolve.CitationSheet;
import org.chithi.resolve.DocumentId;
import org.chithi.resolve.RegisteredDocument;
import org.chithi.resolve.Registry;
import org.chithi.resolve.Resolution;
import org.chithi.search.DirectiveIndex;

/**
 * The documents of an index as a whole, at one commit: who cites whom, and who has to do what.
 *
 * @param shelf the register of the documents
 * @param graph who cites whom
 * @param documents what the documents of an identity are called in the index
 * @param duties all assignments, the nearest deadline first, those without one last
 */
record DeskCorpus(
    Shelf shelf, CitationGraph graph, Map<DocumentId, List<String>> documents, List<Duty> duties) {

  private static final int LONGEST_LABEL = 80;

  /** Reads all documents of an index. */
  static DeskCorpus read(DirectiveIndex index, Console console, Analysis analysis)
      throws IOException {
    ShelfRun run = new ShelfRun(console, Registry.standard(), analysis);
    run.takeAll(Path.of(""), index, Progress.silent(console));
    Shelf shelf = run.shelf(List.of());
    Map<DocumentId, List<String>> documents = new HashMap<>();
    shelf
        .sheets()
        .forEach(
            (name, sheet) ->
                documents
                    .computeIfAbsent(shelf.registry().document(sheet).id(), id -> new ArrayList<>())
                    .add(name));
    List<Duty> duties = new ArrayList<>();
    index.documents(document -> duties.addAll(Duty.of(document)));
    duties.sort(
        Comparator.comparing(
                Duty::due, Comparator.comparing(it -> it.map(Object::toString).orElse("~")))
            .thenComparing(duty -> duty.document().id())
            .thenComparing(Duty::start));
    return new DeskCorpus(
        shelf, CitationGraph.of(shelf.registry()), documents, List.copyOf(duties));
  }

  /** What a document of the index is, with what is known of it from elsewhere. */
  Optional<RegisteredDocument> registered(String name) {
    return Optional.ofNullable(shelf.sheets().get(name)).map(shelf.registry()::document);
  }

  /** Which documents the citations of a document of the index mean. */
  List<Resolution> resolutions(String name) {
    return Optional.ofNullable(shelf.sheets().get(name))
        .map(shelf.registry()::resolutions)
        .orElse(List.of());
  }

  /** The documents that a person means by a name of the index, an identity or a number. */
  List<RegisteredDocument> asked(String written) {
    CitationSheet sheet = shelf.sheets().get(written);
    return sheet == null
        ? graph.find(written)
        : graph.node(shelf.registry().document(sheet).id()).stream().toList();
  }

  /** A document that is in the index or cited there. */
  JsonObject json(DocumentId id) {
    Optional<RegisteredDocument> known = graph.node(id);
    return new JsonObject()
        .put("id", id.toString())
        .put("label", label(id))
        .put("standing", known.map(it -> it.standing().name()))
        .put("kind", known.flatMap(RegisteredDocument::kind).map(Enum::name))
        .put("issuer", known.flatMap(RegisteredDocument::issuer))
        .put("level", known.flatMap(RegisteredDocument::level).map(Enum::name))
        .put("date", known.flatMap(RegisteredDocument::date).map(PartialDate::toString))
        .put(
            "title", known.flatMap(RegisteredDocument::title).map(it -> it.replaceAll("\\s+", " ")))
        .put("documents", names(id).stream().map(JsonObject::quoted).toList());
  }

  /** What the documents of an identity are called in the index. */
  List<String> names(DocumentId id) {
    return documents.getOrDefault(id, List.of());
  }

  /** As a picture of the graph names it, {@code 217-QĐ/TW}; otherwise its identity. */
  private String label(DocumentId id) {
    String label = graph.node(id).map(NodeLabel::of).orElseGet(id::toString);
    return label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL - 1) + "…" : label;
  }
}
