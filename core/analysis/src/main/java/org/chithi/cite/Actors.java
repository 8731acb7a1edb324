package org.chithi.cite;

import java.util.Optional;
import org.chithi.lex.BodyNames;
import org.chithi.lex.RuleSet;
import org.chithi.lex.TokenType;
import org.chithi.lex.Tokens;

/** The bodies that act in a text: {@code Ban Thường vụ Đảng ủy đã kịp thời ban hành}. */
final class Actors {

  /** So far before a verb the name of a body starts, in tokens. */
  private static final int FARTHEST = 25;

  private final CitedTokens text;
  private final Tokens tokens;

  Actors(CitedTokens text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  /** The name of a body, as token indexes {@code [from, to)}. */
  record Body(int from, int to) {}

  /**
   * Who says something in a paper.
   *
   * @param from where the words start that tell what it says
   */
  record Speaker(Body body, int from) {}

  /** The body that acts in a verb and is no owner of something. */
  Optional<Body> before(int verb) {
    return named(verb).filter(body -> !tokens.is(body.from() - 1, TokenType.OF));
  }

  /**
   * The body that says something in a paper: {@code đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số
   * 12}.
   */
  Optional<Speaker> speaker(int paper) {
    if (!text.isAfter(paper, CitationWord.IN_PAPER)) {
      return Optional.empty();
    }
    return named(paper - 1)
        .filter(body -> tokens.is(body.from() - 1, TokenType.OF))
        .map(body -> new Speaker(body, text.phraseBefore(body.from() - 1, CitationWord.SAYING)))
        .filter(speaker -> speaker.from() < speaker.body().from() - 1);
  }

  /** The body whose name ends before a verb, the longest of nested names. */
  private Optional<Body> named(int verb) {
    Optional<Body> longest = Optional.empty();
    for (int start = verb - 1; start >= Math.max(0, verb - FARTHEST); start--) {
      if (text.isBody(start)) {
        int end = BodyNames.citedEnd(tokens, start);
        boolean goesOn = longest.isEmpty() || end >= longest.get().to();
        if (goesOn && leadTo(end, verb)) {
          longest = Optional.of(new Body(start, end));
        }
      }
    }
    return longest;
  }

  /** Whether nothing but adverbs stands between a subject and its verb. */
  boolean leadTo(int end, int verb) {
    int next = afterBracket(afterTerm(end), verb);
    while (next < verb) {
      int adverb = tokens.phraseEnd(next, CitationWord.ADVERB);
      adverb = adverb == next && tokens.is(next, TokenType.TENSE) ? next + 1 : adverb;
      if (adverb == next || !text.goesOn(next)) {
        return false;
      }
      next = text.afterComma(adverb);
    }
    return next == verb && text.goesOn(verb);
  }

  /** The token after the term of a body, {@code Bộ Chính trị khóa XI}. */
  private int afterTerm(int token) {
    return text.match(token, "TAIL")
        .filter(it -> it.first("term").isPresent())
        .map(RuleSet.Match::to)
        .orElse(token);
  }

  /** The token after a bracket that tells another name: {@code (nay là Thuế tỉnh)}. */
  private int afterBracket(int token, int verb) {
    if (!tokens.isSign(token, '(')) {
      return token;
    }
    int close = token;
    while (close < verb && !tokens.isSign(close, ')')) {
      close++;
    }
    return close < verb ? close + 1 : token;
  }
}
