package org.chithi.search;

import java.util.List;

/**
 * What a check of an index found.
 *
 * @param documents how many documents it holds
 * @param sections how many sections
 * @param faults what is wrong, a sentence each; empty for a whole index
 * @since 0.1.0
 */
public record IndexReport(long documents, long sections, List<String> faults) {

  /** Copies the faults. */
  public IndexReport {
    faults = List.copyOf(faults);
  }

  /** Whether nothing is wrong. */
  public boolean isWhole() {
    return faults.isEmpty();
  }
}
