package org.chithi.resolve;

import org.chithi.text.Folding;

/**
 * What identifies a document among those of its issuer and type: a number, {@code 217}, or a name
 * where it has none, {@code Đại hội}.
 *
 * @since 0.1.0
 */
public sealed interface DocumentKey {

  /** Words by which names are compared: small letters, commas are set or not. */
  static String folded(String words) {
    return Folding.key(words).replace(",", "");
  }

  /** What is printed, folded. */
  default String folded() {
    return folded(toString());
  }

  /** Reads the form of {@link Object#toString}. */
  static DocumentKey of(String printed) {
    if (printed.startsWith(Unknown.MARK)) {
      return new Unknown(printed.substring(Unknown.MARK.length()));
    }
    return !printed.isEmpty() && Character.isDigit(printed.charAt(0))
        ? new Number(printed)
        : new Name(printed);
  }

  /**
   * A number without leading zeros.
   *
   * @param digits {@code 217}; a letter or a point may follow, {@code 12a}
   */
  record Number(String digits) implements DocumentKey {

    /** Checks that a digit comes first. */
    public Number {
      if (digits.isEmpty() || !Character.isDigit(digits.charAt(0))) {
        throw new IllegalArgumentException("number: '" + digits + "' begins with no digit");
      }
    }

    @Override
    public String toString() {
      return digits;
    }
  }

  /**
   * A name in the place of a number.
   *
   * @param words {@code Luật Đất đai}
   */
  record Name(String words) implements DocumentKey {

    /** Checks that it cannot be taken for a number. */
    public Name {
      boolean number = !words.isEmpty() && Character.isDigit(words.charAt(0));
      if (words.isEmpty() || number || words.startsWith(Unknown.MARK)) {
        throw new IllegalArgumentException("name: '" + words + "' is none");
      }
    }

    @Override
    public String toString() {
      return words;
    }
  }

  /**
   * A number that nobody knows.
   *
   * @param document the key of the document that prints none
   */
  record Unknown(String document) implements DocumentKey {

    private static final String MARK = "?";

    @Override
    public String toString() {
      return MARK + document;
    }
  }
}
