package org.chithi.cite;

import java.util.BitSet;
import java.util.Optional;
import org.chithi.lex.Gap;
import org.chithi.lex.RuleSet;
import org.chithi.lex.RuleSet.Match;
import org.chithi.lex.TokenType;
import org.chithi.lex.Tokens;
import org.chithi.model.Directive;
import org.chithi.model.DocumentKind;
import org.chithi.model.Section;
import org.chithi.model.SectionRole;

/**
 * The text of one directive as citations are read in it: its tokens, and for every token the role
 * of its section and where its clause and its sentence begin.
 */
final class CitedTokens {

  private static final int LONGEST_PHRASE = 5;
  private static final int LONGEST_MARKS = 4;
  private static final int LONGEST_NOTE = 2;

  private final Directive directive;
  private final Tokens tokens;
  private final BitSet sentences = new BitSet();
  private final BitSet clauses = new BitSet();
  private final RuleSet.Matcher matcher;

  CitedTokens(Directive directive, CitationLexicon lexicon) {
    this.directive = directive;
    this.tokens = lexicon.read(directive.text());
    this.matcher = lexicon.rules().matcher(tokens);
    readBorders();
  }

  private void readBorders() {
    for (int i = tokens.nextStart(0); i < tokens.size(); i = tokens.nextStart(i + 1)) {
      boolean item = tokens.gap(i).compareTo(Gap.CELL) >= 0;
      boolean line = tokens.gap(i) == Gap.LINE && tokens.isCapital(i) && !isOpen(i - 1);
      boolean stop = isStop(i - 1) && tokens.gap(i) != Gap.NONE;
      sentences.set(i, item || line || stop);
      clauses.set(i, sentences.get(i) || tokens.isSign(i - 1, ";:"));
    }
  }

  private boolean isStop(int token) {
    return tokens.isSign(token, ".!?");
  }

  /** Whether a line cannot end with a token: its sentence goes on in the next. */
  private boolean isOpen(int token) {
    return tokens.is(token, TokenType.OF)
        || tokens.is(token, TokenType.CONNECTOR)
        || tokens.is(token, TokenType.QUANTIFIER)
        || tokens.is(token, TokenType.NUMBER_SIGN)
        || tokens.isSign(token, ',');
  }

  Directive directive() {
    return directive;
  }

  Tokens tokens() {
    return tokens;
  }

  /** The role of the section in which a token stands; empty between sections. */
  Optional<SectionRole> role(int token) {
    return token >= 0 && token < tokens.size()
        ? directive.sectionAt(tokens.start(token)).map(Section::role)
        : Optional.empty();
  }

  /** The first token of the sentence, item or cell in which a token stands. */
  int sentenceStart(int token) {
    return lastIn(sentences, token);
  }

  /** The first token of the clause in which a token stands: after a semicolon or colon too. */
  int clauseStart(int token) {
    return lastIn(clauses, token);
  }

  private int lastIn(BitSet starts, int token) {
    boolean holds = token >= 0 && token < tokens.size();
    return Math.max(0, holds ? starts.previousSetBit(token) : token);
  }

  /** Whether a token is the first of its sentence, so that its capital says nothing. */
  boolean startsSentence(int token) {
    return sentenceStart(token) == token;
  }

  /** The kind of document that a token names; empty if it names none. */
  Optional<DocumentKind> kind(int token) {
    return tokens.is(token, TokenType.DOC_TYPE)
        ? tokens.sense(token, DocumentKind.class)
        : Optional.empty();
  }

  /** Whether the name of a body may start with a token: {@code Bộ Y tế}, {@code liên Bộ Y tế}. */
  boolean isBody(int token) {
    return tokens.is(token, TokenType.BODY)
        && (tokens.isCapital(token)
            || tokens.is(token + 1, TokenType.BODY_WORD) && tokens.isCapital(token + 1));
  }

  /** Whether a token is a quote, whatever its form. */
  boolean isQuote(int token) {
    return tokens.isSign(token, "\"'");
  }

  /** The first rule of a name that fits at a token; empty if none does. */
  Optional<Match> match(int token, String rule) {
    return matcher.at(token, rule);
  }

  /** Whether the words before a token go on with it: on the same line or the next. */
  boolean goesOn(int token) {
    return tokens.gap(token).compareTo(Gap.LINE) <= 0;
  }

  /** {@code Diễn đàn Dân Luật}: after a word with a capital that opens no sentence, in a name. */
  boolean isAfterName(int from) {
    int word = from - 1;
    return tokens.gap(from) == Gap.SPACE
        && tokens.isCapital(word)
        && !tokens.isAllCapitals(word)
        && tokens.gap(word) == Gap.SPACE
        && tokens.end(word) - tokens.start(word) > 1
        && tokens.is(word - 1, TokenType.WORD)
        && tokens.phrase(word, Relation.class).isEmpty();
  }

  /** The token after the mark of a note, {@code Bộ Chính trị2} or {@code 66-QĐ/TW (1), ngày}. */
  int afterNote(int token) {
    boolean glued =
        tokens.is(token, TokenType.NUMBER)
            && tokens.gap(token) == Gap.NONE
            && tokens.end(token) - tokens.start(token) <= LONGEST_NOTE;
    return glued ? token + 1 : match(token, "NOTE").map(Match::to).orElse(token);
  }

  /** The token after a comma, if one goes on here; else the token itself. */
  int afterComma(int token) {
    return tokens.isSign(token, ',') && goesOn(token) ? token + 1 : token;
  }

  /**
   * The token after a comma, a connector or both, or after the word between the ends of a range,
   * {@code đến số 15}; -1 if there is none.
   */
  int afterJoint(int token) {
    boolean range =
        isAt(token, CitationWord.UP_TO)
            && (tokens.is(token + 1, TokenType.NUMBER_SIGN)
                || tokens.is(token + 1, TokenType.CODE));
    int next = range ? token + 1 : afterComma(token);
    boolean joined =
        goesOn(next) && (tokens.is(next, TokenType.CONNECTOR) || tokens.isSign(next, '&'));
    next = joined ? next + 1 : next;
    return next > token ? next : -1;
  }

  /** Whether a sentence, an item or a line begins at a token, signs before it aside. */
  boolean opensSentence(int token) {
    int first = token;
    while (first > 0
        && !tokens.startsLine(first)
        && isMark(first - 1)
        && token - first < LONGEST_MARKS) {
      first--;
    }
    return tokens.startsLine(first) || isStop(first - 1) || tokens.isSign(first - 1, ':');
  }

  private boolean isMark(int token) {
    return tokens.is(token, TokenType.PUNCT)
        && "\"'“”‘’(*-+".indexOf(tokens.text().charAt(tokens.start(token))) >= 0;
  }

  /** Whether a phrase with a sense ends right before a token. */
  boolean isAfter(int token, Object sense) {
    return phraseBefore(token, sense) < token;
  }

  /** Where the longest phrase with a sense starts that ends before a token; the token for none. */
  int phraseBefore(int token, Object sense) {
    int longest = token;
    for (int start = token - 1; start >= Math.max(0, token - LONGEST_PHRASE); start--) {
      if (tokens.phraseEnd(start, sense) == token) {
        longest = start;
      }
    }
    return goesOn(token) ? longest : token;
  }

  /** Whether a phrase with a sense starts at a token. */
  boolean isAt(int token, Object sense) {
    return tokens.phraseEnd(token, sense) > token;
  }
}
