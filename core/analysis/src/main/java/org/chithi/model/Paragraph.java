package org.chithi.model;

import java.util.Objects;
import org.chithi.text.Span;

/**
 * A paragraph without a label of its own.
 *
 * @param span where it stands
 * @since 0.1.0
 */
public record Paragraph(Span span) implements Block {

  /** Checks that it stands somewhere. */
  public Paragraph {
    Objects.requireNonNull(span, "span");
  }
}
