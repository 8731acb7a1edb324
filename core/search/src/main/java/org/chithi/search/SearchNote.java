package org.chithi.search;

import java.util.Objects;

/**
 * What happened to a query on its way.
 *
 * @param kind what happened
 * @param words the words concerned; empty where the kind has none
 * @param count how many documents are concerned; 0 where the kind counts none
 * @since 0.1.0
 */
public record SearchNote(Kind kind, String words, long count) {

  /** What can happen to a query. */
  public enum Kind {
    /** Nothing was found; other words, which are named, were searched instead. */
    CORRECTED,
    /** Not all words were required, since all of them together find little. */
    NOT_ALL_WORDS,
    /** A filter of dates left out documents without a date; how many. */
    UNDATED_LEFT_OUT,
    /** The name of a field was taken as a word, since no value follows its colon. */
    FIELD_AS_WORDS,
    /** Words were read as the number of a document. */
    READ_AS_NUMBER,
    /** Found only in letterheads, lists of recipients, signatures or notes of dissemination. */
    ONLY_IN_FRAME
  }

  /** Checks that nothing is missing. */
  public SearchNote {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(words, "words");
  }
}
