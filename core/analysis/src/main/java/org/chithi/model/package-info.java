/**
 * What a party document is: letterhead, body of divisions and paragraphs, sections with their
 * roles, closing. Immutable values that say nothing of how they were found.
 */
@NullMarked
package org.chithi.model;

import org.jspecify.annotations.NullMarked;
