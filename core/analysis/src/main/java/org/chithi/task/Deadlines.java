package org.chithi.task;

import java.util.List;
import java.util.Optional;
import org.chithi.model.Notice;
import org.chithi.text.Span;

/**
 * The deadlines of a text.
 *
 * @param all in the order of the text, none inside another
 * @param notices those that cannot be read
 */
record Deadlines(List<Deadline> all, List<Notice> notices) {

  Deadlines {
    all = List.copyOf(all);
    notices = List.copyOf(notices);
  }

  /** Those that stand in a span. */
  List<Deadline> in(Span span) {
    int from = first(span.start());
    int to = from;
    while (to < all.size() && all.get(to).span().end() <= span.end()) {
      to++;
    }
    return all.subList(from, to);
  }

  /** The one that starts at a place. */
  Optional<Deadline> at(int place) {
    int next = first(place);
    return next < all.size() && all.get(next).span().start() == place
        ? Optional.of(all.get(next))
        : Optional.empty();
  }

  /** The number of the first that starts at a place or after it. */
  private int first(int place) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().start() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
