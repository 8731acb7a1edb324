package org.chithi.parse;

import java.util.Optional;
import org.chithi.model.Aspect;
import org.chithi.model.SectionRole;

/**
 * What a phrase of {@code cues.tsv} reveals.
 *
 * @param role the role
 * @param aspect the side of the role
 * @param whole whether the phrase must be the whole heading
 * @param phrase the phrase as the table has it
 * @param also another role that it may reveal as well: {@code Phân công nhiệm vụ}
 */
record Cue(
    SectionRole role,
    Optional<Aspect> aspect,
    boolean whole,
    String phrase,
    Optional<SectionRole> also) {

  /** A role and the words for it, no more. */
  static Cue of(SectionRole role, String phrase) {
    return new Cue(role, Optional.empty(), false, phrase, Optional.empty());
  }

  /** The same with another role that it may reveal. */
  Cue also(SectionRole other) {
    return new Cue(role, aspect, whole, phrase, Optional.of(other));
  }

  /** Where a cue can stand. */
  enum Place {
    /** At the start of a heading. */
    HEADING,
    /** At the start of a paragraph. */
    OPENING,
    /** Anywhere in a paragraph. */
    INNER
  }

  /**
   * A cue in a line.
   *
   * @param from the index of its first token
   * @param to the index after its last token
   */
  record Found(Cue cue, int from, int to) {}
}
