/**
 * Many documents: the files of folders and archives, read by all cores in a stable order, each a
 * document, an unchanged file or a failure.
 */
@NullMarked
package org.chithi.corpus;

import org.jspecify.annotations.NullMarked;
