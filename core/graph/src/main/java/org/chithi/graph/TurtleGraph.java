package org.chithi.graph;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chithi.cite.Relation;
import org.chithi.model.PartialDate;
import org.chithi.resolve.DocumentId;
import org.chithi.resolve.RegisteredDocument;

/**
 * Writes Turtle in the words of ELI (http://data.europa.eu/eli/ontology#) and Dublin Core. A
 * document goes by its {@code urn:lex}, or by {@code urn:x-chithi:} and its identity where it has
 * none. Every edge is {@code eli:cites}; those that ELI or Dublin Core have a word for get it too.
 */
final class TurtleGraph implements GraphWriter {

  private static final String PREFIXES =
      """
      @prefix eli: <http://data.europa.eu/eli/ontology#> .
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

      """;

  @Override
  public void write(CitationGraph graph, Writer out) throws IOException {
    out.write(PREFIXES);
    for (RegisteredDocument node : graph.nodes()) {
      List<String> facts = facts(node);
      for (CitationEdge edge : graph.cites(node.id())) {
        facts.addAll(predicates(edge));
      }
      out.write(name(node.id()) + " a eli:LegalResource");
      for (String fact : facts.stream().distinct().toList()) {
        out.write(" ;\n  " + fact);
      }
      out.write(" .\n");
    }
  }

  private static List<String> facts(RegisteredDocument node) {
    List<String> facts = new ArrayList<>();
    facts.add("dcterms:identifier " + quoted(node.id().toString()));
    facts.add("rdfs:label " + quoted(NodeLabel.of(node)) + "@vi");
    node.kind().ifPresent(kind -> facts.add("dcterms:type " + quoted(kind.printedName()) + "@vi"));
    node.title().ifPresent(title -> facts.add("dcterms:title " + quoted(title) + "@vi"));
    node.issuer()
        .ifPresent(body -> facts.add("eli:passed_by [ rdfs:label " + quoted(body) + "@vi ]"));
    node.date().ifPresent(date -> facts.add("dcterms:issued " + typed(date)));
    node.date()
        .filter(date -> date.day().isPresent())
        .ifPresent(date -> facts.add("eli:date_document " + typed(date)));
    node.forms().forEach(form -> facts.add("dcterms:alternative " + quoted(form) + "@vi"));
    return facts;
  }

  private static List<String> predicates(CitationEdge edge) {
    String target = name(edge.target());
    List<String> predicates =
        new ArrayList<>(List.of("eli:cites " + target, "dcterms:references " + target));
    own(edge.relation()).ifPresent(word -> predicates.add(word + " " + target));
    return predicates;
  }

  private static Optional<String> own(Relation relation) {
    return switch (relation) {
      case BASED_ON -> Optional.of("eli:based_on");
      case IMPLEMENTS, CONTINUES, CONCRETISES, GUIDES -> Optional.of("eli:implements");
      case AMENDS -> Optional.of("eli:amends");
      case REPEALS -> Optional.of("eli:repeals");
      case REPLACES -> Optional.of("dcterms:replaces");
      case ISSUES -> Optional.of("eli:commences");
      case DISSEMINATES, REVIEWS, COPIES, FOLLOWS, WITHIN_TITLE, MENTIONS -> Optional.empty();
    };
  }

  private static String typed(PartialDate date) {
    String type =
        date.day().isPresent() ? "date" : date.month().isPresent() ? "gYearMonth" : "gYear";
    return '"' + date.toString() + "\"^^xsd:" + type;
  }

  private static String name(DocumentId id) {
    return "<" + id.urn().orElseGet(() -> "urn:x-chithi:" + percent(id.toString())) + ">";
  }

  private static String percent(String words) {
    StringBuilder encoded = new StringBuilder();
    for (byte unit : words.getBytes(StandardCharsets.UTF_8)) {
      boolean plain =
          unit >= '0' && unit <= '9' || unit >= 'A' && unit <= 'Z' || unit >= 'a' && unit <= 'z';
      encoded.append(
          plain || "-._/:@".indexOf(unit) >= 0 && unit > 0
              ? String.valueOf((char) unit)
              : String.format(Locale.ROOT, "%%%02X", unit & 0xFF));
    }
    return encoded.toString();
  }

  private static String quoted(String words) {
    String clean = XmlOut.clean(words);
    return '"' + clean.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
