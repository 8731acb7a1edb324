package org.chithi.search;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a search found.
 *
 * @param hits the requested sections, best first
 * @param total how many sections there are
 * @param isTotalExact whether there are exactly so many, or at least
 * @param reading how words typed without marks were read
 * @param didYouMean other words that find much more, where these find little
 * @param facets counts of documents, where they were asked
 * @since 0.1.0
 */
public record SearchResult(
    List<SearchHit> hits,
    long total,
    boolean isTotalExact,
    Optional<Reading> reading,
    Optional<String> didYouMean,
    List<Facet> facets) {

  /** Copies the lists and checks that nothing is missing. */
  public SearchResult {
    hits = List.copyOf(hits);
    Objects.requireNonNull(reading, "reading");
    Objects.requireNonNull(didYouMean, "didYouMean");
    facets = List.copyOf(facets);
  }
}
