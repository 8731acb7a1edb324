package org.chithi.cite;

import java.util.List;
import java.util.Optional;
import org.chithi.cite.Citation.Form;
import org.chithi.cite.GoverningWords.Verb;
import org.chithi.model.Bodies;

/**
 * Tells what the document has to do with one it cites: the nearest governing words before it
 * decide, of coordinated verbs the first; a list has one verb for all its members.
 */
final class RelationFinder {

  /** So far back the governing words are looked for. */
  private static final int FARTHEST = 300;

  /** So many mentions may stand in the words of one. */
  private static final int MOST_INNER = 3;

  /** So far apart members of a list stand at most that have no titles. */
  private static final int LONGEST_JOINT = 4;

  private final CitedText text;
  private final TitleReader titles;
  private final Listing listing;
  private final Deeds deeds;
  private final ListLead lead;

  RelationFinder(CitedText text) {
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
        mention.relation = relation(mention, before.filter(it -> it.end <= mention.start));
      }
    }
    setSubjects(mentions);
    readBackwards(mentions);
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
    if (before.isPresent() && listing.joins(before.get().end, mention.opening)) {
      return listed(before.get());
    }
    int clause = clauseStart(mention.start, deeds.isInHeader(mention));
    return governing(Math.max(clause, before.map(it -> it.end).orElse(0)), mention, before);
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
    Optional<Verb> verb =
        verbs.isEmpty()
            ? lead.verb(mention)
            : actsAnother(verbs.get(last).end(), mention.start)
                ? Optional.empty()
                : Optional.of(GoverningWords.firstOf(text, verbs, last));
    return verb.filter(it -> deeds.isOwn(it, mention, before))
        .map(Verb::relation)
        .orElse(Relation.MENTIONS);
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
