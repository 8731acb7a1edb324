package org.chithi.resolve;

import java.util.List;
import java.util.Optional;
import org.chithi.resolve.IssuerCodes.Extent;

/** What a citing text keeps and receives. */
sealed interface TextFact extends Fact {

  /**
   * What a text keeps.
   *
   * @param text its mentions
   * @param received all it received, in the order of the rounds
   */
  record State(CitingText text, List<Fact> received) implements TextFact {}

  /**
   * A place that is its own, because a text of it cites the same document.
   *
   * @param extent the extent of the place
   * @param other the place, which may be open
   * @param words the document that both cite, as this text writes it
   */
  record PlaceLink(Extent extent, Jurisdiction other, String words) implements TextFact {}

  /**
   * What is known of the texts that share its place.
   *
   * @param extent the extent of the place
   * @param least the first of the open places
   * @param named the places with a name, at most two
   */
  record PlaceReach(Extent extent, String least, List<Jurisdiction> named) implements TextFact {}

  /**
   * Its own document.
   *
   * @param document the document
   * @param id its identity as known in this round
   */
  record Owned(DocumentRef document, DocumentId id) implements TextFact {}

  /**
   * A decision about a cluster.
   *
   * @param chosen the document, where another cluster is compared with it
   */
  record Decided(int cluster, Decision decision, Optional<Description> chosen) implements TextFact {

    Decided withoutRejected() {
      return new Decided(cluster, decision.withoutRejected(), chosen);
    }
  }

  /**
   * What the documents of one place are to a cluster that was asked for there.
   *
   * @param fits whether one of them is meant by its day
   * @param decided the decision, if it rests on the subject
   */
  record Answered(int cluster, Jurisdiction place, boolean fits, Optional<Decided> decided)
      implements TextFact {}

  /**
   * Which document a reference became.
   *
   * @param asked the reference
   * @param kept that of the record with which it was joined; itself if with none
   * @param id the identity
   * @param held whether its text is in the corpus
   * @param known whether a register has it
   * @param inferred what was concluded of it
   */
  record Identified(
      DocumentRef asked,
      DocumentRef kept,
      DocumentId id,
      boolean held,
      boolean known,
      List<Reason> inferred)
      implements TextFact {}
}
