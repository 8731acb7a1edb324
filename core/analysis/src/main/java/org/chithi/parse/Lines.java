package org.chithi.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chithi.lex.Tokens;
import org.chithi.model.Notice;
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
    List<PrintedLine> cut = LineCutter.cut(normal.text());
    List<PrintedLine> drafts = Furniture.removeFrom(Stamps.removeFrom(cut));
    AlignedText joined = new AlignedText(normal.text().length());
    List<LineSpan> spans = join(normal.text(), drafts, joined);
    if (drafts.size() < cut.size()) {
      notices.add(
          Notice.Code.FURNITURE_REMOVED,
          new Span(0, 0),
          "Page numbers, stamps, banners and running heads were left out: "
              + (cut.size() - drafts.size())
              + " lines.");
    }
    String text = joined.toString();
    return new Lines(text, joined.alignment().after(normal.alignment()), lines(text, spans));
  }

  /**
   * A line whose tokens are not yet read.
   *
   * @param isWhole whether no other printed line goes on with its first one
   */
  private record LineSpan(Span span, PrintedLine first, boolean isWhole) {}

  private static List<Line> lines(String text, List<LineSpan> spans) {
    Tokens tokens = ParseLexicon.read(text);
    List<Line> lines = new ArrayList<>(spans.size());
    int from = 0;
    for (LineSpan line : spans) {
      Line read = new Line(line.span, line.first.hints(), tokens, from);
      if (line.isWhole) {
        read.takeOver(line.first);
      }
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
      first.writeTo(joined);
      PrintedLine last = first;
      int next = i + 1;
      while (next < drafts.size() && joiner.goesOn(before, first, last, drafts.get(next))) {
        append(last, drafts.get(next), joined);
        last = drafts.get(next);
        next++;
      }
      lines.add(new LineSpan(new Span(start, joined.length()), first, last == first));
      endLine(text, last.textEnd, joined);
      i = next;
    }
    return lines;
  }

  private static void append(PrintedLine last, PrintedLine next, AlignedText joined) {
    if (!isTornSymbol(last, next)) {
      joined.replace(" ", last.textEnd, last.textEnd + 1);
    }
    next.writeTo(joined);
  }

  private static void endLine(String text, int end, AlignedText joined) {
    if (end < text.length() && text.charAt(end) == '\n') {
      joined.copy(text, end, end + 1);
    } else {
      joined.replace("\n", end, end);
    }
  }

  /** {@code số 75- / KL/TW}: a symbol torn at its dash is written without a space. */
  private static boolean isTornSymbol(CharSequence last, CharSequence next) {
    int end = last.length() - 1;
    return end > 0
        && last.charAt(end) == '-'
        && Character.isDigit(last.charAt(end - 1))
        && Character.isUpperCase(next.charAt(0));
  }
}
