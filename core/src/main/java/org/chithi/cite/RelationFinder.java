package org.chithi.cite;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chithi.model.Bodies;
import org.chithi.model.Section;
import org.chithi.model.SectionRole;
import org.chithi.text.PhraseTable;
import org.chithi.text.PhraseTable.Match;
import org.chithi.text.TermTable;

/**
 * Tells what the document has to do with one it cites: the nearest governing words before it
 * decide, of coordinated verbs the first; a list has one verb for all its members.
 */
final class RelationFinder {

  private static final PhraseTable<Relation> BEFORE = table("before");
  private static final PhraseTable<Relation> BEHIND = table("after");
  private static final PhraseTable<String> LINKS = words("links.tsv", "words");
  private static final PhraseTable<String> TITLES = words("titles.tsv", "opener");

  /** So far back the governing words are looked for. */
  private static final int FARTHEST = 300;

  /** What may stand between two members of a list. */
  private static final Set<String> CONNECTORS =
      Set.of(
          "",
          ",",
          ";",
          "và",
          ", và",
          "; và",
          "và số",
          "&",
          "hoặc",
          "cùng",
          "cùng với",
          "với",
          "- ",
          "-",
          "; -",
          ", -",
          "và các",
          ", các",
          "; các",
          "và nội dung",
          "; căn cứ");

  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?](?=[ \\n])|(?<![;,])\\n(?=[-+\\d•]|\\p{Lu})");

  private final CitedText text;

  RelationFinder(CitedText text) {
    this.text = text;
  }

  /** Gives every mention its relation, in the order of the text. */
  void relate(List<Mention> mentions) {
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      Optional<Mention> before = before(mentions, i);
      mention.outer = before.flatMap(other -> outer(other, mention));
      if (mention.defines) {
        mention.outer = Optional.empty();
        mention.relation = Relation.MENTIONS;
      } else if (mention.outer.isPresent()) {
        mention.relation = Relation.WITHIN_TITLE;
      } else {
        mention.relation = relation(mention, before);
      }
    }
    backwards(mentions);
  }

  /** The last mention before that ends before this one starts. */
  private static Optional<Mention> before(List<Mention> mentions, int index) {
    Mention mention = mentions.get(index);
    for (int i = index - 1; i >= Math.max(0, index - 3); i--) {
      if (mentions.get(i).end <= mention.start) {
        return Optional.of(mentions.get(i));
      }
    }
    return Optional.empty();
  }

  /** The mention in whose title another one stands. */
  private Optional<Mention> outer(Mention before, Mention mention) {
    if (mention.start < before.end || mention.start - before.end > FARTHEST) {
      return Optional.empty();
    }
    if (before.form == Citation.Form.SELF || before.defines) {
      return Optional.empty();
    }
    String gap = text.key().substring(before.end, mention.start);
    if (before.outer.isPresent() && isNestedSibling(before, mention, gap)) {
      return before.outer;
    }
    return isTitle(gap, before.end) ? Optional.of(before) : Optional.empty();
  }

  /** {@code ... ban hành Quy chế A, Quy định B}: the second stands in the same title. */
  private static boolean isNestedSibling(Mention before, Mention mention, String gap) {
    boolean joined = Set.of(",", "và", ", và").contains(gap.strip());
    boolean named = before.form == Citation.Form.NAMED && mention.form == Citation.Form.NAMED;
    Optional<Mention> outer = before.outer;
    boolean likeInner =
        mention.form == before.form
            && mention.kind.equals(before.kind)
            && !outer.get().kind.equals(mention.kind);
    return joined && (named || likeInner);
  }

  /** Whether the words from a mention to the next are a title that goes on to it. */
  private boolean isTitle(String gap, int end) {
    String words = gap.replaceFirst("^[ \"“'‘*(:,]{1,4}", "");
    int start = end + gap.length() - words.length();
    Optional<Match<String>> opener = TITLES.at(text.key(), start);
    boolean comma = gap.startsWith(",");
    if (opener.isEmpty() || comma || gap.contains(";") || gap.contains("kèm theo")) {
      return false;
    }
    if (SENTENCE_END.matcher(text.text().substring(end, end + gap.length())).find()) {
      return false;
    }
    boolean quoted = "\"“'‘".indexOf(gap.strip().charAt(0)) >= 0;
    boolean closed = quoted && words.matches(".*[\"”’'].*");
    int lastComma = words.lastIndexOf(',');
    String part = words.strip();
    boolean joined = part.endsWith(",") || part.endsWith(" và");
    return !closed && !joined && (quoted || lastComma < 0 || isEnumeration(start, lastComma));
  }

  /** A comma inside a title stands before a small word that is no clause of the sentence. */
  private boolean isEnumeration(int start, int comma) {
    int next = text.skipGap(start + comma + 1);
    return Character.isLowerCase(text.at(next))
        && !Bodies.startsAt(text.key(), next)
        && !text.hasWord(next, "gắn với")
        && BEFORE.at(text.key(), next).isEmpty();
  }

  private Relation relation(Mention mention, Optional<Mention> before) {
    Optional<Relation> behind = behind(mention);
    if (behind.isPresent()) {
      return behind.get();
    }
    if (before.isPresent() && isListed(before.get(), mention)) {
      return listed(before.get());
    }
    int clause = clauseStart(mention.start);
    int from = before.map(it -> it.end).filter(end -> end > clause).orElse(clause);
    return governing(from, mention);
  }

  /** What stands between two mentions, without the title of the first. */
  private String gap(Mention before, Mention mention) {
    String gap = text.key().substring(before.end, mention.start);
    int cut = Math.max(gap.lastIndexOf(','), gap.lastIndexOf(';'));
    String last = cut < 0 ? gap : gap.substring(cut);
    boolean and = gap.strip().endsWith(" và") && isTitleStart(before.end);
    boolean title =
        isTitleStart(before.end)
            || gap.startsWith(" (")
            || "\"“*".indexOf(text.at(before.end + 1)) >= 0;
    return title && CONNECTORS.contains(last.strip()) ? last.strip() : and ? "và" : gap.strip();
  }

  private boolean isTitleStart(int end) {
    int place = text.skipGap(end);
    return TITLES.at(text.key(), place).isPresent();
  }

  /** Whether only a connector stands between two mentions, or the title of the first and one. */
  private boolean isListed(Mention before, Mention mention) {
    if (mention.start - before.end > FARTHEST || mention.start < before.end) {
      return false;
    }
    boolean ends = SENTENCE_END.matcher(text.text().substring(before.end, mention.start)).find();
    return !ends && CONNECTORS.contains(gap(before, mention));
  }

  /** The relation of a member is that of its list; that of a nested one is its outer's. */
  private static Relation listed(Mention before) {
    Mention member = before;
    while (member.outer.isPresent()) {
      member = member.outer.get();
    }
    return member.relation;
  }

  private Optional<Relation> behind(Mention mention) {
    int place = text.skipGap(mention.end);
    return BEHIND.at(text.key(), place).map(Match::meaning);
  }

  /** What is said behind the last of a list is said of all: {@code A, B hết hiệu lực}. */
  private void backwards(List<Mention> mentions) {
    for (int i = mentions.size() - 2; i >= 0; i--) {
      Mention mention = mentions.get(i);
      Mention next = mentions.get(i + 1);
      boolean repealed = next.relation == Relation.REPEALS && behind(next).isPresent();
      if (repealed && mention.relation == Relation.MENTIONS && next.start - mention.end < 6) {
        mention.relation = Relation.REPEALS;
      }
    }
  }

  /** Where the clause of a place starts: behind the last end of a sentence or item. */
  private int clauseStart(int place) {
    int limit = Math.max(0, place - FARTHEST);
    int start = place;
    while (start > limit) {
      char unit = text.at(start - 1);
      boolean stop = unit == ';' || unit == ':' && start < place;
      boolean sentence = ".!?".indexOf(unit) >= 0 && text.isGap(start);
      boolean line = unit == '\n' && start < place && startsItem(start);
      if (stop || sentence || line) {
        break;
      }
      start--;
    }
    return start;
  }

  private boolean startsItem(int lineStart) {
    char first = text.at(lineStart);
    return Character.isUpperCase(first) || Character.isDigit(first) || "-+•*(".indexOf(first) >= 0;
  }

  private Relation governing(int from, Mention mention) {
    List<Match<Relation>> found = BEFORE.in(text.key(), from, mention.start);
    if (found.isEmpty()) {
      return Relation.MENTIONS;
    }
    int index = found.size() - 1;
    if (isCut(found.get(index).end(), mention.start)) {
      return Relation.MENTIONS;
    }
    while (index > 0 && isCoordinated(found.get(index - 1), found.get(index))) {
      index--;
    }
    return decided(found.get(index), mention);
  }

  /** Whether the verb belongs to another clause: a body acts between it and the citation. */
  private boolean isCut(int end, int start) {
    for (int place = end; place < start; place++) {
      if (text.at(place) == ',') {
        int next = text.skipGap(place + 1);
        if (next < start && text.isCapital(next) && Bodies.startsAt(text.key(), next)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isCoordinated(Match<Relation> first, Match<Relation> second) {
    int place = first.end();
    boolean joined = false;
    while (place < second.start()) {
      int next = text.skipGap(place);
      if (text.at(next) == ',') {
        joined = true;
        place = next + 1;
        continue;
      }
      if (text.hasWord(next, "và")) {
        joined = true;
        place = next + 2;
        continue;
      }
      Optional<Match<String>> link = LINKS.at(text.key(), next);
      if (link.isEmpty()) {
        return next >= second.start() && joined;
      }
      joined |= link.get().phrase().equals("việc") && first.meaning() == Relation.REVIEWS;
      place = link.get().end();
    }
    return joined;
  }

  /** Of what others issue there is only a mention. */
  private Relation decided(Match<Relation> match, Mention mention) {
    if (match.meaning() != Relation.ISSUES) {
      return match.meaning();
    }
    String gap = text.key().substring(match.end(), mention.start).strip();
    boolean opens = text.startsSentence(match.start()) || text.at(match.start() - 1) == '(';
    boolean self = gap.isEmpty() || gap.endsWith("này");
    boolean header = role(mention).filter(role -> role == SectionRole.HEADER).isPresent();
    return self && (opens || header) ? Relation.ISSUES : Relation.MENTIONS;
  }

  private Optional<SectionRole> role(Mention mention) {
    return text.directive().sectionAt(mention.start).map(Section::role);
  }

  /** Whether governing words or the opener of a title stand right before a place. */
  static boolean isGoverned(CitedText text, int place) {
    int from = Math.max(0, place - 40);
    List<Match<Relation>> verbs = BEFORE.in(text.key(), from, place);
    if (!verbs.isEmpty()) {
      String gap = text.key().substring(verbs.get(verbs.size() - 1).end(), place).strip();
      return gap.isEmpty()
          || LINKS.at(gap, 0).filter(link -> link.end() == gap.length()).isPresent();
    }
    String before = text.wordBefore(place);
    return before.equals("về") || before.equals("khi") || before.equals("này");
  }

  private static PhraseTable<Relation> table(String position) {
    PhraseTable<Relation> table = new PhraseTable<>();
    for (TermTable.Row row : TermTable.rows(RelationFinder.class, "relations.tsv")) {
      if (row.cell("position").equals(position)) {
        table.put(row.cell("phrase"), Relation.valueOf(row.cell("relation")));
      }
    }
    return table;
  }

  private static PhraseTable<String> words(String name, String column) {
    PhraseTable<String> table = new PhraseTable<>();
    for (TermTable.Row row : TermTable.rows(RelationFinder.class, name)) {
      table.put(row.cell(column), row.cell(column));
    }
    return table;
  }
}
