package org.chithi.cli;

import java.util.Locale;
import org.chithi.search.SearchRequest;

/** The orders in which {@code chithi search} lists what it found. */
enum SearchOrder {
  /** What fits best first. */
  RELEVANCE(SearchRequest.Order.RELEVANCE),
  /** The newest document first. */
  NEWEST(SearchRequest.Order.NEWEST),
  /** The oldest document first. */
  OLDEST(SearchRequest.Order.OLDEST),
  /** By number. */
  NUMBER(SearchRequest.Order.NUMBER),
  /** By issuer. */
  ISSUER(SearchRequest.Order.ISSUER);

  private final SearchRequest.Order order;

  SearchOrder(SearchRequest.Order order) {
    this.order = order;
  }

  SearchRequest.Order order() {
    return order;
  }

  /** As a user types it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
