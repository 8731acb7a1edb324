package org.chithi.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.chithi.model.DocumentKind;
import org.chithi.model.Level;
import org.chithi.model.SectionRole;
import org.chithi.search.DirectiveIndex;
import org.chithi.search.IndexStatistics;
import org.chithi.search.InvalidQueryException;
import org.chithi.search.SearchRequest;
import org.chithi.search.SearchResult;
import org.chithi.search.Suggestion;

/** What the desk answers out of the index alone. */
record DeskSearch(DirectiveIndex index) {

  private static final int MOST = 100;
  private static final int MOST_EXPORTED = 10_000;
  private static final int FURTHEST = 10_000;
  private static final int USUAL = 10;

  /** Passages, as a page shows them or as a file. */
  DeskAnswer search(DeskRequest asked) throws IOException, InvalidQueryException {
    Optional<String> file = asked.text("download");
    int most = file.isPresent() ? MOST_EXPORTED : MOST;
    int skip = asked.number("skip", 0, 0, FURTHEST);
    SearchRequest request = request(asked).first(asked.number("first", USUAL, 1, most)).skip(skip);
    SearchResult result = index.search(asked.isTrue("facets") ? request.withFacets() : request);
    String query = asked.text("q").orElse("");
    return switch (file.orElse("")) {
      case "" -> DeskAnswer.json(SearchJson.of(query, result));
      case "json" ->
          DeskAnswer.file("application/json", SearchJson.of(query, result), "chithi-search.json");
      case "csv" -> DeskAnswer.file("text/csv", SearchRows.of(result, skip), "chithi-search.csv");
      default -> throw DeskRequest.wrong("download");
    };
  }

  /** What is looked for: a query and filters, of which each narrows the others. */
  static SearchRequest request(DeskRequest asked) {
    SearchRequest request = asked.text("q").map(SearchRequest::query).orElseGet(SearchRequest::all);
    for (SectionRole role : asked.codes("in", SectionRole.values())) {
      request = request.in(role);
    }
    for (DocumentKind kind : asked.codes("kind", DocumentKind.values())) {
      request = request.kind(kind);
    }
    for (Level level : asked.codes("level", Level.values())) {
      request = request.level(level);
    }
    for (String body : asked.all("issuer")) {
      request = request.issuedBy(body);
    }
    for (String place : asked.all("place")) {
      request = request.place(place);
    }
    for (String document : asked.all("cites")) {
      request = request.citing(document);
    }
    for (String document : asked.all("document")) {
      request = request.inDocument(document);
    }
    request = asked.isTrue("sections") ? request.eachSection() : request;
    request = asked.day("from").map(request::from).orElse(request);
    request = asked.day("to").map(request::to).orElse(request);
    List<SearchOrder> orders = asked.codes("sort", SearchOrder.values());
    return orders.isEmpty() ? request : request.order(orders.get(0).order());
  }

  DeskAnswer suggest(DeskRequest asked) throws IOException {
    String typed = asked.text("q").orElse("");
    List<Suggestion> found =
        typed.isEmpty() ? List.of() : index.suggest(typed, asked.number("first", USUAL, 1, MOST));
    List<String> suggestions =
        found.stream()
            .map(
                it ->
                    new JsonObject()
                        .put("title", it.title().replaceAll("\\s+", " "))
                        .put("id", it.id())
                        .toString())
            .toList();
    return DeskAnswer.json(new JsonObject().put("suggestions", suggestions).toString());
  }

  /** The sections that are most like one of a document. */
  DeskAnswer like(DeskRequest asked) throws IOException {
    int section = asked.number("section", 0, 0, FURTHEST);
    int first = asked.number("first", USUAL, 1, MOST);
    return DeskAnswer.json(SearchJson.of("", index.like(asked.needed("id"), section, first)));
  }

  DeskAnswer statistics(boolean isReady) throws IOException {
    IndexStatistics statistics = index.statistics();
    return DeskAnswer.json(
        new JsonObject()
            .put("documents", statistics.documents())
            .put("sections", statistics.sections())
            .put("bytes", statistics.bytes())
            .put("ready", isReady)
            .put("facets", statistics.facets().stream().map(SearchJson::facet).toList())
            .toString());
  }
}
