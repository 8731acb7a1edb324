package org.chithi.cli;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chithi.model.DocumentKind;
import org.chithi.search.DocumentSummary;
import org.chithi.search.Facet;
import org.chithi.search.SearchHit;
import org.chithi.search.SearchNote;
import org.chithi.search.SearchResult;
import org.chithi.text.Span;

/** What was found, for people: the document, its place, its words with those that were found. */
final class SearchView {

  private static final String INDENT = "   ";
  private static final int MOST_VALUES = 8;

  private final SearchResult result;
  private final int skipped;
  private final Screen screen;

  SearchView(SearchResult result, int skipped, Screen screen) {
    this.result = result;
    this.skipped = skipped;
    this.screen = screen;
  }

  /** The view as lines. */
  String text() {
    StringBuilder view = new StringBuilder();
    view.append(screen.colors().faint("# " + total(result))).append('\n');
    result
        .reading()
        .map(reading -> CitationWords.message("search.reading").formatted(reading.read()))
        .ifPresent(words -> view.append("# ").append(words).append('\n'));
    result
        .didYouMean()
        .filter(
            words ->
                result.notes().stream().noneMatch(note -> note.kind() == SearchNote.Kind.CORRECTED))
        .map(words -> CitationWords.message("search.didYouMean").formatted(words))
        .ifPresent(words -> view.append("# ").append(words).append('\n'));
    for (SearchNote note : result.notes()) {
      String words = CitationWords.message("search.note." + note.kind().name());
      view.append("# ").append(words.formatted(note.words(), note.count())).append('\n');
    }
    int rank = skipped;
    for (SearchHit hit : result.hits()) {
      hit(view, hit, ++rank);
    }
    if (result.total() > rank && rank > skipped) {
      String next = CitationWords.message("search.next").formatted(rank);
      view.append('\n').append(screen.colors().faint("# " + next)).append('\n');
    }
    result.facets().forEach(facet -> facet(view, facet));
    return view.toString();
  }

  /** How much was found, in words. */
  static String total(SearchResult result) {
    String key =
        !result.isTotalExact()
            ? "search.more"
            : result.total() == 1
                ? "search.one"
                : result.total() == 0 ? "search.none" : "search.total";
    return CitationWords.message(key).formatted(result.total());
  }

  private void hit(StringBuilder view, SearchHit hit, int rank) {
    DocumentSummary document = hit.document();
    String number = rank + ". ";
    String named = screen.colors().label(name(document)) + screen.colors().faint(facts(document));
    view.append('\n').append(number);
    view.append(Wrapped.indented(named, number.length(), screen.columns())).append('\n');
    document.title().ifPresent(title -> line(view, OneLine.words(title)));
    String place =
        hit.path().map(path -> path + " ").orElse("") + CitationWords.of("role", hit.role());
    line(view, screen.colors().role(place) + "  " + painted(hit));
    view.append(INDENT).append(screen.colors().faint(OneLine.name(document.id()))).append('\n');
    if (hit.others() > 0) {
      String more = CitationWords.message("search.others").formatted(hit.others());
      view.append(INDENT).append(screen.colors().faint(more)).append('\n');
    }
    if (!hit.same().isEmpty()) {
      String same = String.join(", ", hit.same().stream().map(OneLine::name).toList());
      line(view, CitationWords.message("search.same").formatted(same));
    }
    hit.explanation().ifPresent(words -> view.append(words).append('\n'));
  }

  private void line(StringBuilder view, String words) {
    view.append(INDENT);
    view.append(Wrapped.indented(words, INDENT.length(), screen.columns())).append('\n');
  }

  static String name(DocumentSummary document) {
    String kind =
        document
            .kind()
            .filter(it -> it != DocumentKind.KHAC)
            .map(DocumentKind::printedName)
            .orElse("");
    String name = (kind + " " + document.number().orElse("")).strip();
    return name.isEmpty() ? OneLine.name(document.name().orElse(document.id())) : name;
  }

  static String facts(DocumentSummary document) {
    String issuer = document.issuer().orElse("");
    return Stream.of(
            document.date().map(Object::toString),
            document.issuer(),
            document.place().filter(place -> !issuer.endsWith(place)))
        .flatMap(Optional::stream)
        .map(fact -> ", " + OneLine.words(fact))
        .collect(Collectors.joining());
  }

  /** The words found are painted, or stand in brackets where nothing is painted. */
  private String painted(SearchHit hit) {
    SearchHit.Snippet snippet = hit.snippet();
    StringBuilder words = new StringBuilder(isParted(hit) ? "… " : "");
    int start = snippet.span().start();
    int copied = 0;
    for (Span found : snippet.highlights()) {
      words.append(OneLine.words(snippet.text().substring(copied, found.start() - start)));
      String match = snippet.text().substring(found.start() - start, found.end() - start);
      match = OneLine.words(match);
      String painted = screen.colors().warning(match);
      words.append(painted.equals(match) ? "[" + match + "]" : painted);
      copied = found.end() - start;
    }
    words.append(OneLine.words(snippet.text().substring(copied)));
    return words.append(goesOn(hit) ? " …" : "").toString();
  }

  /** Whether a passage begins in the middle of a sentence. */
  private static boolean isParted(SearchHit hit) {
    String text = hit.snippet().text();
    return hit.snippet().span().start() > hit.span().start()
        && !text.isEmpty()
        && Character.isLowerCase(text.charAt(0));
  }

  /** Whether a passage ends there. */
  private static boolean goesOn(SearchHit hit) {
    String text = hit.snippet().text();
    char last = text.isEmpty() ? '.' : text.charAt(text.length() - 1);
    return hit.snippet().span().end() < hit.span().end()
        && (Character.isLetterOrDigit(last) || last == ',');
  }

  private void facet(StringBuilder view, Facet facet) {
    if (!facet.counts().isEmpty()) {
      String counts =
          facet.counts().stream()
              .limit(MOST_VALUES)
              .map(count -> IndexWords.value(facet.name(), count.value()) + " " + count.documents())
              .collect(Collectors.joining(", "));
      String name = screen.colors().faint(CitationWords.message("stats." + facet.name()));
      view.append('\n');
      view.append(Wrapped.indented(name + ": " + counts, INDENT.length(), screen.columns()));
      view.append('\n');
    }
  }
}
