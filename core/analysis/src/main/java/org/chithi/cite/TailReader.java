package org.chithi.cite;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chithi.cite.Citation.Defect;
import org.chithi.lex.BodyNames;
import org.chithi.lex.Gap;
import org.chithi.lex.RuleSet.Captured;
import org.chithi.lex.RuleSet.Match;
import org.chithi.lex.TokenType;
import org.chithi.lex.Tokens;
import org.chithi.model.Bodies;
import org.chithi.model.Level;
import org.chithi.model.PartialDate;
import org.chithi.text.Folding;
import org.chithi.text.RomanNumeral;
import org.chithi.text.TermTable;

/**
 * Reads what follows a number or a name and belongs to it: date, issuer and term, each once, in any
 * order, commas between them or not.
 */
final class TailReader {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;
  private static final int LATEST_TERM = 40;
  private static final int LONGEST_NAME = 100;

  /** Names of central bodies that end with the party, and how much of it they keep. */
  private static final List<TermTable.Row> PARTY_NAMES =
      TermTable.rows(TailReader.class, "party-names.tsv");

  private final CitedTokens text;
  private final Tokens tokens;
  private final NameEnds names;
  private final Initials initials;

  TailReader(CitedTokens text, NameEnds names) {
    this.text = text;
    this.tokens = text.tokens();
    this.names = names;
    this.initials = new Initials(text);
  }

  Initials initials() {
    return initials;
  }

  /** Gives a mention the attributes after it and moves its end. */
  void read(Found mention) {
    boolean goesOn = true;
    while (goesOn) {
      int next = text.afterComma(text.afterNote(mention.to));
      boolean near = text.goesOn(next) || tokens.gap(next) == Gap.CELL && dates(next);
      goesOn =
          near && (readTail(mention, next) || readDealt(mention, next) || readIssuer(mention, next))
              || readCell(mention, next);
    }
    int next = text.afterComma(mention.to);
    if (mention.date.isEmpty() && text.goesOn(next) && text.match(next, "NO_DATE").isPresent()) {
      mention.defects.add(Defect.DATE_UNREAD);
    }
  }

  /** Whether a date stands here, which a tab may part from its document. */
  private boolean dates(int token) {
    return tokens.is(token, TokenType.DATE);
  }

  /** Whether a body is one that the code of a mention stands for. */
  private static boolean isCoded(Found mention, String body) {
    return mention.issuerCode.filter(code -> CitationTerms.issues(code, body)).isPresent();
  }

  /** The issuer that fills the next cell of a row, by its code. */
  private boolean readCell(Found mention, int next) {
    int end =
        mention.date.isPresent() && mention.issuer.isEmpty() && tokens.gap(next) == Gap.CELL
            ? bodyEnd(next, mention.issuers)
            : next;
    boolean whole =
        end > next && tokens.startsLine(end) && isCoded(mention, tokens.line(next, end));
    if (whole) {
      mention.issuer = Optional.of(name(next, end));
      mention.to = end;
    }
    return whole;
  }

  private boolean readTail(Found mention, int next) {
    Optional<Match> tail = text.match(next, "TAIL");
    Optional<String> term = tail.flatMap(it -> it.first("term")).flatMap(it -> numeral(it.from()));
    Optional<PartialDate> date =
        tail.flatMap(it -> it.first("date").or(() -> it.first("year")))
            .flatMap(it -> dateAt(it.from()));
    if (date.isPresent() && mention.date.isEmpty()) {
      mention.date = date;
      mention.sharesDate = tokens.is(next, TokenType.CONNECTOR);
    } else if (term.isPresent() && mention.term.isEmpty()) {
      mention.term = term;
    } else {
      return false;
    }
    mention.to = tail.get().to();
    return true;
  }

