package org.chithi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.chithi.graph.CitationEdge;
import org.chithi.graph.CitationGraph;
import org.chithi.graph.Withheld;
import org.chithi.model.SectionRole;
import org.chithi.resolve.Candidate;
import org.chithi.resolve.DocumentId;
import org.chithi.resolve.Evidence;
import org.chithi.resolve.RegisteredDocument;
import org.chithi.resolve.Resolution;
import org.chithi.search.DirectiveIndex;
import org.chithi.search.InvalidQueryException;
import org.chithi.search.SearchHit;
import org.chithi.search.SearchResult;
import org.chithi.search.StoredDocument;

/** What the desk answers about single documents. */
record DeskDocuments(DirectiveIndex index, DeskCorpora corpora, Optional<Path> root) {

  private static final int NOT_FOUND = 404;

  /** The largest original that is handed over. */
  private static final long LARGEST = 100L << 20;

  private static final int USUAL_NODES = 60;
  private static final int MOST_NODES = 300;
  private static final int MOST_FOUND = 100;

  /** So many passages are the middle of the graph of a search. */
  private static final int SEARCHED = 30;

  /** A document with its parts, and which documents its citations mean. */
  DeskAnswer document(DeskRequest asked) throws IOException {
    StoredDocument stored = stored(asked);
    String id = stored.summary().id();
    DeskCorpus corpus = corpora.newest();
    Optional<RegisteredDocument> own = corpus.registered(id);
    List<String> targets =
        corpus.resolutions(id).stream()
            .map(it -> target(it, corpus, asked.messages()).toString())
            .toList();
    List<String> inferred =
        own.map(RegisteredDocument::inferred).orElse(List.of()).stream()
            .map(it -> JsonObject.quoted(CitationWords.reason(it, asked.messages())))
            .toList();
    return DeskAnswer.json(
        new JsonObject()
            .put("format", "chithi-desk-document/1")
            .raw("summary", SearchJson.document(stored.summary()))
            .put("identity", own.map(RegisteredDocument::id))
            .put("inferred", inferred)
            .put("original", original(id).isPresent())
            .raw("directive", stored.json().isEmpty() ? "null" : stored.json())
            .put("targets", targets)
            .toString());
  }

  private StoredDocument stored(DeskRequest asked) throws IOException {
    String id = asked.needed("id");
    return index
        .document(id)
        .orElseThrow(() -> new RefusedException(NOT_FOUND, "desk.noDocument", id));
  }

  private static JsonObject target(
      Resolution resolution, DeskCorpus corpus, ResourceBundle messages) {
    List<Candidate> candidates =
        resolution instanceof Resolution.Ambiguous open ? open.candidates() : List.of();
    return new JsonObject()
        .put("status", resolution.getClass().getSimpleName().toUpperCase(Locale.ROOT))
        .raw("document", resolution.target().map(it -> corpus.json(it).toString()).orElse("null"))
        .put("reasons", reasons(resolution.evidence(), messages))
        .put("candidates", candidates(candidates, corpus, messages))
        .put("rejected", candidates(resolution.rejected(), corpus, messages));
  }

  private static List<String> candidates(
      List<Candidate> candidates, DeskCorpus corpus, ResourceBundle messages) {
    return candidates.stream()
        .map(
            it ->
                new JsonObject()
                    .raw("document", corpus.json(it.id()).toString())
                    .put("score", it.score())
                    .put("reasons", reasons(it.evidence(), messages))
                    .toString())
        .toList();
  }

  private static List<String> reasons(List<Evidence> evidence, ResourceBundle messages) {
    return evidence.stream()
        .map(
            it ->
                new JsonObject()
                    .put("clue", it.clue().name())
                    .put("weight", it.weight())
                    .put("words", CitationWords.reason(it.reason(), messages))
                    .toString())
        .toList();
  }

  /** The documents that a person means by a number, a name or an identity. */
  DeskAnswer lookup(DeskRequest asked) {
    DeskCorpus corpus = corpora.newest();
    List<String> found =
        corpus.asked(asked.needed("q")).stream()
            .limit(MOST_FOUND)
            .map(it -> corpus.json(it.id()).toString())
            .toList();
    return DeskAnswer.json(new JsonObject().put("documents", found).toString());
  }

  /** Who cites a document, where and with which words. */
  DeskAnswer citedBy(DeskRequest asked) throws IOException {
    DeskCorpus corpus = corpora.newest();
    List<RegisteredDocument> found = found(asked.needed("id"), corpus);
    List<String> citations = new ArrayList<>();
    List<String> perhaps = new ArrayList<>();
    for (RegisteredDocument document : found) {
      corpus.graph().citedBy(document.id()).forEach(edge -> citations.add(edge(edge, corpus)));
      corpus
          .graph()
          .perhaps(document.id().toString())
          .forEach(it -> perhaps.add(perhaps(it, corpus)));
    }
    return DeskAnswer.json(
        new JsonObject()
            .put("documents", found.stream().map(it -> corpus.json(it.id()).toString()).toList())
            .put("citations", citations)
            .put("perhaps", perhaps)
            .toString());
  }

