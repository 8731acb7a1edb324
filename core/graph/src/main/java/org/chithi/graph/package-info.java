/** Who cites whom: the graph of citations, its measures and the formats it is written in. */
package org.chithi.graph;
