package org.chithi.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The foot of a document.
 *
 * @param recipients the items of {@code Nơi nhận}, sub-items as items of their own
 * @param signature who signed
 * @since 0.1.0
 */
public record Closing(List<Recipient> recipients, Optional<Signature> signature) {

  /** Copies the items. */
  public Closing {
    recipients = List.copyOf(recipients);
    Objects.requireNonNull(signature, "signature");
  }
}
