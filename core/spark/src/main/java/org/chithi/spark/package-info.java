/**
 * A corpus that is too large for one process, by Spark: files become tables of documents, sections,
 * citations, assignments, targets and failures.
 *
 * @since 0.1.0
 */
@NullMarked
package org.chithi.spark;

import org.jspecify.annotations.NullMarked;
