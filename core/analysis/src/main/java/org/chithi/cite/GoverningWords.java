package org.chithi.cite;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chithi.text.PhraseTable;
import org.chithi.text.TermTable;

/** The words that tell a relation, {@code relations.tsv}, found around a citation. */
final class GoverningWords {

  private static final PhraseTable<Optional<Relation>> BEFORE = table("before");

  /** Words between two coordinated verbs, or between a verb and its object. */
  private static final PhraseTable<String> LINKS =
      TermTable.phrases(GoverningWords.class, "links.tsv", "words");

  /** Words behind a verb that name the document in which it stands. */
  private static final Set<String> AGENTS = Set.of("bởi", "bằng", "tại", "theo");

  private GoverningWords() {}

  /**
   * Governing words in a text.
   *
   * @param relation what they tell
   * @param start where they start
   * @param end where they end
   */
  record Verb(Relation relation, int start, int end) {}

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

  /** Where a linking word ends that starts at a place, {@code nghiêm túc}; the place if none. */
  static int linkEnd(CitedText text, int place) {
    return LINKS.at(text.key(), place).map(PhraseTable.Match::end).orElse(place);
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
