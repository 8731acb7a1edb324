package org.chithi.parse;

import java.util.Arrays;
import java.util.List;
import org.chithi.text.Folding;

/**
 * Tells whether a line goes on with the one before: a paragraph that was wrapped at the edge of the
 * page or cut by its end.
 *
 * <p>Most is told by the two lines alone: an unfinished sentence and a small letter. Where the next
 * line starts with a capital ({@code ... của Ban Thường vụ / Tỉnh ủy}) the shape of the whole text
 * decides: how wide its full lines are, and whether its paragraphs are parted by blank lines.
 */
final class LineJoiner {

  private static final int WIDEST_PAGE = 160;
  private static final int NARROWEST_PAGE = 40;

  /** The width of a full line; 0 where lines are not wrapped. */
  private final int width;

  private final boolean gapsPartParagraphs;

  LineJoiner(List<PrintedLine> drafts) {
    this.width = widthOf(drafts);
    this.gapsPartParagraphs = width > 0 && partsByGaps(drafts);
  }

  // --- the shape of the text --------------------------------------------------------------------

  private static int widthOf(List<PrintedLine> drafts) {
    int[] lengths = new int[drafts.size()];
    int count = 0;
    for (PrintedLine draft : drafts) {
      int length = draft.indent % 8 + draft.length();
      lengths[count] = length;
      count += length >= NARROWEST_PAGE ? 1 : 0;
    }
    if (count < 2) {
      return 0;
    }
    Arrays.sort(lengths, 0, count);
    int full = lengths[count * 9 / 10];
    int wrapped = 0;
    for (int i = 1; i < drafts.size(); i++) {
      PrintedLine next = drafts.get(i);
      boolean goesOn = !next.afterGap && next.startsSmall();
      wrapped += goesOn && !drafts.get(i - 1).endsSentence() ? 1 : 0;
    }
    return full <= WIDEST_PAGE && wrapped * 8 >= count ? full : 0;
  }

  /**
   * Forgets the blank lines of a text that has one after every line, wrapped ones too: there they
   * part nothing.
   */
  static void forgetMeaninglessGaps(List<PrintedLine> drafts) {
    int gaps = 0;
    int insideSentences = 0;
    for (int i = 1; i < drafts.size(); i++) {
      PrintedLine next = drafts.get(i);
      gaps += next.afterGap ? 1 : 0;
      boolean cutsSentence = next.startsSmall() && !drafts.get(i - 1).endsSentence();
      insideSentences += next.afterGap && cutsSentence ? 1 : 0;
    }
    if (gaps * 10 >= drafts.size() * 9 && insideSentences * 6 >= drafts.size()) {
      drafts.forEach(draft -> draft.afterGap = false);
    }
  }

  private static boolean partsByGaps(List<PrintedLine> drafts) {
    int paragraphs = 0;
    int parted = 0;
    for (int i = 1; i < drafts.size(); i++) {
      PrintedLine next = drafts.get(i);
      boolean starts =
          drafts.get(i - 1).endsSentence() && !next.startsSmall() && next.label().isEmpty();
      paragraphs += starts ? 1 : 0;
      parted += starts && next.afterGap ? 1 : 0;
    }
    return paragraphs >= 3 && parted * 10 >= paragraphs * 6;
  }

  // --- two lines --------------------------------------------------------------------------------

