package org.chithi.parse;

import java.util.List;
import java.util.Optional;
import org.chithi.model.SectionRole;
import org.chithi.text.PhraseTable;

/**
 * Finds the sentences that close a body: how far the document is made known ({@code Kết luận này
 * phổ biến đến chi bộ./.}), that it is to be carried out strictly ({@code Đề nghị các xã nghiêm túc
 * triển khai thực hiện./.}), what it was ({@code Trên đây là báo cáo của xã, kính đề nghị Huyện ủy
 * xem xét./.}), or, in a letter, that it was written to let somebody know ({@code Cục trả lời để
 * Công ty được biết./.}). They belong to no division.
 */
final class ClosingSentence {

  private static final int MOST_LINES = 3;
  private static final int LONGEST = 900;

  /** The sign behind the last sentence of a body. */
  private static final String LAST_SIGN = "./.";

  private static final String REQUEST = "đề nghị";

  private ClosingSentence() {}

  /** The first closing line of the body that ends before {@code to}; {@code to} if it has none. */
  static int find(List<Line> lines, int from, int to) {
    for (int i = to - 1; i >= from && i >= to - MOST_LINES; i--) {
      Line line = lines.get(i);
      if (line.label().isPresent() || line.text().length() > LONGEST) {
        return to;
      }
      if (closingWords(line).isPresent()) {
        return isCommandItself(lines, from, i) ? to : i;
      }
    }
    return to;
  }

  /** Whether a paragraph is about the execution, between the closing sentences or before them. */
  static boolean tellsExecution(Line line) {
    return EffectSentence.is(line) || TroubleSentence.is(line);
  }

  /**
   * A letter of one request, {@code Sở đề nghị các xã triển khai thực hiện./.}, closes nothing:
   * before a last word stands what was asked, announced by a colon or numbered.
   */
  private static boolean isCommandItself(List<Line> lines, int from, int i) {
    Line line = lines.get(i);
    boolean asks = strictly(line).or(() -> summary(line)).isEmpty() && line.key().contains(REQUEST);
    return asks
        && lines.subList(from, i).stream()
            .noneMatch(before -> before.label().isPresent() || before.text().endsWith(":"));
  }

  /** Whether the line says how far the document is made known. */
  static boolean tellsReach(Line line) {
    return reach(line).isPresent();
  }

  private static Optional<String> reach(Line line) {
    boolean mayTell =
        line.label().isEmpty()
            && line.text().length() <= LONGEST / 2
            && !line.key().contains("hiệu lực");
    return mayTell
        ? Cues.inside(line.key()).stream()
            .filter(cue -> cue.meaning().role() == SectionRole.DISSEMINATION)
            .map(PhraseTable.Match::phrase)
            .findFirst()
        : Optional.empty();
  }

  /** The words by which a line closes a body; empty if it does not. */
  static Optional<String> closingWords(Line line) {
    return tellsExecution(line)
        ? Optional.empty()
        : strictly(line).or(() -> summary(line)).or(() -> request(line)).or(() -> lastWord(line));
  }

  /**
   * {@code Trên đây là kết quả rà soát của xã, kính đề nghị Huyện ủy xem xét.} | {@code Trên đây là
   * Báo cáo công tác tuyên truyền của xã.}
   */
  private static Optional<String> summary(Line line) {
    String key = line.key();
    Optional<String> words = ClosingCues.sumsUp(line).filter(opening -> !key.endsWith(":"));
    boolean closes = key.endsWith(LAST_SIGN) || key.contains(REQUEST);
    return words.filter(opening -> closes || namesKind(key, opening.length() + 1));
  }

  private static boolean namesKind(String key, int from) {
    return from < key.length() && HeadForms.kind(key.substring(from)).isPresent();
  }

  /** {@code Đề nghị các xã nghiêm túc triển khai thực hiện.} */
  private static Optional<String> request(Line line) {
    boolean asks = line.key().contains(REQUEST) && !line.key().endsWith(":");
    return asks && ClosingCues.commandsStrictly(line.key())
        ? Optional.of(REQUEST)
        : Optional.empty();
  }

  private static Optional<String> strictly(Line line) {
    boolean ordered = line.key().contains("yêu cầu") && !line.key().endsWith(":");
    return reach(line)
        .or(
            () ->
                ordered && ClosingCues.commands(line.key())
                    ? Optional.of("yêu cầu")
                    : Optional.empty());
  }

  /** {@code Sở đề nghị các trường tổ chức thực hiện đúng thời gian./.} */
  private static Optional<String> lastWord(Line line) {
    String key = line.key();
    boolean last = key.endsWith(LAST_SIGN) && key.length() <= LONGEST / 2 && isOneSentence(key);
    boolean asks = key.contains(REQUEST) && ClosingCues.commands(key);
    return last && (asks || ClosingCues.informs(key)) ? Optional.of(LAST_SIGN) : Optional.empty();
  }

  private static boolean isOneSentence(String key) {
    return key.indexOf(". ") < 0;
  }
}
