package org.chithi.lex;

/**
 * How far the name of a body goes: {@code Ban Thường vụ Đảng ủy xã Mường Lạn}, {@code Ban Chỉ đạo
 * Nhà nước về Du lịch}. It goes on over words with capitals and over the small words of such names.
 *
 * <p>Safe to share between threads.
 *
 * @since 0.1.0
 */
public final class BodyNames {

  /** What a word of the lexicon does in a name. */
  public enum Role {
    /** An office that may name the body too: {@code Bộ trưởng}. */
    OFFICE,
    /** A word in the names of bodies that are formed for one cause: {@code Chỉ đạo}. */
    FOR_A_CAUSE,
    /** The word before the cause: {@code về}. */
    CAUSE_SIGN
  }

  private static final int LONGEST_NAME = 100;

  /** So many small words tell the trade of a company at most. */
  private static final int MOST_OF_TRADE = 5;

  private final Tokens tokens;
  private final boolean running;

  private BodyNames(Tokens tokens, boolean running) {
    this.tokens = tokens;
    this.running = running;
  }

  /**
   * Where a name ends in a masthead or heading, as the index after its last token; the token itself
   * if no name starts there.
   */
  public static int end(Tokens tokens, int start) {
    return new BodyNames(tokens, false).end(start);
  }

  /**
   * Where a name ends in running text, where a linking word does not lead on to a second name; of
   * two offices in one hand, {@code Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ}, after the second.
   */
  public static int citedEnd(Tokens tokens, int start) {
    BodyNames names = new BodyNames(tokens, true);
    int end = names.end(start);
    boolean two =
        tokens.means(end - 1, Role.OFFICE)
            && end > start
            && tokens.isSign(end, ',')
            && tokens.isCapital(end + 1)
            && tokens.gap(end + 1) == Gap.SPACE;
    int second = two ? names.end(end + 1) : end;
    return second > end + 1 ? second : end;
  }

  private int end(int start) {
    if (!tokens.is(start, TokenType.BODY)) {
      return start;
    }
    int end = start + 1;
    boolean company = false;
    int next = end;
    while (tokens.end(next) - tokens.start(start) < LONGEST_NAME) {
      int word = nextWord(start, next);
      boolean fits = word < tokens.size() && (tokens.isCapital(word) || isTerm(start, word));
      if (!fits && company) {
        word = properName(word);
        fits = tokens.isCapital(word) && tokens.gap(word) == Gap.SPACE;
      }
      if (!fits) {
        break;
      }
      next = glued(word) + 1;
      end = tokens.isCapital(word) || !isLink(word) ? next : end;
      company = tokens.is(word, TokenType.BODY_FORM);
    }
    return end;
  }

  /** The last token of a word that has figures in it: {@code VN2}, {@code H2O}, {@code A1}. */
  private int glued(int word) {
    int last = word;
    boolean letters = tokens.isCapital(word) && isInCapitals(word);
    while (letters
        && tokens.gap(last + 1) == Gap.NONE
        && (tokens.is(last + 1, TokenType.NUMBER) || tokens.is(last + 1, TokenType.WORD))) {
      last++;
    }
    return last;
  }

  private boolean isInCapitals(int word) {
    return tokens.isAllCapitals(word) || tokens.end(word) - tokens.start(word) == 1;
  }

  /** The next word of a name, over a dash between two of its words; outside the text for none. */
  private int nextWord(int start, int next) {
    boolean dashed =
        tokens.isSign(next, '-')
            && tokens.gap(next) == Gap.SPACE
            && tokens.gap(next + 1) == Gap.SPACE
            && tokens.isCapital(next + 1)
            && tokens.is(next + 1, TokenType.BODY_WORD);
    int word = dashed ? next + 1 : next;
    Gap gap = tokens.gap(word);
    boolean open =
        running
            && gap == Gap.LINE
            && (tokens.means(next - 1, Role.OFFICE) || next == start + 1 && isOneSyllable(start));
    boolean placed = gap == Gap.SPACE || open;
    return placed && tokens.is(word, TokenType.WORD) ? word : tokens.size();
  }

  private boolean isOneSyllable(int token) {
    for (int i = tokens.start(token); i < tokens.end(token); i++) {
      if (tokens.text().charAt(i) <= ' ') {
        return false;
      }
    }
    return true;
  }

  /** Whether a word in small letters may stand in a name. */
  private boolean isTerm(int start, int word) {
    boolean small =
        tokens.is(word, TokenType.BODY_SMALL)
            || tokens.is(word, TokenType.BODY_VILLAGE)
            || tokens.is(word, TokenType.BODY_FORM);
    boolean inner = !running && (tokens.is(word, TokenType.BODY_INNER) || isLink(word));
    boolean several = isLink(word) && tokens.is(word, TokenType.QUANTIFIER);
    return small || inner || several || isCause(start, word);
  }

  private boolean isLink(int word) {
    return tokens.is(word, TokenType.BODY_LINK);
  }

  /** {@code Ban Chỉ đạo Nhà nước về Du lịch}: what the body is for is a part of its name. */
  private boolean isCause(int start, int word) {
    if (!tokens.means(word, Role.CAUSE_SIGN)
        || !tokens.isCapital(word + 1)
        || tokens.is(word + 1, TokenType.DOC_TYPE)) {
      return false;
    }
    for (int i = start; i < word; i++) {
      if (tokens.means(i, Role.FOR_A_CAUSE)) {
        return true;
      }
    }
    return false;
  }

  /** Where the name of a company starts after small words of its trade; the word if it does not. */
  private int properName(int from) {
    int word = from;
    for (int words = 0; words < MOST_OF_TRADE && !tokens.isCapital(word); words++) {
      if (!tokens.is(word, TokenType.WORD) || tokens.gap(word + 1) != Gap.SPACE) {
        return from;
      }
      word++;
    }
    boolean other = tokens.is(word, TokenType.BODY) || tokens.is(word, TokenType.DOC_TYPE);
    return other ? from : word;
  }
}
