/**
 * The index of a corpus: documents with their sections in, passages with highlighted words out.
 * Lucene is met here and nowhere else.
 */
@NullMarked
package org.chithi.search;

import org.jspecify.annotations.NullMarked;
