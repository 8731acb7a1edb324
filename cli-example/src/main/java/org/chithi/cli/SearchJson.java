package org.chithi.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.chithi.search.DocumentSummary;
import org.chithi.search.Facet;
import org.chithi.search.SearchHit;
import org.chithi.search.SearchNote;
import org.chithi.search.SearchResult;
import org.chithi.text.Span;

/** What was found as JSON in the form {@code chithi-search/1}; every key is always there. */
final class SearchJson {

  private static final String FORMAT = "chithi-search/1";

  private SearchJson() {}

  /** Everything as one object. */
  static String of(String query, SearchResult result) {
    return new JsonObject()
        .put("format", FORMAT)
        .put("query", query)
        .put("total", result.total())
        .put("totalIsExact", result.isTotalExact())
        .put("reading", result.reading().map(reading -> reading.read()))
        .put("didYouMean", result.didYouMean())
        .put("hits", result.hits().stream().map(SearchJson::hit).toList())
        .put("notes", result.notes().stream().map(SearchJson::note).toList())
        .put("facets", result.facets().stream().map(SearchJson::facet).toList())
        .toString();
  }

  /** One passage a line. */
  static String lines(SearchResult result) {
    return result.hits().stream().map(hit -> hit(hit) + "\n").collect(Collectors.joining());
  }

  private static String hit(SearchHit hit) {
    return new JsonObject()
        .raw("document", document(hit.document()))
        .put("section", hit.section())
        .put("role", hit.role().name())
        .raw("span", span(hit.span()))
        .put("path", hit.path())
        .raw("snippet", snippet(hit.snippet()))
        .put("citations", hit.citations().stream().map(SearchJson::citation).toList())
        .put("score", hit.score())
        .put("others", hit.others())
        .put(
            "same",
            hit.same().stream()
                .map(id -> "\"" + id.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
                .toList())
        .put("cursor", hit.cursor())
        .put("explanation", hit.explanation())
        .toString();
  }

  private static String note(SearchNote note) {
    return new JsonObject()
        .put("kind", note.kind().name())
        .put("words", note.words())
        .put("count", note.count())
        .toString();
  }

  static String document(DocumentSummary document) {
    return new JsonObject()
        .put("id", document.id())
        .put("name", document.name())
        .put("number", document.number())
        .put("kind", document.kind())
        .put("issuer", document.issuer())
        .put("level", document.level())
        .put("place", document.place())
        .put("date", document.date())
        .put("title", document.title())
        .toString();
  }

  private static String snippet(SearchHit.Snippet snippet) {
    return new JsonObject()
        .put("text", snippet.text())
        .raw("span", span(snippet.span()))
        .put("highlights", spans(snippet.highlights()))
        .toString();
  }

  private static String citation(SearchHit.CitedHere citation) {
    return new JsonObject()
        .raw("span", span(citation.span()))
        .put("number", citation.number())
        .put("relation", citation.relation())
        .toString();
  }

  static String facet(Facet facet) {
    return new JsonObject()
        .put("name", facet.name())
        .put(
            "counts",
            facet.counts().stream()
                .map(
                    count ->
                        new JsonObject()
                            .put("value", count.value())
                            .put("documents", count.documents())
                            .toString())
                .toList())
        .toString();
  }

  private static List<String> spans(List<Span> spans) {
    return spans.stream().map(SearchJson::span).toList();
  }

  private static String span(Span span) {
    return "[" + span.start() + ", " + span.end() + "]";
  }
}
