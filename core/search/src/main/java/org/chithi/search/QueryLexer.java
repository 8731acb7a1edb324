package org.chithi.search;

import java.util.ArrayList;
import java.util.List;
import org.chithi.search.InvalidQueryException.Problem;

/** Cuts a query into words, phrases, fields and signs. */
final class QueryLexer {

  /** What a piece of a query is. */
  enum Type {
    WORD,
    PHRASE,
    FIELD,
    AND,
    OR,
    NOT,
    OPEN,
    CLOSE
  }

  /**
   * A piece of a query.
   *
   * @param words its words without quotes and signs; of a field the name
   * @param number the moves or edits after a tilde; -1 without one
   * @param position where it starts
   */
  record Token(Type type, String words, int number, int position) {}

  private static final int NONE = -1;

  /** More moves than this are this many. */
  private static final int FARTHEST = 999;

  /** A tilde without a number. */
  static final int USUAL = -2;

  private final String query;
  private int at;

  private QueryLexer(String query) {
    this.query = query;
  }

  static List<Token> tokens(String query) throws InvalidQueryException {
    return new QueryLexer(query).all();
  }

  private List<Token> all() throws InvalidQueryException {
    List<Token> tokens = new ArrayList<>();
    while (at < query.length()) {
      char unit = query.charAt(at);
      if (Character.isWhitespace(unit)) {
        at++;
      } else if (unit == '(') {
        tokens.add(new Token(Type.OPEN, "(", NONE, at++));
      } else if (unit == ')') {
        tokens.add(new Token(Type.CLOSE, ")", NONE, at++));
      } else if (unit == '-' && isBeforeWord()) {
        tokens.add(new Token(Type.NOT, "-", NONE, at++));
      } else if (isQuote(unit)) {
        tokens.add(phrase());
      } else {
        tokens.add(word());
      }
    }
    return tokens;
  }

  /** A minus before a word means not; one between spaces is a dash. */
  private boolean isBeforeWord() {
    return at + 1 < query.length() && !Character.isWhitespace(query.charAt(at + 1));
  }

  private Token phrase() throws InvalidQueryException {
    int start = at++;
    while (at < query.length() && !isQuote(query.charAt(at))) {
      at++;
    }
    if (at == query.length()) {
      throw new InvalidQueryException(Problem.UNCLOSED_QUOTE, start, query.substring(start));
    }
    String words = query.substring(start + 1, at++);
    return new Token(Type.PHRASE, words, tilde(), start);
  }

  private Token word() {
    int start = at;
    while (at < query.length() && isWord(query.charAt(at))) {
      if (query.charAt(at) == ':' && isName(start, at)) {
        String name = query.substring(start, at++);
        return new Token(Type.FIELD, name, NONE, start);
      }
      at++;
    }
    String words = query.substring(start, at);
    return switch (words) {
      case "AND", "&&" -> new Token(Type.AND, words, NONE, start);
      case "OR", "||" -> new Token(Type.OR, words, NONE, start);
      case "NOT" -> new Token(Type.NOT, words, NONE, start);
      default -> new Token(Type.WORD, words, tilde(), start);
    };
  }

  /** A colon ends the name of a field if a value follows at once; else it is a colon. */
  private boolean isName(int start, int end) {
    boolean valueFollows =
        end + 1 < query.length()
            && (isWord(query.charAt(end + 1)) || isQuote(query.charAt(end + 1)));
    return end > start
        && valueFollows
        && query
            .substring(start, end)
            .chars()
            .allMatch(it -> Character.isLetter(it) || it == '-' || it == '_');
  }

  private int tilde() {
    if (at == query.length() || query.charAt(at) != '~') {
      return NONE;
    }
    at++;
    int start = at;
    int number = 0;
    while (at < query.length() && isDigit(query.charAt(at))) {
      number = Math.min(FARTHEST, number * 10 + query.charAt(at++) - '0');
    }
    return at == start ? USUAL : number;
  }

  private static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }

  private static boolean isWord(char unit) {
    return !Character.isWhitespace(unit)
        && unit != '('
        && unit != ')'
        && unit != '~'
        && !isQuote(unit);
  }

  private static boolean isQuote(char unit) {
    return unit == '"' || unit == '“' || unit == '”' || unit == '„' || unit == '«' || unit == '»';
  }
}
