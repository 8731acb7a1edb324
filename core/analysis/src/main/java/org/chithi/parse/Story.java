package org.chithi.parse;

import java.util.Optional;
import org.chithi.model.Aspect;
import org.chithi.model.RoleEvidence.Clue;
import org.chithi.model.SectionRole;
import org.chithi.parse.Cue.Place;

/**
 * What a paragraph of the situation tells: results, what is lacking, or the causes.
 *
 * @param role SITUATION or CAUSES
 * @param aspect the side of the situation
 * @param clue the kind of clue
 * @param words the words that were the clue
 */
record Story(SectionRole role, Optional<Aspect> aspect, Clue clue, String words) {

  /** The causes are named in the first words or not at all. */
  private static final int FIRST_WORDS = 160;

  /** What the paragraph tells; empty if it goes on with what was told before. */
  static Optional<Story> of(Line line, SectionRole now) {
    Optional<Story> causes = now == SectionRole.CAUSES ? Optional.empty() : causes(line);
    if (causes.isPresent()) {
      return causes;
    }
    return line.cue(line.contentFrom(), Place.OPENING)
        .map(Cue.Found::cue)
        .filter(cue -> cue.role() == SectionRole.SITUATION || cue.role() == SectionRole.CAUSES)
        .map(cue -> new Story(cue.role(), aspect(cue, line), Clue.OPENING, cue.phrase()));
  }

  /** {@code Những hạn chế trên bắt nguồn từ ...}: what is lacking, and at once why. */
  private static Optional<Story> causes(Line line) {
    if (!line.is(LineKind.CAUSES)) {
      return Optional.empty();
    }
    return line.innerCues().stream()
        .filter(found -> found.cue().role() == SectionRole.CAUSES)
        .filter(found -> line.end(found.to() - 1) <= line.contentStart() + FIRST_WORDS)
        .findFirst()
        .map(
            found ->
                new Story(SectionRole.CAUSES, Optional.empty(), Clue.INNER, found.cue().phrase()));
  }

  /** The words by which a sentence inside a paragraph opens the causes. */
  static Optional<Cue.Found> causesInside(Line line) {
    for (int token = line.from() + 1; token < line.to(); token++) {
      if (line.startsSentence(token)) {
        Optional<Cue.Found> causes =
            line.cue(token, Place.OPENING).filter(it -> it.cue().role() == SectionRole.CAUSES);
        if (causes.isPresent()) {
          return causes;
        }
      }
    }
    return Optional.empty();
  }

  /** A paragraph that tells results and turns to what is lacking shows neither side alone. */
  private static Optional<Aspect> aspect(Cue cue, Line line) {
    boolean both = cue.aspect().filter(Aspect.RESULTS::equals).isPresent() && turns(line);
    return both ? Optional.empty() : cue.aspect();
  }

  /** Whether a sentence inside the line turns from results to what is lacking. */
  static boolean turns(Line line) {
    for (int token = line.from() + 1; token < line.to(); token++) {
      if (line.startsSentence(token) && line.isTerm(token, Term.TURN)) {
        return true;
      }
    }
    return false;
  }
}
