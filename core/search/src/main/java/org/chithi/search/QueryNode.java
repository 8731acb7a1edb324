package org.chithi.search;

import java.util.List;

/** A query as it was understood. */
sealed interface QueryNode {

  /** Words that stand next to each other and rank by how many of them are found. */
  record Words(List<String> words) implements QueryNode {
    public Words {
      words = List.copyOf(words);
    }
  }

  /** Words in this order with at most so many moves: {@code "phan bien xa hoi"~3}. */
  record Phrase(String words, int moves) implements QueryNode {}

  /** A word that begins so: {@code phản*}. */
  record Beginning(String letters) implements QueryNode {}

  /** A word that is written nearly so: {@code giám~}. */
  record Like(String word, int edits) implements QueryNode {}

  /** A field with a value. */
  record Field(QueryField field, String value, int position) implements QueryNode {}

  /** All of these. */
  record All(List<QueryNode> parts) implements QueryNode {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /** At least one of these. */
  record Any(List<QueryNode> parts) implements QueryNode {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /** What this does not find. */
  record Not(QueryNode part) implements QueryNode {}
}
