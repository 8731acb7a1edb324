package org.chithi.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chithi.lex.Gap;
import org.chithi.lex.TokenType;
import org.chithi.lex.Tokens;

/**
 * The places in documents that a text names: {@code điểm a khoản 2 Điều 3} before a document,
 * {@code (Điều 7, Điều 8)} after it.
 */
final class Pinpoints {

  private static final int MOST_PARTS = 24;

  /** So many tokens stand between a place and its document at most. */
  private static final int FARTHEST = 8;

  /** A letter of an item, and the bracket that may close it. */
  private static final int LONGEST_LETTER = 1;

  private final Tokens tokens;
  private final List<Place> all = new ArrayList<>();

  /** A run of parts with their numbers, as token indexes {@code [from, to)}. */
  record Place(int from, int to) {}

  Pinpoints(Tokens tokens) {
    this.tokens = tokens;
    int token = tokens.next(0, TokenType.PINPOINT);
    while (token < tokens.size()) {
      int end = valueEnd(token + 1);
      int to = end < 0 ? token + 1 : runEnd(end);
      if (end >= 0) {
        all.add(new Place(token, to));
      }
      token = tokens.next(to, TokenType.PINPOINT);
    }
  }

  /**
   * What goes on with a part: {@code , khoản 2}, {@code và 3}, {@code đến khoản 4}, {@code Điều 5}.
   */
  private int runEnd(int start) {
    int end = start;
    for (int i = 0; i < MOST_PARTS; i++) {
      int next = end;
      boolean slash = tokens.isSign(next, '/');
      if (tokens.isSign(next, ",;") || slash) {
        next++;
      }
      boolean range = tokens.phraseEnd(next, CitationWord.UP_TO) > next;
      boolean whole = tokens.is(next, TokenType.OF) && tokens.is(next + 1, TokenType.PINPOINT);
      if (tokens.is(next, TokenType.CONNECTOR) || range || whole) {
        next++;
      }
      boolean part = tokens.is(next, TokenType.PINPOINT);
      int value = part || next > end ? valueEnd(part ? next + 1 : next) : -1;
      if (value < 0 || tokens.strongestGap(end - 1, value).compareTo(Gap.LINE) > 0) {
        return end;
      }
      end = value;
    }
    return end;
  }

  /** Where a number, letter or ordinal ends; -1 if none stands at a token. */
  private int valueEnd(int token) {
    int value = tokens.phraseEnd(token, ClauseWord.ORDINAL_SIGN);
    if (tokens.gap(value).compareTo(Gap.LINE) > 0) {
      return -1;
    }
    boolean counted =
        tokens.is(value, TokenType.NUMBER)
            || tokens.is(value, TokenType.ROMAN)
            || tokens.is(value, TokenType.ORDINAL);
    boolean letter =
        tokens.is(value, TokenType.WORD)
            && tokens.end(value) - tokens.start(value) == LONGEST_LETTER;
    if (!counted && !letter) {
      return -1;
    }
    return tokens.isSign(value + 1, ')') && letter ? value + 2 : bracketEnd(value + 1);
  }

  /** {@code 4.3 (a)}, {@code 10 (10.5)}: where the item in brackets after a number ends. */
  private int bracketEnd(int token) {
    boolean item =
        tokens.isSign(token, '(')
            && tokens.isSign(token + 2, ')')
            && tokens.gap(token).compareTo(Gap.SPACE) <= 0
            && (tokens.is(token + 1, TokenType.NUMBER)
                || tokens.end(token + 1) - tokens.start(token + 1) == LONGEST_LETTER);
    return item ? token + 3 : token;
  }

  /** The place that is meant of a mention; empty for all of it. */
  Optional<Place> of(Linked mention) {
    int index = firstEndingAfter(mention.from() - FARTHEST);
    Optional<Place> found = Optional.empty();
    for (; index < all.size() && all.get(index).from() <= mention.to() + 2; index++) {
      Place place = all.get(index);
      boolean before = place.to() <= mention.from() && joins(place.to(), mention.from());
      boolean after =
          tokens.isSign(mention.to(), '(')
              && place.from() == mention.to() + 1
              && tokens.isSign(place.to(), ')');
      if (before || after || follows(place, mention.to())) {
        found = Optional.of(place);
      }
    }
    return found;
  }

  private int firstEndingAfter(int token) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).to() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** {@code Điều 7 của A}, {@code Điều 1 - A}, {@code Phụ lục 3 của Quy định kèm theo A}. */
  private boolean joins(int end, int start) {
    int token = tokens.isSign(end, ',') || tokens.isSign(end, '-') ? end + 1 : end;
    token = tokens.is(token, TokenType.OF) ? token + 1 : token;
    int rule = token < start && tokens.is(token, TokenType.DOC_TYPE) ? token + 1 : token;
    int whole = tokens.phraseEnd(rule, CitationWord.PART_OF);
    return token == start || whole > rule && whole == start;
  }

  /** {@code A, tại Điều 7}: a place after a document, and of no other. */
  private boolean follows(Place place, int end) {
    int token = tokens.isSign(end, ',') ? end + 1 : end;
    return place.from() == token + 1
        && tokens.phraseEnd(token, CitationWord.IN_PAPER) == token + 1
        && !tokens.is(place.to(), TokenType.DOC_TYPE)
        && !tokens.is(place.to(), TokenType.OF);
  }
}
