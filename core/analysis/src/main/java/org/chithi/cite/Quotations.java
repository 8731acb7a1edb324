package org.chithi.cite;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words of other documents that a text quotes between quotation marks: {@code quy định: “Trước
 * ngày Nghị định này có hiệu lực ...”}.
 */
final class Quotations {

  /** So long a quotation is at most; a mark that is not closed quotes nothing. */
  private static final int LONGEST = 6000;

  /** Where quotations end, by where they start. */
  private final TreeMap<Integer, Integer> ends = new TreeMap<>();

  Quotations(String text) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int place = 0; place < text.length(); place++) {
      if (text.charAt(place) == '“') {
        open.push(place);
      } else if (text.charAt(place) == '”' && !open.isEmpty()) {
        close(open.pop(), place);
      }
    }
  }

  private void close(int start, int end) {
    if (end - start <= LONGEST) {
      ends.subMap(start, end).clear();
      ends.put(start, end);
    }
  }

  /** Whether a place stands in a quotation and does not open it, as a short name would. */
  boolean holds(int place) {
    Map.Entry<Integer, Integer> before = ends.lowerEntry(place - 1);
    return before != null && before.getValue() > place;
  }
}
