package org.chithi.resolve;

import java.util.List;
import java.util.Map;

/**
 * The mentions of one text, put together to clusters.
 *
 * @param own what the text says of itself
 * @param clusters in the order of their first mentions with all they need to say
 * @param byMention the cluster of each mention by its index; {@link #NONE} if its words do not say
 *     whose the document is, {@link #SELF} if they mean the text itself
 * @param several the clusters that a mention without one can mean, by its index
 */
record CitingText(
    CorpusDocument own,
    List<MentionCluster> clusters,
    List<Integer> byMention,
    Map<Integer, List<Integer>> several) {

  static final int NONE = -1;
  static final int SELF = -2;

  /** A mention that names the body, but neither by a number nor by a name one of its documents. */
  static final int UNNAMED = -3;

  /** A bare name of a law or rule between the adoption of an edition and its force. */
  static final int EDITIONS = -4;
}
