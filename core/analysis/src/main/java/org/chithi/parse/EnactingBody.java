package org.chithi.parse;

import java.util.Optional;
import org.chithi.lex.TokenType;
import org.chithi.lex.Tokens;
import org.chithi.model.Bodies;

/**
 * Finds who commands in a sentence: {@code Để ..., Ban Thường vụ Tỉnh ủy yêu cầu:}. A name of a
 * body at the start of a clause, and after it a verb of command.
 */
final class EnactingBody {

  /** So many units at most stand between the name and its verb: {@code đã họp và}. */
  private static final int WIDEST_GAP = 40;

  /** So many tokens a bracket with a short name has at most. */
  private static final int LONGEST_BRACKET = 16;

  private static final String CLAUSE_SIGNS = ",;.:\"(";
  private static final String VERB_LIMITS = ",;.:(";

  private EnactingBody() {}

  /** The body that commands last in a line, in ordinary case; empty if none does. */
  static Optional<String> of(Line line) {
    Tokens tokens = line.tokens();
    boolean capitals = line.isCapitals();
    Optional<String> found = Optional.empty();
    for (int i = line.from(); i < line.to(); i++) {
      boolean opens = i == line.from() || isSign(tokens, i - 1, CLAUSE_SIGNS);
      if (!opens || !tokens.isCapital(i) || !line.opensBody(i)) {
        continue;
      }
      int start = line.start(i);
      int end =
          capitals
              ? i == line.from() ? capitalNameEnd(line) : start
              : Bodies.nameEnd(line.text(), line.key(), start);
      boolean named = end > start && line.subSequence(start, end).indexOf(' ') > 0;
      if (named && (capitals || verbFollows(line, end))) {
        found = Optional.of(Bodies.ordinaryCase(withPartners(line, i, end)));
      }
    }
    return found;
  }

  /** {@code Ngày 24/7/2024, Chính phủ ban hành ... .}: what was done on a day, no command. */
  static boolean isReport(Line line) {
    return line.tokens().is(line.from(), TokenType.DATE) && Letters.last(line) != ':';
  }

  /**
   * The last dash of a legal basis that commands at once: {@code - Thực hiện Kế hoạch số 3-KH/TU;
   * Ban Tổ chức Tỉnh ủy hướng dẫn như sau:}. It holds no items.
   */
  static boolean endsBasis(Line line) {
    return line.label().filter(read -> read.label().style().isUnnumbered()).isPresent()
        && line.is(LineKind.MANDATE)
        && line.enactingBody().isPresent();
  }

  /**
   * {@code BỘ CHÍNH TRỊ} | {@code BỘ CHÍNH TRỊ QUYẾT ĐỊNH} | {@code QUYẾT ĐỊNH} on a line alone.
   */
  static boolean isCapitalLine(Line line) {
    return line.isCapitals()
        && line.label().isEmpty()
        && (line.enactingBody().isPresent() || line.isTerm(line.from(), Term.ENACTS));
  }

  /** In a line of capitals the name goes as far as the verb: {@code BỘ CHÍNH TRỊ QUYẾT ĐỊNH}. */
  private static int capitalNameEnd(Line line) {
    for (int i = line.from() + 1; i < line.to(); i++) {
      if (line.isTerm(i, Term.ENACTS) || line.isTerm(i, Term.TERM_NUMBER)) {
        return line.end(i - 1);
      }
    }
    return line.length();
  }

  private static boolean verbFollows(Line line, int nameEnd) {
    int first = afterBracket(line, line.tokenAt(nameEnd));
    int limit = (first < line.to() ? line.start(first) : nameEnd) + WIDEST_GAP;
    for (int i = first;
        i < line.to() && line.start(i) < limit && !isSign(line.tokens(), i, VERB_LIMITS);
        i++) {
      if (line.isTerm(i, Term.ENACTS) || line.isTerm(i, Term.ASKS)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code Hội đồng phối hợp (sau đây gọi là Hội đồng) yêu cầu}: after a short name in brackets.
   */
  private static int afterBracket(Line line, int token) {
    int close = token;
    boolean open = line.termEnd(token + 1, Term.CALLED) > token + 1;
    while (open && close < Math.min(line.to(), token + LONGEST_BRACKET)) {
      if (line.tokens().isSign(close, ')')) {
        return close + 1;
      }
      close++;
    }
    return token;
  }

  /** {@code Bộ Chính trị, Ban Bí thư yêu cầu}: two bodies that command together. */
  private static String withPartners(Line line, int name, int end) {
    Tokens tokens = line.tokens();
    int comma = name - 1;
    int partner = comma - 1;
    while (partner > line.from() && !isSign(tokens, partner - 1, CLAUSE_SIGNS)) {
      partner--;
    }
    boolean whole =
        comma > line.from()
            && tokens.isSign(comma, ',')
            && partner < comma
            && line.opensBody(partner)
            && Bodies.nameEnd(line.text(), line.key(), line.start(partner)) == line.start(comma);
    return line.subSequence(line.start(whole ? partner : name), end);
  }

  private static boolean isSign(Tokens tokens, int token, String signs) {
    for (int i = 0; i < signs.length(); i++) {
      if (tokens.isSign(token, signs.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
