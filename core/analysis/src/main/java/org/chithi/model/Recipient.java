package org.chithi.model;

import java.util.Objects;
import java.util.Optional;
import org.chithi.text.Span;

/**
 * One item of {@code Nơi nhận}.
 *
 * @param text the item without its dash and closing punctuation, wrapped lines joined, a remark in
 *     brackets included: {@code Bộ Chính trị, Ban Bí thư (để báo cáo)}
 * @param remark what it is sent for, without brackets, {@code để báo cáo}; also from a brace that
 *     ends on the item's line
 * @param span where it stands
 * @since 0.1.0
 */
public record Recipient(String text, Optional<String> remark, Span span) {

  /** Checks that there is an item. */
  public Recipient {
    Objects.requireNonNull(remark, "remark");
    Objects.requireNonNull(span, "span");
    if (text.isBlank()) {
      throw new IllegalArgumentException("text: a recipient is named");
    }
  }
}
