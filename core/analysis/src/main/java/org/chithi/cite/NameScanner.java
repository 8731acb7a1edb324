package org.chithi.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chithi.cite.Citation.Attribute;
import org.chithi.cite.Citation.Form;
import org.chithi.lex.BodyNames;
import org.chithi.lex.RuleSet.Match;
import org.chithi.lex.TokenType;
import org.chithi.lex.Tokens;
import org.chithi.model.DocumentKind;
import org.chithi.model.SectionRole;

/**
 * Reads citations by name: {@code Điều lệ Đảng}, {@code Luật Đất đai năm 2024}, {@code Quy chế dân
 * chủ ở cơ sở}, {@code Nghị quyết Trung ương 4 khóa XII}.
 */
final class NameScanner {

  /** The types that a subject and an issuer name without a number. */
  private static final Set<DocumentKind> SUBJECTED =
      Set.of(
          DocumentKind.NGHI_QUYET,
          DocumentKind.CHI_THI,
          DocumentKind.KET_LUAN,
          DocumentKind.QUY_DINH,
          DocumentKind.NGHI_DINH,
          DocumentKind.THONG_TU);

  private static final Set<DocumentKind> LAWS = Set.of(DocumentKind.LUAT, DocumentKind.PHAP_LENH);

  /** An own name of fewer tokens says nothing. */
  private static final int SHORTEST_NAME = 8;

  private static final int FARTHEST_VERB = 10;

  private final CitedTokens text;
  private final Tokens tokens;
  private final TailReader tails;
  private final NameEnds ends;
  private final NumberScanner numbers;
  private final List<Found> mentions;
  private final OwnDocument own;

  /**
   * @param mentions the mentions before the place of the scan; grows while the scan goes on
   */
  NameScanner(
      CitedTokens text,
      TailReader tails,
      NameEnds ends,
      NumberScanner numbers,
      OwnDocument own,
      List<Found> mentions) {
    this.text = text;
    this.tokens = text.tokens();
    this.tails = tails;
    this.ends = ends;
    this.numbers = numbers;
    this.own = own;
    this.mentions = mentions;
  }

  /**
   * The citations by name that start with a type word: one, or several where only the ordinals of
   * meetings or terms are listed; none if no name follows.
   */
  List<Found> read(int from, DocumentKind kind) {
    if (!tokens.isCapital(from)) {
      return smallLaw(from, kind).map(List::of).orElse(List.of());
    }
    if (LAWS.contains(kind)) {
      return law(from, kind);
    }
    Optional<Found> known = known(from).or(() -> statute(from, kind));
    List<Found> met = known.isPresent() ? List.of() : meetings(from, kind);
    return met.isEmpty()
        ? known
            .or(() -> rule(from, kind))
            .or(() -> basis(from, kind))
            .or(() -> dated(from, kind))
            .or(() -> plan(from, kind))
            .or(() -> report(from, kind))
            .stream()
            .toList()
        : met;
  }

  // Names of the tables.

  /** A name of the tables, with term and issuer after it. */
  private Optional<Found> known(int from) {
    return tokens
        .phrase(from, DocumentKind.class)
        .filter(phrase -> !holdsTwo(from, phrase.to()))
        .map(
            phrase -> {
              Found found = Found.named(from, phrase.to(), phrase.sense());
              readPeriod(found);
              if (phrase.sense() == DocumentKind.HIEN_PHAP) {
                readYear(found);
              }
              tails.read(found);
              return found;
            });
  }

  /** {@code Quy định, Hướng dẫn thi hành Điều lệ Đảng}: the capital begins a name of its own. */
  private boolean holdsTwo(int from, int to) {
    for (int i = from + 1; i + 1 < to; i++) {
      if (tokens.isSign(i, ',')) {
        return tokens.isCapital(i + 1) && !tokens.isAllCapitals(i - 1);
      }
    }
    return false;
  }

  private void readPeriod(Found found) {
    if (found.isOf(DocumentKind.KHAC)) {
      text.match(found.to, "PERIOD").ifPresent(period -> found.to = period.to());
      readYear(found);
    }
  }

  /** Gives a mention the year after its name: {@code năm 2013}, {@code 2024}. */
  private void readYear(Found found) {
    int year = text.afterComma(found.to);
    boolean alone = tokens.month(year) == 0 && tokens.year(year) > 0 || tails.isYear(year);
    if (alone && text.goesOn(year)) {
      found.date = tails.dateAt(year);
      found.to = year + 1;
    }
  }

