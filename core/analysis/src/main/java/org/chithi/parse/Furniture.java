package org.chithi.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chithi.lex.TokenType;
import org.chithi.text.Folding;
import org.chithi.text.PhraseTable;

/**
 * Takes off what belongs to the page and not to the document: page numbers, banners of scanners
 * ({@code --- Trang 3 ---}) and heads that run over every page.
 *
 * <p>A lone number is a page number only if something says so: dashes around it, a page end beside
 * it, a sentence that it cuts in two, its place in the middle of the line, or a row of such numbers
 * a page apart. Else it may be a cell of a table, and stays; in what is a cell for certain nothing
 * is a page number.
 */
final class Furniture {

  private static final int LONGEST_MARK = 40;
  private static final int LONGEST_HEAD = 120;

  /** A line of this length is prose, no cell of a table. */
  private static final int SHORTEST_LINE = 30;

  /** So many units at least lie between two page numbers. */
  private static final int SHORTEST_PAGE = 300;

  /** Spaces before a line that stands in the middle of its page. */
  private static final int CENTRED = 20;

  private static final int MOST_MARKS = 4;
  private static final int MOST_DIGITS = 4;

  /** So many signs at most stand beside a banner. */
  private static final int MOST_SIGNS = 12;

  private static final PhraseTable<Term> PAGES = ParseLexicon.phrases(Term.PAGE);

  private final List<PrintedLine> drafts;
  private final boolean[] isFurniture;
  private final int[] numbers;

  private Furniture(List<PrintedLine> drafts) {
    this.drafts = drafts;
    this.isFurniture = new boolean[drafts.size()];
    this.numbers = new int[drafts.size()];
  }

  /** The lines without the furniture; those after a piece of it are told so. */
  static List<PrintedLine> removeFrom(List<PrintedLine> drafts) {
    Furniture furniture = new Furniture(drafts);
    furniture.findMarks();
    furniture.findPageNumbers();
    furniture.findRunningHeads();
    return furniture.rest();
  }

