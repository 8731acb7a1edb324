package org.chithi.text;

import java.util.Objects;

/**
 * A text as read, before anything is made of it.
 *
 * @param source where it was read from
 * @param text its words
 * @since 0.1.0
 */
public record SourceText(Source source, String text) {

  /** Checks that nothing is missing. */
  public SourceText {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(text, "text");
  }

  /** Words that came from no file. */
  public static SourceText of(String words) {
    return new SourceText(Source.words(), words);
  }
}
