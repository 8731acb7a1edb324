package org.chithi.graph;

import java.util.List;
import java.util.Objects;
import org.chithi.resolve.DocumentId;

/**
 * A citation that is no edge, and why.
 *
 * @param source the citing document
 * @param reason why there is no edge
 * @param words the citation as written
 * @param sentence the sentence it stands in
 * @param candidates the documents it may mean, best first
 * @since 0.1.0
 */
public record Withheld(
    DocumentId source, Reason reason, String words, String sentence, List<DocumentId> candidates) {

  /** Copies the candidates. */
  public Withheld {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(reason, "reason");
    candidates = List.copyOf(candidates);
  }

  /** Why a citation is no edge. */
  public enum Reason {
    /** Several documents fit. */
    AMBIGUOUS,
    /** The words do not say whose document it is. */
    NAMELESS,
    /** The document meant is later than the citing one: one of the dates is wrong. */
    FORWARD
  }
}
