package org.chithi.eval;

import java.util.List;
import java.util.Objects;

/**
 * One difference between the analysis of a document and its gold answers.
 *
 * @param kind what differs
 * @param words the details, in the order that the kind names
 * @since 0.1.0
 */
public record EvaluationError(Kind kind, List<String> words) {

  /** What differs. */
  public enum Kind {
    /** A fact of the letterhead: which, meant, found. */
    LETTERHEAD,
    /** A section of the gold whose first words are not in the text: the words. */
    SECTION_NOT_IN_TEXT,
    /** Characters with another role: role meant, role found, how many. */
    SECTION_ROLE,
    /** A citation of the gold whose words are not in the text: the words. */
    CITATION_NOT_IN_TEXT,
    /** A citation that was not found: form, words. */
    CITATION_MISSED,
    /** A citation that the gold does not have: form, words. */
    CITATION_EXTRA,
    /** A fact of a citation: which, words of the citation, meant, found. */
    CITATION_FACT,
    /** A recipient that was not found: the item. */
    RECIPIENT_MISSED,
    /** A recipient that the gold does not have: the item. */
    RECIPIENT_EXTRA,
    /** An assignment of the gold whose words are not in the text: the words. */
    ASSIGNMENT_NOT_IN_TEXT,
    /** An assignment that was not found: its words. */
    ASSIGNMENT_MISSED,
    /** An assignment that the gold does not have: its words. */
    ASSIGNMENT_EXTRA,
    /** The bodies that act: words of the assignment, meant, found. */
    ASSIGNMENT_LEAD
  }

  /** Copies the words. */
  public EvaluationError {
    Objects.requireNonNull(kind, "kind");
    words = List.copyOf(words);
  }

  static EvaluationError of(Kind kind, String... words) {
    return new EvaluationError(kind, List.of(words));
  }

  /** The kind and the words on one line. */
  @Override
  public String toString() {
    return kind + " " + String.join(" | ", words);
  }
}
