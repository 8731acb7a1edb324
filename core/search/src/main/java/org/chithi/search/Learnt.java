package org.chithi.search;

/**
 * What the texts of an index tell of their language.
 *
 * @param model their syllables
 * @param abbreviations those of the field and those that the texts define
 */
record Learnt(SyllableModel model, Abbreviations abbreviations) {

  /** What is known without any text. */
  static final Learnt NOTHING = new Learnt(SyllableModel.EMPTY, Abbreviations.STANDARD);
}
