package org.chithi.search;

import java.util.List;
import java.util.Objects;

/**
 * How the documents found are spread over the values of one fact.
 *
 * @param name {@code kind}, {@code issuer}, {@code level}, {@code place}, {@code year}, {@code
 *     cites}
 * @param counts the values, most documents first
 * @since 0.1.0
 */
public record Facet(String name, List<Count> counts) {

  /** Copies the counts. */
  public Facet {
    Objects.requireNonNull(name, "name");
    counts = List.copyOf(counts);
  }

  /**
   * One value.
   *
   * @param value a code or a name
   * @param documents how many documents have it
   */
  public record Count(String value, long documents) {}
}
