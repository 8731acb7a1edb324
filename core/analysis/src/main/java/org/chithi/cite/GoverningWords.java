package org.chithi.cite;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chithi.text.PhraseTable;
import org.chithi.text.TermTable;

/** The words that tell a relation, {@code relations.tsv}, found around a citation. */
final class GoverningWords {

  private static final PhraseTable<Optional<Relation>> BEFORE = table("before");
  private static final PhraseTable<Optional<Relation>> BEHIND = table("after");

  /** Words between two coordinated verbs, or between a verb and its object. */
  private static final PhraseTable<String> LINKS =
      TermTable.phrases(GoverningWords.class, "links.tsv", "words");

  /** What a review or guidance is of, before the verb that governs the document. */
  private static final PhraseTable<String> NOUNS =
      TermTable.phrases(GoverningWords.class, "nouns.tsv", "words");

  /** Words behind a verb that name the document in which it stands. */
  private static final Set<String> AGENTS = Set.of("bởi", "bằng", "tại", "theo");

  private static final int LONGEST_LINK = 20;

  private GoverningWords() {}

  /**
   * Governing words in a text.
   *
   * @param relation what they tell
   * @param start where they start
   * @param end where they end
   */
  record Verb(Relation relation, int start, int end) {

    /** Whether it tells what the text goes by, and so opens a clause: {@code căn cứ}. */
    boolean isBasis() {
      return relation == Relation.BASED_ON || relation == Relation.FOLLOWS;
    }
  }

  /** The governing words in a stretch of a text, in order. */
  static List<Verb> in(CitedText text, int from, int to) {
    return BEFORE.in(text.key(), from, to).stream()
        .filter(match -> match.meaning().isPresent())
        .map(match -> new Verb(match.meaning().get(), match.start(), match.end()))
        .toList();
  }

  /** What the governing words tell that start at a place; empty if none do. */
  static Optional<Relation> at(CitedText text, int place) {
    return BEFORE.at(text.key(), place).flatMap(PhraseTable.Match::meaning);
  }

  /** Whether words start at a place by which another document acts: {@code được sửa đổi bởi}. */
  static boolean actAnother(CitedText text, int place) {
    return BEFORE
        .at(text.key(), place)
        .filter(match -> match.meaning().filter(Relation.MENTIONS::equals).isPresent())
        .filter(match -> !text.hasWord(place, "kèm"))
        .filter(match -> AGENTS.contains(text.wordBefore(match.end())))
        .isPresent();
  }

  /**
   * What the words behind a citation tell: {@code A hết hiệu lực}, {@code A được thay thế bằng Quy
   * định này}; with another document behind them it is the act of that one.
   */
  static Optional<Relation> behind(CitedText text, int end) {
    Optional<PhraseTable.Match<Optional<Relation>>> words =
        BEHIND.at(text.key(), text.skipGap(end));
    boolean others =
        words.filter(match -> AGENTS.contains(text.wordBefore(match.end()))).isPresent()
            && !isThis(text, text.skipGap(words.get().end()));
    return others ? Optional.of(Relation.MENTIONS) : words.flatMap(PhraseTable.Match::meaning);
  }

  /** Whether a type word and "này" stand at a place. */
  private static boolean isThis(CitedText text, int place) {
    return CitationTerms.standard()
        .wordAt(text, place)
        .filter(word -> text.hasWord(text.skipGap(word.end()), "này"))
        .isPresent();
  }

  /** Where a linking word ends that starts at a place, {@code nghiêm túc}; the place if none. */
  static int linkEnd(CitedText text, int place) {
    return LINKS.at(text.key(), place).map(PhraseTable.Match::end).orElse(place);
  }

  /**
   * Whether the first of two verbs governs the object of the second: only "và", commas and linking
   * words stand between them, or behind a review or guidance what it is on: "việc", "một số nội
   * dung về".
   */
  static boolean areCoordinated(CitedText text, Verb first, Verb second) {
    boolean takesNoun =
        first.relation() == Relation.REVIEWS
            || first.relation() == Relation.GUIDES && second.relation() == Relation.IMPLEMENTS;
    int place = text.skipGap(first.end());
    boolean joined = false;
    while (place < second.start()) {
      int joint = jointEnd(text, place, takesNoun);
      int end = joint > place ? joint : linkEnd(text, place);
      if (end == place) {
        return false;
      }
      joined |= joint > place;
      place = text.skipGap(end);
    }
    return joined;
  }

  /** The first of the verbs that govern one object with that of an index. */
  static Verb firstOf(CitedText text, List<Verb> verbs, int index) {
    int first = index;
    while (first > 0 && areCoordinated(text, verbs.get(first - 1), verbs.get(first))) {
      first--;
    }
    return verbs.get(first);
  }

  /** Where a word ends that joins two verbs; the place if none stands there. */
  private static int jointEnd(CitedText text, int place, boolean takesNoun) {
    if (text.at(place) == ',') {
      return place + 1;
    }
    if (text.hasWord(place, "và")) {
      return place + "và".length();
    }
    return takesNoun
        ? NOUNS.at(text.key(), place).map(PhraseTable.Match::end).orElse(place)
        : place;
  }

  /** Whether a place lies in one of the verbs or between two that govern one object. */
  static boolean isAmong(CitedText text, List<Verb> verbs, int place) {
    Optional<Verb> before = Optional.empty();
    for (Verb verb : verbs) {
      boolean behind = before.filter(it -> it.end() <= place).isPresent();
      if (place < verb.end()) {
        return place >= verb.start()
            || behind && !verb.isBasis() && areCoordinated(text, before.get(), verb);
      }
      before = Optional.of(verb);
    }
    return false;
  }

  /** {@code để tổ chức, hướng dẫn thi hành}: a comma behind a linking word and before a verb. */
  static boolean isBetweenVerbs(CitedText text, List<Verb> verbs, int comma) {
    int next = text.skipGap(comma + 1);
    return verbs.stream().anyMatch(verb -> verb.start() == next)
        && LINKS.in(text.key(), Math.max(0, comma - LONGEST_LINK), comma).stream()
            .anyMatch(link -> link.end() == comma);
  }

  private static PhraseTable<Optional<Relation>> table(String position) {
    PhraseTable<Optional<Relation>> table = new PhraseTable<>();
    for (TermTable.Row row : TermTable.rows(GoverningWords.class, "relations.tsv")) {
      if (row.cell("position").equals(position)) {
        String relation = row.cell("relation");
        table.put(
            row.cell("phrase"),
            relation.isEmpty() ? Optional.empty() : Optional.of(Relation.valueOf(relation)));
      }
    }
    return table;
  }
}
