package org.chithi.parse;

import java.util.List;
import org.chithi.model.SectionRole;

/**
 * Finds the sentences that close a body: how far the document is made known ({@code Kết luận này
 * phổ biến đến chi bộ./.}) or that it is to be carried out strictly. They belong to no division.
 */
final class ClosingSentence {

  private static final int MOST_LINES = 3;
  private static final int LONGEST = 900;

  private ClosingSentence() {}

  /** The first closing line of the body that ends before {@code to}; {@code to} if it has none. */
  static int find(List<Line> lines, int from, int to) {
    for (int i = to - 1; i >= from && i >= to - MOST_LINES; i--) {
      Line line = lines.get(i);
      if (line.label().isPresent() || line.text().length() > LONGEST) {
        return to;
      }
      if (closes(line)) {
        return i;
      }
    }
    return to;
  }

  /** Whether the line says how far the document is made known. */
  static boolean tellsReach(Line line) {
    return line.label().isEmpty()
        && !line.key().contains("hiệu lực")
        && line.text().length() <= LONGEST / 2
        && Cues.inside(line.key()).stream()
            .anyMatch(cue -> cue.meaning().role() == SectionRole.DISSEMINATION);
  }

  private static boolean closes(Line line) {
    boolean ordered = line.key().contains("yêu cầu") && !line.key().endsWith(":");
    return tellsReach(line) || ordered && Cues.commands(line.key());
  }
}
