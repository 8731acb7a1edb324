package org.chithi.parse;

/**
 * A paragraph of its own that tells from when a document holds or what it replaces: {@code Thông
 * báo này có hiệu lực kể từ ngày ký.}
 */
final class EffectSentence {

  private static final int LONGEST = 400;

  private EffectSentence() {}

  /** Whether the line is such a paragraph. */
  static boolean is(Line line) {
    if (line.label().isPresent() || line.text().length() > LONGEST) {
      return false;
    }
    return HeadForms.kind(line.key())
        .filter(kind -> Cues.tellsEffect(line.key(), kind.end() + 1))
        .isPresent();
  }
}
