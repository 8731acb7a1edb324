package org.chithi.task;

import java.util.List;

/**
 * What one directive gives others to do.
 *
 * @param assignments who does what, in the order of the text
 * @param targets what number is to be reached, in the order of the text
 * @since 0.1.0
 */
public record Tasks(List<Assignment> assignments, List<Target> targets) {

  /** Copies the lists. */
  public Tasks {
    assignments = List.copyOf(assignments);
    targets = List.copyOf(targets);
  }
}
