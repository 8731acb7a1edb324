package org.chithi.read;

import java.util.OptionalInt;

/**
 * What a reader made of a file.
 *
 * @param text a line for each line or paragraph, a tab between cells, a form feed between pages
 * @param pages the number of pages, where the format knows pages
 * @param unread the number of pages that hold pictures but no letters
 * @param footnotes the number of footnotes, which are left out
 */
record ReadText(String text, OptionalInt pages, int unread, int footnotes) {}
