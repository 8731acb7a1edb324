/**
 * Vietnamese text: spans, the way from a normalised text back to the text as read, and the foldings
 * under which two spellings of one word are equal. Knows nothing of documents.
 */
@NullMarked
package org.chithi.text;

import org.jspecify.annotations.NullMarked;
