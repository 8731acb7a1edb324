package org.chithi.search;

import java.util.Objects;

/**
 * A document as the index keeps it.
 *
 * @param summary what it is
 * @param hash the fingerprint it was put in with
 * @param json the written form it was put in with; empty if there was none
 * @since 0.1.0
 */
public record StoredDocument(DocumentSummary summary, String hash, String json) {

  /** Checks that nothing is missing. */
  public StoredDocument {
    Objects.requireNonNull(summary, "summary");
    Objects.requireNonNull(hash, "hash");
    Objects.requireNonNull(json, "json");
  }
}
