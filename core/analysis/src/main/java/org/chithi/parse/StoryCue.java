package org.chithi.parse;

import java.util.Optional;
import org.chithi.model.Aspect;
import org.chithi.model.RoleEvidence.Clue;
import org.chithi.model.SectionRole;
import org.chithi.parse.Cues.Cue;

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
    Optional<StoryCue> causes = now == SectionRole.CAUSES ? Optional.empty() : causes(line, from);
    if (causes.isPresent()) {
      return causes;
    }
    return Cues.ofOpening(line, from)
        .filter(cue -> isStory(cue.role()))
        .map(cue -> new StoryCue(cue.role(), aspect(cue, line), Clue.OPENING, cue.phrase()));
  }

  /** {@code Những hạn chế trên bắt nguồn từ ...}: what is lacking, and at once why. */
  private static Optional<StoryCue> causes(Line line, int from) {
    int cause = line.key().indexOf("nguyên nhân", from);
    boolean named = Cues.namesLack(line, from) || cause == from;
    return Cues.inside(line.key().substring(0, Math.min(line.key().length(), from + FIRST_WORDS)))
        .stream()
        .filter(match -> named && match.meaning().role() == SectionRole.CAUSES)
        .findFirst()
        .map(
            match ->
                new StoryCue(SectionRole.CAUSES, Optional.empty(), Clue.INNER, match.phrase()));
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
