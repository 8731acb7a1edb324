/** Who cites whom: the graph of citations, its measures and the formats it is written in. */
@NullMarked
package org.chithi.graph;

import org.jspecify.annotations.NullMarked;
