package org.chithi.model;

import java.util.Objects;
import java.util.Optional;
import org.chithi.text.Span;

/**
 * Who signed, and in whose name.
 *
 * @param authority in whose name, {@code T/M BAN THƯỜNG VỤ}; several lines joined by one space
 * @param position as what, {@code PHÓ BÍ THƯ}
 * @param signer the name without academic or military title
 * @param span from the first of its lines to the last
 * @since 0.1.0
 */
public record Signature(
    Optional<String> authority, Optional<String> position, Optional<String> signer, Span span) {

  /** Checks that nothing is missing. */
  public Signature {
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(position, "position");
    Objects.requireNonNull(signer, "signer");
    Objects.requireNonNull(span, "span");
  }
}
