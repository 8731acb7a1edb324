package org.chithi.resolve;

/**
 * A document while its identity is not settled: the series, and its place among the documents of
 * it.
 *
 * @param series the series
 * @param index from 0
 */
record DocumentRef(SeriesKey series, int index) {}
