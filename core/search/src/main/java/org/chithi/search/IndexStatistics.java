package org.chithi.search;

import java.util.List;
import org.chithi.model.SectionRole;

/**
 * What an index holds.
 *
 * @param documents how many documents
 * @param sections how many sections
 * @param bytes how much room it takes on disk
 * @param facets the documents by type, issuer, level, place and year, and the documents cited most
 * @param lengths how long sections are, by role
 * @since 0.1.0
 */
public record IndexStatistics(
    long documents, long sections, long bytes, List<Facet> facets, List<Lengths> lengths) {

  /** Copies the lists. */
  public IndexStatistics {
    facets = List.copyOf(facets);
    lengths = List.copyOf(lengths);
  }

  /**
   * How long the sections with a role are, in UTF-16 units.
   *
   * @param role the role
   * @param sections how many there are
   * @param median half of them are shorter
   * @param longest the longest one
   */
  public record Lengths(SectionRole role, int sections, int median, int longest) {}
}
