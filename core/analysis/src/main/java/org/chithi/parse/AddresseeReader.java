package org.chithi.parse;

import java.util.ArrayList;
import java.util.List;
import org.chithi.model.Bodies;
import org.chithi.model.NumberingStyle;

/**
 * Reads the items of {@code Kính gửi:}, on its own line or on those below it, with dashes or
 * without. Where they live ({@code (Địa chỉ: số 7 phố Hàng Than)}) is read over.
 */
final class AddresseeReader {

  private static final int LONGEST_ITEM = 250;

  /** After the name of a body fewer tokens tell no deed, they go on with the name. */
  private static final int SHORTEST_PREDICATE = 8;

  private final List<Line> lines;
  private final List<String> items = new ArrayList<>();
  private boolean dashedList;
  private int end;

  AddresseeReader(List<Line> lines, int first) {
    this.lines = lines;
    this.end = first + 1;
    Line line = lines.get(first);
    int colon = line.text().indexOf(':');
    int head = line.termEnd(line.from(), Term.ADDRESSEES);
    add(line.text().substring(colon < 0 ? line.start(head) : colon + 1));
    while (end < lines.size() && (isAddress(lines.get(end)) || goesOn(lines.get(end)))) {
      add(isAddress(lines.get(end)) ? "" : lines.get(end).text());
      end++;
    }
  }

  /** The items without dash and closing sign. */
  List<String> items() {
    return items.stream()
        .map(Letters::withoutEnd)
        .filter(item -> !item.isBlank() && !Letters.isPlaceHolder(item))
        .toList();
  }

  /** The first line after the items. */
  int end() {
    return end;
  }

  private void add(String words) {
    String item = words.strip();
    if (item.isEmpty()) {
      return;
    }
    boolean dashed = isDashed(item);
    if (dashed || items.isEmpty() || !isOpen(items.get(items.size() - 1))) {
      items.add(dashed ? item.substring(1).strip() : item);
      dashedList = dashed;
    } else {
      items.set(items.size() - 1, items.get(items.size() - 1) + " " + item);
    }
  }

  /** {@code (Địa chỉ: ...)}, a line in brackets, or one that starts with such words. */
  private boolean isAddress(Line line) {
    boolean remark = line.text().startsWith("(") && Letters.withoutEnd(line.text()).endsWith(")");
    return !items.isEmpty()
        && line.length() <= LONGEST_ITEM
        && (remark || line.is(LineKind.ADDRESS));
  }

  private static boolean isDashed(String item) {
    return LabelReader.read(item)
        .filter(label -> label.label().style() == NumberingStyle.DASH)
        .isPresent();
  }

  /** Whether an item waits for more words. */
  private static boolean isOpen(String item) {
    return ",;.".indexOf(item.charAt(item.length() - 1)) < 0;
  }

  private boolean goesOn(Line line) {
    String text = line.text();
    if (isDashed(text)) {
      return !line.is(LineKind.BASIS);
    }
    if (line.label().isPresent() || text.length() > LONGEST_ITEM || line.isOrnament()) {
      return false;
    }
    if (opensMandate(line) || tellsDeed(line)) {
      return false;
    }
    if (items.isEmpty()) {
      return true;
    }
    String last = items.get(items.size() - 1);
    boolean listed = last.endsWith(",") || last.endsWith(";");
    return !line.hints().afterGap()
        && (listed && !dashedList || isOpen(last) && !text.endsWith(":"));
  }

  /**
   * {@code Thực hiện Công văn số 8-CV/HU, ...}, or the first question that it answers: the letter
   * begins, whatever sign stands before.
   */
  private boolean opensMandate(Line line) {
    return !items.isEmpty()
        && Character.isUpperCase(line.charAt(0))
        && (line.is(LineKind.MANDATE) || line.isTerm(line.from(), Term.QUESTION_HEAD));
  }

  /** {@code Sở Nội vụ nhận được Đơn đề nghị của ...}: a sentence whose subject is a body. */
  private boolean tellsDeed(Line line) {
    if (items.isEmpty() || !line.text().endsWith(".") || !line.opensBody(line.from())) {
      return false;
    }
    int end = Bodies.nameEnd(line.text(), line.key(), 0);
    int verb = line.tokenAt(end);
    return end > 0
        && line.to() - verb >= SHORTEST_PREDICATE
        && Character.isLowerCase(line.charAt(line.start(verb)));
  }
}
