package org.chithi.read;

import java.util.Optional;

/** Words whose letters come one by one, each in its font: {@code k Õ t} in .VnTimeH is "KẾT". */
final class ShownWords {

  private final StringBuilder words = new StringBuilder();
  private Optional<OldFont> font = Optional.empty();

  /** Where the letters of the last font begin. */
  private int start;

  boolean isEmpty() {
    return words.isEmpty();
  }

  void add(String letter, Optional<OldFont> own) {
    if (!own.equals(font)) {
      show();
      font = own;
    }
    words.append(letter);
  }

  /** A gap between words, whatever font it is in. */
  void addSpace() {
    words.append(' ');
  }

  /** The words as they are seen; none are left. */
  String take() {
    show();
    String taken = words.toString();
    words.setLength(0);
    start = 0;
    return taken;
  }

  /** Letters of one font are brought to Unicode together, as some are written by several. */
  private void show() {
    if (font.isPresent() && start < words.length()) {
      words.replace(start, words.length(), font.get().shown(words.substring(start)));
    }
    start = words.length();
  }
}
