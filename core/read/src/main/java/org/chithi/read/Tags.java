package org.chithi.read;

import java.util.Locale;
import java.util.function.Consumer;

/**
 * The names of the tags of an XML part or a page, byte by byte, without prefixes, in small letters;
 * an end tag has {@code /} before its name. Long names are cut, as none of them is looked for.
 */
final class Tags {

  private static final int LONGEST = 11;

  private final Consumer<String> found;
  private final StringBuilder name = new StringBuilder();
  private boolean inName;

  Tags(Consumer<String> found) {
    this.found = found;
  }

  /** Reads so many bytes more. */
  void read(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      char letter = (char) bytes[i];
      if (letter == '<') {
        inName = true;
        name.setLength(0);
      } else if (inName && letter != 0) { // UTF-16 has a zero in every letter of a name
        read(letter);
      }
    }
  }

  private void read(char letter) {
    boolean isEnd = !name.isEmpty() && name.charAt(0) == '/';
    if (letter == ':') {
      name.setLength(isEnd ? 1 : 0);
    } else if (letter <= ' ' || letter == '>' || letter == '/' && !name.isEmpty()) {
      inName = false;
      found.accept(name.toString().toLowerCase(Locale.ROOT));
    } else if (name.length() < LONGEST) {
      name.append(letter);
    }
  }
}