  /** {@code lần lượt ngày 12/12/2013 và ngày 13/12/2013}: the dates of a list in its order. */
  private boolean readDealt(Found mention, int next) {
    Optional<Match> dealt = text.match(next, "DEALT");
    if (dealt.isEmpty() || mention.date.isPresent()) {
      return false;
    }
    mention.dealt =
        dealt.get().all("date").stream().flatMap(it -> dateAt(it.from()).stream()).toList();
    mention.date = Optional.of(mention.dealt.get(mention.dealt.size() - 1));
    mention.to = dealt.get().to();
    return true;
  }

  /** The date of a token, or the year that a number is. */
  Optional<PartialDate> dateAt(int token) {
    if (!tokens.is(token, TokenType.DATE)) {
      return isYear(token)
          ? Optional.of(PartialDate.ofYear(tokens.value(token)))
          : Optional.empty();
    }
    int month = tokens.month(token);
    int day = tokens.day(token);
    return Optional.of(
        new PartialDate(
            tokens.year(token),
            month > 0 ? OptionalInt.of(month) : OptionalInt.empty(),
            month > 0 && day > 0 ? OptionalInt.of(day) : OptionalInt.empty()));
  }

  /** Whether a number can be a year by itself. */
  boolean isYear(int token) {
    boolean range = tokens.gap(token + 1) == Gap.NONE && tokens.isSign(token + 1, "/-");
    return isCentury(token) && !range;
  }

  /** Whether a number has the value of a year. */
  boolean isCentury(int token) {
    int value = tokens.value(token);
    return tokens.is(token, TokenType.NUMBER) && value >= FIRST_YEAR && value <= LAST_YEAR;
  }

  /** The Roman numeral of a number in any script, {@code 12}, {@code XII} or {@code mười hai}. */
  Optional<String> numeral(int token) {
    int value = tokens.value(token);
    return value < 1 || value > LATEST_TERM
        ? Optional.empty()
        : Optional.of(RomanNumeral.of(value));
  }

  /** Gives a mention the term after it, and nothing else. */
  void readTerm(Found mention) {
    int next = text.afterComma(mention.to);
    Optional<Match> tail = text.goesOn(next) ? text.match(next, "TAIL") : Optional.empty();
    Optional<String> term = tail.flatMap(it -> it.first("term")).flatMap(it -> numeral(it.from()));
    if (term.isPresent()) {
      mention.term = term;
      mention.to = tail.get().to();
    }
  }

  private boolean readIssuer(Found mention, int next) {
    if (mention.issuer.isPresent()) {
      return false;
    }
    boolean of = tokens.is(next, TokenType.OF) || text.isAt(next, CitationWord.UNMARKED_OF);
    int start = of ? next + 1 : next;
    boolean dated = mention.date.isPresent() || mention.number.isPresent();
    boolean bare = dated && plenumEnd(next) > next;
    if (!of && !bare && isBareIssuer(mention, next)) {
      int end = bodyEnd(next, mention.issuers);
      mention.issuer = Optional.of(name(next, end));
      mention.to = end;
      return true;
    }
    if (mention.number.isPresent() && text.isAt(next, CitationWord.BETWEEN)) {
      return readPartners(mention, next + 1);
    }
    if (!of && !bare || !text.goesOn(start)) {
      return false;
    }
    Optional<Congress> congress = congressAt(start);
    if (congress.isPresent()) {
      mention.issuer = Optional.of(congress.get().body());
      mention.term = congress.get().ordinal();
      mention.to = congress.get().to();
      return true;
    }
    int plenum = plenumEnd(start);
    int end = plenum > start ? plenum : bodyEnd(start, mention.issuers);
    if (end == start && mention.number.isPresent() && isOwner(start)) {
      end++;
    }
    if (end == start) {
      return false;
    }
    mention.issuer = Optional.of(name(bare ? committee(start) : start, end));
    mention.to = end;
    return true;
  }

