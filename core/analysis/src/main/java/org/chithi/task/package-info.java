/** Who does what by when: the assignments and targets of a directive. */
@NullMarked
package org.chithi.task;

import org.jspecify.annotations.NullMarked;
