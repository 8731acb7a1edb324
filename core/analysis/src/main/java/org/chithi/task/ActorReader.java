package org.chithi.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chithi.lex.Gap;
import org.chithi.lex.TokenType;
import org.chithi.lex.Tokens;

/** Reads lists of those who act, from their first word to the verb after them. */
final class ActorReader {

  /** A list of bodies that one sentence gives one task has so many tokens at most. */
  private static final int LONGEST = 160;

  /** A bracket after a body has so many tokens at most. */
  private static final int LONGEST_BRACKET = 30;

  /** What stands after a list. */
  enum End {
    /** A verb or what opens its clause. */
    VERB,
    /** A colon. */
    COLON,
    /** The limit, or a sign that ends the sentence. */
    LIMIT,
    /** Something that no list of bodies is followed by. */
    OTHER
  }

  /** The name of one who acts: tokens in {@code [from, to)}. */
  record Name(int from, int to) {}

  /**
   * A list.
   *
   * @param names its members
   * @param next the index of the token after it, the comma after it not counted
   */
  record ActorList(List<Name> names, End end, int next) {}

  private final Tokens tokens;

  ActorReader(Tokens tokens) {
    this.tokens = tokens;
  }

  boolean means(int token, TaskWord word) {
    return tokens.means(token, word);
  }

  /** Whether a verb, or words before one, stand here; a capital is one of a name. */
  boolean opensVerb(int token) {
    return !tokens.isCapital(token) && opensVerbInAnyCase(token);
  }

  boolean opensVerbInAnyCase(int token) {
    return means(token, TaskWord.ACTS)
        || isStrong(token)
        || means(token, TaskWord.COOPERATES)
        || means(token, TaskWord.REPORTS)
        || means(token, TaskWord.ADVERB)
        || means(token, TaskWord.CIRCUMSTANCE)
        || means(token, TaskWord.GIVES)
        || means(token, TaskWord.ASKS);
  }

  /** A verb that words on the body itself do not have: {@code các đơn vị đã nộp phải kiểm tra}. */
  boolean isStrong(int token) {
    return means(token, TaskWord.LEADS) || means(token, TaskWord.DUTY);
  }

  /** Where the first word of a body stands at or after words for several; -1 for none. */
  private int head(int token) {
    int head = token;
    while (tokens.is(head, TokenType.QUANTIFIER) || means(head, TaskWord.ALL)) {
      head++;
    }
    boolean body =
        tokens.is(head, TokenType.BODY)
            || means(head, TaskWord.ACTOR)
            || means(head, TaskWord.SHARED)
            || tokens.is(head, TokenType.BODY_SMALL);
    boolean several = head > token && means(head, TaskWord.ORGANISATION);
    return several || body && !isVerbHere(head) ? head : -1;
  }

  /** A word that is a verb too and does not begin a name. */
  private boolean isVerbHere(int token) {
    return means(token, TaskWord.ACTS) && !means(token, TaskWord.ACTOR);
  }

  /** Whether a list of bodies can begin with a token. */
  boolean opensList(int token) {
    return head(token) >= 0;
  }

  /**
   * The list that begins with a token and ends before a limit; empty if no body stands there.
   *
   * @param stops whether words on time and purpose end it too, as they do after a verb
   */
  Optional<ActorList> read(int token, int limit, boolean stops) {
    return opensList(token)
        ? Optional.of(new Run(token, Math.min(limit, token + LONGEST), stops).read())
        : Optional.empty();
  }

  /** One reading of one list. */
  private final class Run {

    private final List<Name> names = new ArrayList<>();
    private final int limit;
    private final boolean stops;
    private int start;
    private int at;

    /** Where the words begin that say more of a body and are no part of its name; -1 for none. */
    private int cut = -1;

    /** Whether only a strong verb ends the list. */
    private boolean relative;

    Run(int start, int limit, boolean stops) {
      this.start = start;
      this.limit = limit;
      this.stops = stops;
      this.at = head(start) + 1;
    }

