package org.chithi.parse;

import java.util.List;
import java.util.Optional;

/**
 * Finds the sentences that close a body: how far the document is made known ({@code Kết luận này
 * phổ biến đến chi bộ./.}), that it is to be carried out strictly ({@code Đề nghị các xã nghiêm túc
 * triển khai thực hiện./.}), what it was ({@code Trên đây là báo cáo của xã, kính đề nghị Huyện ủy
 * xem xét./.}), or, in a letter, that it was written to let somebody know ({@code Cục trả lời để
 * Công ty được biết./.}). They belong to no division.
 */
final class ClosingSentences {

  private static final int MOST_LINES = 3;
  private static final int LONGEST = 900;

  /** What a line that closes a body may be, the most certain first. */
  private static final List<LineKind> CLOSING =
      List.of(
          LineKind.REACH,
          LineKind.STRICT_ORDER,
          LineKind.SUMMARY,
          LineKind.STRICT_REQUEST,
          LineKind.LAST_WORD);

  private ClosingSentences() {}

  /** The first closing line of the body that ends before {@code to}; {@code to} if it has none. */
  static int find(List<Line> lines, int from, int to) {
    for (int i = to - 1; i >= from && i >= to - MOST_LINES; i--) {
      Line line = lines.get(i);
      if (line.label().isPresent() || line.length() > LONGEST) {
        return to;
      }
      if (kind(line).isPresent()) {
        return isCommandItself(lines, from, i) ? to : i;
      }
    }
    return to;
  }

  /** Whether a paragraph is about the execution, between the closing sentences or before them. */
  static boolean namesExecution(Line line) {
    return line.is(LineKind.EFFECT) || line.is(LineKind.TROUBLE);
  }

  private static Optional<LineKind> kind(Line line) {
    return namesExecution(line) ? Optional.empty() : CLOSING.stream().filter(line::is).findFirst();
  }

  /** The words by which a line closes a body; empty if it does not. */
  static Optional<String> closingWords(Line line) {
    return kind(line).flatMap(kind -> LineRules.clue(line, kind));
  }

  /**
   * A letter of one request, {@code Sở đề nghị các xã triển khai thực hiện./.}, closes nothing:
   * before a last word stands what was asked, announced by a colon or numbered.
   */
  private static boolean isCommandItself(List<Line> lines, int from, int i) {
    Line line = lines.get(i);
    boolean certain =
        line.is(LineKind.REACH) || line.is(LineKind.STRICT_ORDER) || line.is(LineKind.SUMMARY);
    return !certain
        && line.is(LineKind.ASKS)
        && lines.subList(from, i).stream()
            .noneMatch(before -> before.label().isPresent() || Letters.last(before) == ':');
  }
}
