package org.chithi.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chithi.model.Level;

/** What a series keeps and receives. */
sealed interface SeriesFact extends Fact {

  /**
   * What a series keeps.
   *
   * @param documents its documents
   * @param waiting clusters with a name, until those are decided that name a law or a plenum
   */
  record State(List<Document> documents, List<Mention> waiting) implements SeriesFact {}

  /**
   * A document with all that is gathered of it.
   *
   * @param description what clusters are compared with
   * @param register its row in a register
   * @param texts those of its texts that are in the corpus
   * @param level the level of its body
   * @param cited whether a cluster means it
   * @param forms how it is written, and how often
   * @param conflicts where those who write it disagree
   * @param inferred what was concluded of it
   * @param kept the place of the document of the same identity with which it was joined; its own
   *     place if with none
   */
  record Document(
      Description description,
      Optional<KnownDocument> register,
      List<CorpusDocument> texts,
      Optional<Level> level,
      boolean cited,
      Map<String, Integer> forms,
      List<String> conflicts,
      List<Reason> inferred,
      int kept)
      implements SeriesFact {}

  /** Its documents are facts for others, even if no text of the corpus mentions one. */
  record Needed() implements SeriesFact {}

  /**
   * A document of the corpus.
   *
   * @param document the document
   * @param id its identity, without an edition
   * @param inferred why it belongs to the place
   */
  record Own(CorpusDocument document, DocumentId id, List<Reason> inferred) implements SeriesFact {
    @Override
    public String sheet() {
      return document.sheet();
    }
  }

  /** A cluster to be decided. */
  record Mention(String sheet, MentionCluster cluster) implements SeriesFact {
    @Override
    public int index() {
      return cluster.index();
    }
  }

  /**
   * A cluster that may be of this place, or stands beside others of its number: whether its day and
   * its subject show that one of the documents is meant.
   */
  record Question(String sheet, MentionCluster cluster) implements SeriesFact {
    @Override
    public int index() {
      return cluster.index();
    }
  }

  /** A cluster that was decided elsewhere to mean a document of the series. */
  record Taken(int document, String sheet, MentionCluster cluster) implements SeriesFact {
    @Override
    public int index() {
      return cluster.index();
    }
  }

  /** A document of the corpus without a number, which is one of the series by its title. */
  record Recognised(int document, CorpusDocument text, List<Reason> inferred)
      implements SeriesFact {
    @Override
    public String sheet() {
      return text.sheet();
    }
  }

  /** The document without a number is one of another series. */
  record Gone() implements SeriesFact {}

  /** A text asks which document a reference became. */
  record Asked(int document, String sheet) implements SeriesFact {
    @Override
    public int index() {
      return document;
    }
  }
}