  /** {@code giữa Huyện ủy và Ủy ban nhân dân huyện}: the bodies that agreed on a document. */
  private boolean readPartners(Found mention, int start) {
    int one = bodyEnd(start, 1);
    int end =
        one > start && text.goesOn(start) ? bodyEnd(start, Math.max(2, mention.issuers)) : one;
    if (end == one) {
      return false;
    }
    mention.issuer = Optional.of(name(start, end));
    mention.to = end;
    return true;
  }

  /** {@code Chỉ thị số 42-CT/TW của Đảng}: the name of a body in one word. */
  private boolean isOwner(int token) {
    return tokens.isCapital(token)
        && text.isAt(token, CitationWord.OWNER)
        && !(tokens.isCapital(token + 1) && tokens.gap(token + 1) == Gap.SPACE);
  }

  /** Where the committee is named in the name of its plenum; where that starts if it is not. */
  private int committee(int plenum) {
    return text.match(plenum, "PLENUM")
        .flatMap(it -> it.first("committee"))
        .map(Captured::from)
        .orElse(plenum);
  }

  /**
   * {@code Hướng dẫn số 33-HD/BTCTW ngày 30/10/2020 Ban Tổ chức Trung ương về ...}: a body right
   * after the rest, with nothing after it that it could do, or the one that the code names.
   */
  private boolean isBareIssuer(Found mention, int next) {
    if (next != mention.to
        || tokens.gap(next) != Gap.SPACE
        || !tokens.is(next, TokenType.BODY)
        || !tokens.isCapital(next)
        || mention.number.isEmpty()) {
      return false;
    }
    int end = bodyEnd(next, mention.issuers);
    boolean coded =
        isCoded(mention, tokens.line(next, end))
            || mention.issuerCode.filter(code -> initials.areOf(next, end, code)).isPresent();
    return end > next
        && (coded
            || tokens.startsLine(end)
            || tokens.is(end, TokenType.PUNCT)
            || tokens.is(end, TokenType.TERM_SIGN)
            || text.isAt(end, CitationWord.GOES_ON));
  }

  /** The name of a body as an issuer: in ordinary case and without the party. */
  String name(int start, int end) {
    String printed = tokens.line(start, end);
    String name = isHeading(start) ? Bodies.ordinaryCase(printed) : printed;
    String key = Folding.key(name);
    for (TermTable.Row row : PARTY_NAMES) {
      String whole = Folding.key(row.cell("name"));
      if (key.endsWith(whole)) {
        return name.substring(0, name.length() - whole.length() + row.cell("kept").length());
      }
    }
    return name;
  }

  /** A name after an "of" in capitals stands in a heading in capitals. */
  private boolean isHeading(int start) {
    return tokens.isAllCapitals(start - 1);
  }

  /**
   * A congress as it is named.
   *
   * @param body its name, {@code Đại hội đại biểu Đảng bộ tỉnh}
   * @param ordinal which one it is, {@code XX}; empty if only its years are named
   * @param to the index after its last token, the years of its term included
   */
  record Congress(String body, Optional<String> ordinal, int to) {}

  /** The congress that is named at a token with its ordinal or its years; empty if none is. */
  Optional<Congress> congressAt(int start) {
    Optional<Match> match = text.match(start, "CONGRESS");
    Optional<String> ordinal =
        match.flatMap(it -> it.first("ordinal")).flatMap(it -> numeral(it.from()));
    if (match.isEmpty() || match.get().first("ordinal").isPresent() && ordinal.isEmpty()) {
      return Optional.empty();
    }
    Captured body = match.get().first("body").orElseThrow();
    String name = Bodies.ordinaryCase(tokens.line(body.from(), body.to()));
    return Optional.of(new Congress(name, ordinal, match.get().to()));
  }

  /**
   * Where the name of a plenum ends that starts at a token, {@code Hội nghị lần thứ sáu Ban Chấp
   * hành Trung ương Đảng}; the token itself if none does.
   */
  int plenumEnd(int start) {
    return text.match(start, "PLENUM")
        .filter(this::hasOrdinal)
        .map(Match::to)
        .orElseGet(() -> localPlenumEnd(start));
  }

