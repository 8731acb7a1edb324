package org.chithi.model;

import java.util.Objects;

/**
 * Why a section has its role.
 *
 * @param clue the kind of clue
 * @param words the words that were the clue, as the cue table has them; empty if there were none
 * @since 0.1.0
 */
public record RoleEvidence(Clue clue, String words) {

  /** Checks that nothing is missing. */
  public RoleEvidence {
    Objects.requireNonNull(clue, "clue");
    Objects.requireNonNull(words, "words");
  }

  /** The kinds of clues, the strongest first. */
  public enum Clue {
    /** The form of the lines: a letterhead, a list of recipients, a signature. */
    FORM,
    /** The heading of the section or of a division above it. */
    HEADING,
    /** The first words of a paragraph. */
    OPENING,
    /** Words inside a paragraph. */
    INNER,
    /** Its place between the other sections, and what documents of this kind have there. */
    PLACE
  }
}
