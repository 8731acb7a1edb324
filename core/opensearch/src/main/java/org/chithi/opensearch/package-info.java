/**
 * The analysis of Vietnamese as a plugin of OpenSearch: analyzers and token filters, by which an
 * index of OpenSearch finds what the index of chithi finds.
 *
 * @since 0.1.0
 */
@NullMarked
package org.chithi.opensearch;

import org.jspecify.annotations.NullMarked;
