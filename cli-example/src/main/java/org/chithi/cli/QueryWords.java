package org.chithi.cli;

import java.util.List;
import java.util.ResourceBundle;
import org.chithi.search.InvalidQueryException;

/** What is wrong with a query, in the language of the run. */
final class QueryWords {

  private QueryWords() {}

  /** Where and why, and what would do: one line. */
  static String of(InvalidQueryException wrong) {
    return of(wrong, Main.messages());
  }

  /** The same in the language of some messages. */
  static String of(InvalidQueryException wrong, ResourceBundle messages) {
    String why =
        messages
            .getString("query." + wrong.problem().name())
            .replace("%s", '"' + wrong.words() + '"');
    boolean vietnamese = messages.getString("cite.lang").equals("vi");
    List<String> choices = vietnamese ? wrong.vietnameseChoices() : wrong.choices();
    String known =
        choices.isEmpty()
            ? ""
            : messages.getString("query.choices").formatted(String.join(", ", choices));
    return messages.getString("query.wrong").formatted(wrong.position() + 1, why + known);
  }
}
