package org.chithi.search;

import java.util.Objects;

/**
 * What a user who has begun to type may mean.
 *
 * @param title the title of a document
 * @param id what the document is called in the index
 * @since 0.1.0
 */
public record Suggestion(String title, String id) {

  /** Checks that nothing is missing. */
  public Suggestion {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(id, "id");
  }
}
