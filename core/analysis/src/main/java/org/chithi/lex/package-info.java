/**
 * The reading layer: one pass turns a text into tokens, and everything above reads tokens instead
 * of letters. Words of several syllables are found by longest match, so that no rule can see a
 * syllable inside a longer word; spelling, case and tone placement are settled here.
 */
@NullMarked
package org.chithi.lex;

import org.jspecify.annotations.NullMarked;
