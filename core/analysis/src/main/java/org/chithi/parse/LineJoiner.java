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

  /** How the lines start that never go on with another one, the longest first. */
  private static final List<String> PART_STARTS =
      List.of("kính trình", "kính gửi", "nơi nhận", "v/v", "}");

  /** The width of a full line; 0 where lines are not wrapped. */
  private final int width;

  private final boolean gapsPartParagraphs;

  LineJoiner(List<Draft> drafts) {
    this.width = widthOf(drafts);
    this.gapsPartParagraphs = width > 0 && partsByGaps(drafts);
  }

  // --- the shape of the text --------------------------------------------------------------------

  private static int widthOf(List<Draft> drafts) {
    int[] lengths =
        drafts.stream()
            .mapToInt(draft -> draft.indent % 8 + draft.length())
            .filter(length -> length >= NARROWEST_PAGE)
            .toArray();
    if (lengths.length < 2) {
      return 0;
    }
    Arrays.sort(lengths);
    int full = lengths[lengths.length * 9 / 10];
    int wrapped = 0;
    for (int i = 1; i < drafts.size(); i++) {
      Draft next = drafts.get(i);
      boolean goesOn = !next.afterGap && Letters.startsSmall(next.text);
      wrapped += goesOn && !Letters.endsSentence(drafts.get(i - 1).text) ? 1 : 0;
    }
    return full <= WIDEST_PAGE && wrapped * 8 >= lengths.length ? full : 0;
  }

  /**
   * Forgets the blank lines of a text that has one behind every line, wrapped ones too: there they
   * part nothing.
   */
  static void forgetMeaninglessGaps(List<Draft> drafts) {
    int gaps = 0;
    int insideSentences = 0;
    for (int i = 1; i < drafts.size(); i++) {
      Draft next = drafts.get(i);
      gaps += next.afterGap ? 1 : 0;
      boolean cutsSentence =
          Letters.startsSmall(next.text) && !Letters.endsSentence(drafts.get(i - 1).text);
      insideSentences += next.afterGap && cutsSentence ? 1 : 0;
    }
    if (gaps * 10 >= drafts.size() * 9 && insideSentences * 6 >= drafts.size()) {
      drafts.forEach(draft -> draft.afterGap = false);
    }
  }

  private static boolean partsByGaps(List<Draft> drafts) {
    int paragraphs = 0;
    int parted = 0;
    for (int i = 1; i < drafts.size(); i++) {
      Draft next = drafts.get(i);
      boolean starts =
          Letters.endsSentence(drafts.get(i - 1).text)
              && !Letters.startsSmall(next.text)
              && LabelReader.read(next.text).isEmpty();
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
  boolean goesOn(Draft before, Draft first, Draft last, Draft next) {
    if (next.startsCell
        || next.titleRank > 0
        || isRow(last.text)
        || Letters.isOrnament(last.text)
        || Letters.isOrnament(next.text)
        || startsPart(next.text)) {
      return false;
    }
    boolean gap = next.afterGap && !next.afterFurniture;
    boolean small = Letters.startsSmall(next.text);
    if (!gap && isOpen(last, next)) {
      return true;
    }
    if (LabelReader.read(next.text).isPresent()) {
      return !gap && isTornCompound(last, next);
    }
    if (Letters.isCapitals(next.text) || Letters.isCapitals(last.text)) {
      return !gap && isCapitalHeading(first, last, next);
    }
    if (small) {
      return !Letters.endsSentence(last.text) || !gap && isFull(last, next);
    }
    return !gap
        && !OpenLine.isRemark(first.text, last.text)
        && (new OpenLine(last.text).breaksName(next.text)
            || width > 0 && isWrapped(before, first, last, next));
  }

  /** In a text of wrapped lines: whether a line with a capital goes on with the one before. */
  private boolean isWrapped(Draft before, Draft first, Draft last, Draft next) {
    if (OpenLine.isOpenBasis(first.text, last.text, next.text)
        || first == last && OpenLine.isOpenRemark(first.text)) {
      return true;
    }
    boolean wholeSentence = mayBeTitle(before, first) && Letters.endsSentence(next.text);
    return !startsPart(first.text)
        && (OpenLine.isOpenList(first.text, last.text, next.text)
            || !wholeSentence && goesOnWithCapital(last, next));
  }

  /** Cells beside each other; the tab behind a label makes none: {@code b) Các mục ...}. */
  private static boolean isRow(String line) {
    int tab = line.indexOf('\t');
    return tab >= 0
        && (LabelReader.read(line).filter(label -> tab < label.contentStart()).isEmpty()
            || line.indexOf('\t', tab + 1) >= 0);
  }

  /** Under the capitals of a kind stands a title, and no title goes on with a whole sentence. */
  private static boolean mayBeTitle(Draft before, Draft first) {
    return Letters.isCapitals(before.text) && !Letters.isCapitals(first.text);
  }

  /** Whether the last words of a line wait for those of the next, whatever these start with. */
  private static boolean isOpen(Draft last, Draft next) {
    OpenLine line = new OpenLine(last.text);
    return line.awaitsNumber(next.text, NARROWEST_PAGE)
        || line.breaksYears(next.text)
        || line.breaksBracket(next.text)
        || line.awaitsName(next.text) && LabelReader.read(next.text).isEmpty();
  }

  /** {@code kinh tế / - xã hội}: a dash between two words, not before an item. */
  private boolean isTornCompound(Draft last, Draft next) {
    return isFull(last, next)
        && Folding.key(next.text.charAt(0)) == '-'
        && next.length() > 2
        && Character.isLowerCase(next.text.charAt(2))
        && Character.isLetter(last.text.charAt(last.length() - 1));
  }

  /** {@code II. NỘI DUNG ĐỔI MỚI, NÂNG CAO / CHẤT LƯỢNG}. */
  private static boolean isCapitalHeading(Draft first, Draft last, Draft next) {
    return Letters.isCapitals(next.text)
        && Letters.isCapitals(last.text)
        && LabelReader.read(first.text)
            .filter(read -> !read.label().style().isUnnumbered())
            .isPresent()
        && !Letters.endsSentence(last.text);
  }

  private boolean goesOnWithCapital(Draft last, Draft next) {
    char sign = Letters.lastSign(last.text);
    if (sign == ':') {
      return false;
    }
    boolean full = isFull(last, next);
    if (gapsPartParagraphs) {
      return full || ".;!?".indexOf(sign) < 0 && next.text.charAt(0) != '(';
    }
    return full && ".!?".indexOf(sign) < 0;
  }

  /** Whether the first word of the next line would not have fitted on the line before. */
  private boolean isFull(Draft last, Draft next) {
    int space = next.text.indexOf(' ');
    int word = space < 0 ? next.length() : space;
    return width > 0 && last.indent % 8 + last.length() + 1 + word >= width * 7 / 8;
  }

  /** Lines that never go on with the one before, whatever their letters. */
  private static boolean startsPart(String text) {
    if ("NnKkVv}".indexOf(text.charAt(0)) < 0) {
      return false;
    }
    int length = Math.min(PART_STARTS.get(0).length(), text.length());
    String start = Folding.key(text.substring(0, length));
    return PART_STARTS.stream().anyMatch(start::startsWith);
  }
}
