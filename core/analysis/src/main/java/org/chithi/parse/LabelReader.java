package org.chithi.parse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chithi.model.Label;
import org.chithi.model.NumberingStyle;
import org.chithi.text.Folding;
import org.chithi.text.RomanNumeral;

/**
 * Reads the label at the start of a line by its form alone; whether it follows the items before it
 * is for {@link BodyParser} to say.
 *
 * <pre>
 * Phần thứ nhất | Chương I | Mục 1 | Điều 5. | A- | II. | 1- | 4.1- | 1) | (1) | đ) | (ii) | - | +
 * </pre>
 *
 * <p>No labels are a year ({@code 2025.}), a decimal number ({@code 1.500 tỷ}), a date ({@code
 * 1-5-2025}), a reference ({@code Điều 5 Quy định này}), initials ({@code V.I. Lênin}).
 */
final class LabelReader {

  private static final int LARGEST_NUMBER = 999;

  /** The styles of {@code 1.}, {@code 1.1.}, {@code 1.1.1.} and so on. */
  private static final List<NumberingStyle> DECIMALS =
      List.of(
          NumberingStyle.ARABIC,
          NumberingStyle.DECIMAL,
          NumberingStyle.DECIMAL_3,
          NumberingStyle.DECIMAL_4);

  private static final int LONGEST_LETTERS = 6;
  private static final String MARKS = ".-–—/):";

  private final CharSequence line;
  private int at;

  private LabelReader(CharSequence line) {
    this.line = line;
  }

  /**
   * A label and the rest of its line.
   *
   * @param label the label
   * @param contentStart where the words after it start
   */
  record Labelled(Label label, int contentStart) {}

  static Optional<Labelled> read(CharSequence line) {
    return mayStartWithLabel(line) ? new LabelReader(line).read() : Optional.empty();
  }

  /** Whether a line starts with a digit, a sign, a word of divisions, or letters before a mark. */
  private static boolean mayStartWithLabel(CharSequence line) {
    int letters = 0;
    while (letters < line.length()
        && letters < LONGEST_LETTERS
        && Character.isLetter(line.charAt(letters))) {
      letters++;
    }
    if (letters == 0 || letters == line.length()) {
      return !line.isEmpty();
    }
    boolean spaced = letters + 2 < line.length() && line.charAt(letters + 2) <= ' ';
    return spaced || MARKS.indexOf(line.charAt(letters)) >= 0 || DivisionWord.at(line).isPresent();
  }

  private Optional<Labelled> read() {
    char first = line.charAt(0);
    if (Character.isDigit(first)) {
      return readNumber();
    }
    if (first == '(') {
      return readBracketed();
    }
    if (Character.isLetter(first)) {
      Optional<Labelled> word = readWord();
      return word.isPresent() ? word : readLetters();
    }
    return readSign(first);
  }

  // --- 1. | 1- | 1/ | 1) | 4.1- | 1.1.1. --------------------------------------------------------

  private Optional<Labelled> readNumber() {
    int ordinal;
    int count = 0;
    do {
      ordinal = digits(count == 0 ? 3 : 2);
      if (ordinal < 1 || count == DECIMALS.size()) {
        return Optional.empty();
      }
      count++;
    } while (isAt('.') && isDigitAt(at + 1) && at++ > 0);
    boolean bracket = count == 1 && isAt(')');
    NumberingStyle style = bracket ? NumberingStyle.ARABIC_BRACKET : DECIMALS.get(count - 1);
    boolean marked = skipMark(count > 1);
    boolean ends = marked ? endsLabel() : count > 1 && isSpaceAt(at) && isCapitalAt(at + 1);
    return ends ? labelled(style, ordinal, String.valueOf(ordinal)) : Optional.empty();
  }

  /** Up to so many digits and no more; 0 if there are none or too many. */
  private int digits(int most) {
    int value = 0;
    int start = at;
    while (isDigitAt(at) && at - start <= most) {
      value = value * 10 + line.charAt(at++) - '0';
    }
    return at - start > most || value > LARGEST_NUMBER ? 0 : value;
  }

