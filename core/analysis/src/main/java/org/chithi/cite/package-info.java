/** The documents that a document cites: found, told apart, given their attributes. */
package org.chithi.cite;
