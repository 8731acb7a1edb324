package org.chithi.cli;

import org.chithi.search.Facet;
import org.chithi.search.SearchHit;
import org.chithi.search.SearchResult;
import org.chithi.text.Span;

/** What was found as a page for a browser, which needs no other file. */
final class SearchPage {

  private static final String STYLE =
      "body{font:16px/1.5 sans-serif;max-width:50em;margin:2em auto;padding:0 1em}"
          + "li{margin-bottom:1em}small{color:#666}mark{background:#ffe58a}";

  private SearchPage() {}

  static String of(String query, SearchResult result, int skipped) {
    String title = Html.escaped(query);
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<meta charset=\"utf-8\">\n");
    page.append("<title>").append(title).append("</title>\n<style>").append(STYLE);
    page.append("</style>\n<h1>").append(title).append("</h1>\n<p>");
    page.append(Html.escaped(SearchView.total(result))).append("</p>\n");
    page.append("<ol start=\"").append(skipped + 1).append("\">\n");
    result.hits().forEach(hit -> hit(page, hit));
    page.append("</ol>\n");
    result.facets().forEach(facet -> facet(page, facet));
    return page.toString();
  }

  private static void hit(StringBuilder page, SearchHit hit) {
    page.append("<li><b>").append(Html.escaped(SearchView.name(hit.document()))).append("</b>");
    page.append(Html.escaped(SearchView.facts(hit.document())));
    hit.document().title().ifPresent(it -> page.append("<br>").append(Html.escaped(it)));
    page.append("<br><small>").append(Html.escaped(CitationWords.of("role", hit.role())));
    page.append("</small> ");
    int start = hit.snippet().span().start();
    int copied = 0;
    for (Span found : hit.snippet().highlights()) {
      page.append(Html.escaped(hit.snippet().text().substring(copied, found.start() - start)));
      copied = found.end() - start;
      String words = hit.snippet().text().substring(found.start() - start, copied);
      page.append("<mark>").append(Html.escaped(words)).append("</mark>");
    }
    page.append(Html.escaped(hit.snippet().text().substring(copied)));
    page.append("<br><small>").append(Html.escaped(hit.document().id())).append("</small></li>\n");
  }

  private static void facet(StringBuilder page, Facet facet) {
    page.append("<h2>").append(Html.escaped(CitationWords.message("stats." + facet.name())));
    page.append("</h2>\n<ul>\n");
    for (Facet.Count count : facet.counts()) {
      page.append("<li>").append(Html.escaped(IndexWords.value(facet.name(), count.value())));
      page.append(' ').append(count.documents()).append("</li>\n");
    }
    page.append("</ul>\n");
  }
}
