package org.chithi.parse;

import java.util.List;
import org.chithi.model.Block;
import org.chithi.text.Span;

/** The lines of a text by the place where they start. */
final class BodyLines {

  private final List<Line> lines;

  BodyLines(List<Line> lines) {
    this.lines = lines;
  }

  /** The line a block starts with. */
  Line of(Block block) {
    return at(block.span().start());
  }

  /** The line a place stands in. */
  Line at(int offset) {
    return lines.get(indexAt(offset));
  }

  private int indexAt(int offset) {
    int low = 0;
    int high = lines.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (lines.get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** All lines that a span touches. */
  List<Line> within(Span span) {
    int last = Math.max(span.start(), span.end() - 1);
    return lines.subList(indexAt(span.start()), indexAt(last) + 1);
  }
}
