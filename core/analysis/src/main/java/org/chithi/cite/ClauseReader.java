package org.chithi.cite;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chithi.cite.Actors.Body;
import org.chithi.cite.Citation.Form;
import org.chithi.cite.Clause.Actor;
import org.chithi.cite.Clause.ObjectPlace;
import org.chithi.cite.Clause.Time;
import org.chithi.lex.Gap;
import org.chithi.lex.TokenType;
import org.chithi.lex.Tokens;
import org.chithi.model.Issuer;
import org.chithi.model.SectionRole;
import org.chithi.text.Folding;

/** Reads the clause before a citation: verb, actor, time and how the citation follows. */
final class ClauseReader {

  /** So far back the governing words are looked for, in letters. */
  private static final int FARTHEST = 300;

  /** So far before a verb it is told what has been done, in letters. */
  private static final int LONGEST_TOLD = 40;

  /** So far before a verb somebody asks for it, in tokens. */
  private static final int FARTHEST_PROPOSAL = 40;

  /** {@code theo trình tự, thủ tục quy định tại} has so many words between the verbs at most. */
  private static final int LONGEST_ENUMERATION = 8;

  /** So many adverbs stand between a body and its verb at most. */
  private static final int MOST_ADVERBS = 8;

  /** Where others are told what to do. */
  private static final Set<SectionRole> ORDERS =
      Set.of(SectionRole.TASKS, SectionRole.IMPLEMENTATION);

  private final CitedTokens text;
  private final Tokens tokens;
  private final Verbs verbs;
  private final Borders borders;
  private final Joints joints;
  private final ListLeads leads;
  private final Actors actors;
  private final String issuer;

  ClauseReader(CitedTokens text, Actors actors, Verbs verbs, Borders borders, Joints joints) {
    this.text = text;
    this.tokens = text.tokens();
    this.verbs = verbs;
    this.borders = borders;
    this.joints = joints;
    this.actors = actors;
    this.leads = new ListLeads(text, verbs, borders);
    this.issuer =
        text.directive().letterhead().issuer().map(Issuer::name).map(Folding::key).orElse("");
  }

  /**
   * The verbs before a mention in its clause, after another mention.
   *
   * @param opening where the mention begins, with its pinpoint
   */
  List<Verb> verbs(Linked mention, int opening, int least) {
    int start = start(Math.min(opening, mention.from()), isInHeader(mention.from()));
    return verbs.in(Math.max(start, least), mention.from());
  }

  /**
   * The clause of a mention.
   *
   * @param opening where it begins, with its pinpoint
   * @param found the verbs before it
   * @param before the mention before, which may be the subject of the verb
   */
  Clause read(Linked mention, int opening, List<Verb> found, Optional<Neighbour> before) {
    Optional<SectionRole> role = text.role(mention.from());
    Optional<Verb> verb =
        found.isEmpty()
            ? leads.verb(opening)
            : Optional.of(found.get(found.size() - 1))
                .filter(last -> !actsAnother(last.to(), mention.from()) && !isSource(last, opening))
                .map(last -> verbs.firstOf(found, governing(found, opening)));
    if (verb.isEmpty() || before.filter(it -> orders(it, verb.get().from())).isPresent()) {
      return Clause.without(role);
    }
    Actor actor = actor(verb.get(), before);
    Time time = time(verb.get(), actor);
    return new Clause(verb, actor, time, object(verb.get(), mention, opening), role);
  }

  /**
   * The mention before another one.
   *
   * @param relation its relation, if it is known
   * @param acted whether another body has issued it
   */
  record Neighbour(Linked mention, Relation relation, boolean acted) {}

  /** {@code Tại Công văn A, Chủ tịch giao Sở Nội vụ thực hiện B}: what another document orders. */
  private boolean orders(Neighbour before, int verb) {
    if (before.mention().form() == Form.SELF || before.relation() != Relation.MENTIONS) {
      return false;
    }
    for (int i = before.mention().to(); i < verb && !tokens.isSign(i, ';'); i++) {
      if (tokens.phraseEnd(i, ClauseWord.ORDER) > i) {
        return !borders.lieBetween(before.mention().to(), verb);
      }
    }
    return false;
  }

  /** Where the clause of a place starts: after the last end of a sentence or item. */
  private int start(int place, boolean header) {
    int start = place;
    while (start > 0
        && tokens.start(place) - tokens.start(start) < FARTHEST
        && !endsClause(start, place, header)) {
      start--;
    }
    return start;
  }

  /** A title in the header may go on over lines that start with capitals. */
  private boolean endsClause(int start, int place, boolean header) {
    boolean line = start < place && !header && borders.startsItem(start) && !isOpenLine(start - 1);
    return tokens.isSign(start - 1, ';')
        || tokens.isSign(start - 1, ':') && !isNumbers(start, place)
        || borders.isAfterStop(start)
        || line;
  }

