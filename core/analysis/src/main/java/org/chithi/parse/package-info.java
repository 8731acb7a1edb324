/**
 * A text to a {@link org.chithi.model.Directive}: lines, letterhead, outline, section roles,
 * closing. Each parser takes its lines and leaves the rest; none keeps anything between two texts.
 */
@NullMarked
package org.chithi.parse;

import org.jspecify.annotations.NullMarked;
