package org.chithi.parse;

import java.util.Locale;
import java.util.Optional;
import org.chithi.text.Folding;
import org.chithi.text.Ordinal;
import org.chithi.text.PhraseTable;
import org.chithi.text.RomanNumeral;

/**
 * A number in one of the ways divisions are counted: 5, V, A, thứ hai.
 *
 * @param value its value from 1
 * @param token its form in a path
 * @param end where it ends in the line
 */
record Numeral(int value, String token, int end) {

  /** The alphabet in which points are counted; it has đ and neither f, j, w nor z. */
  private static final String POINTS = "abcd\u0111eghiklmnopqrstuvxy";

  private static final int LONGEST_SIGN = 4;
  private static final PhraseTable<Term> ORDINAL_SIGN = ParseLexicon.phrases(Term.ORDINAL_SIGN);

  /** What makes another number of an ordinal: {@code hai mươi}. */
  private static final PhraseTable<Term> TENS = ParseLexicon.phrases(Term.TENS);

  /** The number that starts at a place of a line; empty if none does. */
  static Optional<Numeral> at(CharSequence line, int start) {
    int end = start;
    while (end < line.length() && Character.isLetterOrDigit(line.charAt(end))) {
      end++;
    }
    String word = line.subSequence(start, end).toString();
    if (word.length() <= LONGEST_SIGN && ORDINAL_SIGN.at(Folding.key(word), 0).isPresent()) {
      return ordinal(line, end + 1);
    }
    int value = value(word);
    return value > 0 ? Optional.of(new Numeral(value, word, end)) : Optional.empty();
  }

  private static int value(String word) {
    if (word.isEmpty() || word.length() > 6) {
      return 0;
    }
    if (Character.isDigit(word.charAt(0))) {
      int digits = 0;
      while (digits < word.length()
          && digits < 3
          && word.charAt(digits) >= '0'
          && word.charAt(digits) <= '9') {
        digits++;
      }
      boolean plain = digits > 0 && word.length() - digits <= 1;
      return plain ? Integer.parseInt(word.substring(0, digits)) : 0;
    }
    int roman = RomanNumeral.value(word);
    return roman > 0 || word.length() > 1 ? roman : letter(word);
  }

  private static Optional<Numeral> ordinal(CharSequence line, int start) {
    if (start >= line.length()) {
      return Optional.empty();
    }
    String rest = Folding.key(line.subSequence(start, line.length()));
    for (int i = Ordinal.WORDS.size() - 1; i >= 0; i--) {
      String word = Ordinal.WORDS.get(i);
      boolean whole =
          rest.startsWith(word)
              && (rest.length() == word.length()
                  || !Character.isLetterOrDigit(rest.charAt(word.length()))
                      && TENS.at(rest, word.length() + 1).isEmpty());
      if (whole) {
        return Optional.of(new Numeral(i + 1, String.valueOf(i + 1), start + word.length()));
      }
    }
    return Optional.empty();
  }

  /** The place of a letter in the alphabet of points, of either case; 0 if it is not in it. */
  static int letter(String letter) {
    return letter.length() == 1 ? POINTS.indexOf(letter.toLowerCase(Locale.ROOT)) + 1 : 0;
  }
}
