/**
 * Which document a citation means: identities, the register of documents that there are, and the
 * decisions with their evidence.
 */
@NullMarked
package org.chithi.resolve;

import org.jspecify.annotations.NullMarked;
