/** Files to text: what the bytes of a file say, and a clear error where they say nothing. */
@NullMarked
package org.chithi.read;

import org.jspecify.annotations.NullMarked;
