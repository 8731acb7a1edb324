package org.chithi.parse;

import java.util.Optional;
import org.chithi.model.Aspect;
import org.chithi.model.RoleEvidence;
import org.chithi.model.SectionRole;
import org.chithi.text.Span;

/**
 * A place from which on the text has a role.
 *
 * @param start the place
 * @param role the role
 * @param aspect the side of the role
 * @param heading the heading line there
 * @param evidence how the role was told
 */
record SectionMark(
    int start,
    SectionRole role,
    Optional<Aspect> aspect,
    Optional<Span> heading,
    RoleEvidence evidence) {

  /** A role told by the form of the lines. */
  static SectionMark byForm(int start, SectionRole role) {
    return new SectionMark(
        start,
        role,
        Optional.empty(),
        Optional.empty(),
        new RoleEvidence(RoleEvidence.Clue.FORM, ""));
  }

  /** The same role once more after words that do not belong to it. */
  SectionMark resumedAt(int place) {
    return new SectionMark(place, role, aspect, Optional.empty(), evidence);
  }
}
