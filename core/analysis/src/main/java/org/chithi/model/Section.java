package org.chithi.model;

import java.util.Objects;
import java.util.Optional;
import org.chithi.text.Span;

/**
 * A run of the text with one role. The sections of a directive follow each other and cover its text
 * but for white space.
 *
 * @param role what it is for
 * @param aspect the side of the role, where a whole paragraph or headed part shows one
 * @param heading the heading line it starts with, label included
 * @param span where it stands
 * @param evidence how its role was told
 * @since 0.1.0
 */
public record Section(
    SectionRole role,
    Optional<Aspect> aspect,
    Optional<Span> heading,
    Span span,
    RoleEvidence evidence) {

  /** Checks that nothing is missing and that the heading stands inside. */
  public Section {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(aspect, "aspect");
    Objects.requireNonNull(evidence, "evidence");
    if (heading.isPresent() && !heading.get().isInside(span)) {
      throw new IllegalArgumentException("heading: " + heading.get() + " outside " + span);
    }
  }
}
