package org.chithi.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chithi.text.Span;

/**
 * A row of two cells whose line ends a conversion replaced by spaces: the head of a document
 * ({@code | ISSUER ------- | STATE Motto ------- |}) or its closing ({@code | Nơi nhận: - A; - B. |
 * POSITION Name |}). Both cells of a head and the right one of a closing begin in capitals. Lines
 * are recognised by print alone: a drawn rule, an item's dash, a run of spaces, the end of
 * capitals.
 */
final class FlatRow {

  private static final int SHORTEST_RULE = 3;

  /** The head of a list has so many letters at most. */
  private static final int LONGEST_LIST_HEAD = 30;

  /** Fewer words in capitals before other words may be an abbreviation. */
  private static final int FEWEST_CAPITALS = 2;

  /** {@code KT.} */
  private static final int SHORTEST_AUTHORITY = 3;

  /** {@code TUQ.} */
  private static final int LONGEST_AUTHORITY = 4;

  private final String text;
  private final List<Span> lines = new ArrayList<>();

  private FlatRow(String text) {
    this.text = text;
  }

  /** The lines of the row in {@code [start, end)}, cell by cell; empty if it is another row. */
  static Optional<List<Span>> lines(String text, int start, int end) {
    List<Span> cells = cells(text, start, end);
    if (cells.size() != 2) {
      return Optional.empty();
    }
    FlatRow row = new FlatRow(text);
    Span left = cells.get(0);
    Span right = cells.get(1);
    int item = row.firstItem(left);
    boolean isHead = row.opensInCapitals(left) && (row.holdsRule(left) || row.holdsRule(right));
    if (!row.opensInCapitals(right) || !isHead && item < 0) {
      return Optional.empty();
    }
    if (item >= 0) {
      row.cutItems(left, item);
    } else {
      row.cutPrint(left);
    }
    row.cutPrint(right);
    return Optional.of(row.lines);
  }

  private static List<Span> cells(String text, int start, int end) {
    List<Span> cells = new ArrayList<>();
    for (int from = start; from <= end; ) {
      int pipe = text.indexOf('|', from, end);
      int to = pipe < 0 ? end : pipe;
      if (!text.substring(from, to).isBlank()) {
        cells.add(new Span(from, to));
      }
      from = to + 1;
    }
    return cells;
  }

  /** Whether a rule is drawn beside the words of a cell. */
  private boolean holdsRule(Span cell) {
    boolean words = false;
    boolean rule = false;
    for (int i = cell.start(); i < cell.end(); ) {
      int ruleEnd = ruleEnd(i, cell.end());
      rule |= ruleEnd > i;
      words |= Character.isLetter(text.charAt(i));
      i = Math.max(ruleEnd, i + 1);
    }
    return words && rule;
  }

  /** The end of the rule that starts here: {@code ----}, {@code ____}; the index if none does. */
  private int ruleEnd(int at, int end) {
    int i = at;
    int drawn = 0;
    for (int sign = rulePart(i, end); sign >= 0; sign = rulePart(i, end)) {
      i = sign + 1;
      drawn++;
    }
    return drawn >= SHORTEST_RULE ? i : at;
  }

  /** Where the sign of a rule stands, here or after an escape; -1 if none does. */
  private int rulePart(int at, int end) {
    int sign = at < end && text.charAt(at) == '\\' ? at + 1 : at;
    return sign < end && "-_=".indexOf(text.charAt(sign)) >= 0 ? sign : -1;
  }

  /** Whether the first words of a cell are names in capitals, as in a head or over a signature. */
  private boolean opensInCapitals(Span cell) {
    int at = printed(cell.start(), cell.end());
    for (int words = 0; words < FEWEST_CAPITALS; words++) {
      int end = wordEnd(at, cell.end());
      if (!isCapital(at, end)) {
        return false;
      }
      at = printed(end, cell.end());
    }
    return true;
  }

