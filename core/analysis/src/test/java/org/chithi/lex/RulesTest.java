package org.chithi.lex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chithi.lex.RuleSet.Match;
import org.chithi.text.TermTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What patterns over tokens take. */
final class RulesTest {

  private static TermTable.Row row(String name, String gap, String pattern) {
    return new TermTable.Row(
        Map.of("name", 0, "gap", 1, "pattern", 2, "example", 3), List.of(name, gap, pattern, ""));
  }

  private static Lexicon lexicon(Rules rules) {
    return Lexicon.builder()
        .commonWords()
        .word("Nghị quyết", "ANY_TYPE", TokenType.DOC_TYPE)
        .word("Luật", "LAW", TokenType.DOC_TYPE)
        .plainWord("Bộ Chính trị", TokenType.BODY)
        .typeCode("NQ", "NQ")
        .issuerCode("TW", false)
        .words(rules.words())
        .build();
  }

  private static RuleSet.Matcher matcher(Rules rules, String text) {
    Lexicon lexicon = lexicon(rules);
    return rules.compile(lexicon, Map.of("LAW", "LAW")).matcher(new Lexer(lexicon).read(text));
  }

  private static Optional<Match> match(String pattern, String gap, String text) {
    return matcher(Rules.of(List.of(row("R", gap, pattern))), text).at(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "DOC_TYPE CODE                        # Nghị quyết 18-NQ/TW        # 2",
        "DOC_TYPE ('số' ':'?)? CODE           # Nghị quyết số: 18-NQ/TW    # 4",
        "DOC_TYPE ('này'|'nêu trên')          # Nghị quyết nêu trên        # 2",
        "DOC_TYPE (CODE ','?){1,3}            # Nghị quyết 1-NQ/TW, 2-NQ/TW # 4",
        "LAW ANY_{1,4} DATE                   # Luật hòa giải năm 2013     # 4",
        "DOC_TYPE^ !'này' ANY                 # Nghị quyết này             # 0",
        "DOC_TYPE^ 'này'                      # nghị quyết này             # 0",
        "DOC_TYPE~ 'này'                      # NGHỊ QUYẾT này             # 0",
        "DOC_TYPE <DOC_TYPE CODE              # Nghị quyết 1-NQ/TW         # 2",
        "DOC_TYPE <!DOC_TYPE CODE             # Nghị quyết 1-NQ/TW         # 0",
        "DOC_TYPE =CODE                       # Nghị quyết 1-NQ/TW         # 1",
        "LAW                                  # Nghị quyết                 # 0",
      })
  void aPatternTakesTokens(String pattern, String text, int tokens) {
    assertThat(match(pattern.strip(), "", text.strip()).map(Match::to).orElse(0)).isEqualTo(tokens);
  }

  @Test
  void capturesHaveNames() {
    Match match =
        match(
                "type:DOC_TYPE (num:CODE (','|'và')?){1,5} ('của' issuer:BODY)?",
                "",
                "Nghị quyết 1-NQ/TW, 2-NQ/TW và 3-NQ/TW của Bộ Chính trị")
            .orElseThrow();

    assertThat(match.all("num")).hasSize(3);
    assertThat(match.first("issuer").orElseThrow().from()).isEqualTo(7);
    assertThat(match.first("date")).isEmpty();
  }

  /** A branch that fails leaves no capture. */
  @Test
  void abandonedCapturesAreGone() {
    Match match =
        match("DOC_TYPE (a:CODE 'này' | b:CODE 'nêu trên')", "", "Nghị quyết 1-NQ/TW nêu trên")
            .orElseThrow();

    assertThat(match.captures()).hasSize(1);
    assertThat(match.first("b")).isPresent();
  }

  @Test
  void aRuleDoesNotReadOverAStrongerBreak() {
    assertThat(match("DOC_TYPE CODE", "", "Nghị quyết\n1-NQ/TW")).isPresent();
    assertThat(match("DOC_TYPE CODE", "", "Nghị quyết\n\n1-NQ/TW")).isEmpty();
    assertThat(match("DOC_TYPE CODE", "SPACE", "Nghị quyết\n1-NQ/TW")).isEmpty();
    assertThat(match("DOC_TYPE CODE", "PARAGRAPH", "Nghị quyết\n\n1-NQ/TW")).isPresent();
  }

  @Test
  void theFirstRuleOfTheTableWins() {
    RuleSet.Matcher matcher =
        matcher(
            Rules.of(
                List.of(row("A", "", "DOC_TYPE CODE"), row("B", "", "'nghị quyết' CODE 'này'?"))),
            "Nghị quyết 1-NQ/TW này");

    assertThat(matcher.at(0).orElseThrow().rule().name()).isEqualTo("A");
    assertThat(matcher.at(0, "B").orElseThrow().to()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "(DOC_TYPE",
        "DOC_TYPE {1,99}",
        "ANY CODE",
        "WORD CODE",
        "CODE?",
        "!CODE",
        "$MISSING",
        "NO_SUCH_TYPE",
        "DOC_TYPE <(CODE CODE)",
        "'số"
      })
  void aPatternThatCannotServeIsRefused(String pattern) {
    assertThatThrownBy(() -> matcher(Rules.of(List.of(row("R", "", pattern))), ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching("(?s)(pattern|rule).*");
  }

  /** Nested repetitions end within their budget. */
  @Test
  void noPatternTakesForEver() {
    String text = "Nghị quyết " + "và ".repeat(5000);

    assertThat(match("DOC_TYPE (('và'{0,9}){0,9}){0,9} CODE", "", text)).isEmpty();
  }
}
