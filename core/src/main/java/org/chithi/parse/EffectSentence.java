package org.chithi.parse;

import java.util.Optional;

/**
 * A paragraph of its own that tells from when a document holds: {@code Thông báo này có hiệu lực kể
 * từ ngày ký.}
 */
final class EffectSentence {

  private static final int LONGEST = 300;

  /** The kind before {@code này} takes so many units at most. */
  private static final int LONGEST_KIND = 40;

  private static final String EFFECT = " này có hiệu lực";

  private EffectSentence() {}

  /** Whether the line is such a paragraph. */
  static boolean is(Line line) {
    if (line.label().isPresent() || line.text().length() > LONGEST) {
      return false;
    }
    int itself = line.key().indexOf(EFFECT);
    return itself > 0
        && itself <= LONGEST_KIND
        && HeadForms.kind(line.key()).filter(kind -> kind.end() == itself).isPresent();
  }

  /** Where the body speaks of effect in its last paragraph; empty if it does not. */
  static Optional<Line> last(BodyLines lines, int bodyEnd) {
    return bodyEnd == 0 ? Optional.empty() : Optional.of(lines.at(bodyEnd - 1)).filter(EffectSentence::is);
  }
}