  // --- (1) | (a) | (ii) -------------------------------------------------------------------------

  private Optional<Labelled> readBracketed() {
    at = 1;
    int start = at;
    if (isDigitAt(at)) {
      int number = digits(2);
      return number > 0 && isAt(')') && at++ > 0 && endsLabel()
          ? labelled(NumberingStyle.ARABIC_BRACKET, number, String.valueOf(number))
          : Optional.empty();
    }
    while (at < line.length() && at - start < 5 && Character.isLetter(line.charAt(at))) {
      at++;
    }
    String letters = line.subSequence(start, at).toString();
    return !letters.isEmpty() && isAt(')') && at++ > 0 && endsLabel()
        ? labelledLetters(letters)
        : Optional.empty();
  }

  // --- Phần thứ nhất | Chương I | Mục 1 | Tiểu mục 1 | Điều 5.
  // ------------------------------------

  private Optional<Labelled> readWord() {
    Optional<DivisionWord> word = DivisionWord.at(line);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    at = word.get().length();
    return Numeral.at(line, at).flatMap(found -> readHeaded(word.get(), found));
  }

  private Optional<Labelled> readHeaded(DivisionWord word, Numeral numeral) {
    at = numeral.end();
    boolean spaced =
        isSpaceAt(at) && at + 1 < line.length() && MARKS.indexOf(line.charAt(at + 1)) >= 0;
    if (spaced) {
      at++;
    }
    boolean marked = skipMark(false);
    boolean heads = at == line.length() || marked && endsLabel() || isCapitalWordAt(at);
    return heads ? labelled(word.style(), numeral.value(), numeral.token()) : Optional.empty();
  }

  /** Whether all letters of the next word are capitals: {@code CHƯƠNG I QUY ĐỊNH CHUNG}. */
  private boolean isCapitalWordAt(int from) {
    int start = from;
    while (start < line.length() && line.charAt(start) == ' ') {
      start++;
    }
    int end = start;
    while (end < line.length() && Character.isUpperCase(line.charAt(end))) {
      end++;
    }
    return end - start >= 2 && (end == line.length() || !Character.isLetter(line.charAt(end)));
  }

  // --- A. | A- | II. | II - | a) | a. -----------------------------------------------------------

  private Optional<Labelled> readLetters() {
    while (at < line.length() && at < LONGEST_LETTERS && Character.isLetter(line.charAt(at))) {
      at++;
    }
    String letters = line.subSequence(0, at).toString();
    if (!skipMark(RomanNumeral.value(letters) == 0) || !endsLabel()) {
      return Optional.empty();
    }
    boolean small = Character.isLowerCase(letters.charAt(0));
    boolean lone = letters.length() == 1;
    if (small && line.charAt(at - 1) != ')' && !(lone && isSpaceAt(at))) {
      return Optional.empty();
    }
    return labelledLetters(letters);
  }

  private Optional<Labelled> labelledLetters(String letters) {
    boolean small = Character.isLowerCase(letters.charAt(0));
    String capitals = letters.toUpperCase(Locale.ROOT);
    int roman = RomanNumeral.value(capitals);
    boolean isRoman =
        letters.length() > 1 || "IVX".contains(capitals) && !(small && !capitals.equals("I"));
    roman = roman == 0 && !small && isOverCapitals() ? scannedRoman(letters) : roman;
    if (roman > 0 && isRoman && isOneCase(letters)) {
      return labelled(small ? NumberingStyle.LOWER_ROMAN : NumberingStyle.ROMAN, roman, letters);
    }
    int place = Numeral.letter(letters);
    return letters.length() == 1 && place > 0
        ? labelled(
            small ? NumberingStyle.LOWER_LETTER : NumberingStyle.UPPER_LETTER, place, letters)
        : Optional.empty();
  }

  /** {@code HI- TỔ CHỨC THỰC HIỆN}: two strokes that a scan read as one letter; 0 if it is none. */
  private static int scannedRoman(String letters) {
    return letters.length() > 1 ? RomanNumeral.value(letters.replace("H", "II")) : 0;
  }

