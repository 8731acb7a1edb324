package org.chithi.resolve;

import java.util.List;

/**
 * What texts and series say to what several of them share: a number of one day, a name, a title.
 */
sealed interface NameFact extends Fact {

  /**
   * What a text says of a local document.
   *
   * @param sheet the text
   * @param index the cluster
   * @param place the place of its code
   * @param subject what the document is about
   * @param words the document, for people
   */
  record Claim(String sheet, int index, Jurisdiction place, SubjectWords subject, String words)
      implements NameFact {}

  /**
   * A cluster that names a law or a plenum.
   *
   * @param series the series in which it is decided if no fact decides it
   */
  record Named(String sheet, MentionCluster cluster, SeriesKey series) implements NameFact {
    @Override
    public int index() {
      return cluster.index();
    }
  }

  /**
   * A document that bears a name.
   *
   * @param row its place among those of the name
   * @param usual whether the bare name usually means it
   */
  record Bearer(int row, boolean usual, DocumentRef document, Description description)
      implements NameFact {}

  /** A document that is cited under a title and a number. */
  record Titled(DocumentRef document, Description description) implements NameFact {}

  /**
   * A document of the corpus that prints no number.
   *
   * @param inferred what was concluded of it
   */
  record Unnumbered(
      DocumentRef document, Description description, CorpusDocument text, List<Reason> inferred)
      implements NameFact {
    @Override
    public String sheet() {
      return text.sheet();
    }
  }
}
