package org.chithi.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chithi.model.Notice;
import org.chithi.text.Span;

/** What one run did not understand, gathered while it goes. */
final class Notices {

  private static final int LONGEST_QUOTE = 40;

  /** A broken text says the same thing a thousand times; so many of a code are enough. */
  private static final int MOST_OF_A_CODE = 50;

  private final int[] counts = new int[Notice.Code.values().length];
  private final List<Notice> notices = new ArrayList<>();

  void add(Notice.Code code, Span span, String message) {
    if (counts[code.ordinal()]++ < MOST_OF_A_CODE) {
      notices.add(new Notice(code, message, span));
    }
  }

  /** The notices in the order of the text. */
  List<Notice> inOrder() {
    notices.sort(Comparator.comparing(Notice::span));
    return List.copyOf(notices);
  }

  /** The first words of a line or section, short enough for a message. */
  static String quote(CharSequence all) {
    String words = all.subSequence(0, Math.min(all.length(), 4 * LONGEST_QUOTE)).toString();
    String line = words.strip().replaceAll("\\s+", " ");
    return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
  }
}