    ActorList read() {
      while (at < limit && tokens.gap(at).compareTo(Gap.CELL) < 0) {
        if (isEndVerb(at)) {
          return done(at, End.VERB, at);
        }
        if (tokens.isSign(at, '(')) {
          if (stops) {
            return done(at, End.OTHER, at);
          }
          at = afterBracket(at);
        } else if (isSeparator(at)) {
          int separator = at;
          int next = afterSeparators(at);
          if (isEndVerb(next)) {
            return done(separator, End.VERB, next);
          }
          if (opensList(next)) {
            member(separator, next);
          } else if (isName(next) || relative) {
            at = next;
          } else {
            return done(separator, End.OTHER, separator);
          }
        } else if (tokens.isSign(at, ':')) {
          if (opensVerb(at + 1)
              || at > head(start) + 1 && isWork(at + 1)
              || !opensList(at + 1) && !tokens.is(at + 1, TokenType.BODY_WORD)) {
            return done(at, End.COLON, at + 1);
          }
          at++;
        } else if (tokens.isSign(at, ").!?")) {
          return done(at, End.LIMIT, at);
        } else if (means(at, TaskWord.POWER) && !relative && !tokens.isCapital(at)) {
          return done(at, End.OTHER, at);
        } else {
          qualify();
          at++;
        }
      }
      return done(at, End.LIMIT, at);
    }

    /** A verb after a colon may begin with a capital: {@code Hội Nông dân tỉnh: Chỉ đạo}. */
    private boolean isWork(int token) {
      return means(token, TaskWord.ACTS) && !opensList(token);
    }

    private boolean isEndVerb(int token) {
      return relative && !stops
          ? isStrong(token) && !tokens.isCapital(token)
          : opensVerb(token) || stops && means(token, TaskWord.STOPS);
    }

    private void qualify() {
      boolean company = tokens.is(at, TokenType.BODY_FORM);
      if (means(at, TaskWord.RELATIVE) || tokens.is(at, TokenType.TENSE) || company) {
        relative = true;
      } else if (means(at, TaskWord.BELONGS) && !opensList(at + 1) && !tokens.isCapital(at + 1)) {
        relative = true;
        cut = cut < 0 ? at : cut;
      }
    }

    private void member(int separator, int next) {
      boolean own =
          tokens.is(next, TokenType.QUANTIFIER)
              || tokens.isCapital(next)
              || tokens.is(separator, TokenType.CONNECTOR);
      if (own && !relative && !(isKindAlone(separator - 1) && isKindAlone(next))) {
        names.add(new Name(start, cut < 0 ? separator : cut));
        start = next;
        cut = -1;
      }
      at = head(next) + 1;
    }

    private ActorList done(int to, End end, int next) {
      int nameEnd = cut < 0 ? to : cut;
      while (nameEnd > start + 1 && tokens.isSign(nameEnd - 1, ',')) {
        nameEnd--;
      }
      names.add(new Name(start, nameEnd));
      joinLast();
      return new ActorList(List.copyOf(names), end, next);
    }

    /** {@code Ủy ban MTTQ và các đoàn thể tỉnh}: the last word says of both where they are. */
    private void joinLast() {
      int last = names.size() - 1;
      if (last < 1) {
        return;
      }
      Name before = names.get(last - 1);
      Name name = names.get(last);
      boolean shared =
          tokens.is(before.to(), TokenType.CONNECTOR)
              && tokens.is(name.from(), TokenType.QUANTIFIER)
              && isUnit(name.to() - 1)
              && !holdsUnit(before);
      if (shared) {
        names.remove(last);
        names.set(last - 1, new Name(before.from(), name.to()));
      }
    }

    private boolean holdsUnit(Name name) {
      for (int i = name.from(); i < name.to(); i++) {
        if (isUnit(i) || means(i, TaskWord.ACTOR) && tokens.is(i, TokenType.BODY)) {
          return true;
        }
      }
      return false;
    }
  }

  /** {@code Thủ trưởng các Cục, Vụ}: what is said of one kind of body is said of all. */
  private boolean isKindAlone(int token) {
    return tokens.is(token, TokenType.BODY)
        && tokens.isCapital(token)
        && !tokens.isAllCapitals(token)
        && tokens.line(token, token + 1).indexOf(' ') < 0
        && (isSeparator(token + 1) || opensVerb(token + 1))
        && (isSeparator(token - 1) || tokens.is(token - 1, TokenType.QUANTIFIER));
  }

  /** The word for a unit of the country: {@code tỉnh}. */
  boolean isUnit(int token) {
    return tokens.is(token, TokenType.BODY_SMALL) && means(token, TaskWord.SHARED);
  }

  private boolean isSeparator(int token) {
    return tokens.isSign(token, ",;") || tokens.is(token, TokenType.CONNECTOR);
  }

  private int afterSeparators(int token) {
    int next = token;
    while (isSeparator(next)) {
      next++;
    }
    return next;
  }

  private boolean isName(int token) {
    return tokens.isCapital(token) || tokens.is(token, TokenType.BODY_WORD);
  }

  private int afterBracket(int token) {
    for (int i = token + 1; i < token + LONGEST_BRACKET; i++) {
      if (tokens.isSign(i, ')')) {
        return i + 1;
      }
    }
    return token + 1;
  }
}
