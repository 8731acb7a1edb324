package org.chithi.cite;

import java.util.List;
import java.util.function.Function;
import org.chithi.cite.CitationTerms.TypeWord;
import org.chithi.cite.CitationTerms.Use;
import org.chithi.lex.Lexer;
import org.chithi.lex.Lexicon;
import org.chithi.lex.TokenType;
import org.chithi.lex.Tokens;
import org.chithi.model.Bodies;
import org.chithi.model.Level;
import org.chithi.text.TermTable;

/**
 * The words by which citations are read: the terms of the caller, bodies, places and the phrases of
 * the tables beside this class. Immutable and safe to share between threads.
 */
final class CitationLexicon {

  private static final CitationLexicon STANDARD = new CitationLexicon(CitationTerms.standard());

  private final Lexer lexer;

  CitationLexicon(CitationTerms terms) {
    Lexicon.Builder builder = Lexicon.builder().commonWords();
    addTypes(builder, terms);
    builder.bodies(
        TermTable.rows(Bodies.class, "bodies.tsv"),
        row -> row.cell("level").isEmpty() ? null : Level.valueOf(row.cell("level")));
    rows(builder, "provinces.tsv", row -> row.cell("name"));
    Verbs.addTo(builder);
    TitleOpener.addTo(builder);
    this.lexer = new Lexer(builder.build());
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
      } else {
        builder.exactWord(word.word(), word.kind(), TokenType.DOC_TYPE);
      }
    }
    terms.addCodes(builder);
  }

  private static void rows(
      Lexicon.Builder builder, String table, Function<TermTable.Row, String> words) {
    List<TermTable.Row> rows = TermTable.rows(Bodies.class, table);
    rows.forEach(row -> builder.word(words.apply(row), null, TokenType.PLACE));
  }

  Tokens read(String text) {
    return lexer.read(text);
  }
}
