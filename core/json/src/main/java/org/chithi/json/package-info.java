/** The written form of a directive, {@code chithi-directive/1}. */
@NullMarked
package org.chithi.json;

import org.jspecify.annotations.NullMarked;
