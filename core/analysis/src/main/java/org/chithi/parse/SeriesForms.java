package org.chithi.parse;

import org.chithi.model.Label;
import org.chithi.model.NumberingStyle;

/** What the form of a label and of its line says of the series it may belong to. */
final class SeriesForms {

  private SeriesForms() {}

  /** {@code C. Mác và Ph. Ăngghen ...} as a sentence after headings in capitals. */
  static boolean isInitial(OpenDivision before, Line line) {
    boolean letters =
        before.label().style() == NumberingStyle.UPPER_LETTER
            || before.label().style() == NumberingStyle.ROMAN;
    return letters
        && Letters.isCapitals(
            before.line().subSequence(before.line().contentStart(), before.line().length()))
        && !line.isCapitals()
        && Letters.endsSentence(line);
  }

  /** Writers who number points a, b, c, d, e leave out đ. */
  static boolean skipsOptionalLetter(Label label) {
    return label.token().equalsIgnoreCase("e");
  }

  static boolean isDecimal(NumberingStyle style) {
    return switch (style) {
      case DECIMAL, DECIMAL_3, DECIMAL_4 -> true;
      default -> false;
    };
  }

  static String prefix(Label label) {
    String text = label.text();
    int last = text.length();
    while (last > 0 && !Character.isDigit(text.charAt(last - 1))) {
      last--;
    }
    int dot = text.lastIndexOf('.', last - 1);
    return dot < 0 ? "" : text.substring(0, dot);
  }

  /**
   * Whether the first item of a list stands under a first heading in capitals with another mark.
   */
  static boolean isScannedHeading(OpenDivision heading, Label first) {
    Label label = heading.label();
    return label.style() == first.style()
        && label.ordinal() == 1
        && !label.text().equals(first.text())
        && heading.line().isCapitals();
  }

  static boolean isHeading(Line line) {
    return line.isCapitals() || !line.headingCues().isEmpty();
  }

  static boolean isNumbered(Label label, String number) {
    return label.style() != NumberingStyle.ARTICLE
        && String.valueOf(label.ordinal()).equals(number);
  }

  /** Whether the words after the label start as an item does, with a capital. */
  static boolean isLikeItem(Label label, Line line) {
    int start = line.contentStart();
    return start < line.length() && Character.isUpperCase(line.charAt(start))
        || label.style() == NumberingStyle.ARTICLE;
  }
}