  /**
   * {@code Điều lệ Hội Chữ thập đỏ Việt Nam}, {@code Điều lệ của Đội}, {@code Cương lĩnh năm 2011}.
   */
  private Optional<Found> statute(int from, DocumentKind kind) {
    boolean programme = text.isAt(from, CitationWord.PLATFORM);
    if (kind != DocumentKind.DIEU_LE && !programme) {
      return Optional.empty();
    }
    int next = from + 1;
    boolean byOwner = tokens.is(next, TokenType.OF) && text.isAt(next + 1, CitationWord.OWNER);
    int end = byOwner ? next + 2 : text.goesOn(next) ? BodyNames.citedEnd(tokens, next) : next;
    Found found = Found.named(from, end, kind);
    readYear(found);
    boolean alone = found.to == next;
    boolean owned = text.match(from, "STATUTE").isPresent();
    return alone && !owned && (programme || !isGoverned(from) || isOpen(next))
        ? Optional.empty()
        : Optional.of(found);
  }

  /** Whether words in small letters go on with a name: {@code Điều lệ trường tiểu học}. */
  private boolean isOpen(int next) {
    return tokens.is(next, TokenType.WORD)
        && text.goesOn(next)
        && !tokens.is(next, TokenType.CONNECTOR)
        && !(tokens.is(next, TokenType.OF) && tokens.isCapital(next + 1))
        && !ends.isAt(next);
  }

  // Meetings.

  /** {@code Nghị quyết Trung ương 4 khóa XI, XII} and congresses. */
  private List<Found> meetings(int from, DocumentKind kind) {
    int place = from + 1;
    if (tokens.is(place, TokenType.OF)) {
      place++;
    }
    if (!text.goesOn(place)) {
      return List.of();
    }
    int plenum = tails.plenumEnd(place);
    if (plenum > place) {
      return plenums(Found.named(from, plenum, kind));
    }
    return tails.congressAt(place).map(it -> congresses(from, it, kind)).orElse(List.of());
  }

  /** A congress and those that are listed after it by their ordinals alone. */
  private List<Found> congresses(int from, TailReader.Congress congress, DocumentKind kind) {
    Found first = Found.named(from, congress.to(), kind);
    first.issuer = Optional.of(congress.body());
    first.term = congress.ordinal();
    List<Found> all = new ArrayList<>(List.of(first));
    addListed(all, "ONE_MORE_CONGRESS");
    if (all.size() == 1) {
      tails.read(first);
    }
    for (Found member : all.subList(1, all.size())) {
      member.issuer = first.issuer;
      member.inherited.add(Attribute.ISSUER);
    }
    return all;
  }

  boolean isMeeting(Match match) {
    return tails.hasOrdinal(match);
  }

  /** A plenum and those that are listed after it by their ordinals or terms alone. */
  List<Found> plenums(Found first) {
    List<Found> all = new ArrayList<>(List.of(first));
    addListed(all, "ONE_MORE");
    Found last = all.get(all.size() - 1);
    Found term = Found.named(last.from, last.to, first.kind.orElseThrow());
    term.date = Optional.empty();
    tails.readTerm(term);
    if (term.term.isPresent()) {
      last.to = term.to;
      all.forEach(mention -> mention.term = term.term);
      addListed(all, "ONE_MORE_TERM");
    }
    return all;
  }

  /** Members of a list that are but an ordinal or a term: {@code , 7} and {@code , XII)}. */
  private void addListed(List<Found> all, String rule) {
    Found last = all.get(all.size() - 1);
    int next = text.afterJoint(last.to);
    Optional<Match> match = next < 0 ? Optional.empty() : text.match(next, rule);
    while (match.isPresent()) {
      Found member = Found.named(next, match.get().to(), last.kind.orElseThrow());
      member.inherited.add(Attribute.TYPE);
      match.get().first("term").ifPresent(term -> member.term = tails.numeral(term.from()));
      all.add(member);
      next = text.afterJoint(member.to);
      match = next < 0 ? Optional.empty() : text.match(next, rule);
    }
  }

  // Laws.

  /** The law that starts with its type word, and after it those that it amends. */
  private List<Found> law(int from, DocumentKind kind) {
    List<Found> amended = amended(from);
    int end = amended.isEmpty() ? lawEnd(from) : amended.get(amended.size() - 1).to;
    if (end == from + 1) {
      return List.of();
    }
    List<Found> laws = new ArrayList<>(amended);
    laws.add(0, withAttributes(Found.named(from, end, kind)));
    return laws;
  }

