package org.chithi.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chithi.lex.Tokens;
import org.chithi.model.Notice;
import org.chithi.parse.Line.Hints;
import org.chithi.text.AlignedText;
import org.chithi.text.Alignment;
import org.chithi.text.NormalText;
import org.chithi.text.Span;

/**
 * The logical lines of a text: marks taken off, page furniture dropped, broken paragraphs joined.
 * Their words, one line under the other, are the text of the directive.
 *
 * @param text the words of all lines
 * @param alignment the way from there to the text as read
 * @param all the lines in order; none is empty
 */
record Lines(String text, Alignment alignment, List<Line> all) {

  static Lines of(NormalText normal, Notices notices) {
    LineCutter.Cut cut = LineCutter.cut(normal.text());
    List<PrintedLine> drafts = Furniture.removeFrom(cut.drafts());
    AlignedText joined = new AlignedText(cut.text().length());
    List<LineSpan> spans = join(cut.text(), drafts, joined);
    if (drafts.size() < cut.drafts().size()) {
      notices.add(
          Notice.Code.FURNITURE_REMOVED,
          new Span(0, 0),
          "Page numbers, banners and running heads were left out: "
              + (cut.drafts().size() - drafts.size())
              + " lines.");
    }
    Alignment alignment = joined.alignment().after(cut.alignment()).after(normal.alignment());
    String text = joined.text();
    return new Lines(text, alignment, lines(text, spans));
  }

  /** A line whose tokens are not yet read. */
  private record LineSpan(String words, Span span, Hints hints) {}

  private static List<Line> lines(String text, List<LineSpan> spans) {
    Tokens tokens = ParseLexicon.read(text);
    List<Line> lines = new ArrayList<>(spans.size());
    int from = 0;
    for (LineSpan line : spans) {
      Line read = new Line(line.words, line.span, line.hints, tokens, from);
      lines.add(read);
      from = read.to();
    }
    return Collections.unmodifiableList(lines);
  }

  private static List<LineSpan> join(String text, List<PrintedLine> drafts, AlignedText joined) {
    LineJoiner.forgetMeaninglessGaps(drafts);
    LineJoiner joiner = new LineJoiner(drafts);
    List<LineSpan> lines = new ArrayList<>(drafts.size());
    for (int i = 0; i < drafts.size(); ) {
      PrintedLine first = drafts.get(i);
      PrintedLine before = drafts.get(Math.max(0, i - 1));
      int start = joined.length();
      joined.copy(text, first.start, first.end);
      int next = i + 1;
      while (next < drafts.size()
          && joiner.goesOn(before, first, drafts.get(next - 1), drafts.get(next))) {
        append(text, drafts.get(next - 1), drafts.get(next), joined);
        next++;
      }
      int end = joined.length();
      Hints hints = new Hints(first.afterGap, first.startsCell, first.titleRank > 0, first.indent);
      String words = next == i + 1 ? first.text : joined.substring(start, end);
      lines.add(new LineSpan(words, new Span(start, end), hints));
      joined.copy(text, drafts.get(next - 1).end, drafts.get(next - 1).end + 1);
      i = next;
    }
    return lines;
  }

  private static void append(String text, PrintedLine last, PrintedLine next, AlignedText joined) {
    if (!isTornSymbol(last.text, next.text)) {
      joined.replace(" ", last.end, next.start);
    }
    joined.copy(text, next.start, next.end);
  }

  /** {@code số 75- / KL/TW}: a symbol torn at its dash is written without a space. */
  private static boolean isTornSymbol(String last, String next) {
    int end = last.length() - 1;
    return end > 0
        && last.charAt(end) == '-'
        && Character.isDigit(last.charAt(end - 1))
        && Character.isUpperCase(next.charAt(0));
  }
}
