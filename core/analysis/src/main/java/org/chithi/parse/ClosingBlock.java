package org.chithi.parse;

import java.util.List;
import org.chithi.model.Closing;
import org.chithi.model.SectionRole;
import org.chithi.text.Span;

/**
 * What the lines after the body say.
 *
 * @param bodyEnd the first line that is no longer body
 * @param closing recipients and signature
 * @param marks where the sections after the body start
 */
record ClosingBlock(int bodyEnd, Closing closing, List<SectionMark> marks) {

  ClosingBlock {
    marks = List.copyOf(marks);
  }

  /**
   * Where the sections start: recipients and signature one after the other in either order, or one
   * section where the two stand interleaved line by line in two columns.
   *
   * @param top the start of the closing's first line
   * @param recipients where the pieces of the list stand, in order
   * @param signed where the lines of the signature stand, in order
   */
  static List<SectionMark> marks(int top, List<Span> recipients, List<Span> signed) {
    if (signed.isEmpty() || recipients.isEmpty()) {
      SectionRole role = signed.isEmpty() ? SectionRole.RECIPIENTS : SectionRole.SIGNATURE;
      return List.of(SectionMark.byForm(top, role));
    }
    if (first(signed) > last(recipients)) {
      return List.of(
          SectionMark.byForm(top, SectionRole.RECIPIENTS),
          SectionMark.byForm(first(signed), SectionRole.SIGNATURE));
    }
    if (first(recipients) > last(signed)) {
      return List.of(
          SectionMark.byForm(top, SectionRole.SIGNATURE),
          SectionMark.byForm(first(recipients), SectionRole.RECIPIENTS));
    }
    return List.of(SectionMark.byForm(top, SectionRole.RECIPIENTS));
  }

  private static int first(List<Span> spans) {
    return spans.get(0).start();
  }

  private static int last(List<Span> spans) {
    return spans.get(spans.size() - 1).start();
  }
}
