package org.chithi.cite;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chithi.cite.Citation.Form;
import org.chithi.cite.GoverningWords.Verb;
import org.chithi.model.Bodies;

/**
 * Tells what the document has to do with one it cites: the nearest governing words before it
 * decide, of coordinated verbs the first; a list has one verb for all its members.
 */
final class OldRelationFinder {

  /** So far back the governing words are looked for. */
  private static final int FARTHEST = 300;

  /** So many mentions may stand in the words of one. */
  private static final int MOST_INNER = 3;

  /** So many mentions may stand between two members of a list, in the words of the first. */
  private static final int MOST_PASSED = 12;

  /** So far apart members of a list stand at most that have no titles. */
  private static final int LONGEST_JOINT = 4;

  private static final String PLACE_OF_RULE = "quy định tại";

  /** Words behind a document that does something. */
  private static final Set<String> ACTING = Set.of("đã", "đang", "sẽ", "cũng", "chưa", "quy");

  private final CitedText text;
  private final TitleReader titles;
  private final Listing listing;
  private final Deeds deeds;
  private final ListLead lead;

  OldRelationFinder(CitedText text) {
    this.text = text;
    this.titles = new TitleReader(text);
    this.listing = new Listing(text, titles);
    this.deeds = new Deeds(text, listing);
    this.lead = new ListLead(text);
  }

