package org.chithi.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chithi.cite.Citation;
import org.chithi.cite.Citation.Form;
import org.chithi.cite.Reference;
import org.chithi.model.Directive;

/** The documents that a page cites, each with the places where it does. */
final class CitationList {

  private final Directive directive;
  private final List<Citation> citations;

  CitationList(Directive directive, List<Citation> citations) {
    this.directive = directive;
    this.citations = citations;
  }

  /** An item a document, in the order of their first mention; the document itself is the last. */
  String html() {
    Map<String, List<Integer>> places = new LinkedHashMap<>();
    List<Integer> own = new ArrayList<>();
    for (int i = 0; i < citations.size(); i++) {
      boolean self = citations.get(i).form() == Form.SELF;
      (self ? own : places.computeIfAbsent(key(citations.get(i)), unused -> new ArrayList<>()))
          .add(i);
    }
    StringBuilder list = new StringBuilder();
    places.values().forEach(group -> list.append(item(name(group), group)));
    if (!own.isEmpty()) {
      list.append(item(CitationWords.message("form.SELF"), own));
    }
    return list.toString();
  }

  /** One document has one number and symbol; without them the words of its name tell. */
  private String key(Citation citation) {
    Reference reference = citation.reference();
    String words = directive.words(citation.span()).toLowerCase(Locale.ROOT);
    return reference.number().isPresent()
        ? reference.number().get().replaceFirst("^0+", "")
            + reference.symbol().orElse("").replaceAll("[/-]", " ").replace("QĐi", "QĐ")
        : words.replaceAll("\\s+", " ");
  }

  /** The longest name that one of the mentions gives. */
  private String name(List<Integer> group) {
    String name = "";
    for (int index : group) {
      Citation citation = citations.get(index);
      boolean named = citation.reference().number().isEmpty();
      String words = named ? directive.words(citation.span()) : CitationWords.document(citation);
      name = words.length() > name.length() ? words : name;
    }
    return name;
  }

  private String item(String name, List<Integer> group) {
    StringBuilder item = new StringBuilder("<li><span>" + Html.escaped(name) + "</span><nav>");
    for (int index : group) {
      String relation = CitationWords.of("relation", citations.get(index).relation());
      item.append("<a href=\"#c%d\">%s</a>".formatted(index, Html.escaped(relation)));
    }
    return item.append("</nav></li>\n").toString();
  }
}
