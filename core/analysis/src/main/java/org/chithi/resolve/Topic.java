package org.chithi.resolve;

/**
 * A title or subject with the words by which it is compared.
 *
 * @param title as it is written; empty if nothing is said
 * @param words what it is about
 */
record Topic(String title, SubjectWords words) {

  /** Nothing said. */
  static final Topic NONE = new Topic("", SubjectWords.NONE);

  static Topic of(String title) {
    return title.isEmpty() ? NONE : new Topic(title, SubjectWords.of(title));
  }

  /** The one that says more; this one if both say as much. */
  Topic or(Topic other) {
    return other.words.size() > words.size() ? other : this;
  }
}
