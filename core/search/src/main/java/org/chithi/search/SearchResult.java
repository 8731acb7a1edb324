package org.chithi.search;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a search found.
 *
 * @param hits the best section of each of the requested documents, or each section if that was
 *     asked
 * @param total how many documents there are, or sections if each one was asked
 * @param isTotalExact whether there are exactly so many, or at least
 * @param reading how words typed without marks were read
 * @param didYouMean other words that find much more, where these find little
 * @param facets counts of documents, where they were asked
 * @param notes what happened to the query
 * @since 0.1.0
 */
public record SearchResult(
    List<SearchHit> hits,
    long total,
    boolean isTotalExact,
    Optional<Reading> reading,
    Optional<String> didYouMean,
    List<Facet> facets,
    List<SearchNote> notes) {

  /** Copies the lists and checks that nothing is missing. */
  public SearchResult {
    hits = List.copyOf(hits);
    Objects.requireNonNull(reading, "reading");
    Objects.requireNonNull(didYouMean, "didYouMean");
    facets = List.copyOf(facets);
    notes = List.copyOf(notes);
  }
}