  /** The first place that is neither a space nor emphasis. */
  private int printed(int from, int end) {
    int i = from;
    while (i < end && (text.charAt(i) <= ' ' || text.charAt(i) == '*')) {
      i++;
    }
    return i;
  }

  /** The first dash after {@code Nơi nhận:}; -1 if the cell is no list. */
  private int firstItem(Span cell) {
    int last = Math.min(cell.end(), cell.start() + LONGEST_LIST_HEAD);
    int colon = text.indexOf(':', cell.start(), last);
    return colon < 0 ? -1 : dash(colon + 1, cell.end());
  }

  /** Where the dash of an item stands after a place, its escape included; -1 if none does. */
  private int dash(int from, int end) {
    int at = printed(from, end);
    int sign = at < end && text.charAt(at) == '\\' ? at + 1 : at;
    boolean apart =
        at > from && text.charAt(at - 1) != '*' || sign + 1 < end && text.charAt(sign + 1) == ' ';
    return sign < end && text.charAt(sign) == '-' && apart ? at : -1;
  }

  private void cutItems(Span cell, int first) {
    int from = cell.start();
    int next = first;
    while (next >= 0) {
      add(from, next);
      from = next;
      next = nextItem(from + 1, cell.end());
    }
    add(from, cell.end());
  }

  private int nextItem(int from, int end) {
    for (int i = from; i < end; i++) {
      if (";.,".indexOf(text.charAt(i)) >= 0) {
        int dash = dash(i + 1, end);
        if (dash > i + 1) {
          return dash;
        }
      }
    }
    return -1;
  }

  /** Cuts at rules, at runs of spaces and where capitals end. */
  private void cutPrint(Span cell) {
    int from = cell.start();
    int capitals = 0;
    for (int i = cell.start(); i < cell.end(); ) {
      int ruleEnd = ruleEnd(i, cell.end());
      if (ruleEnd > i) {
        add(from, i);
        add(i, ruleEnd);
        from = ruleEnd;
        capitals = 0;
        i = ruleEnd;
      } else if (text.charAt(i) <= ' ') {
        int next = i;
        while (next < cell.end() && text.charAt(next) <= ' ') {
          next++;
        }
        boolean wordsEnd =
            capitals >= FEWEST_CAPITALS
                && (opensWord(next, cell.end()) || isAuthority(next, cell.end()));
        if (next - i > 1 || wordsEnd) {
          add(from, i);
          from = next;
          capitals = 0;
        }
        i = next;
      } else {
        int end = wordEnd(i, cell.end());
        capitals = isCapital(i, end) ? capitals + 1 : 0;
        i = end;
      }
    }
    add(from, cell.end());
  }

  private int wordEnd(int at, int end) {
    int i = at;
    while (i < end && text.charAt(i) > ' ') {
      i++;
    }
    return i;
  }

  private boolean isCapital(int from, int to) {
    boolean letters = false;
    for (int i = from; i < to; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      letters |= Character.isLetter(text.charAt(i));
    }
    return letters;
  }

  /** Whether a word starts here that only begins with a capital: {@code Lò}, {@code (Đã}. */
  private boolean opensWord(int at, int end) {
    int first = printed(at, end);
    first += first < end && text.charAt(first) == '(' ? 1 : 0;
    return first < end
        && Character.isUpperCase(text.charAt(first))
        && !isCapital(at, wordEnd(at, end));
  }

  /** {@code KT.}, {@code TUQ.}: on whose behalf the next line signs. */
  private boolean isAuthority(int at, int end) {
    int wordEnd = wordEnd(at, end);
    return wordEnd - at >= SHORTEST_AUTHORITY
        && wordEnd - at <= LONGEST_AUTHORITY
        && text.charAt(wordEnd - 1) == '.'
        && isCapital(at, wordEnd);
  }

  private void add(int from, int to) {
    if (!text.substring(from, to).isBlank()) {
      lines.add(new Span(from, to));
    }
  }
}
