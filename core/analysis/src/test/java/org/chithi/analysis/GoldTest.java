package org.chithi.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chithi.cite.Citation;
import org.chithi.cite.CitationFinder;
import org.chithi.cite.Reference;
import org.chithi.model.Directive;
import org.chithi.model.DocumentNumber;
import org.chithi.model.Issuer;
import org.chithi.model.Letterhead;
import org.chithi.model.Recipient;
import org.chithi.model.Section;
import org.chithi.model.Signature;
import org.chithi.parse.DirectiveParser;
import org.chithi.testcorpus.Cases;
import org.chithi.text.Folding;
import org.chithi.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The directives of the test corpus against their gold answers. */
class GoldTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Map<String, String> TEXTS = Cases.directives();

  private static Directive parse(String words) {
    return new DirectiveParser().parse(SourceText.of(words));
  }

  static Stream<String> names() {
    return TEXTS.keySet().stream();
  }

  private static JsonNode gold(String name) {
    return JSON.readTree(Cases.read("gold/" + name.substring(0, name.lastIndexOf('.')) + ".json"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void letterheadIsTheOneAnArchivistWouldRead(String name) {
    JsonNode gold = gold(name).get("letterhead");
    Letterhead head = parse(TEXTS.get(name)).letterhead();
    assertThat(head.kind().map(Enum::name)).isEqualTo(words(gold, "kind"));
    assertThat(head.number().flatMap(DocumentNumber::number)).isEqualTo(words(gold, "number"));
    assertThat(head.number().map(DocumentNumber::symbol)).isEqualTo(words(gold, "symbol"));
    assertThat(head.issuer().map(Issuer::name).map(Folding::key))
        .isEqualTo(words(gold, "issuer").map(Folding::key));
    assertThat(head.place()).isEqualTo(words(gold, "place"));
    assertThat(head.date().map(Object::toString)).isEqualTo(words(gold, "date"));
    assertThat(head.title()).isEqualTo(words(gold, "title"));
    assertThat(head.addressees()).isEqualTo(list(gold.get("addressees")));
  }

  @ParameterizedTest
  @MethodSource("names")
  void sectionsStartWhereTheGoldSays(String name) {
    Directive directive = parse(TEXTS.get(name));
    List<String> roles = new ArrayList<>();
    List<String> starts = new ArrayList<>();
    for (JsonNode section : gold(name).get("sections")) {
      roles.add(section.get("role").asString());
      starts.add(squeezed(section.get("starts").asString()));
    }
    assertThat(directive.sections().stream().map(Section::role).map(Enum::name)).isEqualTo(roles);
    for (int i = 0; i < starts.size(); i++) {
      assertThat(squeezed(directive.words(directive.sections().get(i).span())))
          .startsWith(starts.get(i));
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void recipientsAndSignatureAreRead(String name) {
    Directive directive = parse(TEXTS.get(name));
    JsonNode gold = gold(name);
    assertThat(directive.closing().recipients().stream().map(Recipient::text))
        .isEqualTo(list(gold.get("recipients")));
    Optional<Signature> signature = directive.closing().signature();
    JsonNode signed = gold.get("signature");
    assertThat(signature.flatMap(Signature::authority)).isEqualTo(words(signed, "authority"));
    assertThat(signature.flatMap(Signature::position)).isEqualTo(words(signed, "position"));
    assertThat(signature.flatMap(Signature::signer)).isEqualTo(words(signed, "signer"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void citationsAreThoseOfTheGold(String name) {
    Directive directive = parse(TEXTS.get(name));
    List<String> want = new ArrayList<>();
    for (JsonNode citation : gold(name).get("citations")) {
      want.add(squeezed(citation.get("quote").asString()) + " " + attributes(citation));
    }
    List<String> got = new ArrayList<>();
    for (Citation citation : new CitationFinder().find(directive).all()) {
      got.add(squeezed(directive.words(citation.span())) + " " + attributes(citation));
    }
    assertThat(got).isEqualTo(want);
  }

  private static List<String> attributes(Citation citation) {
    Reference reference = citation.reference();
    return Stream.of(
            Optional.of(citation.form().name()),
            reference.kind().map(Enum::name),
            reference.number(),
            reference.symbol(),
            reference.date().map(Object::toString),
            reference.issuer(),
            reference.term(),
            citation.form() == Citation.Form.SELF
                ? Optional.<String>empty()
                : Optional.of(citation.relation().name()))
        .map(value -> value.orElse("-"))
        .toList();
  }

  private static List<String> attributes(JsonNode gold) {
    boolean self = gold.get("form").asString().equals("SELF");
    return Stream.of("form", "type", "number", "symbol", "date", "issuer", "term", "relation")
        .map(key -> self && key.equals("relation") ? "-" : words(gold, key).orElse("-"))
        .toList();
  }

  private static Optional<String> words(JsonNode node, String name) {
    JsonNode value = node == null ? null : node.get(name);
    return value == null || value.isNull() ? Optional.empty() : Optional.of(value.asString());
  }

  private static List<String> list(JsonNode array) {
    List<String> items = new ArrayList<>();
    array.forEach(item -> items.add(item.asString()));
    return items;
  }

  /** Without white space and Markdown's marks, which gold quotes leave out. */
  private static String squeezed(String words) {
    return words.replaceAll("[\\s*_#\\\\|]+", "");
  }
}
