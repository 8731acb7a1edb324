package org.chithi.cli;

import java.io.IOException;
import java.util.Optional;
import org.chithi.search.SearchResult;
import picocli.CommandLine.Option;

/** How many hits are asked, and how they are written. */
final class HitOptions {

  private static final int MOST = 10_000;

  @Option(names = "--format", paramLabel = "FORM", descriptionKey = "format", order = 1)
  private Optional<SearchForm> form = Optional.empty();

  @Option(
      names = {"-n", "--first"},
      paramLabel = "N",
      defaultValue = "10",
      descriptionKey = "first",
      order = 2)
  private int first;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      descriptionKey = "color",
      order = 7)
  private Colors.When color;

  /**
   * How many hits.
   *
   * @param command the one that asks, which is named where the number is wrong
   */
  int first(OnIndexCommand command) {
    return count(first, 1, command);
  }

  /** A number of hits from a least one on. */
  static int count(int number, int least, OnIndexCommand command) {
    if (number < least || number > MOST) {
      throw command.wrong("error.noCount", MOST);
    }
    return number;
  }

  /** The answer as it is written. */
  String written(String words, SearchResult result, int skip, String topic, Console console)
      throws IOException {
    boolean seen = console.isOutTerminal();
    Screen screen = new Screen(new Colors(color, seen), console.columns());
    SearchForm written = form.orElse(seen ? SearchForm.TABLE : SearchForm.JSON);
    return written.of(words, result, skip, topic, screen);
  }
}
