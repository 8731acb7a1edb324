package org.chithi.task;

import java.util.List;
import java.util.Objects;
import org.chithi.model.SectionRole;
import org.chithi.text.Span;

/**
 * Something that a directive gives a body to do: {@code Giao Ban Dân vận Tỉnh ủy theo dõi, đôn đốc
 * việc thực hiện Kết luận này}.
 *
 * @param section the part of the document that says so
 * @param span the sentences that say so, without the label of the item
 * @param lead who acts, at least one; it may stand in the heading over the item
 * @param with who takes part: the bodies after {@code phối hợp với}
 * @param reportTo who receives the reports
 * @param action what is to be done: from the verb of the work to the end
 * @param deadlines by when and how often, in the order of the text
 * @since 0.1.0
 */
public record Assignment(
    SectionRole section,
    Span span,
    List<ActingBody> lead,
    List<ActingBody> with,
    List<ActingBody> reportTo,
    Span action,
    List<Deadline> deadlines) {

  /** Copies the lists and checks that somebody acts. */
  public Assignment {
    lead = List.copyOf(lead);
    with = List.copyOf(with);
    reportTo = List.copyOf(reportTo);
    deadlines = List.copyOf(deadlines);
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(span, "span");
    if (lead.isEmpty()) {
      throw new IllegalArgumentException("lead: somebody acts");
    }
    if (!action.isInside(span)) {
      throw new IllegalArgumentException("action: " + action + " is outside " + span);
    }
  }
}
