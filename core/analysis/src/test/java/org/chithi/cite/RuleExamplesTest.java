package org.chithi.cite;

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

/** Every row of the rules takes what its examples of print say. */
final class RuleExamplesTest {

  private static final CitationLexicon LEXICON = CitationLexicon.of(CitationTerms.standard());

  static Stream<Arguments> examples() {
    return LEXICON.rules().rules().stream()
        .flatMap(
            rule ->
                Stream.of(rule.example().split(" \\| "))
                    .map(example -> Arguments.of(rule.name(), rule, example)));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("examples")
  void aRowTakesWhatItsExampleSays(String name, Rule rule, String example) {
    assertThat(example).as("a row has an example").isNotBlank();
    boolean nothing = example.startsWith("!");
    String print = example.replaceAll("^!|[\\[\\]]", "");
    Tokens tokens = LEXICON.read(print);
    RuleSet.Matcher matcher = LEXICON.rules().matcher(tokens);
    if (nothing) {
      for (int i = 0; i < tokens.size(); i++) {
        assertThat(matcher.at(i, name).map(Match::rule)).isNotEqualTo(Optional.of(rule));
      }
      return;
    }
    int from = tokens.at(example.indexOf('['));
    assertThat(tokens.start(from))
        .as("an example begins with a token")
        .isEqualTo(example.indexOf('['));
    Optional<Match> match = matcher.at(from, name);
    assertThat(match.map(it -> tokens.words(it.from(), it.to())))
        .contains(example.substring(example.indexOf('[') + 1, example.indexOf(']')));
    assertThat(match.map(Match::rule)).contains(rule);
  }

  @ParameterizedTest
  @MethodSource("names")
  void aRuleOfSeveralRowsHasARowThatItIsNot(String name) {
    List<Rule> rows =
        LEXICON.rules().rules().stream().filter(rule -> rule.name().equals(name)).toList();
    assertThat(rows).anyMatch(rule -> rule.example().contains("!"));
  }

  static Stream<String> names() {
    return LEXICON.rules().rules().stream().map(Rule::name).distinct();
  }
}
