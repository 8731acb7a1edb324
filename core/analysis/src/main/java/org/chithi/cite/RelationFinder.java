package org.chithi.cite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chithi.cite.Citation.Form;
import org.chithi.cite.Clause.Actor;
import org.chithi.cite.Clause.ObjectPlace;
import org.chithi.cite.Clause.Time;
import org.chithi.cite.ClauseReader.Neighbour;
import org.chithi.lex.Gap;
import org.chithi.lex.TokenType;
import org.chithi.lex.Tokens;
import org.chithi.model.SectionRole;

/**
 * Tells what a document has to do with those it cites: the nearest governing words before a mention
 * decide, of coordinated verbs the first; a list has one verb for all its members; what stands in
 * the title of another has none of its own.
 */
final class RelationFinder {

  /** So many mentions may stand in the words of one. */
  private static final int MOST_INNER = 3;

  /** So many mentions may stand between two members of a list, in the words of the first. */
  private static final int MOST_PASSED = 12;

  /** So many titles stand one in another at most; three is the deepest seen in print. */
  private static final int DEEPEST = 8;

  /** What stands in a bracket before the second name of a document is not longer, in letters. */
  private static final int LONGEST_BRACKET = 60;

  private static final int NONE = -1;

  private final CitedTokens text;
  private final Tokens tokens;
  private final List<Linked> mentions;
  private final Verbs verbs;
  private final Borders borders;
  private final Titles titles;
  private final Joints joints;
  private final Actors actors;
  private final ClauseReader clauses;

  /** The places in the documents that are meant, by mention; null where all of it is. */
  private final List<Optional<Pinpoints.Place>> pinpoints = new ArrayList<>();

  private final Relation[] relations;
  private final int[] outers;
  private final int[] openings;

  /** Whether the document mentioned acts on the one before it: {@code A được sửa đổi bởi B}. */
  private final boolean[] acting;

  /** Whether another body has acted on the document mentioned: {@code Chính phủ ban hành A}. */
  private final boolean[] acted;

  /** A finder for the mentions of one text, in order. */
  RelationFinder(CitedTokens text, List<Linked> mentions) {
    this.text = text;
    this.tokens = text.tokens();
    this.mentions = mentions;
    this.borders = new Borders(tokens);
    this.verbs = Verbs.of(tokens, mentions);
    this.titles = new Titles(text, verbs, borders);
    this.joints = new Joints(tokens, verbs, borders, titles);
    this.actors = new Actors(text);
    this.clauses = new ClauseReader(text, actors, verbs, borders, joints);
    int size = mentions.size();
    this.relations = new Relation[size];
    this.outers = new int[size];
    this.openings = new int[size];
    this.acting = new boolean[size];
    this.acted = new boolean[size];
    Arrays.fill(outers, NONE);
    Arrays.fill(relations, Relation.MENTIONS);
  }