  private void findMarks() {
    List<Integer> places = new ArrayList<>();
    List<CharSequence> marks = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      PrintedLine draft = drafts.get(i);
      if (draft.length() <= LONGEST_MARK && !draft.startsCell && mayBeMark(draft)) {
        places.add(i);
        marks.add(draft);
      }
    }
    List<Line> lines = Line.of(marks);
    for (int mark = 0; mark < lines.size(); mark++) {
      Line line = lines.get(mark);
      int i = places.get(mark);
      isFurniture[i] = isBanner(line);
      numbers[i] = number(line);
      boolean dashed = numbers[i] > 0 && line.tokens().isSign(line.from(), '-');
      isFurniture[i] |= dashed && isUnsure(i);
    }
  }

  /** {@code --- Trang 3/12 ---}: a word for a page, its number, and signs around them. */
  private static boolean isBanner(Line line) {
    int word = skipSigns(line, line.from());
    int at = line.termEnd(word, Term.PAGE);
    if (at == word) {
      return false;
    }
    at = line.termEnd(at, Term.NUMBER);
    if (!isPlainNumber(line, at)) {
      return false;
    }
    int of = line.tokens().isSign(at + 1, '/') ? at + 2 : line.termEnd(at + 1, Term.OUT_OF);
    boolean counted = of > at + 1 && isPlainNumber(line, of);
    int end = skipSigns(line, counted ? of + 1 : at + 1);
    return end == line.to();
  }

  /**
   * The number that a line holds, perhaps with dashes around it or the last page after it; {@code
   * 1.} is the label of an item.
   */
  private static int number(Line line) {
    int at = skipSigns(line, line.from());
    if (!isPlainNumber(line, at)) {
      return 0;
    }
    boolean counted = line.tokens().isSign(at + 1, '/') && isPlainNumber(line, at + 2);
    int end = counted ? at + 3 : at + 1;
    boolean signs = isMarked(line, line.from(), at) && isMarked(line, end, line.to());
    boolean label = at == line.from() && end == line.to() - 1 && line.tokens().isSign(end, '.');
    return signs && !label ? Math.max(0, line.tokens().value(at)) : 0;
  }

  private static boolean isMarked(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean mark = line.tokens().isSign(i, "-.~");
      if (!mark) {
        return false;
      }
    }
    return to - from <= MOST_MARKS;
  }

  private static boolean isPlainNumber(Line line, int token) {
    return token < line.to()
        && line.tokens().is(token, TokenType.NUMBER)
        && line.tokens().end(token) - line.tokens().start(token) <= MOST_DIGITS
        && line.tokens().value(token) > 0;
  }

  private static int skipSigns(Line line, int from) {
    int at = from;
    while (at < line.to() && at - from < MOST_SIGNS && line.tokens().is(at, TokenType.PUNCT)) {
      at++;
    }
    return at;
  }

  /** {@code - 2 -} is a page number, {@code - 2} could be an item. */
  private boolean isUnsure(int i) {
    return Letters.isOrnament(String.valueOf(Letters.last(drafts.get(i))));
  }

  /** Whether a line holds a digit, and no letters or first those of a word for a page. */
  private static boolean mayBeMark(CharSequence text) {
    boolean digit = false;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (Character.isLetter(unit)) {
        return PAGES.at(Folding.lazyKey(text), i).isPresent();
      }
      digit |= Character.isDigit(unit);
    }
    return digit;
  }

  private void findPageNumbers() {
    int before = -1;
    findNumberedHeads();
    for (int i = 0; i < drafts.size(); i++) {
      if (numbers[i] == 0) {
        continue;
      }
      boolean follows =
          before >= 0
              && numbers[i] == numbers[before] + 1
              && drafts.get(i).start - drafts.get(before).end() >= SHORTEST_PAGE;
      if (follows) {
        isFurniture[i] = true;
        isFurniture[before] |= isFurniture[i];
      }
      isFurniture[i] |= standsAtPageEnd(i) || standsInMiddle(i) || partsParagraphs(i);
      before = follows || isFurniture[i] || before < 0 || !isFurniture[before] ? i : before;
    }
  }

  /** The same words before one number and before the next: a head with its page number. */
  private void findNumberedHeads() {
    Map<String, Integer> before = new HashMap<>();
    for (int i = 1; i < drafts.size(); i++) {
      if (numbers[i] > 0 && drafts.get(i - 1).length() <= LONGEST_HEAD) {
        Integer last = before.put(drafts.get(i - 1).toString(), i);
        if (last != null && numbers[i] == numbers[last] + 1) {
          isFurniture[i] = true;
          isFurniture[last] = true;
        }
      }
    }
  }

  private boolean standsAtPageEnd(int i) {
    return drafts.get(i).startsPage || i + 1 < drafts.size() && drafts.get(i + 1).startsPage;
  }

  private boolean standsInMiddle(int i) {
    return drafts.get(i).indent >= CENTRED && !isCentred(i - 1) && !isCentred(i + 1);
  }

  private boolean isCentred(int i) {
    return i >= 0 && i < drafts.size() && drafts.get(i).indent >= CENTRED;
  }

  /** Between two halves of a sentence, or between two whole sentences. */
  private boolean partsParagraphs(int i) {
    if (i == 0 || i + 1 == drafts.size() || numbers[i - 1] > 0) {
      return false;
    }
    PrintedLine before = drafts.get(i - 1);
    PrintedLine after = drafts.get(i + 1);
    boolean prose = before.length() >= SHORTEST_LINE && after.length() >= SHORTEST_LINE / 2;
    return prose && before.endsSentence() != after.startsSmall();
  }

  private void findRunningHeads() {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      if (!isFurniture[i] && drafts.get(i).length() <= LONGEST_HEAD && isBesidePageEnd(i)) {
        places.computeIfAbsent(drafts.get(i).toString(), text -> new ArrayList<>()).add(i);
      }
    }
    places.values().removeIf(sameWords -> sameWords.size() < 2);
    for (int i = 0; i < drafts.size() && !places.isEmpty(); i++) {
      if (drafts.get(i).length() > LONGEST_HEAD) {
        continue;
      }
      List<Integer> sameWords = places.getOrDefault(drafts.get(i).toString(), List.of());
      isFurniture[i] |= sameWords.size() > 2 || sameWords.contains(i);
    }
  }

  private boolean isBesidePageEnd(int i) {
    return drafts.get(i).startsPage
        || i > 0 && isFurniture[i - 1]
        || i + 1 < drafts.size() && (isFurniture[i + 1] || drafts.get(i + 1).startsPage);
  }

  private List<PrintedLine> rest() {
    List<PrintedLine> rest = new ArrayList<>(drafts.size());
    boolean removed = false;
    for (int i = 0; i < drafts.size(); i++) {
      if (isFurniture[i]) {
        removed = true;
      } else {
        drafts.get(i).afterFurniture = removed || drafts.get(i).startsPage;
        rest.add(drafts.get(i));
        removed = false;
      }
    }
    return rest;
  }
}
