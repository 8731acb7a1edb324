package org.chithi.cli;

/**
 * How a tree is shown.
 *
 * @param colors how words are painted
 * @param columns how wide a line may be
 */
record Screen(Colors colors, int columns) {}