  /** Gives every mention its relation and its subject, in the order of the text. */
  void relate(List<Mention> mentions) {
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      Optional<Mention> before = before(mentions, i);
      mention.outer =
          mention.defines ? Optional.empty() : before.flatMap(it -> titles.outer(it, mention));
      if (mention.outer.isPresent()) {
        mention.relation = Relation.WITHIN_TITLE;
      } else if (!mention.defines) {
        Optional<Mention> last = defined(mentions, i, before);
        mention.relation =
            relation(
                mention, member(mentions, i).or(() -> last).filter(it -> it.end <= mention.start));
      }
    }
    setSubjects(mentions);
    readBackwards(mentions);
  }

  /** The mention before, past the short names it is given: {@code A (gọi tắt là B) và C}. */
  private static Optional<Mention> defined(
      List<Mention> mentions, int index, Optional<Mention> before) {
    int i = index - 1;
    while (i > 0 && i > index - MOST_INNER && mentions.get(i).defines) {
      i--;
    }
    boolean past = before.filter(it -> it.defines).isPresent() && !mentions.get(i).defines;
    return past ? Optional.of(mentions.get(i)) : before;
  }

  /** The mention before, or the one in whose words this one stands. */
  private static Optional<Mention> before(List<Mention> mentions, int index) {
    Mention mention = mentions.get(index);
    for (int i = index - 1; i >= Math.max(0, index - MOST_INNER); i--) {
      Mention other = mentions.get(i);
      if (other.end <= mention.start || other.end >= mention.end) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  /**
   * The member of a list that goes on behind a semicolon, past what stands in its words: {@code
   * theo A được sửa đổi bởi B, C; D}.
   */
  private Optional<Mention> member(List<Mention> mentions, int index) {
    int joint = text.signBefore(mentions.get(index).opening);
    if (text.at(joint) != ';') {
      return Optional.empty();
    }
    for (int i = index - 1; i >= Math.max(0, index - MOST_PASSED); i--) {
      Mention other = mentions.get(i);
      if (joint - other.end > Listing.FARTHEST_TITLE) {
        return Optional.empty();
      }
      if (other.outer.isEmpty() && !other.actsOnBefore && !text.isBracketed(other.end, joint)) {
        return listing.joinsAfterSemicolon(other.end, joint + 1)
            ? Optional.of(other)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private void setSubjects(List<Mention> mentions) {
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      int next = i + 1;
      while (next < mentions.size() && isIn(mentions.get(next), mention)) {
        next++;
      }
      int limit = next < mentions.size() ? mentions.get(next).start : text.length();
      mention.subjectEnd = titles.subjectEnd(mention, limit);
    }
  }

  private static boolean isIn(Mention inner, Mention mention) {
    for (Optional<Mention> outer = inner.outer; outer.isPresent(); outer = outer.get().outer) {
      if (outer.get() == mention) {
        return true;
      }
    }
    return inner.end <= mention.end;
  }

  private Relation relation(Mention mention, Optional<Mention> before) {
    if (mention.form == Form.SELF && text.startsSentence(mention.start)) {
      return Relation.MENTIONS;
    }
    Optional<Relation> behind = GoverningWords.behind(text, mention.end);
    if (behind.isPresent()) {
      return behind.get();
    }
    if (text.wordBefore(mention.opening).equals("ngày")) {
      return Relation.MENTIONS;
    }
    if (before.isPresent() && !before.get().defines && isListed(before.get(), mention)) {
      mention.actsOnBefore = before.get().actsOnBefore;
      return listed(before.get());
    }
    int clause = clauseStart(mention.start, deeds.isInHeader(mention));
    return governing(Math.max(clause, before.map(it -> it.end).orElse(0)), mention, before);
  }

  private boolean isListed(Mention before, Mention mention) {
    return listing.joins(before.end, mention.opening)
        || listing.joinsAfterSemicolon(before.end, mention.opening);
  }

  /** The relation of a member is that of its list; that of a nested one is its outer's. */
  private static Relation listed(Mention before) {
    Mention member = before;
    while (member.outer.isPresent()) {
      member = member.outer.get();
    }
    return member.relation;
  }

  /** What is said behind the last of a list is said of all: {@code A, B hết hiệu lực}. */
  private void readBackwards(List<Mention> mentions) {
    boolean said = false;
    for (int i = mentions.size() - 2; i >= 0; i--) {
      Mention mention = mentions.get(i);
      Mention next = mentions.get(i + 1);
      said |= GoverningWords.behind(text, next.end).isPresent();
      said &= next.outer.isEmpty() && mention.relation == Relation.MENTIONS;
      said &= listing.joinsDirectly(mention.end, next.opening, LONGEST_JOINT);
      if (said) {
        mention.relation = next.relation;
      }
    }
  }

  /** Where the clause of a place starts: behind the last end of a sentence or item. */
  private int clauseStart(int place, boolean header) {
    int limit = Math.max(0, place - FARTHEST);
    int start = place;
    while (start > limit && !endsClause(start, place, header)) {
      start--;
    }
    return start;
  }

  /** A title in the header may go on over lines that start with capitals. */
  private boolean endsClause(int start, int place, boolean header) {
    char unit = text.at(start - 1);
    boolean sentence = ".!?".indexOf(unit) >= 0 && text.isGap(start);
    boolean line =
        unit == '\n' && start < place && !header && startsItem(start) && !text.isCutLine(start);
    return unit == ';' || unit == ':' && !isList(start, place) || sentence || line;
  }

  /** {@code Căn cứ các thông báo: số 12-TB/HU}: numbers behind a colon, without a type word. */
  private boolean isList(int start, int place) {
    return text.key().substring(start, place).strip().equals("số");
  }

  private boolean startsItem(int lineStart) {
    char first = text.at(lineStart);
    return Character.isUpperCase(first) || Character.isDigit(first) || "-+•*(".indexOf(first) >= 0;
  }

  private Relation governing(int from, Mention mention, Optional<Mention> before) {
    List<Verb> verbs = GoverningWords.in(text, from, mention.start);
    int last = verbs.size() - 1;
    mention.actsOnBefore =
        !verbs.isEmpty() && GoverningWords.actAnother(text, verbs.get(last).start());
    Optional<Verb> verb =
        verbs.isEmpty()
            ? lead.verb(mention)
            : actsAnother(verbs.get(last).end(), mention.start)
                ? Optional.empty()
                : Optional.of(GoverningWords.firstOf(text, verbs, followed(verbs)));
    boolean subject = verb.isPresent() && isSubject(mention, verb.get());
    boolean aside = verb.filter(it -> isAside(mention, it)).isPresent();
    return verb.filter(it -> !subject && !aside && deeds.isOwn(it, mention, before))
        .map(Verb::relation)
        .orElse(Relation.MENTIONS);
  }

  /** {@code thực hiện các giải pháp ... (A)}: a bracket is governed by the word before it alone. */
  private boolean isAside(Mention mention, Verb verb) {
    int bracket = mention.opening - 1;
    return text.at(bracket) == '(' && verb.end() < bracket && text.skipGap(verb.end()) != bracket;
  }

  /** {@code theo các trường hợp quy định tại A}: what is told there is followed. */
  private int followed(List<Verb> verbs) {
    int last = verbs.size() - 1;
    Verb place = verbs.get(last);
    boolean follows =
        last > 0
            && text.key().startsWith(PLACE_OF_RULE, place.start())
            && verbs.get(last - 1).relation() == Relation.FOLLOWS
            && text.key().substring(verbs.get(last - 1).end(), place.start()).indexOf(',') < 0;
    return follows ? last - 1 : last;
  }

  /** {@code ... thực hiện nghĩa vụ thuế và Luật A đã quy định}: the document acts by itself. */
  private boolean isSubject(Mention mention, Verb verb) {
    return text.skipGap(verb.end()) < mention.opening
        && text.wordBefore(mention.opening).equals("và")
        && ACTING.contains(text.wordAt(text.skipGap(mention.end)));
  }

  /** Whether a body acts between a verb and the citation: the verb is one of another clause. */
  private boolean actsAnother(int end, int start) {
    for (int place = end; place < start; place++) {
      int next = text.skipGap(place + 1);
      boolean comma = text.at(place) == ',' && next < start && text.isCapital(next);
      if (comma && Bodies.startsAt(text.key(), next)) {
        return true;
      }
    }
    return false;
  }
}
