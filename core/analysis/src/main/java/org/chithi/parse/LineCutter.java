package org.chithi.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chithi.parse.PrintedLine.Frame;
import org.chithi.text.AlignedText;
import org.chithi.text.Span;

/**
 * Cuts a text into lines and takes off what is no word of the document: Markdown's marks ({@code
 * **}, {@code #}, {@code \-}), the pipes of tables, simple HTML tags, runs of spaces. Cells of one
 * row and columns of one line are parted by a tab.
 */
final class LineCutter {

  private static final int SHORTEST_RULE = 5;

  private static final boolean[] MARKS = new boolean[0x80];

  static {
    for (char mark : "*#|\\<>\t".toCharArray()) {
      MARKS[mark] = true;
    }
  }

  private final String text;
  private final AlignedText clean = new AlignedText(0);
  private final List<PrintedLine> drafts = new ArrayList<>();
  private boolean gap;
  private boolean cell;
  private boolean page;
  private int place;

  private LineCutter(String text) {
    this.text = text;
  }

  /** The lines of a text that hold anything, in order. */
  static List<PrintedLine> cut(String text) {
    LineCutter cutter = new LineCutter(text);
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      cutter.cutLine(start, end);
      start = end + 1;
    }
    return cutter.drafts;
  }

  private void cutLine(int lineStart, int lineEnd) {
    int end = lineEnd;
    while (end > lineStart && text.charAt(end - 1) <= ' ') {
      end--;
    }
    int from = lineStart;
    int start = firstPrinted(from, end);
    for (int ruleEnd = ruleEnd(start, end); ruleEnd > start && ruleEnd < end; ) {
      addPlain(start, ruleEnd, start - from);
      from = ruleEnd;
      start = firstPrinted(from, end);
      ruleEnd = ruleEnd(start, end);
    }
    if (start == end) {
      gap = true;
    } else if (isPlain(start, end)) {
      addPlain(start, end, start - from);
    } else {
      cutMarked(start, end, start - from);
    }
  }

  private int firstPrinted(int from, int end) {
    int start = from;
    while (start < end && text.charAt(start) <= ' ') {
      page |= text.charAt(start) == '\f';
      start++;
    }
    return start;
  }

  /**
   * Where a drawn rule ends that words follow on its line: {@code -----Hà Nội, ngày 26 tháng 5}.
   */
  private int ruleEnd(int start, int end) {
    int i = start;
    while (i < end && "-_=".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i - start >= SHORTEST_RULE ? i : start;
  }

  private boolean isPlain(int start, int end) {
    for (int i = start; i < end; i++) {
      char unit = text.charAt(i);
      if (unit < 0x80 && (MARKS[unit] || unit == ' ' && text.charAt(i + 1) == ' ')) {
        return false;
      }
    }
    return true;
  }

  // --- lines with marks -------------------------------------------------------------------------

  private void cutMarked(int lineStart, int end, int indent) {
    int start = lineStart;
    int rank = 0;
    while (start + rank < end && rank <= 6 && text.charAt(start + rank) == '#') {
      rank++;
    }
    boolean isTitle = rank > 0 && (start + rank == end || text.charAt(start + rank) <= ' ');
    start += isTitle ? rank : 0;
    int before = clean.length();
    boolean piped = text.indexOf('|', start, end) >= 0;
    cell |= piped;
    Optional<List<Span>> flat = piped ? FlatRow.lines(text, start, end) : Optional.empty();
    if (flat.isPresent()) {
      flat.get().forEach(this::cutFlat);
    } else {
      if (!isTableRule(start, end)) {
        writeCells(start, end);
      }
      if (clean.length() > before) {
        Frame frame = new Frame(gap, cell, page, isTitle ? rank : 0, indent);
        add(new PrintedLine(clean, before, place, clean.sourceEnd(), frame));
      } else {
        gap |= !piped;
      }
    }
    cell |= piped;
  }

  /** A line of a cell whose line ends were lost. */
  private void cutFlat(Span line) {
    int before = clean.length();
    new MarkedWords(text, line.start(), line.end()).writeTo(clean);
    if (clean.length() > before) {
      cell = true;
      add(
          new PrintedLine(
              clean, before, place, clean.sourceEnd(), new Frame(gap, cell, page, 0, 0)));
    }
  }

  /** The cells of a row on one line, parted by tabs. */
  private void writeCells(int start, int end) {
    int before = clean.length();
    for (int from = start; from <= end; ) {
      int pipe = text.indexOf('|', from, end);
      int to = pipe < 0 ? end : pipe;
      MarkedWords words = new MarkedWords(text, from, to);
      if (!words.isEmpty() && clean.length() > before) {
        clean.replace("\t", from - 1, from);
      }
      words.writeTo(clean);
      from = to + 1;
    }
  }

  /** The {@code | :---- | ---- |} that parts a table's head from its rows. */
  private boolean isTableRule(int from, int to) {
    int pipes = 0;
    for (int i = from; i < to; i++) {
      if ("|:- ".indexOf(text.charAt(i)) < 0) {
        return false;
      }
      pipes += text.charAt(i) == '|' ? 1 : 0;
    }
    return pipes > 1;
  }

  private void addPlain(int start, int end, int indent) {
    Frame frame = new Frame(gap, cell, page, 0, indent);
    add(new PrintedLine(text, start, end, place, end, frame));
  }

  private void add(PrintedLine line) {
    drafts.add(line);
    place += line.length() + 1;
    gap = false;
    cell = false;
    page = false;
  }
}
