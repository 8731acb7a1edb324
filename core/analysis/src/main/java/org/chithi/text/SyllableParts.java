package org.chithi.text;

import java.util.List;

/** The parts that Vietnamese syllables are made of: the rows of {@code syllable-parts.tsv}. */
final class SyllableParts {

  /** The consonants that syllables begin with, the longest ones first. */
  static final List<String> ONSETS = of("onset");

  /** The vowels without a tone. */
  static final String VOWELS = String.join("", of("vowel"));

  /** What follows the onset, without a tone. */
  static final List<String> RHYMES = of("rhyme");

  private SyllableParts() {}

  private static List<String> of(String kind) {
    return TermTable.rows(SyllableParts.class, "syllable-parts.tsv").stream()
        .filter(row -> row.cell("kind").equals(kind))
        .map(row -> row.cell("part"))
        .toList();
  }
}
