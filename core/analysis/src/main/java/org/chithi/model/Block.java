package org.chithi.model;

import org.chithi.text.Span;

/**
 * A piece of the body: a labelled {@link Division} or a {@link Paragraph} without a label.
 *
 * @since 0.1.0
 */
public sealed interface Block permits Division, Paragraph {

  /** Where it stands in the text of the directive, label and everything below included. */
  Span span();
}