  /** The mentions with their relations. */
  List<Related> relate() {
    readPinpoints();
    for (int i = 0; i < mentions.size(); i++) {
      relate(i);
    }
    readBackwards();
    List<Related> all = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      all.add(
          new Related(
              mentions.get(i),
              relations[i],
              outers[i] == NONE ? OptionalInt.empty() : OptionalInt.of(outers[i]),
              titles.of(mentions.get(i), nextOutside(i)),
              pinpoints.get(i).map(place -> tokens.line(place.from(), place.to()))));
    }
    return List.copyOf(all);
  }

  private void readPinpoints() {
    Pinpoints found = new Pinpoints(tokens);
    for (int i = 0; i < mentions.size(); i++) {
      Optional<Pinpoints.Place> place = found.of(mentions.get(i));
      pinpoints.add(place);
      int from = mentions.get(i).from();
      int speech = actors.speaker(from).map(Actors.Speaker::from).orElse(from);
      openings[i] = Math.min(speech, place.map(this::opening).orElse(from));
    }
  }

  /** {@code từ Điều 5 đến Điều 9}: where the words for a place begin. */
  private int opening(Pinpoints.Place place) {
    return text.phraseBefore(place.from(), CitationWord.RANGE_START);
  }

  private void relate(int index) {
    if (mentions.get(index).links().defines()) {
      return;
    }
    if (isTwin(index)) {
      relations[index] = relations[index - 1];
      outers[index] = outers[index - 1];
      return;
    }
    int before = before(index);
    outers[index] = before == NONE ? NONE : outer(before, index);
    int bracketed = beforeBracket(before);
    if (outers[index] == NONE && bracketed != before) {
      outers[index] = outer(bracketed, index);
    }
    if (outers[index] != NONE) {
      relations[index] = Relation.WITHIN_TITLE;
      return;
    }
    int member = member(index);
    int last = member != NONE ? member : beforeBracket(afterDefinition(index, before));
    boolean apart = last != NONE && mentions.get(last).to() <= mentions.get(index).from();
    relations[index] =
        apart && goesOnAfterStop(last, index)
            ? relations[outermost(last)]
            : relation(index, apart ? last : NONE);
  }

  /** Whether the words are those of the mention before too: {@code hai quyết định trên}. */
  private boolean isTwin(int index) {
    return index > 0
        && mentions.get(index - 1).from() == mentions.get(index).from()
        && mentions.get(index - 1).to() == mentions.get(index).to();
  }

  /** The mention before, or the one in whose words this one stands. */
  private int before(int index) {
    Linked mention = mentions.get(index);
    for (int i = index - 1; i >= Math.max(0, index - MOST_INNER); i--) {
      Linked other = mentions.get(i);
      if (other.to() <= mention.from() || other.to() >= mention.to()) {
        return i;
      }
    }
    return NONE;
  }

  /** The mention before, past the short names it is given: {@code A (gọi tắt là B) và C}. */
  private int afterDefinition(int index, int before) {
    if (before == NONE || !mentions.get(before).links().defines()) {
      return before;
    }
    int i = index - 1;
    while (i > 0 && i > index - MOST_INNER && mentions.get(i).links().defines()) {
      i--;
    }
    return mentions.get(i).links().defines() ? before : i;
  }

  /** The mention before a bracket that ends with another: {@code A (B) và C}. */
  private int beforeBracket(int before) {
    if (before < 1 || !tokens.isSign(mentions.get(before).to(), ')')) {
      return before;
    }
    int bracket = mentions.get(before - 1).to();
    boolean holds =
        tokens.isSign(bracket, '(')
            && borders.distance(bracket, mentions.get(before).from()) <= LONGEST_BRACKET;
    return holds ? before - 1 : before;
  }

  /** The mention in whose title another one stands. */
  private int outer(int before, int index) {
    Linked first = mentions.get(before);
    Linked second = mentions.get(index);
    boolean self = first.form() == Form.SELF;
    if (first.to() >= second.to()) {
      return self ? NONE : before;
    }
    boolean same = first.isFull() && second.isFull() && isSame(first, second);
    if (second.from() < first.to() || same || self || first.links().defines()) {
      return NONE;
    }
    if (outers[before] != NONE && (isSibling(before, index) || isSecondDeed(before))) {
      return outers[before];
    }
    boolean deeds = relations[before].isDeed() && hasDeed(first.to(), second.from());
    boolean nests =
        !deeds
            && depth(before) < DEEPEST
            && !text.isAfter(openings[index], ClauseWord.DAY)
            && titles.goesOn(first, openings[index]);
    return nests ? before : NONE;
  }

  private static boolean isSame(Linked first, Linked second) {
    return first.reference().number().equals(second.reference().number())
        && first.reference().symbol().equals(second.reference().symbol());
  }

  /** {@code Kế hoạch 40-KH/HU thực hiện A và Kế hoạch 41-KH/HU}: no title holds the second. */
  private static boolean isOfOneSeries(Linked first, Linked second) {
    return first.reference().kind().equals(second.reference().kind())
        && first.reference().symbol().equals(second.reference().symbol());
  }

  private int depth(int index) {
    int depth = 0;
    for (int i = outers[index]; i != NONE; i = outers[i]) {
      depth++;
    }
    return depth;
  }

  /** {@code ... ban hành Quy chế A, Quy định B}: the second stands in the same title. */
  private boolean isSibling(int before, int index) {
    Linked first = mentions.get(before);
    Linked second = mentions.get(index);
    Linked outer = mentions.get(outers[before]);
    boolean alike =
        isOfOneSeries(first, second)
            && tokens.is(second.from() - 1, TokenType.CONNECTOR)
            && joints.join(first.to(), second.from());
    boolean joined =
        second.from() > first.to()
            && !tokens.isSign(first.to(), ';')
            && (alike || joints.isListed(first.to(), second.from()));
    boolean named = first.form() == Form.NAMED && second.form() == Form.NAMED;
    boolean likeFirst =
        second.form() == first.form()
            && second.reference().kind().equals(first.reference().kind())
            && !outer.reference().kind().equals(second.reference().kind());
    boolean connected = tokens.is(first.to(), TokenType.CONNECTOR);
    boolean endsList = connected && tokens.isSign(outer.from() - 1, ',');
    boolean conjoined =
        connected
            && !isOfOneSeries(outer, second)
            && verbs.before(openings[before]).filter(verb -> !verb.isBasis()).isPresent();
    boolean beside = outer.to() < first.to() || outer.to() >= second.to();
    return beside && joined && !endsList && (named || likeFirst || conjoined);
  }

  /** {@code ... về sửa đổi Quyết định A và bãi bỏ Quyết định B}: both stand in one title. */
  private boolean isSecondDeed(int before) {
    int verb = joints.end(mentions.get(before).to());
    return verb > mentions.get(before).to()
        && verbs.at(verb).filter(it -> it.relation().isDeed()).isPresent()
        && !relations[outers[before]].isDeed();
  }

  /** {@code Nghị định này sửa đổi A về ... và bãi bỏ B}: this document does both. */
  private boolean hasDeed(int end, int start) {
    return verbs.in(end, start).stream()
        .filter(verb -> verb.relation().isDeed())
        .anyMatch(verb -> tokens.is(verb.from() - 1, TokenType.CONNECTOR));
  }

  /**
   * The member of a list that goes on after a semicolon, past what stands in its words: {@code theo
   * A được sửa đổi bởi B, C; D}.
   */
  private int member(int index) {
    int joint = openings[index] - 1;
    if (!tokens.isSign(joint, ';')) {
      return NONE;
    }
    for (int i = index - 1; i >= Math.max(0, index - MOST_PASSED); i--) {
      int end = mentions.get(i).to();
      if (borders.distance(end, joint) > Joints.FARTHEST_TITLE) {
        return NONE;
      }
      if (outers[i] == NONE && !acting[i] && !borders.isBracketed(end, joint)) {
        return joints.joinAfterSemicolon(end, joint + 1) ? i : NONE;
      }
    }
    return NONE;
  }

  private Relation relation(int index, int before) {
    Linked mention = mentions.get(index);
    if (mention.form() == Form.SELF && text.opensSentence(mention.from())) {
      return Relation.MENTIONS;
    }
    Optional<Verb> after = verbs.after(mention.to());
    if (after.isPresent()) {
      return after.get().relation();
    }
    if (text.isAfter(openings[index], ClauseWord.DAY)) {
      return Relation.MENTIONS;
    }
    if (before != NONE && !mentions.get(before).links().defines() && isListed(before, index)) {
      acting[index] = acting[before];
      acted[index] = acted[before];
      return relations[outermost(before)];
    }
    int least = before == NONE ? 0 : mentions.get(before).to();
    int next = index + 1 < mentions.size() ? mentions.get(index + 1).from() : tokens.size();
    List<Verb> found = clauses.verbs(mention, openings[index], least);
    acting[index] = !found.isEmpty() && found.get(found.size() - 1).isPassive();
    Optional<Neighbour> neighbour =
        before == NONE
            ? Optional.empty()
            : Optional.of(new Neighbour(mentions.get(before), relations[before], acted[before]));
    Clause clause = clauses.read(mention, openings[index], found, neighbour);
    acted[index] = clauses.isIssuedByOther(mention.from());
    return clause.verb().isPresent()
        ? decide(clause)
        : verbs.undergone(titles.end(mention, next)).orElse(Relation.MENTIONS);
  }

  private boolean isListed(int before, int index) {
    int end = text.afterNote(mentions.get(before).to());
    return joints.join(end, openings[index]) || joints.joinAfterSemicolon(end, openings[index]);
  }

  /**
   * {@code Thực hiện A về trồng rừng. Nghị quyết B về cây dược liệu.}: in the basis a sentence that
   * is but the name of a document goes on with the one before.
   */
  private boolean goesOnAfterStop(int before, int index) {
    int opening = openings[index];
    boolean stop =
        tokens.isSign(opening - 1, '.')
            && tokens.gap(opening) == Gap.SPACE
            && text.role(opening).filter(SectionRole.MANDATE::equals).isPresent()
            && !borders.lieBetween(mentions.get(before).to(), opening - 1);
    int next = index + 1 < mentions.size() ? mentions.get(index + 1).from() : tokens.size();
    int end = stop ? titles.end(mentions.get(index), next) : opening;
    return stop && tokens.isSign(end, '.') && tokens.startsLine(end + 1);
  }

  private int outermost(int index) {
    int member = index;
    while (outers[member] != NONE) {
      member = outers[member];
    }
    return member;
  }

  /** The relation of the citing document to the one that a clause is about. */
  private Relation decide(Clause clause) {
    boolean governed =
        clause.verb().isPresent()
            && clause.object() != ObjectPlace.BRACKET
            && clause.object() != ObjectPlace.SUBJECT;
    if (!governed) {
      return Relation.MENTIONS;
    }
    Verb verb = clause.verb().get();
    boolean own =
        switch (verb.relation()) {
          case GUIDES -> clause.actor() != Actor.PAPER;
          case ISSUES -> issues(clause, verb);
          case AMENDS, REPLACES, REPEALS ->
              clause.time() == Time.NOW
                  && clause.actor() != Actor.OTHER
                  && (clause.object() == ObjectPlace.DIRECT || !is(clause, SectionRole.ANNEX));
          case BASED_ON -> verb.use() != Verb.Use.OPENING || text.opensSentence(verb.from());
          default -> true;
        };
    return own ? verb.relation() : Relation.MENTIONS;
  }

  private static boolean is(Clause clause, SectionRole role) {
    return clause.role().filter(role::equals).isPresent();
  }

  /** {@code Ban hành Quy chế A}, {@code (Ban hành kèm theo Quyết định B)}, or so in the title. */
  private boolean issues(Clause clause, Verb verb) {
    boolean attached = verb.use() == Verb.Use.ATTACHED;
    boolean caption =
        tokens.isSign(verb.from() - 1, '(')
            && (tokens.isCapital(verb.from())
                    && (is(clause, SectionRole.ANNEX) || is(clause, SectionRole.HEADER))
                || text.opensSentence(verb.from() - 1));
    boolean opens =
        caption || text.opensSentence(verb.from()) && (!attached || tokens.isCapital(verb.from()));
    boolean enacted =
        is(clause, SectionRole.MANDATE)
            && tokens.is(verb.from() - 1, TokenType.DOC_TYPE)
            && verbs
                .before(verb.from() - 1)
                .filter(it -> it.relation() == Relation.ISSUES)
                .isPresent();
    return clause.object() == ObjectPlace.DIRECT
        && (enacted || opens || !attached && is(clause, SectionRole.HEADER));
  }

  /** What is said after the last of a list is said of all: {@code A, B hết hiệu lực}. */
  private void readBackwards() {
    boolean said = false;
    for (int i = mentions.size() - 2; i >= 0; i--) {
      Linked next = mentions.get(i + 1);
      said |= verbs.after(next.to()).isPresent();
      said &= outers[i + 1] == NONE && relations[i] == Relation.MENTIONS;
      said &=
          openings[i + 1] >= mentions.get(i).to()
              && joints.isConnector(mentions.get(i).to(), openings[i + 1]);
      if (said) {
        relations[i] = relations[i + 1];
      }
    }
  }

  /** Where the next mention begins that stands neither in the words nor in the title of another. */
  private int nextOutside(int index) {
    int start = titles.start(mentions.get(index));
    int next = index + 1;
    while (next < mentions.size() && (mentions.get(next).from() < start || isIn(next, index))) {
      next++;
    }
    return next < mentions.size() ? mentions.get(next).from() : tokens.size();
  }

  private boolean isIn(int inner, int index) {
    for (int i = outers[inner]; i != NONE; i = outers[i]) {
      if (i == index) {
        return true;
      }
    }
    return mentions.get(inner).to() <= mentions.get(index).to();
  }
}
