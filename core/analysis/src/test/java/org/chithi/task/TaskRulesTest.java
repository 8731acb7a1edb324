package org.chithi.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chithi.lex.RuleSet;
import org.chithi.lex.RuleSet.Match;
import org.chithi.lex.Rules.Rule;
import org.chithi.lex.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the rules on deadlines and targets takes what its examples of print say. */
final class TaskRulesTest {

  private static final TaskLexicon LEXICON = TaskLexicon.standard();

  static Stream<Arguments> examples() {
    return tables()
        .flatMap(
            table ->
                table.rules().stream()
                    .flatMap(
                        rule ->
                            Stream.of(rule.example().split(" \\| "))
                                .map(example -> Arguments.of(rule.name(), table, rule, example))));
  }

  private static Stream<RuleSet> tables() {
    return Stream.of(LEXICON.deadlines(), LEXICON.targets());
  }

  @ParameterizedTest(name = "{0}: {3}")
  @MethodSource("examples")
  void aRowTakesWhatItsExampleSays(String name, RuleSet table, Rule rule, String example) {
    assertThat(example).as("a row has an example").isNotBlank();
    String print = example.replaceAll("^!|[\\[\\]]", "");
    Tokens tokens = LEXICON.read(print);
    RuleSet.Matcher matcher = table.matcher(tokens);
    if (example.startsWith("!")) {
      for (int i = 0; i < tokens.size(); i++) {
        assertThat(matcher.at(i).map(Match::rule)).isNotEqualTo(Optional.of(rule));
      }
      return;
    }
    Optional<Match> match = matcher.at(tokens.at(example.indexOf('[')));
    assertThat(match.map(it -> tokens.words(it.from(), it.to())))
        .contains(example.substring(example.indexOf('[') + 1, example.indexOf(']')));
    assertThat(match.map(Match::rule)).contains(rule);
  }

  @ParameterizedTest
  @MethodSource("names")
  void aRuleHasARowThatItIsNot(String name) {
    List<Rule> rows =
        tables()
            .flatMap(table -> table.rules().stream())
            .filter(rule -> rule.name().equals(name))
            .toList();
    assertThat(rows).anyMatch(rule -> rule.example().contains("!"));
  }

  static Stream<String> names() {
    return tables().flatMap(table -> table.rules().stream()).map(Rule::name).distinct();
  }
}