  /** {@code thi hành luật đất đai}: a law of the tables in small letters that a verb governs. */
  private Optional<Found> smallLaw(int from, DocumentKind kind) {
    return tokens
        .phrase(from, DocumentKind.class)
        .filter(name -> LAWS.contains(kind) && name.to() > from + 1 && isGoverned(from))
        .map(name -> withAttributes(Found.named(from, name.to(), kind)));
  }

  private Found withAttributes(Found law) {
    readYear(law);
    Found found = numbers.readNumberOfLaw(law) ? law.as(Form.NUMBERED) : law;
    tails.read(found);
    return found;
  }

  /** {@code sửa đổi, bổ sung một số điều của Luật A và Luật B}: number and date are not theirs. */
  private List<Found> amended(int from) {
    List<Found> laws = new ArrayList<>();
    int law = text.match(from, "AMENDING").map(Match::to).orElse(-1);
    while (law >= 0) {
      Optional<DocumentKind> kind = text.kind(law).filter(LAWS::contains);
      int end = kind.isPresent() && text.goesOn(law) ? lawEnd(law) : law;
      if (end <= law + 1) {
        break;
      }
      laws.add(Found.named(law, end, kind.get()));
      law = text.afterJoint(end);
    }
    return laws;
  }

  private int lawEnd(int from) {
    int next = from + 1;
    boolean named = tokens.isCapital(next) && !tokens.isAllCapitals(from) && text.goesOn(next);
    int end =
        tokens
            .phrase(from, DocumentKind.class)
            .map(Tokens.Phrase::to)
            .orElse(named ? ends.end(next, false) : next);
    if (end == next) {
      return text.match(from, "LAW_DATED").map(Match::to).orElse(end);
    }
    return text.match(end, "AMENDED").map(Match::to).orElse(end);
  }

  // Rules by a name that no table has.

  /** A rule with a subject of its own where a verb governs it or a title holds it. */
  private Optional<Found> rule(int from, DocumentKind kind) {
    if (kind != DocumentKind.QUY_CHE && kind != DocumentKind.QUY_DINH) {
      return Optional.empty();
    }
    int next = from + 1;
    Optional<Found> issued = issuedBy(from).map(end -> Found.named(from, end, kind));
    if (issued.isPresent()) {
      return issued;
    }
    int title = own.issuedTitleEnd(from);
    if (text.opensSentence(from) || tokens.isAllCapitals(from) || title > next) {
      boolean enacted = text.isAfter(from, CitationWord.ENACTED);
      return enacted && title > next
          ? Optional.of(Found.named(from, title, kind))
          : Optional.empty();
    }
    Optional<Match> attached = text.match(from, "ATTACHED_RULE");
    if (attached.isPresent()) {
      return Optional.of(Found.named(from, attached.get().to(), kind));
    }
    Optional<Match> working = text.match(from, "WORKING");
    if (working.isPresent()) {
      boolean named = working.get().first("of").isPresent();
      return named ? ofBody(from, working.get().to(), kind) : Optional.empty();
    }
    boolean regulation = kind == DocumentKind.QUY_DINH;
    boolean certain =
        regulation ? text.match(from, "ON").isPresent() && isListed(from) : isGoverned(from);
    boolean small =
        !tokens.isCapital(next)
            && text.goesOn(next)
            && !tokens.is(next, TokenType.CONNECTOR)
            && !tokens.is(next, TokenType.OF);
    int end = certain && small ? ends.end(next, regulation) : next;
    if (!isLongEnough(next, end)) {
      return Optional.empty();
    }
    Found found = Found.named(from, Math.max(end, title), kind);
    tails.read(found);
    return Optional.of(found);
  }

  private boolean isLongEnough(int from, int to) {
    return to > from && tokens.end(to - 1) - tokens.start(from) >= SHORTEST_NAME;
  }

  /**
   * Where the rule ends that the document before it issues: {@code kèm theo Quyết định này Quy định
   * về ...}, {@code Quyết định số 45-QĐ/TU ban hành “Quy định về ...”}.
   */
  private Optional<Integer> issuedBy(int from) {
    if (mentions.isEmpty()
        || own.issuedTitleEnd(from) > from + 1
        || text.match(from, "WORKING").isPresent()) {
      return Optional.empty();
    }
    int next = from + 1;
    Found before = mentions.get(mentions.size() - 1);
    int gap = text.isQuote(from - 1) ? from - 1 : from;
    boolean issues = before.form == Form.SELF && before.to == gap && isEnacted(before.from);
    boolean cited =
        before.form == Form.NUMBERED
            && before.to < gap
            && text.phraseBefore(gap, CitationWord.ISSUES_RULE) == before.to;
    boolean quoted =
        gap < from || cited && IntStream.range(before.to, from).anyMatch(text::isQuote);
    if (!issues && !cited || !quoted && tokens.isCapital(next)) {
      return Optional.empty();
    }
    int end = quoted ? closingQuote(from) : issues ? ends.clauseEnd(next) : citedEnd(before, next);
    return isLongEnough(next, end) ? Optional.of(end) : Optional.empty();
  }

