/** The short way into the library: {@link org.chithi.Directives}. */
@NullMarked
package org.chithi;

import org.jspecify.annotations.NullMarked;
