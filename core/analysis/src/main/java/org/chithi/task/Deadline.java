package org.chithi.task;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import org.chithi.text.Span;

/**
 * By when, or how often, something is to be done: {@code trong quý III/2021} is 2021-07-01 to
 * 2021-09-30, {@code định kỳ 6 tháng} is every P6M.
 *
 * @param span where its words stand
 * @param from the first day; absent where only an end is set or the text does not tell
 * @param to the last day; absent where it is not known, as of {@code định kỳ}
 * @param every how often it comes back; absent for what is done once, or at unknown times
 * @since 0.1.0
 */
public record Deadline(
    Span span, Optional<LocalDate> from, Optional<LocalDate> to, Optional<Period> every) {

  /** Checks that it does not end before it begins. */
  public Deadline {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(every, "every");
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new IllegalArgumentException("to: " + to.get() + " is before " + from.get());
    }
  }
}
