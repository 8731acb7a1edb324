package org.chithi.parse;

import org.chithi.model.NumberingStyle;
import org.chithi.text.Folding;

/** The words that name a division before its number. */
enum DivisionWord {
  PART("phần", NumberingStyle.PART),
  CHAPTER("chương", NumberingStyle.CHAPTER),
  SECTION("mục", NumberingStyle.SECTION),
  SUBSECTION("tiểu mục", NumberingStyle.SUBSECTION),
  ARTICLE("điều", NumberingStyle.ARTICLE);

  private final String key;
  private final NumberingStyle style;

  DivisionWord(String key, NumberingStyle style) {
    this.key = key;
    this.style = style;
  }

  NumberingStyle style() {
    return style;
  }

  int length() {
    return key.length() + 1;
  }

  boolean startsLine(String line) {
    if (line.length() <= key.length() || line.charAt(key.length()) != ' ') {
      return false;
    }
    for (int i = 0; i < key.length(); i++) {
      if (Folding.key(line.charAt(i)) != key.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