  private int closingQuote(int from) {
    int end = from + 1;
    while (end - from < LONGEST_QUOTE && text.goesOn(end) && !text.isQuote(end)) {
      end++;
    }
    return text.isQuote(end) ? end : from + 1;
  }

  private static final int LONGEST_QUOTE = 80;

  /** An item of the legal basis holds the whole name; elsewhere a comma may end its clause. */
  private int citedEnd(Found before, int next) {
    int clause = ends.clauseEnd(next);
    boolean item = text.opensSentence(before.from) || text.isAfter(before.from, Relation.BASED_ON);
    boolean over = tokens.isSign(clause, ";.") || !text.goesOn(clause);
    return item && over ? clause : ends.end(next, false);
  }

  /** Whether "ban hành" or "kèm theo" stands before a token. */
  private boolean isEnacted(int from) {
    return text.isAfter(from, CitationWord.ENACTS);
  }

  /** {@code Báo cáo kiểm điểm sự lãnh đạo của Ban Chấp hành}: on which a congress decides. */
  private Optional<Found> report(int from, DocumentKind kind) {
    return text.match(from, "REPORT").flatMap(it -> ofBody(from, it.to(), kind));
  }

  /** {@code Quy chế làm việc của Ban Chấp hành Đảng bộ tỉnh khóa XX}: the bodies are the name. */
  private Optional<Found> ofBody(int from, int body, DocumentKind kind) {
    int end = text.goesOn(body) ? tails.bodyEnd(body, 1) : body;
    Found found = Found.named(from, end, kind);
    tails.readTerm(found);
    return end > body ? Optional.of(found) : Optional.empty();
  }

  /** Whether a verb governs a name; a rule that others have to issue does not exist yet. */
  private boolean isGoverned(int from) {
    int verb = -1;
    int end = -1;
    Optional<Relation> relation = Optional.empty();
    for (int i = Math.max(text.sentenceStart(from), from - FARTHEST_VERB); i < from; i++) {
      Optional<Tokens.Phrase<Relation>> phrase = tokens.phrase(i, Relation.class);
      if (phrase.isPresent() && phrase.get().to() <= from) {
        verb = i;
        end = phrase.get().to();
        relation = phrase.map(Tokens.Phrase::sense);
        i = end - 1;
      }
    }
    if (verb < 0) {
      return text.isAfter(from, CitationWord.BEFORE_RULE) || isApproved(from);
    }
    int link = Math.max(end, tokens.phraseEnd(end, CitationWord.LINK));
    boolean self = text.isAfter(from, CitationWord.BEFORE_RULE);
    boolean next = link >= from;
    boolean issued = relation.filter(Relation.ISSUES::equals).isPresent() && !self;
    return (next || self) && (!issued || isIssuedBefore(verb));
  }

  /** {@code về việc phê duyệt Đề án}, {@code Quyết định số 12/QĐ-UBND phê duyệt Đề án}. */
  private boolean isApproved(int from) {
    int verb = text.phraseBefore(from, CitationWord.APPROVES);
    return verb < from
        && (text.isAfter(verb, CitationWord.ON)
            || tokens.is(verb - 1, TokenType.CODE)
            || tokens.is(verb - 1, TokenType.DATE)
            || isEndOfMention(verb));
  }

  private boolean isEndOfMention(int token) {
    return !mentions.isEmpty() && mentions.get(mentions.size() - 1).to == token;
  }

  /** {@code của Bộ Chính trị ban hành}, {@code về việc ban hành}, or at the start of a sentence. */
  private boolean isIssuedBefore(int verb) {
    boolean title = text.isAfter(verb, CitationWord.ON);
    boolean cited =
        tokens.isSign(verb - 1, ')')
            || tokens.is(verb - 1, TokenType.DATE)
            || tokens.is(verb - 1, TokenType.NUMBER);
    return title || cited || isBodyBefore(verb) || text.opensSentence(verb);
  }

