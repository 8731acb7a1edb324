package org.chithi.read;

/**
 * A file as it is printed in the run of its text.
 *
 * @param bytes the file without what is deleted, hidden or a comment
 * @param footnotes how many footnotes went too
 */
record Printed(byte[] bytes, int footnotes) {}
