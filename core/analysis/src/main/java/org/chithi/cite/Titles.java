package org.chithi.cite;

import java.util.List;
import java.util.Optional;
import org.chithi.cite.Citation.Form;
import org.chithi.lex.BodyNames;
import org.chithi.lex.Gap;
import org.chithi.lex.TokenType;
import org.chithi.lex.Tokens;
import org.chithi.model.DocumentKind;
import org.chithi.model.SectionRole;

/**
 * Where the title of a cited document goes on after it, and which citations stand in it: {@code Kết
 * luận số 18-KL/TU về tiếp tục thực hiện Nghị quyết số 59-NQ/TU}.
 */
final class Titles {

  /** So long a title is at most, in letters. */
  private static final int LONGEST = 300;

  /** So many tokens a bracket before a title has at most. */
  private static final int LONGEST_BRACKET = 40;

  private final CitedTokens text;
  private final Tokens tokens;
  private final Verbs verbs;
  private final Borders borders;

  Titles(CitedTokens text, Verbs verbs, Borders borders) {
    this.text = text;
    this.tokens = text.tokens();
    this.verbs = verbs;
    this.borders = borders;
  }

  /**
   * The title of a mention, as token indexes {@code [from, to)}.
   *
   * @param from where it starts, after a bracket: {@code A (thay thế B) về ...}
   */
  record Title(int from, int to) {}

  /** Where the title of a mention can start: after it, or after a bracket before a title. */
  int start(Linked mention) {
    int close = mention.to();
    if (mention.form() == Form.SELF) {
      return close;
    }
    if (tokens.phraseEnd(close, CitationWord.SENT) > close) {
      return afterAddressees(close);
    }
    if (!tokens.isSign(close, '(')) {
      return close;
    }
    int limit = Math.min(tokens.size(), close + LONGEST_BRACKET);
    while (close < limit && !tokens.isSign(close, ')')) {
      close++;
    }
    boolean goesOn = close < limit && !borders.lieBetween(mention.to(), close + 1);
    return goesOn && opensAt(close + 1) ? close + 1 : mention.to();
  }

  /** {@code gửi các bộ, ban, ngành về việc ...}: the subject; the place itself if none follows. */
  private int afterAddressees(int sent) {
    int token = sent + 1;
    int limit = Math.min(tokens.size(), sent + LONGEST_BRACKET);
    while (token < limit && !tokens.isSign(token, ';') && !borders.lieBetween(token, token)) {
      if (tokens.phraseEnd(token, CitationWord.ON) > token + 1 && opensAt(token)) {
        return token;
      }
      token++;
    }
    return sent;
  }

  /** Whether a title starts right after a mention. */
  boolean startsAt(int end) {
    return borders.isOpeningQuote(end) || opensAt(end);
  }

  private boolean opensAt(int token) {
    return tokens.phrase(token, TitleOpener.class).isPresent();
  }

  /**
   * {@code Hướng dẫn số 33-HD/BTCTW Ban Tổ chức Trung ương thực hiện B}: no {@code của} is there.
   */
  private int afterBody(int token) {
    boolean body = text.isBody(token);
    return body ? BodyNames.citedEnd(tokens, token) : token;
  }

  private int opening(int end) {
    return borders.isOpeningQuote(end) ? end + 1 : end;
  }

  /**
   * {@code Hướng dẫn A ngày ..., hướng dẫn thực hiện B}, {@code ban hành Kế hoạch A, triển khai B}:
   * guidance or a plan, and of what after a comma.
   */
  private boolean isGuidance(Linked mention) {
    Optional<DocumentKind> kind = mention.reference().kind();
    boolean guides =
        kind.filter(DocumentKind.HUONG_DAN::equals).isPresent()
            || kind.filter(DocumentKind.KE_HOACH::equals).isPresent()
                && text.isAfter(mention.from(), CitationWord.ISSUING);
    return guides
        && tokens.isSign(mention.to(), ',')
        && verbs
            .at(mention.to() + 1)
            .filter(it -> it.relation() == Relation.GUIDES || it.relation() == Relation.IMPLEMENTS)
            .isPresent();
  }

  /** {@code Kế hoạch số 172/KH-UBND: triển khai A}: an entry of a list, with its title. */
  private boolean isEntry(Linked mention) {
    return tokens.isSign(mention.to(), ':')
        && mention.form() == Form.NUMBERED
        && text.clauseStart(mention.from()) == mention.from();
  }

  /**
   * Whether what stands between a mention and another is a title that goes on to the second.
   *
   * @param start where the second begins, with its pinpoint
   */
  boolean goesOn(Linked mention, int start) {
    int end = start(mention);
    boolean over = borders.lieBetween(end, start) && !isHeading(end, start);
    if (end > start || borders.distance(end, start) > LONGEST || over) {
      return false;
    }
    boolean parted = isGuidance(mention) || isEntry(mention);
    boolean quoted = !parted && borders.isOpeningQuote(end);
    int opening = parted ? end + 1 : afterBody(opening(end));
    if (opening > start || !opensAt(opening) || quoted && borders.closesQuote(opening, start)) {
      return false;
    }
    boolean joined = tokens.isSign(start - 1, ',') || tokens.is(start - 1, TokenType.CONNECTOR);
    List<Verb> between = verbs.in(opening, start);
    return !joined
        && !hasSign(opening, start, ';')
        && !hasSign(opening, start, ':')
        && predicate(opening, start) == start
        && !isAttached(between)
        && !endsBeforeVerb(between)
        && (quoted || isOneClause(opening, start, between));
  }

