package org.chithi.cli;

import java.util.List;
import org.chithi.search.InvalidQueryException;

/** What is wrong with a query, in the language of the run. */
final class QueryWords {

  private QueryWords() {}

  /** Where and why, and what would do: one line. */
  static String of(InvalidQueryException wrong) {
    String why =
        CitationWords.message("query." + wrong.problem().name())
            .replace("%s", '"' + wrong.words() + '"');
    boolean vietnamese = CitationWords.message("cite.lang").equals("vi");
    List<String> choices = vietnamese ? wrong.vietnameseChoices() : wrong.choices();
    String known =
        choices.isEmpty()
            ? ""
            : CitationWords.message("query.choices").formatted(String.join(", ", choices));
    return CitationWords.message("query.wrong").formatted(wrong.position() + 1, why + known);
  }
}