  /** {@code Căn cứ các thông báo: số 12-TB/HU}: numbers after a colon, without a type word. */
  private boolean isNumbers(int start, int place) {
    return start + 1 == place && tokens.is(start, TokenType.NUMBER_SIGN);
  }

  /** Whether a line cannot end a clause with a token: {@code của Giám đốc / Sở Y tế}. */
  private boolean isOpenLine(int last) {
    boolean open =
        tokens.is(last, TokenType.OF)
            || tokens.is(last, TokenType.CONNECTOR)
            || tokens.is(last, TokenType.QUANTIFIER)
            || tokens.is(last, TokenType.NUMBER_SIGN)
            || tokens.is(last, TokenType.PINPOINT)
            || text.isAfter(last + 1, ClauseWord.OPEN_LINE);
    return open && !tokens.isAllCapitals(last);
  }

  /**
   * The verb that governs what the last one only places: {@code theo các trường hợp quy định tại
   * A}, {@code sửa đổi khoản 2 Điều 12 của Quy định kèm theo A}.
   */
  private int governing(List<Verb> found, int opening) {
    int last = found.size() - 1;
    if (last == 0) {
      return last;
    }
    Verb place = found.get(last);
    Verb before = found.get(last - 1);
    boolean follows = before.relation() == Relation.FOLLOWS;
    boolean governs =
        switch (place.use()) {
          case PLACE -> follows || before.isBasis() || isObject(before.to(), place.from());
          case ATTACHED ->
              follows || before.relation().isDeed() || before.relation() == Relation.GUIDES;
          case NAMED -> !before.relation().isDeed();
          case ACTIVE, PASSIVE, BODY, WORDS, OPENING, PERIOD, LABEL -> false;
        };
    boolean joined =
        place.use() == Verb.Use.NAMED || isOnePhrase(before.to(), Math.min(opening, place.from()));
    return governs && joined ? last - 1 : last;
  }

  /** {@code thực hiện nghiêm các quy định tại A}: the rules themselves are the object. */
  private boolean isObject(int from, int to) {
    int token = from;
    while (token < to) {
      int end =
          Math.max(
              tokens.phraseEnd(token, CitationWord.LINK),
              tokens.phraseEnd(token, CitationWord.ADVERB));
      end = end == token && tokens.is(token, TokenType.QUANTIFIER) ? token + 1 : end;
      if (end == token) {
        return false;
      }
      token = end;
    }
    return token == to && from < to;
  }