  /**
   * Whether a line goes on with the paragraph before.
   *
   * @param before the line before that paragraph; the paragraph's own first one if there is none
   * @param first the first line of that paragraph
   * @param last its last line so far
   * @param next the line in question
   */
  boolean goesOn(PrintedLine before, PrintedLine first, PrintedLine last, PrintedLine next) {
    if (next.startsCell
        || next.titleRank > 0
        || isRow(last)
        || Letters.isOrnament(last)
        || Letters.isOrnament(next)
        || next.startsPart()) {
      return false;
    }
    boolean gap = next.afterGap && !next.afterFurniture;
    boolean small = next.startsSmall();
    if (!gap && isOpen(last, next)) {
      return true;
    }
    if (next.label().isPresent()) {
      return !gap
          && (isTornCompound(last, next)
              || isFull(last, next)
                  && new LineContinuation(last).listsOn(next.label().get().label()));
    }
    if (next.isCapitals() || last.isCapitals()) {
      return !gap && isCapitalHeading(first, last, next);
    }
    if (small) {
      return !last.endsSentence() || !gap && isFull(last, next);
    }
    return !gap
        && !LineContinuation.isRemark(first, last)
        && (new LineContinuation(last).breaksName(next)
            || width > 0 && isWrapped(before, first, last, next));
  }

  /** In a text of wrapped lines: whether a line with a capital goes on with the one before. */
  private boolean isWrapped(
      PrintedLine before, PrintedLine first, PrintedLine last, PrintedLine next) {
    if (LineContinuation.isOpenBasis(first, last, next)
        || first == last && LineContinuation.isOpenRemark(first)) {
      return true;
    }
    boolean wholeSentence = mayBeTitle(before, first) && next.endsSentence();
    return !first.startsPart()
        && (LineContinuation.isOpenList(first, last, next)
            || !wholeSentence && goesOnWithCapital(last, next));
  }

  /** Cells beside each other; the tab after a label makes none: {@code b) Các mục ...}. */
  private static boolean isRow(PrintedLine line) {
    int tab = line.indexOf('\t', 0);
    return tab >= 0
        && (line.label().filter(label -> tab < label.contentStart()).isEmpty()
            || line.indexOf('\t', tab + 1) >= 0);
  }

  /** Under the capitals of a kind stands a title, and no title goes on with a whole sentence. */
  private static boolean mayBeTitle(PrintedLine before, PrintedLine first) {
    return before.isCapitals() && !first.isCapitals();
  }

  /** Whether the last words of a line wait for those of the next, whatever these start with. */
  private static boolean isOpen(PrintedLine last, PrintedLine next) {
    LineContinuation line = new LineContinuation(last);
    return line.awaitsNumber(next, NARROWEST_PAGE)
        || line.breaksYears(next)
        || line.breaksBracket(next)
        || line.breaksSymbol(next)
        || line.awaitsName(next) && next.label().isEmpty();
  }

  /** {@code kinh tế / - xã hội}: a dash between two words, not before an item. */
  private boolean isTornCompound(PrintedLine last, PrintedLine next) {
    return isFull(last, next)
        && Folding.key(next.charAt(0)) == '-'
        && next.length() > 2
        && Character.isLowerCase(next.charAt(2))
        && Character.isLetter(Letters.last(last));
  }

  /** {@code II. NỘI DUNG ĐỔI MỚI, NÂNG CAO / CHẤT LƯỢNG}. */
  private static boolean isCapitalHeading(PrintedLine first, PrintedLine last, PrintedLine next) {
    return next.isCapitals()
        && last.isCapitals()
        && first.label().filter(read -> !read.label().style().isUnnumbered()).isPresent()
        && !last.endsSentence();
  }

  private boolean goesOnWithCapital(PrintedLine last, PrintedLine next) {
    char sign = Letters.lastSign(last);
    if (sign == ':') {
      return false;
    }
    boolean full = isFull(last, next);
    if (gapsPartParagraphs) {
      return full || ".;!?".indexOf(sign) < 0 && next.charAt(0) != '(';
    }
    return full && ".!?".indexOf(sign) < 0;
  }

  /** Whether the first word of the next line would not have fitted on the line before. */
  private boolean isFull(PrintedLine last, PrintedLine next) {
    if (width == 0) {
      return false;
    }
    int space = next.indexOf(' ', 0);
    int word = space < 0 ? next.length() : space;
    return last.indent % 8 + last.length() + 1 + word >= width * 7 / 8;
  }
}
