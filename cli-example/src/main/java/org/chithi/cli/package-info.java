/** The program {@code chithi}: what the public API of core is enough for. */
@NullMarked
package org.chithi.cli;

import org.jspecify.annotations.NullMarked;
