package org.chithi.resolve;

import java.util.Comparator;

/**
 * What one key says to another, or keeps from one round of {@link ResolutionRounds} to the next.
 * Immutable, a record of plain fields; {@link FactBytes} writes and reads it.
 *
 * @since 0.1.0
 */
public sealed interface Fact permits TextFact, SeriesFact, NameFact {

  /**
   * The order in which the facts of one key are to be given where they arrive in none: that of the
   * texts they come from, by their keys, and of the mentions in each.
   */
  Comparator<Fact> ORDER = Comparator.comparing(Fact::sheet).thenComparing(Fact::index);

  /** The key of the text it comes from; empty if it comes from none. */
  default String sheet() {
    return "";
  }

  /** Its place among those of one text. */
  default int index() {
    return 0;
  }
}
