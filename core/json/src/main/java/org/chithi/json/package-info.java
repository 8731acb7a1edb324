/** The written form of a directive, {@code chithi-directive/1}. */
package org.chithi.json;
