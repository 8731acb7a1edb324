package org.chithi.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chithi.model.Notice;
import org.chithi.text.LegacyText;
import org.chithi.text.NormalText;
import org.chithi.text.Source;
import org.chithi.text.SourceText;
import org.chithi.text.Span;

/**
 * Finds where documents begin that stand one after the other in one text: after a closing, at a
 * letterhead.
 */
final class Bundle {

  private Bundle() {}

  /** The text of each document; the text itself if it holds one. */
  static List<SourceText> parts(SourceText source) {
    Lines lines = Lines.of(NormalText.of(LegacyText.of(source.text())), new Notices());
    List<Integer> starts = starts(lines.all(), 0);
    List<SourceText> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= starts.size(); i++) {
      int to = i < starts.size() ? sourceStart(lines, starts.get(i)) : source.text().length();
      parts.add(part(source, i, source.text().substring(from, to)));
      from = to;
    }
    return parts;
  }

  private static SourceText part(SourceText source, int number, String text) {
    Source whole = source.source();
    Optional<String> name = whole.name().map(it -> number == 1 ? it : it + "#" + number);
    return new SourceText(whole.named(name), text);
  }

  private static int sourceStart(Lines lines, int line) {
    Span span = lines.all().get(line).span();
    return lines.alignment().sourceOf(span).start();
  }

  /** Tells that documents follow the first one, whose body ends at a line. */
  static void report(List<Line> lines, int bodyEnd, Notices notices) {
    List<Integer> starts = starts(lines, bodyEnd);
    for (int start : starts.subList(1, starts.size())) {
      Line line = lines.get(start);
      notices.add(
          Notice.Code.DOCUMENT_FOLLOWS,
          line.span(),
          "Another document starts with \"" + Notices.quote(line.text()) + "\".");
    }
  }

  /** The first lines of the documents, looked for from a line on; 0 is the first of them. */
  private static List<Integer> starts(List<Line> lines, int from) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    int closing = -1;
    for (int i = from; i < lines.size(); i++) {
      if (LetterheadFinder.isClosingLine(lines.get(i))) {
        closing = i;
      } else if (closing >= 0 && LetterheadFinder.isAnchor(lines, i)) {
        List<Line> after = lines.subList(closing + 1, lines.size());
        starts.add(closing + 1 + LetterheadFinder.above(after, i - closing - 1));
        closing = -1;
      }
    }
    return starts;
  }
}