  private boolean isOverCapitals() {
    return at < line.length() && Letters.isCapitals(line.subSequence(at, line.length()));
  }

  private static boolean isOneCase(String letters) {
    boolean small = Character.isLowerCase(letters.charAt(0));
    return letters.chars().allMatch(unit -> Character.isLowerCase(unit) == small);
  }

  // --- - | + | * | •
  // ------------------------------------------------------------------------------

  private Optional<Labelled> readSign(char sign) {
    NumberingStyle style;
    if (Folding.key(sign) == '-') {
      style = NumberingStyle.DASH;
    } else if (sign == '+') {
      style = NumberingStyle.PLUS;
    } else if ("*•●○▪■◦·".indexOf(sign) >= 0 || sign == '\uF0B7') {
      style = NumberingStyle.BULLET;
    } else {
      return Optional.empty();
    }
    at = 1;
    boolean apart = isSpaceAt(1) || style != NumberingStyle.BULLET && isCapitalAt(1);
    return apart && !Letters.isOrnament(line)
        ? labelled(style, 1, String.valueOf(sign))
        : Optional.empty();
  }

  // --- common -----------------------------------------------------------------------------------

  /** Takes the sign after a number, with a space before it where that is usual ({@code II -}). */
  private boolean skipMark(boolean dashOnlyAfterSpace) {
    if (at < line.length() && MARKS.indexOf(line.charAt(at)) >= 0) {
      at++;
      skipSecondMark();
      return true;
    }
    boolean spacedDash =
        isSpaceAt(at)
            && at + 2 < line.length()
            && (Folding.key(line.charAt(at + 1)) == '-'
                || !dashOnlyAfterSpace && ".)".indexOf(line.charAt(at + 1)) >= 0)
            && isSpaceAt(at + 2)
            && isCapitalAt(at + 3);
    if (spacedDash) {
      at += 2;
    }
    return spacedDash;
  }

  /** The dash of {@code 1.-}. */
  private void skipSecondMark() {
    boolean doubled =
        at < line.length() && line.charAt(at - 1) == '.' && Folding.key(line.charAt(at)) == '-';
    at += doubled ? 1 : 0;
  }

  /** Whether the words after the label start here: a space, the end or a glued capital word. */
  private boolean endsLabel() {
    if (at >= line.length() || isSpaceAt(at)) {
      return true;
    }
    return isCapitalAt(at) && startsWord() || "\"“(".indexOf(line.charAt(at)) >= 0;
  }

  /** A glued word of text: neither an initial ({@code V.I.}) nor a symbol ({@code 01-HD/TW}). */
  private boolean startsWord() {
    int end = at;
    while (end < line.length() && Character.isLetterOrDigit(line.charAt(end))) {
      end++;
    }
    boolean symbol = end < line.length() && (line.charAt(end) == '/' || line.charAt(end) == '-');
    boolean code =
        Letters.isCapitals(line.subSequence(at, end))
            && line.charAt(at - 1) != '.'
            && !Letters.isCapitals(line);
    return end - at >= 2 && !symbol && !code;
  }

  private Optional<Labelled> labelled(NumberingStyle style, int ordinal, String token) {
    int content = at;
    while (content < line.length() && isSpaceAt(content)) {
      content++;
    }
    return Optional.of(
        new Labelled(
            new Label(line.subSequence(0, at).toString(), style, ordinal, token), content));
  }

  private boolean isAt(char sign) {
    return at < line.length() && line.charAt(at) == sign;
  }

  private boolean isDigitAt(int index) {
    return index < line.length() && line.charAt(index) >= '0' && line.charAt(index) <= '9';
  }

  private boolean isSpaceAt(int index) {
    return index < line.length() && (line.charAt(index) == ' ' || line.charAt(index) == '\t');
  }

  private boolean isCapitalAt(int index) {
    return index < line.length() && Character.isUpperCase(line.charAt(index));
  }
}
