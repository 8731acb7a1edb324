package org.chithi.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chithi.search.InvalidQueryException.Problem;
import org.chithi.search.QueryLexer.Token;
import org.chithi.search.QueryLexer.Type;
import org.chithi.text.NormalText;

/**
 * Reads the query language: {@code "phan bien xa hoi" in:tasks (MTTQ OR hội) -kind:BC}. What stands
 * next to each other must all hold, but for plain words, of which the more are found the better;
 * several values of one field are alternatives.
 */
final class QueryParser {

  private static final Set<QueryField> DATES =
      Set.of(QueryField.FROM, QueryField.TO, QueryField.DUE);

  private static final int LONGEST = 10_000;
  private static final int DEEPEST = 20;

  /** Fields of which a document has one value, so that two values can only be alternatives. */
  private static final Set<QueryField> ONE_VALUED =
      EnumSet.of(
          QueryField.IN,
          QueryField.KIND,
          QueryField.ISSUER,
          QueryField.LEVEL,
          QueryField.PLACE,
          QueryField.NUMBER);

  private final List<Token> tokens;
  private final int end;
  private int at;

  private QueryParser(List<Token> tokens, int end) {
    this.tokens = tokens;
    this.end = end;
  }

  /** Reads a query. */
  static QueryNode parse(String typed) throws InvalidQueryException {
    String query = NormalText.of(typed).text();
    if (query.length() > LONGEST) {
      throw new InvalidQueryException(Problem.TOO_LONG, LONGEST, "");
    }
    QueryParser parser = new QueryParser(QueryLexer.tokens(query), query.length());
    if (parser.tokens.isEmpty()) {
      throw new InvalidQueryException(Problem.EMPTY, 0, "");
    }
    QueryNode node = parser.any(0);
    if (parser.at < parser.tokens.size()) {
      throw parser.wrong(Problem.UNOPENED_BRACKET);
    }
    return node;
  }

  private QueryNode any(int depth) throws InvalidQueryException {
    List<QueryNode> parts = new ArrayList<>();
    parts.add(all(depth));
    while (is(Type.OR)) {
      at++;
      parts.add(all(depth));
    }
    return parts.size() == 1 ? parts.get(0) : new QueryNode.Any(parts);
  }

  private QueryNode all(int depth) throws InvalidQueryException {
    List<QueryNode> parts = new ArrayList<>();
    List<String> words = new ArrayList<>();
    boolean open = true;
    while (at < tokens.size() && !is(Type.OR) && !is(Type.CLOSE)) {
      if (is(Type.AND)) {
        if (open) {
          throw wrong(Problem.MISSING_OPERAND);
        }
        flush(words, parts);
        open = true;
        at++;
      } else if (isPlain(tokens.get(at))) {
        words.add(tokens.get(at++).words());
        open = false;
      } else {
        flush(words, parts);
        parts.add(unit(depth));
        open = false;
      }
    }
    if (open) {
      throw missing();
    }
    flush(words, parts);
    return parts.size() == 1 ? parts.get(0) : new QueryNode.All(alternatives(parts));
  }

  private static void flush(List<String> words, List<QueryNode> parts) {
    if (!words.isEmpty()) {
      parts.add(new QueryNode.Words(words));
      words.clear();
    }
  }

  private static boolean isPlain(Token token) {
    return token.type() == Type.WORD
        && token.number() == -1
        && !(token.words().endsWith("*") && token.words().length() > 1);
  }

  private QueryNode unit(int depth) throws InvalidQueryException {
    Token token = tokens.get(at);
    return switch (token.type()) {
      case NOT -> not(depth);
      case OPEN -> bracket(depth);
      case FIELD -> field();
      case PHRASE -> phrase();
      case WORD -> special();
      case AND, OR, CLOSE -> throw wrong(Problem.MISSING_OPERAND);
    };
  }

