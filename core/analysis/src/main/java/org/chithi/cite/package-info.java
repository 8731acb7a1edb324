/** The documents that a document cites: found, told apart, given their attributes. */
@NullMarked
package org.chithi.cite;

import org.jspecify.annotations.NullMarked;
