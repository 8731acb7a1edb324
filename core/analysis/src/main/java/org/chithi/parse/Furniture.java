package org.chithi.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chithi.text.Folding;

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

  private static final Pattern BANNER =
      Pattern.compile(
          "[^\\p{L}\\d]{0,12}(?:trang|page|tờ)(?: số)? ?\\d{1,4}"
              + "(?: ?(?:/|of|trên|của) ?\\d{1,4})?[^\\p{L}\\d]{0,12}");

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<mark>[-–—.~ ]{0,4})(?<number>[1-9]\\d{0,3})(?: ?/ ?\\d{1,4})?[-–—.~ ]{0,4}");

  private final List<Draft> drafts;
  private final boolean[] isFurniture;
  private final int[] numbers;

  private Furniture(List<Draft> drafts) {
    this.drafts = drafts;
    this.isFurniture = new boolean[drafts.size()];
    this.numbers = new int[drafts.size()];
  }

  /** The lines without the furniture; those behind a piece of it are told so. */
  static List<Draft> removeFrom(List<Draft> drafts) {
    Furniture furniture = new Furniture(drafts);
    furniture.findMarks();
    furniture.findPageNumbers();
    furniture.findRunningHeads();
    return furniture.rest();
  }

  private void findMarks() {
    for (int i = 0; i < drafts.size(); i++) {
      String text = drafts.get(i).text;
      if (text.length() <= LONGEST_MARK && mayBeMark(text) && !drafts.get(i).startsCell) {
        String key = Folding.key(text);
        isFurniture[i] = BANNER.matcher(key).matches();
        Matcher number = NUMBER.matcher(key);
        if (number.matches()) {
          numbers[i] = Integer.parseInt(number.group("number"));
          isFurniture[i] |= number.group("mark").indexOf('-') >= 0 && isUnsure(i);
        }
      }
    }
  }

  /** {@code - 2 -} is a page number, {@code - 2} could be an item. */
  private boolean isUnsure(int i) {
    return Letters.isOrnament(drafts.get(i).text.substring(drafts.get(i).text.length() - 1));
  }

  private static boolean mayBeMark(String text) {
    char first = text.charAt(0);
    return Character.isDigit(first) || !Character.isLetter(first) || "TtPp".indexOf(first) >= 0;
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
              && drafts.get(i).start - drafts.get(before).end >= SHORTEST_PAGE;
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
        Integer last = before.put(drafts.get(i - 1).text, i);
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
    Draft before = drafts.get(i - 1);
    Draft behind = drafts.get(i + 1);
    boolean prose = before.length() >= SHORTEST_LINE && behind.length() >= SHORTEST_LINE / 2;
    return prose && Letters.endsSentence(before.text) != Letters.startsSmall(behind.text);
  }

  private void findRunningHeads() {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      if (!isFurniture[i] && drafts.get(i).length() <= LONGEST_HEAD && isBesidePageEnd(i)) {
        places.computeIfAbsent(drafts.get(i).text, text -> new ArrayList<>()).add(i);
      }
    }
    places.values().removeIf(sameWords -> sameWords.size() < 2);
    for (int i = 0; i < drafts.size(); i++) {
      List<Integer> sameWords = places.getOrDefault(drafts.get(i).text, List.of());
      isFurniture[i] |= sameWords.size() > 2 || sameWords.contains(i);
    }
  }

  private boolean isBesidePageEnd(int i) {
    return drafts.get(i).startsPage
        || i > 0 && isFurniture[i - 1]
        || i + 1 < drafts.size() && (isFurniture[i + 1] || drafts.get(i + 1).startsPage);
  }

  private List<Draft> rest() {
    List<Draft> rest = new ArrayList<>(drafts.size());
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
