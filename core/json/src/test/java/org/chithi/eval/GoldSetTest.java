package org.chithi.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chithi.json.GoldJson;
import org.chithi.model.Directive;
import org.chithi.parse.DirectiveParser;
import org.chithi.testcorpus.Cases;
import org.chithi.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The gold answers of the test corpus: their form, and how well the analysis agrees with them. */
class GoldSetTest {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Cases.read("gold.schema.json"));

  private static final String DEVELOPMENT = "gold/";
  private static final String HELD_OUT = "gold/held-out/";

  private static final Map<String, Scores> SCORES =
      Map.of(
          DEVELOPMENT, scores(Cases.directives(), DEVELOPMENT),
          HELD_OUT, scores(Cases.heldOut(), HELD_OUT));

  private static Scores scores(Map<String, String> texts, String folder) {
    List<DocumentScore> scores = new ArrayList<>();
    texts.forEach(
        (file, words) -> {
          GoldAnswers gold = GoldJson.read(Cases.read(folder + name(file) + ".json"));
          Directive directive = new DirectiveParser().parse(SourceText.of(words));
          scores.add(Evaluation.score(name(file), gold, directive));
        });
    return new Scores(scores);
  }

  private static String name(String file) {
    return file.substring(0, file.lastIndexOf('.'));
  }

  static Stream<String> answers() {
    return Stream.concat(
        Cases.directives().keySet().stream().map(file -> DEVELOPMENT + name(file) + ".json"),
        Cases.heldOut().keySet().stream().map(file -> HELD_OUT + name(file) + ".json"));
  }

  @Test
  void theSetIsAsLargeAsItsDescriptionSays() {
    assertThat(Cases.directives()).hasSize(23);
    assertThat(Cases.heldOut()).hasSize(20);
  }

  @ParameterizedTest
  @MethodSource("answers")
  void goldAnswersFollowTheSchema(String file) {
    assertThat(SCHEMA.validate(Cases.read(file), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'\"form\": \"NUMBERED\"', '\"form\": \"BY_NUMBER\"'",
    "'\"role\": \"TASKS\"', '\"role\": \"DUTIES\"'",
    "'\"date\": \"2018-03-05\"', '\"date\": \"5/3/2018\"'",
    "'\"number\": \"30\"', '\"number\": null'",
    "'\"lead\": [', '\"led\": ['"
  })
  void theSchemaRefusesOtherAnswers(String right, String wrong) {
    String gold = Cases.read("gold/held-out/chi-thi-huyen-uy-dau-thanh-cu.json");
    assertThat(gold).contains(right);
    assertThat(SCHEMA.validate(gold.replace(right, wrong), InputFormat.JSON)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("answers")
  void everyQuoteOfTheGoldIsInItsText(String file) {
    String folder = file.startsWith(HELD_OUT) ? HELD_OUT : DEVELOPMENT;
    String name = name(file).substring(folder.length());
    DocumentScore score =
        SCORES.get(folder).documents().stream()
            .filter(it -> it.name().equals(name))
            .findFirst()
            .orElseThrow();
    assertThat(score.errors().stream().map(EvaluationError::kind))
        .doesNotContain(
            EvaluationError.Kind.SECTION_NOT_IN_TEXT,
            EvaluationError.Kind.CITATION_NOT_IN_TEXT,
            EvaluationError.Kind.ASSIGNMENT_NOT_IN_TEXT);
  }

  /** Floors: raised when a figure has risen for good, never lowered to make a change pass. */
  @ParameterizedTest
  @CsvSource({
    "gold/, letterhead, 1.0",
    "gold/, sections_six, 1.0",
    "gold/, citations_f1, 1.0",
    "gold/, recipients_f1, 1.0",
    "gold/, assignments_f1, 0.990",
    "gold/, assignment_leads, 0.980",
    "gold/held-out/, letterhead, 0.978",
    "gold/held-out/, sections_six, 0.941",
    "gold/held-out/, sections_accuracy, 0.953",
    "gold/held-out/, citations_precision, 0.993",
    "gold/held-out/, citations_recall, 0.993",
    "gold/held-out/, attributes.issuer, 0.964",
    "gold/held-out/, attributes.relation, 0.982",
    "gold/held-out/, recipients_f1, 0.971",
    "gold/held-out/, assignments_f1, 0.857",
    "gold/held-out/, assignment_leads, 0.916"
  })
  void figuresDoNotFall(String folder, String figure, double floor) {
    Scores scores = SCORES.get(folder);
    assertThat(scores.figures().get(figure))
        .as(
            scores.documents().stream()
                .flatMap(score -> score.errors().stream().map(it -> score.name() + ": " + it))
                .collect(Collectors.joining("\n")))
        .isGreaterThanOrEqualTo(floor);
  }
}
