package org.chithi.model;

import java.util.Objects;
import java.util.Optional;

/**
 * The body whose document it is. The masthead is not the author: a paper of the Politburo carries
 * {@code BAN CHẤP HÀNH TRUNG ƯƠNG}.
 *
 * @param name the body in ordinary case, {@code Ban Thường vụ Tỉnh ủy}
 * @param level its level, where the name or the symbol tells
 * @param evidence which words told
 * @since 0.1.0
 */
public record Issuer(String name, Optional<Level> level, Evidence evidence) {

  /** Checks that the body has a name. */
  public Issuer {
    if (name.isBlank()) {
      throw new IllegalArgumentException("name: an issuer has one");
    }
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(evidence, "evidence");
  }

  /** Where the author is told, the strongest first. */
  public enum Evidence {
    /** The title: {@code CỦA BAN THƯỜNG VỤ TỈNH ỦY}. */
    TITLE,
    /** The enacting sentence: {@code Ban Thường vụ Tỉnh ủy yêu cầu:}. */
    ENACTING,
    /** The authority of the signature: {@code T/M BAN THƯỜNG VỤ}. */
    SIGNATURE,
    /** The masthead. */
    LETTERHEAD
  }
}
