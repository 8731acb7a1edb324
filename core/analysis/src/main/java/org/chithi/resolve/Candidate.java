package org.chithi.resolve;

import java.util.List;

/**
 * A document that a citation may mean.
 *
 * @param id the document
 * @param score the sum of the weights of its evidence
 * @param evidence the reasons for it and against it
 * @since 0.1.0
 */
public record Candidate(DocumentId id, double score, List<Evidence> evidence) {

  /** Copies the evidence. */
  public Candidate {
    evidence = List.copyOf(evidence);
  }
}
