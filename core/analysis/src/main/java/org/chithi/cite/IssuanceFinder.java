package org.chithi.cite;

import java.util.Optional;
import org.chithi.cite.Citation.Form;
import org.chithi.cite.Found.Issuance;
import org.chithi.lex.BodyNames;
import org.chithi.lex.Gap;
import org.chithi.lex.TokenType;
import org.chithi.lex.Tokens;
import org.chithi.model.PartialDate;

/**
 * Reads date and issuer that are printed before a citation: {@code Ngày 15/01/2020, Bộ Chính trị
 * ban hành Thông báo kết luận số 160-TB/TW}, also for the further objects of the verb.
 */
final class IssuanceFinder {

  private static final int FARTHEST_BODY = 25;
  private static final int FARTHEST_VERB = 45;

  private final CitedTokens text;
  private final Tokens tokens;
  private final TailReader tails;

  IssuanceFinder(CitedTokens text, TailReader tails) {
    this.text = text;
    this.tokens = text.tokens();
    this.tails = tails;
  }

  /** The tokens of a name. */
  private record Body(int from, int to) {}

  /**
   * Gives a mention without an issuer the one before it.
   *
   * @param before the mention before, which may be the first object of the same verb
   */
  void read(Found mention, Optional<Found> before) {
    if (mention.form != Form.NUMBERED) {
      return;
    }
    boolean inPaper = text.isAfter(mention.from, CitationWord.IN_PAPER);
    if (mention.date.isEmpty() && inPaper) {
      mention.date = dateBefore(mention.from - 1);
    }
    if (mention.issuer.isPresent()) {
      return;
    }
    Optional<Issuance> told =
        (inPaper ? speaker(mention.from - 1) : Optional.<Body>empty())
            .or(() -> verbBefore(mention.from).flatMap(this::actor))
            .or(() -> farVerb(mention.from, inPaper).flatMap(this::actor))
            .map(this::issuance);
    mention.issuance =
        told.or(() -> before.filter(it -> isListed(it, mention)).flatMap(it -> it.issuance));
    mention.issuance.ifPresent(
        found -> {
          mention.issuer = Optional.of(found.issuer());
          mention.date = mention.date.or(found::date);
        });
  }

  private boolean isListed(Found before, Found mention) {
    return before.issuerCode.equals(mention.issuerCode) && joins(before.to, mention.from);
  }

  /** Whether nothing but a connector stands between two members, or the title of the first. */
  private boolean joins(int end, int from) {
    int joint = from;
    while (joint > end
        && (isJoint(joint - 1)
            || tokens.is(joint - 1, TokenType.NUMBER_SIGN)
            || tokens.is(joint - 1, TokenType.QUANTIFIER))) {
      joint--;
    }
    boolean titled = text.isAt(text.afterComma(end), CitationWord.TITLE_OPENER);
    return (joint == end || titled && joint < from)
        && text.sentenceStart(from) <= end
        && tokens.start(from) - tokens.end(end - 1) <= LONGEST_TITLE;
  }

  private static final int LONGEST_TITLE = 300;

  private boolean isJoint(int token) {
    return tokens.is(token, TokenType.CONNECTOR)
        || tokens.isSign(token, ',')
        || tokens.isSign(token, ';')
        || tokens.isSign(token, '&')
        || tokens.isSign(token, '-');
  }

  /** Where the verb starts that stands right before a mention. */
  private Optional<Integer> verbBefore(int from) {
    int verb = text.phraseBefore(from, CitationWord.ISSUING);
    return verb < from ? Optional.of(verb) : Optional.empty();
  }

  /**
   * Where a verb of the sentence starts that names its papers at its end: {@code đã phê duyệt quy
   * hoạch tại A}, {@code đã ban hành 02 văn bản, cụ thể: A}.
   */
  private Optional<Integer> farVerb(int from, boolean inPaper) {
    boolean colon = tokens.isSign(from - 1, ':');
    if (!colon && !inPaper) {
      return Optional.empty();
    }
    CitationWord verbs = colon ? CitationWord.ISSUES : CitationWord.APPROVES;
    int i = from - 2;
    while (i >= Math.max(0, from - FARTHEST_VERB)
        && !tokens.isSign(i, ';')
        && !tokens.isSign(i, '.')
        && (text.goesOn(i + 1) || i == from - 2)) {
      if (text.isAt(i, verbs)) {
        return Optional.of(i);
      }
      i--;
    }
    return Optional.empty();
  }

  /** The body that acts in a verb and is no owner of something. */
  private Optional<Body> actor(int verb) {
    return bodyBefore(verb).filter(body -> !tokens.is(body.from() - 1, TokenType.OF));
  }

  /**
   * The body that says something in the paper that follows: {@code đề nghị của Giám đốc Sở Nội vụ
   * tại Tờ trình số 12}.
   */
  private Optional<Body> speaker(int in) {
    return bodyBefore(in)
        .filter(body -> tokens.is(body.from() - 1, TokenType.OF))
        .filter(body -> text.isAfter(body.from() - 1, CitationWord.SAYING));
  }

  /** The body whose name ends before a verb, the longest of nested names. */
  private Optional<Body> bodyBefore(int verb) {
    Optional<Body> longest = Optional.empty();
    for (int start = verb - 1; start >= Math.max(0, verb - FARTHEST_BODY); start--) {
      if (tokens.isCapital(start) && tokens.is(start, TokenType.BODY)) {
        int end = BodyNames.citedEnd(tokens, start);
        boolean goesOn = longest.isEmpty() || end >= longest.get().to();
        if (goesOn && leadsTo(end, verb)) {
          longest = Optional.of(new Body(start, end));
        }
      }
    }
    return longest;
  }

  /** Whether nothing but adverbs stands between two tokens. */
  private boolean leadsTo(int end, int verb) {
    int next = afterBracket(end, verb);
    while (next < verb) {
      int adverb = tokens.phraseEnd(next, CitationWord.ADVERB);
      if (adverb == next || !text.goesOn(next)) {
        return false;
      }
      next = text.afterComma(adverb);
    }
    return next == verb && text.goesOn(verb);
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

  private Issuance issuance(Body body) {
    return new Issuance(tails.name(body.from(), body.to()), dateBefore(body.from()));
  }

  /** The whole or partial day that stands before a token: {@code Ngày 05/3/2024, }. */
  private Optional<PartialDate> dateBefore(int token) {
    int date = tokens.isSign(token - 1, ',') ? token - 2 : token - 1;
    boolean joined = text.goesOn(token) && (date == token - 1 || text.goesOn(token - 1));
    return joined && tokens.day(date) > 0 && tokens.gap(date).compareTo(Gap.PAGE) <= 0
        ? tails.dateAt(date)
        : Optional.empty();
  }
}