  private QueryNode not(int depth) throws InvalidQueryException {
    Token sign = tokens.get(at++);
    if (depth > DEEPEST) {
      throw new InvalidQueryException(Problem.TOO_LONG, sign.position(), "");
    }
    if (at == tokens.size() || is(Type.CLOSE) || is(Type.AND) || is(Type.OR)) {
      throw new InvalidQueryException(Problem.MISSING_OPERAND, sign.position(), sign.words());
    }
    if (isPlain(tokens.get(at))) {
      return new QueryNode.Not(new QueryNode.Words(List.of(tokens.get(at++).words())));
    }
    return new QueryNode.Not(unit(depth + 1));
  }

  private QueryNode bracket(int depth) throws InvalidQueryException {
    Token open = tokens.get(at++);
    if (depth > DEEPEST) {
      throw new InvalidQueryException(Problem.TOO_LONG, open.position(), "");
    }
    QueryNode inner = any(depth + 1);
    if (!is(Type.CLOSE)) {
      throw new InvalidQueryException(Problem.UNCLOSED_BRACKET, open.position(), "(");
    }
    at++;
    return inner;
  }

  private QueryNode phrase() {
    Token token = tokens.get(at++);
    return new QueryNode.Phrase(token.words(), Math.max(0, token.number()));
  }

  /** A word with a star or a tilde. */
  private QueryNode special() throws InvalidQueryException {
    Token token = tokens.get(at++);
    if (token.number() != -1) {
      return new QueryNode.Like(token.words(), token.number());
    }
    String letters = token.words().substring(0, token.words().length() - 1);
    if (letters.chars().noneMatch(Character::isLetterOrDigit)) {
      throw new InvalidQueryException(Problem.NO_BEGINNING, token.position(), token.words());
    }
    return new QueryNode.Beginning(letters);
  }

  private QueryNode field() throws InvalidQueryException {
    Token name = tokens.get(at++);
    QueryField field =
        QueryField.named(name.words())
            .orElseThrow(
                () ->
                    new InvalidQueryException(
                        Problem.UNKNOWN_FIELD,
                        name.position(),
                        name.words(),
                        QueryField.names(),
                        QueryField.vietnameseNames()));
    boolean value = is(Type.WORD) || is(Type.PHRASE);
    int here = name.position() + name.words().length() + 1;
    if (!value || tokens.get(at).position() != here) {
      throw new InvalidQueryException(Problem.MISSING_VALUE, name.position(), name.words());
    }
    Token words = tokens.get(at++);
    if (field.isClosed() && field.code(words.words()).isEmpty()) {
      throw new InvalidQueryException(
          Problem.UNKNOWN_VALUE,
          words.position(),
          words.words(),
          field.choices(),
          field.vietnameseChoices());
    }
    if (DATES.contains(field) && QueryDate.parse(words.words()).isEmpty()) {
      throw new InvalidQueryException(Problem.NO_DATE, words.position(), words.words());
    }
    return new QueryNode.Field(field, words.words(), words.position());
  }

  /** Several values of one field become one part. */
  static List<QueryNode> alternatives(List<QueryNode> parts) {
    Map<QueryField, List<QueryNode>> fields = new EnumMap<>(QueryField.class);
    List<QueryNode> joined = new ArrayList<>();
    for (QueryNode part : parts) {
      if (part instanceof QueryNode.Field field && ONE_VALUED.contains(field.field())) {
        fields.computeIfAbsent(field.field(), it -> new ArrayList<>()).add(part);
      } else {
        joined.add(part);
      }
    }
    fields
        .values()
        .forEach(same -> joined.add(same.size() == 1 ? same.get(0) : new QueryNode.Any(same)));
    return joined;
  }

  private boolean is(Type type) {
    return at < tokens.size() && tokens.get(at).type() == type;
  }

  private InvalidQueryException missing() {
    if (at > 0) {
      Token before = tokens.get(at - 1);
      return new InvalidQueryException(Problem.MISSING_OPERAND, before.position(), before.words());
    }
    return is(Type.CLOSE)
        ? wrong(Problem.UNOPENED_BRACKET)
        : new InvalidQueryException(
            Problem.MISSING_OPERAND,
            at < tokens.size() ? tokens.get(at).position() : end,
            at < tokens.size() ? tokens.get(at).words() : "");
  }

  private InvalidQueryException wrong(Problem problem) {
    return new InvalidQueryException(problem, tokens.get(at).position(), tokens.get(at).words());
  }
}