  /** The documents asked for; none for one that has just come and is not in the register yet. */
  private List<RegisteredDocument> found(String written, DeskCorpus corpus) throws IOException {
    List<RegisteredDocument> found = corpus.asked(written);
    if (found.isEmpty() && index.document(written).isEmpty()) {
      throw new RefusedException(NOT_FOUND, "desk.noDocument", written);
    }
    return found;
  }

  private static String edge(CitationEdge edge, DeskCorpus corpus) {
    JsonObject sections = new JsonObject();
    for (Map.Entry<SectionRole, Integer> section : edge.sections().entrySet()) {
      sections.put(section.getKey().name(), section.getValue());
    }
    return new JsonObject()
        .raw("source", corpus.json(edge.source()).toString())
        .raw("target", corpus.json(edge.target()).toString())
        .put("relation", edge.relation().name())
        .put("count", edge.count())
        .raw("sections", sections.toString())
        .put("sentence", edge.sentence())
        .toString();
  }

  private static String perhaps(Withheld citation, DeskCorpus corpus) {
    return new JsonObject()
        .raw("source", corpus.json(citation.source()).toString())
        .put("words", citation.words())
        .put("sentence", citation.sentence())
        .put(
            "candidates",
            citation.candidates().stream().map(it -> corpus.json(it).toString()).toList())
        .toString();
  }

  /** Who cites whom around a document, or among the documents that a search finds. */
  DeskAnswer graph(DeskRequest asked) throws IOException, InvalidQueryException {
    DeskCorpus corpus = corpora.newest();
    int most = asked.number("most", USUAL_NODES, 1, MOST_NODES);
    Optional<String> id = asked.text("id");
    Set<DocumentId> centre = new LinkedHashSet<>();
    if (id.isPresent()) {
      for (RegisteredDocument document : found(id.get(), corpus)) {
        centre.add(document.id());
      }
    } else {
      centre.addAll(searched(asked, corpus));
    }
    Set<DocumentId> nodes = around(centre, asked.number("depth", 1, 1, 2), most, corpus.graph());
    List<String> edges =
        corpus.graph().edges().stream()
            .filter(it -> nodes.contains(it.source()) && nodes.contains(it.target()))
            .map(it -> link(it))
            .toList();
    return DeskAnswer.json(
        new JsonObject()
            .put("format", "chithi-desk-graph/1")
            .put("centre", centre.stream().map(it -> JsonObject.quoted(it.toString())).toList())
            .put("nodes", nodes.stream().map(it -> corpus.json(it).toString()).toList())
            .put("edges", edges)
            .put("isWhole", nodes.size() < most)
            .toString());
  }

  private Set<DocumentId> searched(DeskRequest asked, DeskCorpus corpus)
      throws IOException, InvalidQueryException {
    SearchResult result = index.search(DeskSearch.request(asked).first(SEARCHED));
    Set<DocumentId> found = new LinkedHashSet<>();
    for (SearchHit hit : result.hits()) {
      corpus.registered(hit.document().id()).ifPresent(it -> found.add(it.id()));
    }
    return found;
  }

  /** The documents next to some, those with most edges to them first. */
  private static Set<DocumentId> around(
      Set<DocumentId> centre, int depth, int most, CitationGraph graph) {
    Set<DocumentId> nodes = new LinkedHashSet<>();
    centre.stream().filter(it -> graph.node(it).isPresent()).limit(most).forEach(nodes::add);
    for (int step = 0; step < depth; step++) {
      Map<DocumentId, Integer> next = new LinkedHashMap<>();
      for (DocumentId node : nodes) {
        graph.citedBy(node).forEach(edge -> next.merge(edge.source(), 1, Integer::sum));
        graph.cites(node).forEach(edge -> next.merge(edge.target(), 1, Integer::sum));
      }
      next.entrySet().stream()
          .sorted(Map.Entry.<DocumentId, Integer>comparingByValue().reversed())
          .map(Map.Entry::getKey)
          .filter(it -> !nodes.contains(it))
          .limit(most - nodes.size())
          .toList()
          .forEach(nodes::add);
    }
    return nodes;
  }

  private static String link(CitationEdge edge) {
    return new JsonObject()
        .put("source", edge.source().toString())
        .put("target", edge.target().toString())
        .put("relation", edge.relation().name())
        .put("count", edge.count())
        .put("sentence", edge.sentence())
        .toString();
  }

  /** The file that a document of the index was read from. */
  DeskAnswer file(DeskRequest asked) throws IOException {
    String id = stored(asked).summary().id();
    Path file =
        original(id).orElseThrow(() -> new RefusedException(NOT_FOUND, "desk.noOriginal", id));
    return DeskAnswer.file(
        "application/octet-stream", Files.readAllBytes(file), file.getFileName().toString());
  }

  /**
   * The file of a document, where it is still there: only a name that the index holds comes here,
   * and a link that leads out of the folder of the desk is not followed.
   */
  private Optional<Path> original(String id) {
    try {
      Path file = Path.of(id.replaceFirst("#\\d+$", ""));
      if (!file.isAbsolute() || !Files.isRegularFile(file) || Files.size(file) > LARGEST) {
        return Optional.empty();
      }
      Path real = file.toRealPath();
      boolean inside = root.isEmpty() || real.startsWith(root.get().toRealPath());
      return inside ? Optional.of(real) : Optional.empty();
    } catch (InvalidPathException | IOException noFile) {
      return Optional.empty();
    }
  }
}
