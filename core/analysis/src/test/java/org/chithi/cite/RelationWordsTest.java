package org.chithi.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chithi.lex.Tokens;
import org.chithi.text.TermTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the tables of the relation stage is found in print. */
class RelationWordsTest {

  static List<TermTable.Row> relations() {
    return TermTable.rows(Verbs.class, "relations.tsv");
  }

  static List<TermTable.Row> words() {
    return TermTable.rows(Verbs.class, "clause-words.tsv");
  }

  private static Tokens read(String text) {
    return CitationLexicon.standard().read(text);
  }

  @ParameterizedTest
  @MethodSource("relations")
  void aRowOfRelationsIsOneVerb(TermTable.Row row) {
    String deed = row.cell("use").equals("PERIOD") ? " thực hiện" : "";
    String phrase = row.cell("phrase").replace("{n}", "10") + deed;
    Optional<Relation> relation =
        Optional.of(row.cell("relation")).filter(it -> !it.isEmpty()).map(Relation::valueOf);
    if (row.cell("position").equals("after")) {
      Tokens tokens = read(phrase + ".");
      assertThat(Verbs.of(tokens, List.of()).after(0).map(Verb::relation)).isEqualTo(relation);
      return;
    }
    Tokens tokens = read(phrase + " Nghị quyết số 5-NQ/TW");
    List<Verb> verbs = Verbs.between(tokens, 0, tokens.at(phrase.length() - 1) + 1);
    assertThat(verbs).hasSize(relation.isPresent() ? 1 : 0);
    assertThat(verbs).allMatch(verb -> Optional.of(verb.relation()).equals(relation));
    assertThat(verbs)
        .allMatch(verb -> verb.from() == 0 && tokens.end(verb.to() - 1) == phrase.length());
  }

  @ParameterizedTest
  @MethodSource("words")
  void aWordOfClausesHasItsSenses(TermTable.Row row) {
    Tokens tokens = read(row.cell("words") + " Nghị quyết số 5-NQ/TW");
    int end = tokens.at(row.cell("words").length() - 1) + 1;
    for (String sense : row.cell("senses").split(" ")) {
      assertThat(tokens.phraseEnd(0, ClauseWord.valueOf(sense))).isEqualTo(end);
    }
  }
}