  private boolean isBodyBefore(int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - FARTHEST_VERB); i--) {
      if (text.isBody(i)) {
        return BodyNames.citedEnd(tokens, i) >= verb;
      }
    }
    return false;
  }

  private boolean isListed(int from) {
    return tokens.isSign(from - 1, ',') || tokens.is(from - 1, TokenType.CONNECTOR);
  }

  // Programmes, strategies and plans with a title of their own.

  /** {@code Chiến lược quốc gia về ... đến năm 2030}: the whole name with its period. */
  private Optional<Found> plan(int from, DocumentKind kind) {
    if (own.isEnacted(from, kind)) {
      return Optional.empty();
    }
    boolean heading =
        tokens.isAllCapitals(from)
            && text.role(from).filter(SectionRole.HEADER::equals).isPresent();
    Optional<Match> match = text.match(from, heading ? "PLAN_IN_CAPITALS" : "PLAN");
    if (match.isPresent()) {
      int end = match.get().to();
      boolean of = tokens.is(end - 1, TokenType.OF);
      Found found = Found.named(from, of ? tails.bodyEnd(end, 1) : end, kind);
      if (of) {
        found.issuer = Optional.of(tails.name(end, found.to));
      } else {
        tails.read(found);
      }
      return Optional.of(found);
    }
    if (text.match(from, "QUOTED_PLAN").isPresent()) {
      int close = closingQuote(from + 1);
      return text.isQuote(close) && isLongEnough(from + 2, close)
          ? Optional.of(Found.named(from, close + 1, kind))
          : Optional.empty();
    }
    if (text.match(from, "TITLED_PLAN").isPresent() && isTitle(from + 1)) {
      return Optional.of(titled(from, kind)).filter(it -> isLongEnough(from + 1, it.to));
    }
    if (text.match(from, "GOVERNED_PLAN").isEmpty()
        || ends.isAt(from + 1)
        || text.opensSentence(from)
        || !isGoverned(from) && !text.isAt(from, CitationWord.STRATEGY)) {
      return Optional.empty();
    }
    int end = ends.nameEnd(from + 1);
    return isLongEnough(from + 1, end)
        ? Optional.of(Found.named(from, end, kind))
        : Optional.empty();
  }

  /** Whether a title starts with a capital here, and no name of a body or document. */
  private boolean isTitle(int token) {
    return !tokens.is(token, TokenType.BODY)
        && !tokens.is(token, TokenType.DOC_TYPE)
        && !text.opensSentence(token - 1)
        && !tokens.is(token - 2, TokenType.BODY)
        && !text.isAfterName(token - 1);
  }

  /** {@code Đề án Sữa học đường giai đoạn 2021-2025}: the title, and the period after it. */
  private Found titled(int from, DocumentKind kind) {
    Found found = Found.named(from, ends.titleEnd(from + 1), kind);
    text.match(found.to, "PERIOD").ifPresent(period -> found.to = period.to());
    return found;
  }

  // Names by type, day and issuer.

  /**
   * {@code Nghị quyết của Bộ Chính trị về ...}: type and issuer, and the subject says which one.
   */
  Optional<Found> bySubject(int from, int to, DocumentKind kind, String issuer) {
    if (!SUBJECTED.contains(kind) || !text.isAt(to, CitationWord.SUBJECT)) {
      return Optional.empty();
    }
    Found found = Found.named(from, to, kind);
    found.issuer = Optional.of(issuer);
    return Optional.of(found);
  }

  /** {@code Xét Tờ trình và báo cáo của Bộ Chính trị}: type and issuer in the legal basis. */
  private Optional<Found> basis(int from, DocumentKind kind) {
    if (kind != DocumentKind.TO_TRINH || !text.isAfter(from, Relation.BASED_ON)) {
      return Optional.empty();
    }
    int end = tokens.phraseEnd(from + 1, CitationWord.AND_REPORT);
    Found found = Found.named(from, end, kind);
    tails.read(found);
    return found.issuer.isPresent() ? Optional.of(found) : Optional.empty();
  }

  /** {@code Nghị quyết ngày 05/4/1988 của Bộ Chính trị}: day and issuer, but no number. */
  private Optional<Found> dated(int from, DocumentKind kind) {
    int next = from + 1;
    boolean opens = tokens.is(next, TokenType.OF) || tokens.day(next) > 0;
    if (tokens.isAllCapitals(from) || !opens || !text.goesOn(next)) {
      return Optional.empty();
    }
    Found found = Found.named(from, next, kind);
    tails.read(found);
    boolean day = found.date.filter(date -> date.day().isPresent()).isPresent();
    return day && found.issuer.isPresent() ? Optional.of(found) : Optional.empty();
  }
}
