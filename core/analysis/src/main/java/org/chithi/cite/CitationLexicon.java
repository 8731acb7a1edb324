package org.chithi.cite;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chithi.cite.CitationTerms.TypeWord;
import org.chithi.cite.CitationTerms.Use;
import org.chithi.lex.Lexer;
import org.chithi.lex.Lexicon;
import org.chithi.lex.RuleSet;
import org.chithi.lex.Rules;
import org.chithi.lex.TokenType;
import org.chithi.lex.Tokens;
import org.chithi.model.Bodies;
import org.chithi.model.DocumentKind;
import org.chithi.model.Level;
import org.chithi.text.TermTable;

/**
 * The words by which citations are read: the terms of the caller, bodies, places and the phrases of
 * the tables beside this class. Immutable and safe to share between threads.
 */
final class CitationLexicon {

  private static final CitationLexicon STANDARD = new CitationLexicon(CitationTerms.standard());

  private final Lexer lexer;
  private final RuleSet rules;

  CitationLexicon(CitationTerms terms) {
    Lexicon.Builder builder = Lexicon.builder().commonWords();
    addTypes(builder, terms);
    builder.bodies(
        TermTable.rows(Bodies.class, "bodies.tsv"),
        row -> Optional.of(row.cell("level")).filter(it -> !it.isEmpty()).map(Level::valueOf));
    rows(builder, "provinces.tsv", row -> row.cell("name"));
    Verbs.addTo(builder);
    TitleOpener.addTo(builder);
    addNames(builder);
    addWords(builder);
    Rules found = Rules.read(CitationLexicon.class, "mentions.tsv");
    builder.words(found.words());
    Lexicon lexicon = builder.build();
    this.lexer = new Lexer(lexicon);
    this.rules =
        found.compile(
            lexicon,
            Map.of(
                "LAW", DocumentKind.LUAT,
                "ORDINANCE", DocumentKind.PHAP_LENH,
                "PROGRAMME", DocumentKind.CHUONG_TRINH,
                "PROJECT", DocumentKind.DE_AN,
                "PLAN", DocumentKind.KE_HOACH,
                "MEETING", Use.MEETING));
  }

  /** The names of documents that go by a name: phrases that stand for their kind. */
  private static void addNames(Lexicon.Builder builder) {
    for (String table : List.of("rule-names.tsv", "laws.tsv")) {
      for (TermTable.Row row : TermTable.rows(CitationLexicon.class, table)) {
        builder.phrase(row.cell("name"), DocumentKind.valueOf(row.cell("kind")));
      }
    }
  }

  /** The phrases before, between and after mentions. */
  private static void addWords(Lexicon.Builder builder) {
    phrases(builder, "name-ends.tsv", "words", CitationWord.NAME_END);
    phrases(builder, "titles.tsv", "opener", CitationWord.TITLE_OPENER);
    phrases(builder, "issuing.tsv", "words", CitationWord.ISSUING);
    phrases(builder, "adverbs.tsv", "words", CitationWord.ADVERB);
    phrases(builder, "sayings.tsv", "words", CitationWord.SAYING);
    phrases(builder, "alias-cues.tsv", "cue", CitationWord.ALIAS_CUE);
    phrases(builder, "links.tsv", "words", CitationWord.LINK);
    for (TermTable.Row row : TermTable.rows(CitationLexicon.class, "mention-words.tsv")) {
      builder.phrase(row.cell("words"), CitationWord.valueOf(row.cell("sense")));
    }
    for (TermTable.Row row : TermTable.rows(CitationLexicon.class, "no-document.tsv")) {
      for (String use : row.cell("before").split(" ")) {
        builder.phrase(
            row.cell("words"), CitationWord.valueOf("NO_" + use.toUpperCase(Locale.ROOT)));
      }
    }
  }

  private static void phrases(
      Lexicon.Builder builder, String table, String column, CitationWord sense) {
    TermTable.rows(CitationLexicon.class, table)
        .forEach(row -> builder.phrase(row.cell(column), sense));
  }

  /** The lexicon of the standard terms. */
  static CitationLexicon standard() {
    return STANDARD;
  }

  /** The lexicon of some terms; that of the standard ones is built once. */
  static CitationLexicon of(CitationTerms terms) {
    return terms == CitationTerms.standard() ? STANDARD : new CitationLexicon(terms);
  }

  private static void addTypes(Lexicon.Builder builder, CitationTerms terms) {
    for (TypeWord word : terms.words()) {
      if (word.use() == Use.WORD) {
        builder.word(word.word(), word.kind(), TokenType.DOC_TYPE);
        builder.word(word.word(), word.use());
      } else {
        builder.exactWord(word.word(), word.kind(), TokenType.DOC_TYPE);
        builder.exactWord(word.word(), word.use());
      }
    }
    terms.addCodes(builder);
  }

  private static void rows(
      Lexicon.Builder builder, String table, Function<TermTable.Row, String> words) {
    List<TermTable.Row> rows = TermTable.rows(Bodies.class, table);
    rows.forEach(row -> builder.plainWord(words.apply(row), TokenType.PLACE));
  }

  Tokens read(String text) {
    return lexer.read(text);
  }

  /** The rules of a table by which mentions are found. */
  RuleSet rules() {
    return rules;
  }
}
