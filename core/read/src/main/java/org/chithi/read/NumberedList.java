package org.chithi.read;

import java.util.Locale;
import org.chithi.text.RomanNumeral;
import org.xml.sax.Attributes;

/** A list of a page whose numbers are not written in it: {@code <ol type="a"><li>Ý một}. */
final class NumberedList {

  /** The type of a list without numbers. */
  private static final char BULLETS = ' ';

  private static final int LETTERS = 26;

  private final char type;
  private int next;

  private NumberedList(char type, int first) {
    this.type = type;
    this.next = first;
  }

  /** The list that an element begins. */
  static NumberedList of(String element, Attributes attributes) {
    String type = attributes.getValue("type");
    String start = attributes.getValue("start");
    boolean known = type != null && type.length() == 1 && "1aAiI".contains(type);
    char usual = element.equals("ol") ? '1' : BULLETS;
    boolean number = start != null && start.matches("\\d{1,6}");
    return new NumberedList(
        known && usual != BULLETS ? type.charAt(0) : usual, number ? Integer.parseInt(start) : 1);
  }

  /** What stands before the next item: {@code 1. }; nothing in a list without numbers. */
  String nextLabel() {
    int number = next++;
    return switch (type) {
      case BULLETS -> "";
      case 'a' -> written(type, number) + ") ";
      default -> written(type, number) + ". ";
    };
  }

  /** A number as a list of a type writes it: the third of {@code a} is {@code c}. */
  static String written(char type, int number) {
    return switch (type) {
      case 'a', 'A' -> letter(type, number);
      case 'i' -> RomanNumeral.of(number).toLowerCase(Locale.ROOT);
      case 'I' -> RomanNumeral.of(number);
      default -> String.valueOf(number);
    };
  }

  private static String letter(char first, int number) {
    return number >= 1 && number <= LETTERS
        ? String.valueOf((char) (first + number - 1))
        : String.valueOf(number);
  }
}
