package org.chithi.cli;

import java.util.List;
import java.util.ResourceBundle;

/** A request that is not answered as asked: a status of HTTP, and a sentence for people. */
final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A status of HTTP. */
  private final int status;

  /** The key of the sentence. */
  private final String key;

  /** What fills its gaps. */
  private final transient List<String> parts;

  RefusedException(int status, String key, String... parts) {
    super(key);
    this.status = status;
    this.key = key;
    this.parts = List.of(parts);
  }

  int status() {
    return status;
  }

  /** The sentence in the language of some messages. */
  String words(ResourceBundle messages) {
    return messages.getString(key).formatted(parts.toArray());
  }
}