  /** Whether no sign but a comma in an enumeration stands between two places. */
  private boolean isOnePhrase(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean enumerates =
          tokens.isSign(i, ',')
              && to - from <= LONGEST_ENUMERATION
              && !tokens.is(i + 1, TokenType.QUANTIFIER)
              && !tokens.isCapital(i + 1);
      if (tokens.is(i, TokenType.PUNCT) && !enumerates) {
        return false;
      }
    }
    return true;
  }

  /** Whether a body acts between a verb and the citation: the verb is one of another clause. */
  private boolean actsAnother(int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (tokens.isSign(i, ',') && text.isBody(i + 1)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code Theo phản ánh của cử tri, A chưa được triển khai}: who says so, and A in a new clause.
   */
  private boolean isSource(Verb verb, int opening) {
    boolean opens =
        text.opensSentence(verb.from())
            || tokens.isSign(verb.from() - 1, ';')
            || tokens.isSign(verb.from() - 1, ',');
    return verb.relation() == Relation.FOLLOWS
        && verb.to() < opening - 1
        && opens
        && (tokens.isSign(opening - 1, ',') || text.isAfter(opening, ClauseWord.THEN));
  }

  private ObjectPlace object(Verb verb, Linked mention, int opening) {
    if (verb.to() >= opening) {
      return ObjectPlace.DIRECT;
    }
    if (tokens.isSign(opening - 1, '(') && verb.to() < opening - 1 && verb.use() != Verb.Use.BODY) {
      return ObjectPlace.BRACKET;
    }
    boolean acts =
        tokens.is(opening - 1, TokenType.CONNECTOR)
            && verb.to() < opening
            && (tokens.is(mention.to(), TokenType.TENSE)
                || tokens.phraseEnd(mention.to(), ClauseWord.ACTING) > mention.to());
    if (acts) {
      return ObjectPlace.SUBJECT;
    }
    boolean pointed =
        tokens.is(mention.from() - 1, TokenType.POINTER) && verb.to() <= mention.from();
    return verb.to() == mention.from() || pointed ? ObjectPlace.DIRECT : ObjectPlace.LATER;
  }

  private Time time(Verb verb, Actor actor) {
    int start = verb.from();
    if (isTopic(start)) {
      return Time.TOPIC;
    }
    int adverb = start;
    for (int i = 0; i < MOST_ADVERBS; i++) {
      adverb = text.phraseBefore(adverb, CitationWord.ADVERB);
    }
    if (isPast(adverb - 1)) {
      return Time.TOLD;
    }
    int paper = tokens.is(start - 1, TokenType.DOC_TYPE) ? start - 1 : start;
    if (isPlanned(start) || paper < start && isPlanned(paper) || isProposed(start)) {
      return Time.PLANNED;
    }
    return actor == Actor.PAPER && isTold(paper) ? Time.TOLD : Time.NOW;
  }

  private boolean isPast(int token) {
    return tokens.is(token, TokenType.TENSE)
        && tokens.sense(token, Integer.class).filter(it -> it == 0).isPresent();
  }

  /** {@code Đề nghị cơ quan có thẩm quyền sửa đổi Luật A}: who asks does not do it. */
  private boolean isProposed(int verb) {
    for (int i = verb - 1; i >= 0 && verb - i <= FARTHEST_PROPOSAL; i--) {
      boolean goesOn = tokens.isSign(i, ',') && !text.isBody(i + 1);
      if (tokens.is(i, TokenType.PUNCT) && !goesOn || tokens.gap(i + 1).compareTo(Gap.LINE) > 0) {
        return false;
      }
      int proposal = tokens.phraseEnd(i, ClauseWord.PROPOSAL);
      if (proposal > i && !tokens.is(proposal, TokenType.OF)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPlanned(int token) {
    return text.isAfter(token, ClauseWord.PLAN)
        || text.isAfter(token, ClauseWord.PROPOSAL)
        || text.isAfter(token, ClauseWord.DRAFT);
  }

  /**
   * Whether the clause before a place tells what has been or is being done: {@code đang xây dựng}.
   */
  private boolean isTold(int place) {
    for (int i = place - 1; i >= 0; i--) {
      boolean ends = tokens.isSign(i, ".;:,");
      if (ends || tokens.start(place) - tokens.start(i) > LONGEST_TOLD) {
        return false;
      }
      if (isPast(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code Việc sửa đổi Quyết định A là cần thiết}: the clause begins with what it speaks of;
   * {@code trong quá trình sửa đổi Luật B}.
   */
  private boolean isTopic(int verb) {
    int mark = verb - 1;
    return tokens.is(mark, TokenType.SUBJECT_MARK)
        && (text.opensSentence(mark)
            || tokens.is(mark - 1, TokenType.PUNCT)
            || verbs.is(mark - 1, ClauseWord.WITHIN));
  }

  private Actor actor(Verb verb, Optional<Neighbour> before) {
    int start = verb.from();
    if (before.isPresent() && actors.leadTo(before.get().mention().to(), start)) {
      boolean own =
          before.get().mention().form() == Form.SELF || before.get().relation() == Relation.ISSUES;
      return own ? Actor.ISSUER : Actor.OTHER;
    }
    boolean second =
        before
            .filter(Neighbour::acted)
            .filter(it -> joints.join(it.mention().to(), start))
            .isPresent();
    if (second) {
      return Actor.OTHER;
    }
    if (tokens.is(start - 1, TokenType.DOC_TYPE) && !borders.startsItem(start)) {
      return Actor.PAPER;
    }
    return actors.before(start).map(this::actor).or(() -> subject(start)).orElse(Actor.ISSUER);
  }

  /** {@code 2. Đại hội bầu Ban Chấp hành; sửa đổi Điều lệ}: who acts after a semicolon. */
  private Optional<Actor> subject(int verb) {
    int first = text.sentenceStart(verb);
    if (!tokens.isSign(verb - 1, ';') || !text.isBody(first)) {
      return Optional.empty();
    }
    boolean power = text.role(verb).filter(SectionRole.PROVISIONS::equals).isPresent();
    return Optional.of(power ? Actor.OTHER : actor(new Body(first, first + 1)));
  }

  private Actor actor(Body body) {
    String name = Folding.key(tokens.line(body.from(), body.to()));
    if (!issuer.isEmpty() && (issuer.startsWith(name) || name.startsWith(issuer))) {
      return Actor.ISSUER;
    }
    boolean ordered =
        text.role(body.from()).filter(ORDERS::contains).isPresent()
            || text.isAfter(body.from(), ClauseWord.ORDER);
    boolean proposed = text.isAfter(body.from(), ClauseWord.PROPOSAL);
    return ordered && !proposed && !isTold(body.from()) ? Actor.ORDERED : Actor.OTHER;
  }

  /**
   * Whether another body than the issuer has issued a document, {@code Chính phủ ban hành A}, or it
   * is told that it was issued: {@code Huyện ủy đã ban hành A}.
   */
  boolean isIssuedByOther(int document) {
    int verb = text.phraseBefore(document, CitationWord.ISSUING);
    return verb < document
        && (isTold(verb)
            || actors.before(verb).filter(body -> actor(body) == Actor.OTHER).isPresent());
  }

  boolean isInHeader(int token) {
    return text.role(token).filter(SectionRole.HEADER::equals).isPresent();
  }
}
