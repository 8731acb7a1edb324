package org.chithi.parse;

import java.util.List;
import java.util.function.Predicate;
import org.chithi.model.DocumentKind;
import org.chithi.model.DocumentNumber;
import org.chithi.model.NumberingStyle;

/**
 * Finds the line where a letterhead starts: around the title of party or state, wherever a portal's
 * menus put it; without one, at a number, a kind or a {@code Kính gửi} among the first lines.
 */
final class LetterheadFinder {

  /** Without the title of party or state a letterhead stands among the first lines. */
  private static final int FIRST_LINES = 30;

  /** The left column and the marks take so many lines at most. */
  private static final int TALLEST_HEAD = 12;

  private static final int TALLEST_SUBJECT = 5;
  private static final int LONGEST_LINE = 160;

  private LetterheadFinder() {}

  /** The first line of the letterhead; the number of lines if there is none. */
  static int find(List<Line> all) {
    List<Line> lines = all.subList(0, firstClosingLine(all));
    int start = findIn(lines);
    return start == lines.size() ? all.size() : start;
  }

  /** What stands after a closing is the head of something attached. */
  private static int firstClosingLine(List<Line> lines) {
    int i = 0;
    while (i < lines.size() && !isClosingLine(lines.get(i))) {
      i++;
    }
    return i;
  }

  /** The head of the recipients, or who signs for whom. */
  static boolean isClosingLine(Line line) {
    return line.length() <= LONGEST_LINE
        && (RecipientReader.headEnd(line) >= 0 || SignatureForms.isAuthority(line));
  }

  /**
   * Whether a line after a closing can only stand in another letterhead: the title of party or
   * state, or a kind. A {@code THÔNG BÁO} without that title is most often one of the portal.
   */
  static boolean isAnchor(List<Line> lines, int i) {
    Line line = lines.get(i);
    return isTitle(lines, i)
        || isKindLine(line)
            && line.kind(line.from()).filter(DocumentKind.THONG_BAO::equals).isEmpty();
  }

  private static int findIn(List<Line> lines) {
    int kind = first(lines, FIRST_LINES, LetterheadFinder::isKindLine);
    int limit = Math.min(lines.size(), kind + TALLEST_HEAD);
    int title = firstTitle(lines, limit);
    int anchor = title < limit ? title : kind;
    if (anchor == lines.size()) {
      anchor = first(lines, FIRST_LINES, LetterheadFinder::isNumberLine);
    }
    if (anchor == lines.size()) {
      anchor = first(lines, FIRST_LINES, LetterheadFinder::isAddressLine);
    }
    return anchor == lines.size() ? anchor : above(lines, anchor);
  }

  /** Goes up while lines look like a letterhead: the left column may stand before the right one. */
  static int above(List<Line> lines, int anchor) {
    int start = anchor;
    while (start > 0 && anchor - start < TALLEST_HEAD) {
      int before = belongs(lines.get(start - 1)) ? start - 1 : subjectAbove(lines, start);
      if (before == start) {
        break;
      }
      start = before;
    }
    return start;
  }

  /**
   * The {@code V/v} of a subject whose last lines end right above; the same place if there is none.
   */
  private static int subjectAbove(List<Line> lines, int start) {
    for (int i = start - 1; i >= Math.max(0, start - TALLEST_SUBJECT); i--) {
      Line line = lines.get(i);
      if (line.is(LineKind.SUBJECT)) {
        return i;
      }
      if (Letters.endsSentence(line) || line.length() > LONGEST_LINE) {
        break;
      }
    }
    return start;
  }

  private static boolean belongs(Line line) {
    String text = line.text();
    if (text.length() > LONGEST_LINE || line.hints().isTitle() && !line.isCapitals()) {
      return line.is(LineKind.SUBJECT);
    }
    return line.isOrnament()
        || line.isCapitals() && line.label().isEmpty()
        || isNumberLine(line)
        || HeadForms.isNumberSign(line)
        || DocumentNumber.parse(text).isPresent()
        || isDateLine(line)
        || HeadForms.mark(line).isPresent()
        || line.is(LineKind.SUBJECT);
  }

  /** Place and date to the end of a line; wide blanks of the date may part it into cells. */
  private static boolean isDateLine(Line line) {
    List<Line> cells = line.cells();
    return endsWithDate(cells.get(cells.size() - 1)) || cells.size() > 1 && endsWithDate(line);
  }

  private static boolean endsWithDate(Line words) {
    return HeadForms.date(words).filter(date -> date.end() == words.length()).isPresent();
  }

  private static int firstTitle(List<Line> lines, int limit) {
    int i = 0;
    while (i < limit && !isTitle(lines, i)) {
      i++;
    }
    return i;
  }

  private static boolean isTitle(List<Line> lines, int i) {
    Line line = lines.get(i);
    boolean here = line.length() <= LONGEST_LINE && HeadForms.holdsTitle(line);
    return here || line.tokens().isAllCapitals(line.from()) && HeadForms.tornTitle(lines, i) > 0;
  }

  /** A line that is a kind in capitals, alone or with the start of the title. */
  static boolean isKindLine(Line line) {
    if (line.length() > 2 * LONGEST_LINE || !Character.isUpperCase(line.charAt(0))) {
      return false;
    }
    int end = line.kindEnd(line.from());
    return end > line.from()
        && Letters.isCapitals(line.subSequence(0, line.end(end - 1)))
        && (end == line.to() || Letters.last(line) != ':');
  }

  private static boolean isNumberLine(Line line) {
    return line.length() <= LONGEST_LINE
        && line.isTerm(line.from(), Term.NUMBER)
        && HeadForms.number(line)
            .filter(number -> number.start() == 0 && number.number().isPresent())
            .isPresent();
  }

  /** {@code Kính gửi:} or {@code Kính trình:}. */
  static boolean isAddressLine(Line line) {
    return line.is(LineKind.ADDRESSEES);
  }

  /** {@code THỦ TƯỚNG CHÍNH PHỦ điện:} over dashes that name those the telegram goes to. */
  static boolean isWireLine(List<Line> lines, int i) {
    return lines.get(i).is(LineKind.WIRE)
        && i + 1 < lines.size()
        && lines
            .get(i + 1)
            .label()
            .filter(read -> read.label().style() == NumberingStyle.DASH)
            .isPresent();
  }

  /** A numbered item or a line of the legal basis: no letterhead follows any more. */
  private static boolean isBody(Line line) {
    return line.is(LineKind.BASIS)
        || line.label().filter(read -> !read.label().style().isUnnumbered()).isPresent();
  }

  private static int first(List<Line> lines, int limit, Predicate<Line> test) {
    for (int i = 0; i < Math.min(limit, lines.size()); i++) {
      if (test.test(lines.get(i))) {
        return i;
      }
      if (isBody(lines.get(i))) {
        return lines.size();
      }
    }
    return lines.size();
  }
}
