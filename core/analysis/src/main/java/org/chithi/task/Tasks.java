package org.chithi.task;

import java.util.List;
import org.chithi.model.Notice;

/**
 * What one directive gives others to do.
 *
 * @param assignments who does what, in the order of the text
 * @param targets what number is to be reached, in the order of the text
 * @param notices bodies and deadlines that cannot be read, such as {@code trước ngày 31/6}
 * @since 0.1.0
 */
public record Tasks(List<Assignment> assignments, List<Target> targets, List<Notice> notices) {

  /** Copies the lists. */
  public Tasks {
    assignments = List.copyOf(assignments);
    targets = List.copyOf(targets);
    notices = List.copyOf(notices);
  }
}
