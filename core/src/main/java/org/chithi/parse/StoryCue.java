package org.chithi.parse;

import java.util.List;
import java.util.Optional;
import org.chithi.model.Aspect;
import org.chithi.model.RoleEvidence.Clue;
import org.chithi.model.SectionRole;
import org.chithi.parse.Cues.Cue;
import org.chithi.parse.PhraseTable.Match;

/**
 * What a paragraph of the situation tells: results, what is lacking, or the causes.
 *
 * @param role SITUATION or CAUSES
 * @param aspect the side of the situation
 * @param clue the kind of clue
 * @param words the words that were the clue
 */
record StoryCue(SectionRole role, Optional<Aspect> aspect, Clue clue, String words) {

  /** The causes are named in the first words or not at all. */
  private static final int FIRST_WORDS = 160;

  /** What the paragraph tells; empty if it goes on with what was told before. */
  static Optional<StoryCue> of(Line line, int from, SectionRole now) {
    Optional<Cue> opening = Cues.ofOpening(line, from).filter(cue -> isStory(cue.role()));
    if (opening.isPresent()) {
      return opening.map(
          cue -> new StoryCue(cue.role(), aspect(cue, line), Clue.OPENING, cue.phrase()));
    }
    if (now == SectionRole.CAUSES) {
      return Optional.empty();
    }
    List<Match<Cue>> inner = Cues.inside(line.key());
    return inner.stream()
        .filter(match -> match.meaning().role() == SectionRole.CAUSES)
        .filter(
            match ->
                match.start() <= from + FIRST_WORDS
                    && line.key().startsWith("nguyên nhân", at(line, from)))
        .findFirst()
        .map(
            match ->
                new StoryCue(SectionRole.CAUSES, Optional.empty(), Clue.INNER, match.phrase()));
  }

  private static int at(Line line, int from) {
    int cause = line.key().indexOf("nguyên nhân", from);
    return cause < 0 || cause > from + FIRST_WORDS ? line.key().length() : cause;
  }

  /** A paragraph that tells results and turns to what is lacking shows neither side alone. */
  private static Optional<Aspect> aspect(Cue cue, Line line) {
    boolean both =
        cue.aspect().filter(Aspect.RESULTS::equals).isPresent() && Cues.turns(line.key());
    return both ? Optional.empty() : cue.aspect();
  }

  private static boolean isStory(SectionRole role) {
    return role == SectionRole.SITUATION || role == SectionRole.CAUSES;
  }
}
