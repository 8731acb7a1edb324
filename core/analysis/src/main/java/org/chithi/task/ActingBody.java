package org.chithi.task;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chithi.model.Level;
import org.chithi.text.Span;

/**
 * A body, person or post that a task names: {@code Ủy ban MTTQ tỉnh}.
 *
 * @param printed its words as printed, on one line
 * @param names what it is called in full, without the word for several; more than one where words
 *     are shared: {@code các huyện, thị ủy} are {@code huyện ủy} and {@code thị ủy}
 * @param level the level that the name tells; absent for a name such as {@code Văn phòng}
 * @param span where it stands
 * @since 0.1.0
 */
public record ActingBody(String printed, List<String> names, Optional<Level> level, Span span) {

  /** Copies the names and checks that there is one. */
  public ActingBody {
    names = List.copyOf(names);
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(span, "span");
    if (printed.isBlank() || names.isEmpty()) {
      throw new IllegalArgumentException("names: a body has a name");
    }
  }

  /** A name with its short words in full: {@code UBND xã} is {@code Ủy ban nhân dân xã}. */
  public static String inFull(String name) {
    return BodyForms.inFull(name.strip());
  }
}
