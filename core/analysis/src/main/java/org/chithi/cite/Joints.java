package org.chithi.cite;

import org.chithi.lex.TokenType;
import org.chithi.lex.Tokens;

/** What joins two citations of one list: {@code Chỉ thị A về ..., Kết luận B và C}. */
final class Joints {

  /** So far apart two members stand at most, in letters. */
  private static final int FARTHEST = 300;

  /** So long a title before a semicolon is at most, in letters. */
  static final int FARTHEST_TITLE = 900;

  /** {@code , và các} has so many tokens. */
  private static final int LONGEST = 3;

  private final Tokens tokens;
  private final Verbs verbs;
  private final Borders borders;
  private final Titles titles;

  Joints(Tokens tokens, Verbs verbs, Borders borders, Titles titles) {
    this.tokens = tokens;
    this.verbs = verbs;
    this.borders = borders;
    this.titles = titles;
  }

  /**
   * Whether only a connector stands between two places, or the title of the first and one; not if
   * the second member starts inside the words of the first.
   */
  boolean join(int memberEnd, int start) {
    int end = tokens.phraseEnd(memberEnd, ClauseWord.QUALITY);
    if (start < end || borders.distance(end, start) > FARTHEST || borders.lieBetween(end, start)) {
      return false;
    }
    int to = borders.isOpeningQuote(start - 1) ? start - 1 : start;
    int from = Math.min(borders.afterQuotation(end, to), Math.max(end, to));
    boolean titled = from == end && (titles.startsAt(end) || tokens.isSign(end, '('));
    return isConnector(titled ? lastJoint(from, to) : from, to);
  }

  /** The last comma or semicolon, or the connector, that ends a title before a place. */
  private int lastJoint(int from, int to) {
    if (tokens.is(to - 1, TokenType.CONNECTOR)) {
      return to - 1;
    }
    for (int i = to - 1; i >= Math.max(from, to - LONGEST); i--) {
      if (tokens.isSign(i, ",;")) {
        return i;
      }
    }
    return from;
  }

  /** Whether nothing but a connector stands between two places. */
  boolean isConnector(int from, int to) {
    if (to - from > LONGEST) {
      return false;
    }
    for (int i = from; i < to; i++) {
      boolean joins =
          tokens.isSign(i, ",;-&")
              || tokens.is(i, TokenType.CONNECTOR)
              || tokens.is(i, TokenType.NUMBER_SIGN)
              || tokens.is(i, TokenType.QUANTIFIER)
              || verbs.is(i, ClauseWord.JOINT);
      if (!joins) {
        return false;
      }
    }
    return true;
  }

  /** Whether a comma, a connector or both are all that stands between two places. */
  boolean isListed(int from, int to) {
    return from < to && end(from) == to;
  }

  /** The token after a comma, a connector or both; the place itself if there is neither. */
  int end(int place) {
    int token = tokens.isSign(place, ',') ? place + 1 : place;
    return tokens.is(token, TokenType.CONNECTOR) ? token + 1 : token;
  }

  /**
   * Whether a semicolon ends the title of the first of two members, which may be long; a bare
   * number {@code ; số 12-NQ/TU} is always a member.
   */
  boolean joinAfterSemicolon(int memberEnd, int start) {
    int end = tokens.phraseEnd(memberEnd, ClauseWord.QUALITY);
    int joint = memberStart(start);
    boolean semicolon = false;
    while (joint > end && tokens.isSign(joint - 1, ';')) {
      semicolon = true;
      joint--;
    }
    int after = tokens.isSign(end, ',') ? end + 1 : end;
    boolean titled =
        joint == end
            || tokens.is(start - 1, TokenType.NUMBER_SIGN)
            || tokens.isSign(after, '(')
            || titles.startsAt(end)
            || isName(after, joint)
            || verbs.at(after).filter(Verb::isPassive).isPresent();
    return titled
        && semicolon
        && borders.distance(end, start) <= FARTHEST_TITLE
        && !borders.lieBetween(end, joint);
  }

  /** Where the words of a member start before its number: {@code ; (ii) A}, {@code ; các: số A}. */
  private int memberStart(int start) {
    int from = borders.labelStart(start);
    from = tokens.is(from - 1, TokenType.NUMBER_SIGN) ? from - 1 : from;
    boolean several =
        tokens.isSign(from - 1, ':')
            && tokens.is(from - 2, TokenType.DOC_TYPE)
            && tokens.is(from - 3, TokenType.QUANTIFIER);
    from = several ? from - 3 : from;
    return tokens.isSign(from - 1, ';') ? from : start;
  }

  /** Whether only the name of a body stands between two places. */
  private boolean isName(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!tokens.isCapital(i)
          && !tokens.is(i, TokenType.BODY_SMALL)
          && !tokens.is(i, TokenType.OF)) {
        return false;
      }
    }
    return true;
  }
}
