package org.chithi.read;

import java.util.OptionalInt;
import org.chithi.text.Source.Losses;

/**
 * What a reader made of a file.
 *
 * @param text a line for each line or paragraph, a tab between cells, a form feed between pages
 * @param pages the number of pages, where the format knows pages
 * @param losses what stands in the file and not in the text
 */
record ReadText(String text, OptionalInt pages, Losses losses) {}