  /** Whether two places stand in the capitals of one heading, which runs over lines. */
  private boolean isHeading(int end, int start) {
    return tokens.isAllCapitals(end - 1)
        && tokens.isAllCapitals(start)
        && text.role(end - 1).filter(SectionRole.HEADER::equals).isPresent()
        && text.role(start).filter(SectionRole.HEADER::equals).isPresent();
  }

  /**
   * {@code A về ... ban hành kèm theo B}: no title goes on; it does where an act on what is
   * attached is its subject, {@code A về sửa đổi Quy chế kèm theo B}.
   */
  private static boolean isAttached(List<Verb> between) {
    return between.stream().anyMatch(verb -> verb.use() == Verb.Use.ATTACHED)
        && between.stream().noneMatch(verb -> verb.relation().isDeed());
  }

  /** Where in {@code [from, to)} it is said what became of the document: {@code ra đời}. */
  private int predicate(int from, int to) {
    int token = from;
    while (token < to && tokens.phraseEnd(token, ClauseWord.PREDICATE) == token) {
      token++;
    }
    return token;
  }

  private boolean hasSign(int from, int to, char sign) {
    for (int i = from; i < to; i++) {
      if (tokens.isSign(i, sign)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code Sau 10 năm thực hiện A về ... và 05 năm thực hiện B}, {@code A về ... được sửa đổi bởi
   * B}: B has a verb of its own.
   */
  private boolean endsBeforeVerb(List<Verb> between) {
    if (between.isEmpty()) {
      return false;
    }
    Verb last = between.get(between.size() - 1);
    boolean second =
        last.relation() == Relation.REVIEWS && tokens.is(last.from() - 1, TokenType.CONNECTOR);
    return second || last.isPassive();
  }

  /** Whether the last comma that parts no verbs stands inside a title, not before a new clause. */
  private boolean isOneClause(int from, int to, List<Verb> between) {
    for (int i = to - 1; i >= from; i--) {
      if (tokens.isSign(i, ',') && !verbs.parts(i, between)) {
        int next = i + 1;
        return tokens.is(next, TokenType.WORD)
            && (!tokens.isCapital(next) || isHeading(next + 1, to))
            && !tokens.is(next, TokenType.BODY)
            && tokens.phraseEnd(next, ClauseWord.OPENING) == next
            && verbs.at(next).isEmpty();
      }
    }
    return true;
  }

  /**
   * The title of a mention; empty if none follows.
   *
   * @param next where the next mention begins that does not stand in the title
   */
  Optional<Title> of(Linked mention, int next) {
    int start = start(mention);
    int end = end(mention, start, next);
    return end > start ? Optional.of(new Title(start, end)) : Optional.empty();
  }

  /** The index after the last token of the title; that of the mention if none follows. */
  int end(Linked mention, int next) {
    return of(mention, next).map(Title::to).orElse(mention.to());
  }

  private int end(Linked mention, int start, int next) {
    boolean quoted = borders.isOpeningQuote(start);
    int opening = opening(start);
    boolean alone =
        tokens
            .phrase(opening, TitleOpener.class)
            .filter(it -> it.sense() == TitleOpener.ALWAYS)
            .isPresent();
    boolean line = tokens.startsLine(start) && tokens.isCapital(opening);
    if (mention.form() == Form.SELF || !quoted && !alone || line) {
      return start;
    }
    int limit = Math.max(next, opening);
    int end = opening;
    while (end < limit
        && borders.distance(start, end) <= LONGEST
        && !(quoted ? borders.isClosingQuote(end) : isEnd(end))) {
      end++;
    }
    if (quoted && end < limit && borders.isClosingQuote(end)) {
      return end + 1;
    }
    boolean joint = true;
    while (joint && end > start) {
      joint = tokens.isSign(end - 1, ",(") || tokens.is(end - 1, TokenType.CONNECTOR);
      end = joint ? end - 1 : end;
    }
    return end;
  }

  private boolean isEnd(int token) {
    boolean clause = tokens.isSign(token, ',') && tokens.isCapital(token + 1);
    boolean sentence = tokens.isSign(token, '.') && tokens.gap(token + 1) != Gap.NONE;
    boolean line =
        tokens.startsLine(token) && (tokens.isCapital(token) || !tokens.is(token, TokenType.WORD));
    return verbs.at(token).filter(Verb::isPassive).isPresent()
        || tokens.phraseEnd(token, ClauseWord.PREDICATE) > token
        || tokens.isSign(token, ";:()")
        || clause
        || sentence
        || line;
  }
}