  /** Whether the number of a meeting is none too large for one. */
  boolean hasOrdinal(Match meeting) {
    return meeting
        .first("ordinal")
        .filter(it -> tokens.gap(it.from()) != Gap.NONE || tokens.isAllCapitals(it.from() - 1))
        .flatMap(it -> numeral(it.from()))
        .isPresent();
  }

  /** {@code Hội nghị Tỉnh ủy lần thứ 12}: a committee and which of its meetings. */
  private int localPlenumEnd(int start) {
    Optional<Match> meeting = text.match(start, "LOCAL_MEETING");
    if (meeting.isEmpty()) {
      return start;
    }
    int body = meeting.get().to();
    int end = text.goesOn(body) ? BodyNames.citedEnd(tokens, body) : body;
    if (end == body || meeting.get().first("ordinal").isPresent()) {
      return end == body ? start : end;
    }
    int which = text.afterComma(end);
    return text.goesOn(which) ? text.match(which, "WHICH").map(Match::to).orElse(start) : start;
  }

  /**
   * Where the bodies named together end that start at a token: central ones, or as many as the
   * symbol has codes for.
   */
  int bodyEnd(int start, int issuers) {
    int organ = start;
    int end = oneBodyEnd(start);
    for (int bodies = 1; end > organ; bodies++) {
      int next = nextOrgan(end);
      int more = next > end && text.goesOn(next) ? oneBodyEnd(next) : next;
      if (more <= next || bodies >= issuers && !areCentral(organ, end, next, more)) {
        break;
      }
      organ = next;
      end = more;
    }
    return end;
  }

  private boolean areCentral(int start, int end, int next, int more) {
    return isCentral(start, end) && isCentral(next, more);
  }

  private boolean isCentral(int start, int end) {
    String key = Folding.key(tokens.line(start, end));
    return Bodies.isCentralOrgan(key, 0, key.length());
  }

  private int nextOrgan(int end) {
    boolean joined = tokens.isSign(end, ',') || tokens.is(end, TokenType.CONNECTOR);
    return joined && text.goesOn(end) ? end + 1 : end;
  }

  private int oneBodyEnd(int start) {
    int end = BodyNames.citedEnd(tokens, start);
    boolean lone = end == start + 1 && !tokens.isCapital(start);
    int name = end > start && !lone ? end : capitalRunEnd(start);
    return titleIn(start, name);
  }

  /**
   * Where a title in capitals starts in what looks like a name, {@code Chính phủ Quy định}, where a
   * second body does, or in a heading the sentence goes on: {@code CỦA CHÍNH PHỦ TRÊN ĐỊA BÀN}.
   */
  private int titleIn(int start, int end) {
    for (int i = start + 1; i < end; i++) {
      boolean second =
          i == start + 1
              && tokens.means(start, Level.CENTRAL)
              && tokens.is(i, TokenType.BODY)
              && !tokens.means(i, Level.CENTRAL);
      boolean over =
          tokens.isCapital(i)
              && (second
                  || text.isAt(i, CitationWord.TITLE_OPENER)
                  || isHeading(start) && names.isAt(i));
      if (over) {
        return i;
      }
    }
    return end;
  }

  /**
   * A name that is not in the tables goes as far as its words have capitals, or as the body goes
   * whose organ they shorten: {@code BTG Huyện ủy}.
   */
  private int capitalRunEnd(int start) {
    int end = start;
    while (tokens.isCapital(end)
        && (end == start || tokens.gap(end) == Gap.SPACE)
        && tokens.end(end) - tokens.start(start) < LONGEST_NAME) {
      int body = end > start ? BodyNames.citedEnd(tokens, end) : end;
      if (body > end) {
        return body;
      }
      end++;
    }
    boolean alone =
        end <= start + 1 || tokens.gap(start) != Gap.SPACE || tokens.is(start, TokenType.DOC_TYPE);
    return alone ? start : end;
  }
}
