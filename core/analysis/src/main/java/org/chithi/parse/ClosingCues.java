package org.chithi.parse;

import java.util.Optional;
import org.chithi.parse.Cues.Cue;
import org.chithi.text.PhraseTable;

/** The phrases of {@code cues.tsv} by which a body closes. */
final class ClosingCues {

  private static final PhraseTable<Cue> COMMANDS = Cues.table("command");
  private static final PhraseTable<Cue> STRICT = Cues.table("strict");
  private static final PhraseTable<Cue> SUMMARIES = Cues.table("summary");
  private static final PhraseTable<Cue> INFORMS = Cues.table("inform");
  private static final PhraseTable<Cue> KNOWN = Cues.table("known");

  private ClosingCues() {}

  /** Whether the words call for execution: {@code triển khai thực hiện}. */
  static boolean commands(String key) {
    return commandsStrictly(key) || !COMMANDS.in(key, 0, key.length()).isEmpty();
  }

  /** Whether they call for strict execution: {@code nghiêm túc triển khai thực hiện}. */
  static boolean commandsStrictly(String key) {
    return !STRICT.in(key, 0, key.length()).isEmpty();
  }

  /** The words by which a line says what the document was: {@code Trên đây là}. */
  static Optional<String> sumsUp(Line line) {
    return SUMMARIES.at(line.key(), 0).map(PhraseTable.Match::phrase);
  }

  /** Whether the words make an answer known: {@code trả lời để Công ty được biết}. */
  static boolean informs(String key) {
    return INFORMS.in(key, 0, key.length()).stream()
        .findFirst()
        .filter(verb -> !KNOWN.in(key, verb.end(), key.length()).isEmpty())
        .isPresent();
  }
}
