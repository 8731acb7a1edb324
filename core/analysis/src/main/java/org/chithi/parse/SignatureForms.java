package org.chithi.parse;

import java.util.Set;
import java.util.stream.Collectors;
import org.chithi.text.Folding;
import org.chithi.text.TermTable;

/** The forms of a signature's lines. */
final class SignatureForms {

  private static final int LONGEST_AUTHORITY = 150;
  private static final int LONGEST_POSITION = 100;
  private static final int LONGEST_REMARK = 60;
  private static final int LONGEST_NAME = 40;
  private static final int LONGEST_SYLLABLE = 8;
  private static final int MOST_SYLLABLES = 6;

  private static final Set<String> SURNAMES =
      TermTable.rows(SignatureForms.class, "surnames.tsv").stream()
          .map(row -> Folding.key(row.cell("surname")))
          .collect(Collectors.toUnmodifiableSet());

  private SignatureForms() {}

  /** {@code T/M BAN THƯỜNG VỤ}, {@code KT. CHỦ TỊCH}: for whom somebody signs. */
  static boolean isAuthority(Line line) {
    int sign =
        Math.max(
            line.termEnd(line.from(), Term.ON_BEHALF), line.termEnd(line.from(), Term.IN_PLACE));
    if (sign == line.from() || line.length() > LONGEST_AUTHORITY) {
      return false;
    }
    boolean marked = line.tokens().isSign(sign, ".:");
    int name = marked ? sign + 1 : sign;
    return name < line.to() && line.tokens().isCapital(name) && line.isCapitals();
  }

  /** A position in capitals, or one that fills its line in other letters. */
  static boolean isPosition(Line line) {
    int end = line.termEnd(line.from(), Term.POSITION);
    return end > line.from()
        && line.length() <= LONGEST_POSITION
        && (end == line.to() || line.isCapitals());
  }

  /** {@code PHÓ} alone, torn from its {@code TRƯỞNG BAN}. */
  static boolean isDeputy(Line line) {
    return line.isOnly(Term.DEPUTY) && line.isCapitals();
  }

  /** {@code (Đã ký)}, {@code Đã ký và đóng dấu}. */
  static boolean isSigned(Line line) {
    int from = line.tokens().isSign(line.from(), '(') ? line.from() + 1 : line.from();
    return line.isTerm(from, Term.SIGNED) && line.length() <= LONGEST_REMARK;
  }

  /** Whether a signature may start with a line. */
  static boolean starts(Line line) {
    return isAuthority(line) || isPosition(line) || isSigned(line);
  }

  /** Whether a line is the name of a person: two to six capitalised syllables. */
  static boolean isName(Line line) {
    Line name = withoutRank(line);
    String text = name.text();
    if (text.length() > LONGEST_NAME || !text.contains(" ")) {
      return false;
    }
    int syllables = 0;
    String first = "";
    for (int start = 0; start < text.length(); ) {
      int space = text.indexOf(' ', start);
      int end = space < 0 ? text.length() : space;
      String syllable = text.substring(start, end);
      if (!isCapitalised(syllable)) {
        return false;
      }
      first = syllables++ == 0 ? syllable : first;
      start = end + 1;
    }
    return syllables <= MOST_SYLLABLES
        && (SURNAMES.contains(Folding.key(first))
            || !name.isCapitals() && !name.opensBody(name.from()));
  }

  /** One syllable of a name in ordinary case: {@code Páo}. */
  static boolean isSyllable(String words) {
    return isCapitalised(words) && words.length() > 1 && Character.isLowerCase(words.charAt(1));
  }

  private static boolean isCapitalised(String syllable) {
    if (syllable.isEmpty()
        || syllable.length() > LONGEST_SYLLABLE
        || !Character.isUpperCase(syllable.charAt(0))) {
      return false;
    }
    for (int i = 0; i < syllable.length(); i++) {
      if (!Character.isLetter(syllable.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** A name without academic, military or party rank: {@code PGS.TS.}, {@code Đ/c}. */
  static Line withoutRank(Line line) {
    int name = line.from();
    while (line.isTerm(name, Term.RANK)) {
      name = line.termEnd(name, Term.RANK);
      name = line.tokens().isSign(name, '.') ? name + 1 : name;
    }
    return name > line.from() && name < line.to() ? line.part(line.start(name)) : line;
  }
}
