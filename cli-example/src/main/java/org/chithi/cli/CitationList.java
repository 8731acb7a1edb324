package org.chithi.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chithi.cite.Citation;
import org.chithi.cite.Citation.Form;
import org.chithi.cite.Reference;
import org.chithi.model.Directive;
import org.chithi.model.DocumentKind;
import org.chithi.text.TermTable;

/** The documents that a page cites, each with the places where it does. */
final class CitationList {

  private static final Pattern SEPARATOR = Pattern.compile("[/-]");

  /** The usual codes of types by the longer ones that were written for a time. */
  private static final Map<String, String> LONGER_CODES =
      TermTable.rows(DocumentKind.class, "kinds.tsv").stream()
          .filter(row -> isLonger(row.cell("code"), row.cell("party_symbol")))
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.cell("code"), row -> row.cell("party_symbol")));

  private final Directive directive;
  private final List<Citation> citations;

  /** The types with which the text names a number and symbol. */
  private final Map<String, Set<DocumentKind>> kinds = new HashMap<>();

  CitationList(Directive directive, List<Citation> citations) {
    this.directive = directive;
    this.citations = citations;
    for (Citation citation : citations) {
      citation
          .reference()
          .kind()
          .ifPresent(
              kind -> kinds.computeIfAbsent(sign(citation), unused -> new HashSet<>()).add(kind));
    }
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
    places.values().forEach(group -> list.append(item("vi", name(group), group)));
    if (!own.isEmpty()) {
      list.append(
          item(CitationWords.message("cite.lang"), CitationWords.message("form.SELF"), own));
    }
    return list.toString();
  }

  /**
   * One document has one type, number and symbol; without a number the words of its name tell. A
   * mention without a type means the one document that bears its number, if there is one only.
   */
  private String key(Citation citation) {
    Reference reference = citation.reference();
    if (reference.number().isEmpty()) {
      return directive.words(citation.span()).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
    Set<DocumentKind> named = kinds.getOrDefault(sign(citation), Set.of());
    Optional<DocumentKind> only = named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    return sign(citation) + " " + reference.kind().or(() -> only).map(Enum::name).orElse("");
  }

  /** Number and symbol, whatever the separators and the case of a code. */
  private static String sign(Citation citation) {
    Reference reference = citation.reference();
    String symbol =
        SEPARATOR
            .splitAsStream(reference.symbol().orElse(""))
            .map(code -> LONGER_CODES.getOrDefault(code, code))
            .collect(Collectors.joining(" "));
    return reference.number().orElse("").replaceFirst("^0+", "")
        + " "
        + symbol.toLowerCase(Locale.ROOT);
  }

  private static boolean isLonger(String code, String usual) {
    return !usual.isEmpty() && code.length() > usual.length() && code.startsWith(usual);
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

  private String item(String language, String name, List<Integer> group) {
    StringBuilder item = new StringBuilder("<li><span lang=\"" + language + "\">");
    item.append(Html.escaped(name)).append("</span>");
    item.append(group.size() > 1 ? " <small>× " + group.size() + "</small>" : "").append("<nav>");
    for (int index : group) {
      String relation = CitationWords.of("relation", citations.get(index).relation());
      item.append("<a href=\"#c%d\">%s</a>".formatted(index, Html.escaped(relation)));
    }
    return item.append("</nav></li>\n").toString();
  }
}
