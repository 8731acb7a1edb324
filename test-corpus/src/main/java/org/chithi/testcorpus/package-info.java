/** The cases of the tests, read from the files of this module. */
@NullMarked
package org.chithi.testcorpus;

import org.jspecify.annotations.NullMarked;
