package org.chithi.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chithi.cite.Citation;
import org.chithi.cite.CitationFinder;
import org.chithi.cite.Citations;
import org.chithi.cite.Relation;
import org.chithi.eval.Evaluation;
import org.chithi.eval.Scores;
import org.chithi.model.Directive;
import org.chithi.model.DocumentKind;
import org.chithi.model.Issuer;
import org.chithi.model.Level;
import org.chithi.model.Notice;
import org.chithi.model.RoleEvidence;
import org.chithi.model.SectionRole;
import org.chithi.parse.DirectiveParser;
import org.chithi.resolve.CitationResolver;
import org.chithi.resolve.Registry;
import org.chithi.resolve.Resolution;
import org.chithi.task.Target;
import org.chithi.testcorpus.Cases;
import org.chithi.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schemas of the written forms: what is written follows them, anything else does not. */
class SchemasTest {

  private static final Schema DIRECTIVE = schema("chithi-directive-1");
  private static final Schema CITATIONS = schema("chithi-citations-1");
  private static final Schema EVAL = schema("chithi-eval-1");

  private static Schema schema(String name) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(SchemaLocation.of("classpath:org/chithi/json/" + name + ".schema.json"));
  }

  private static Directive parsed(String words) {
    return new DirectiveParser().parse(SourceText.of(words));
  }

  private static List<Resolution> resolutions(Directive directive, Citations citations) {
    return new CitationResolver(Registry.standard()).resolve(directive, citations.all());
  }

  /** Directives, the texts of all cases, and texts that are nearly nothing. */
  static Stream<String> texts() {
    return Stream.of(
            Cases.directives().values().stream(),
            Cases.heldOut().values().stream(),
            Cases.inputs(),
            Stream.of("", " ", "Số"))
        .flatMap(texts -> texts);
  }

  @Test
  void everyDirectiveAndItsCitationsFollowTheirSchemas() {
    texts()
        .forEach(
            words -> {
              Directive directive = parsed(words);
              Citations citations = new CitationFinder().find(directive);
              List<Resolution> resolutions = resolutions(directive, citations);
              assertFollows(DIRECTIVE, DirectiveJson.toLine(directive, citations));
              assertFollows(DIRECTIVE, DirectiveJson.toLine(directive, citations, resolutions));
              assertFollows(CITATIONS, CitationsJson.toLine(directive, citations, resolutions));
            });
  }

  private static void assertFollows(Schema schema, String json) {
    assertThat(schema.validate(json, InputFormat.JSON)).as(json).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'\"form\":\"NUMBERED\"', '\"form\":\"BY_NUMBER\"'",
    "'\"number\":\"217\"', '\"number\":217'",
    "'\"date\":\"2013-12-12\"', '\"date\":\"12/12/2013\"'",
    "'\"status\":\"KNOWN\"', '\"status\":\"FOUND\"'",
    "'\"alias\":null,', ''",
    "'\"alias\":null,', '\"alias\":null,\"aliases\":null,'",
    "'\"recipients\":[]', '\"recipients\":null'",
    "chithi-directive/1, chithi-directive/2"
  })
  void theSchemaRefusesAnythingElse(String right, String wrong) {
    Directive directive =
        parsed("KẾT LUẬN\nvề giám sát\n\nThực hiện Quyết định số 217-QĐ/TW ngày 12/12/2013.\n");
    Citations citations = new CitationFinder().find(directive);
    String json = DirectiveJson.toLine(directive, citations, resolutions(directive, citations));
    assertFollows(DIRECTIVE, json);
    assertThat(json).contains(right);
    assertThat(DIRECTIVE.validate(json.replace(right, wrong), InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void scoresFollowTheirSchema() throws IOException {
    String name = "chi-thi-huyen-uy-dau-thanh-cu";
    String gold = Cases.read("gold/held-out/" + name + ".json");
    StringWriter json = new StringWriter();
    for (String words : List.of(Cases.heldOut().get(name + ".txt"), "Kết luận")) {
      Scores scores =
          new Scores(List.of(Evaluation.score(name, GoldJson.read(gold), parsed(words))));
      json.getBuffer().setLength(0);
      ScoresJson.write(scores, json);
      assertFollows(EVAL, json.toString());
    }
    assertThat(EVAL.validate(json.toString().replace("[", "[-1,"), InputFormat.JSON)).isNotEmpty();
  }

  static Stream<Arguments> families() {
    return Stream.of(
        Arguments.of("chithi-common-1", "/$defs/kind", DocumentKind.class),
        Arguments.of("chithi-common-1", "/$defs/level", Level.class),
        Arguments.of("chithi-common-1", "/$defs/role", SectionRole.class),
        Arguments.of("chithi-common-1", "/$defs/relation", Relation.class),
        Arguments.of("chithi-common-1", "/$defs/comparison", Target.Comparison.class),
        Arguments.of("chithi-common-1", "/$defs/notice/properties/code", Notice.Code.class),
        Arguments.of("chithi-common-1", "/$defs/citation/properties/form", Citation.Form.class),
        Arguments.of(
            "chithi-common-1", "/$defs/citation/properties/defects/items", Citation.Defect.class),
        Arguments.of(
            "chithi-directive-1",
            "/properties/letterhead/properties/issuerEvidence/anyOf/0",
            Issuer.Evidence.class),
        Arguments.of(
            "chithi-directive-1",
            "/properties/sections/items/properties/evidence/properties/clue",
            RoleEvidence.Clue.class));
  }

  @ParameterizedTest
  @MethodSource("families")
  <E extends Enum<E>> void theCodesOfTheSchemaAreThoseOfTheModel(
      String name, String place, Class<E> family) throws IOException {
    try (InputStream schema =
        SchemasTest.class.getResourceAsStream("/org/chithi/json/" + name + ".schema.json")) {
      JsonNode codes = JsonMapper.shared().readTree(schema).at(place + "/enum");
      assertThat(StreamSupport.stream(codes.spliterator(), false).map(JsonNode::asString))
          .containsExactlyInAnyOrderElementsOf(
              Stream.of(family.getEnumConstants()).map(Enum::name).toList());
    }
  }
}
