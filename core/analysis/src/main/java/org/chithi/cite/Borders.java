package org.chithi.cite;

import java.util.BitSet;
import org.chithi.lex.Gap;
import org.chithi.lex.TokenType;
import org.chithi.lex.Tokens;

/** Where sentences, items and quotations of a text begin and end. */
final class Borders {

  private final Tokens tokens;

  /** The tokens before which there is a border. */
  private final BitSet borders = new BitSet();

  Borders(Tokens tokens) {
    this.tokens = tokens;
    for (int i = tokens.nextStart(1); i < tokens.size(); i = tokens.nextStart(i + 1)) {
      borders.set(i, isBorder(i));
    }
    borders.set(tokens.size(), isAfterStop(tokens.size()));
  }

  private boolean isBorder(int token) {
    boolean goesOn = tokens.isSign(token - 1, ";,");
    return isAfterStop(token) || !goesOn && startsItem(token);
  }

  /** Whether a sentence ends right before a token. */
  boolean isAfterStop(int token) {
    boolean stop = tokens.isSign(token - 1, ".!?");
    return stop && tokens.gap(token) != Gap.NONE;
  }

  /** Whether a line starts with a token that opens a sentence or an item. */
  boolean startsItem(int token) {
    return tokens.startsLine(token)
        && tokens.gap(token) != Gap.CELL
        && (tokens.gap(token) == Gap.ITEM
            || tokens.isCapital(token)
            || startsWithDigit(token)
            || tokens.isSign(token, "-("));
  }

  private boolean startsWithDigit(int token) {
    return token < tokens.size() && Character.isDigit(tokens.text().charAt(tokens.start(token)));
  }

  /** Whether a sentence or an item ends at a token or between it and another. */
  boolean lieBetween(int from, int to) {
    int last = Math.min(to, tokens.size());
    return borders.previousSetBit(last) >= Math.max(1, from);
  }

  private char sign(int token) {
    return tokens.is(token, TokenType.PUNCT) ? tokens.text().charAt(tokens.start(token)) : ' ';
  }

  boolean isOpeningQuote(int token) {
    return "“‘«".indexOf(sign(token)) >= 0 || isStraight(token) && tokens.gap(token) != Gap.NONE;
  }

  boolean isClosingQuote(int token) {
    boolean closes = tokens.gap(token) == Gap.NONE || tokens.gap(token + 1) != Gap.NONE;
    return "”’»".indexOf(sign(token)) >= 0 || isStraight(token) && closes;
  }

  /** Whether a quote is one that opens and closes, which the space beside it tells. */
  private boolean isStraight(int token) {
    return sign(token) == '"' || sign(token) == '\'';
  }

  /** Whether a quotation closes in {@code [from, to)}. */
  boolean closesQuote(int from, int to) {
    return closingQuote(from, to) < to;
  }

  /** The first closing quote in {@code [from, to)}; the end if there is none. */
  int closingQuote(int from, int to) {
    int token = from;
    while (token < to && !isClosingQuote(token)) {
      token++;
    }
    return token;
  }

  /**
   * The token after the quotation that closes in {@code [from, to)}, {@code “Thi hành Điều lệ
   * Đảng”, B}; the first token if it has opened there or none closes.
   */
  int afterQuotation(int from, int to) {
    for (int i = from; i < to; i++) {
      if ("“‘«".indexOf(sign(i)) >= 0) {
        return from;
      }
      if ("”’»".indexOf(sign(i)) >= 0) {
        return i + 1;
      }
    }
    return from;
  }

  /** Whether a token stands in a bracket that closes before another. */
  boolean isBracketed(int token, int limit) {
    int depth = 0;
    for (int i = token; i < limit && depth >= 0; i++) {
      depth += tokens.isSign(i, '(') ? 1 : tokens.isSign(i, ')') ? -1 : 0;
    }
    return depth < 0;
  }

  /**
   * Where the label of an item starts that ends before a token, {@code (i)}, {@code 2.}, {@code -};
   * the token if there is none.
   */
  int labelStart(int token) {
    if (tokens.isSign(token - 1, '-')) {
      return token - 1;
    }
    boolean closed = tokens.isSign(token - 1, ')');
    boolean counted = (closed || tokens.isSign(token - 1, '.')) && isCounter(token - 2);
    if (!counted) {
      return token;
    }
    return closed && tokens.isSign(token - 3, '(') ? token - 3 : token - 2;
  }

  private boolean isCounter(int token) {
    return tokens.is(token, TokenType.NUMBER)
        || tokens.is(token, TokenType.ROMAN)
        || tokens.is(token, TokenType.WORD) && tokens.end(token) - tokens.start(token) <= 3;
  }

  /** How many letters stand between two tokens, the first and the second not counted. */
  int distance(int end, int start) {
    return end <= 0 ? tokens.start(start) : tokens.start(start) - tokens.end(end - 1);
  }
}
