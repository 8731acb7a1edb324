package org.chithi.lex;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chithi.lex.PrintedCode.Defect;

/**
 * Reads number and symbol with all the accidents of print: {@code 217-QĐ/TW}, {@code 218 – QĐ/TW},
 * {@code 79 NQ/TW}, {@code 858CV/ĐUK}, {@code 66.25/2026/NQ-CP}, {@code I3-CT/TW}. Looks at most a
 * few dozen units ahead.
 */
final class CodeScanner {

  private static final int MOST_DIGITS = 5;
  private static final int MOST_CODES = 6;
  private static final int LONGEST_CODE = 20;
  private static final int LONGEST_OFFICE = 4;
  private static final int LONGEST_BLANK = 40;
  private static final int MOST_SPACES = 3;

  /** Letters that a scanner reads for 0 and for 1. */
  private static final String ZEROS = "Oo";

  private static final String ONES = "IlỊ";

  private final String text;
  private final Lexicon lexicon;

  /** The line end that may stand inside; a space where none may. */
  private final char lineEnd;

  private boolean announced;
  private boolean blank;
  private int numberStart;
  private int end;
  private int digitsEnd;
  private int letterEnd;
  private int yearStart;
  private int yearEnd;
  private boolean dotted;
  private boolean spacedNumber;
  private final Codes codes = new Codes();

  /**
   * @param overLines whether a line end may stand inside
   */
  CodeScanner(String text, Lexicon lexicon, boolean overLines) {
    this.text = text;
    this.lexicon = lexicon;
    this.lineEnd = overLines ? '\n' : ' ';
  }

  /**
   * Whether number and symbol start at a place.
   *
   * @param isAnnounced whether a type word or "số" stands before, so that unknown codes and misread
   *     digits are certain enough
   */
  boolean reads(int start, boolean isAnnounced) {
    announced = isAnnounced;
    blank = false;
    numberStart = start;
    if (!announced && !isDigit(at(start)) || !readNumber(start)) {
      return false;
    }
    codes.readAll(end);
    return codes.isSymbol() && isNumber(start);
  }

  /** Whether a symbol starts at a place after a blank for its number: {@code Số … -NQ/ĐU}. */
  boolean readsBlank(int start) {
    announced = true;
    blank = true;
    yearStart = start;
    yearEnd = start;
    int place = start;
    while (place - start < LONGEST_BLANK && " .…_".indexOf(at(place)) >= 0) {
      place++;
    }
    if (!isMark(place)) {
      return false;
    }
    codes.readAll(place);
    return codes.isSymbol() && codes.all.size() > 1;
  }

  /** Where the print ends that was read last. */
  int end() {
    return codes.place;
  }

  /** What was read last. */
  PrintedCode printed() {
    if (blank) {
      return codes.printed(Optional.empty());
    }
    String printed = text.substring(numberStart, digitsEnd);
    String digits = mended(printed);
    if (!digits.equals(printed)) {
      codes.defects.add(Defect.OCR);
    }
    if (spacedNumber) {
      codes.defects.add(Defect.SPACED);
    }
    if (dotted) {
      codes.defects.add(Defect.MARK_LOST);
    }
    String year = hasYear() ? "/" + text.substring(yearStart, yearEnd) : "";
    return codes.printed(Optional.of(digits + text.substring(digitsEnd, letterEnd) + year));
  }

  private boolean hasYear() {
    return yearEnd > yearStart;
  }

  /** Digits, a letter, a year; false if no digits stand here. */
  private boolean readNumber(int start) {
    int place = start;
    while (place - start < MOST_DIGITS && isDigitLike(at(place))) {
      place++;
    }
    if (place == start) {
      return false;
    }
    place = decimalEnd(place);
    digitsEnd = place;
    boolean letter =
        Character.isLowerCase(at(place))
            && !Character.isLetter(at(place + 1))
            && !isDigitLike(at(place));
    letterEnd = letter ? place + 1 : place;
    place = letterEnd;
    yearStart = place;
    yearEnd = place;
    readYear(place);
    end = hasYear() ? yearEnd : letterEnd;
    return true;
  }

  /** {@code 66.25}: a dot and up to three digits. */
  private int decimalEnd(int place) {
    int last = place + 1;
    while (last - place <= MOST_SPACES && isDigit(at(last))) {
      last++;
    }
    return at(place) == '.' && last > place + 1 && !isDigit(at(last)) ? last : place;
  }

  private void readYear(int place) {
    dotted = at(place) == '.';
    int slash = dotted ? place : skipSpace(place);
    if (!dotted && !Signs.isSlash(at(slash))) {
      return;
    }
    int year = dotted ? slash + 1 : skipSpace(slash + 1);
    if (isYear(year)) {
      spacedNumber = year - place > 1;
      yearStart = year;
      yearEnd = year + 4;
    } else {
      dotted = false;
    }
  }

  private boolean isYear(int place) {
    boolean century =
        at(place) == '1' && at(place + 1) == '9' || at(place) == '2' && at(place + 1) == '0';
    return century && isDigit(at(place + 2)) && isDigit(at(place + 3)) && !isDigit(at(place + 4));
  }

  /** Letters for digits are certain where a digit stands among them or the code is known. */
  private boolean isNumber(int start) {
    for (int i = start; i < digitsEnd; i++) {
      if (isDigit(text.charAt(i))) {
        return true;
      }
    }
    return lexicon.isTypeCode(codes.all.get(0));
  }

  private static String mended(String digits) {
    StringBuilder mended = new StringBuilder(digits);
    for (int i = 0; i < digits.length(); i++) {
      char unit = digits.charAt(i);
      if (ZEROS.indexOf(unit) >= 0) {
        mended.setCharAt(i, '0');
      } else if (ONES.indexOf(unit) >= 0) {
        mended.setCharAt(i, '1');
      }
    }
    return mended.toString();
  }

  private char at(int place) {
    return place >= 0 && place < text.length() ? text.charAt(place) : '\0';
  }

  private static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }

  private static boolean isDigitLike(char unit) {
    return isDigit(unit) || ZEROS.indexOf(unit) >= 0 || ONES.indexOf(unit) >= 0;
  }

  private boolean isMark(int place) {
    return Signs.isSlash(at(place)) || Signs.isDash(at(place));
  }

  private int skipSpace(int place) {
    return at(place) == ' ' || at(place) == lineEnd ? place + 1 : place;
  }

  /** The codes after one number. */
  private final class Codes {

    private final List<String> all = new ArrayList<>(3);
    private final StringBuilder symbol = new StringBuilder(12);
    private final Set<Defect> defects = EnumSet.noneOf(Defect.class);
    private char first;
    private char second;
    private int place;

    /** The parts of the next code: white space, separators, white space, letters. */
    private int marksStart;

    private int marksEnd;
    private int codeStart;
    private int codeEnd;

    void readAll(int start) {
      all.clear();
      symbol.setLength(0);
      defects.clear();
      first = '-';
      second = '/';
      place = start;
      while (all.size() < MOST_CODES && findNext() && fits()) {
        take();
      }
      readSuffix();
    }

    /** {@code /nb}: a third part in small letters. */
    private void readSuffix() {
      int last = place + 1;
      while (last - place <= MOST_SPACES && Character.isLowerCase(at(last))) {
        last++;
      }
      if (all.size() > 1 && at(place) == '/' && last > place + 1 && !Character.isLetter(at(last))) {
        symbol.append(text, place, last);
        place = last;
      }
    }

    private boolean findNext() {
      marksStart = skipSpaces(place);
      marksEnd = marksStart;
      while (marksEnd - marksStart < 2 && isMark(marksEnd)) {
        marksEnd++;
      }
      codeStart = skipSpaces(marksEnd);
      if (!Character.isUpperCase(at(codeStart))) {
        return false;
      }
      codeEnd = codeStart + 1;
      while (codeEnd - codeStart < LONGEST_CODE && Character.isLetterOrDigit(at(codeEnd))) {
        codeEnd++;
      }
      cutGlued();
      int last = codeEnd + 1;
      while (last - codeEnd <= LONGEST_OFFICE && Character.isUpperCase(at(last))) {
        last++;
      }
      if (at(codeEnd) == '.' && last > codeEnd + 1 && !Character.isLetter(at(last))) {
        codeEnd = last;
      }
      return true;
    }

    /** {@code TWngày}: small letters glued to a known code are the next word. */
    private void cutGlued() {
      int capitals = codeStart;
      while (capitals < codeEnd && !Character.isLowerCase(at(capitals))) {
        capitals++;
      }
      boolean glued =
          codeEnd - capitals > 2
              && capitals - codeStart > 1
              && !lexicon.isTypeCode(text.substring(codeStart, codeEnd))
              && lexicon.isIssuerCode(text.substring(codeStart, capitals));
      codeEnd = glued ? capitals : codeEnd;
    }

    private int skipSpaces(int start) {
      int next = start;
      boolean line = false;
      while (next - start < MOST_SPACES && (at(next) == ' ' || at(next) == lineEnd && !line)) {
        line |= at(next) == '\n';
        next++;
      }
      return next;
    }

    private String code() {
      return text.substring(codeStart, codeEnd);
    }

    private boolean fits() {
      String code = code();
      boolean spaced = marksStart > place || codeStart > marksEnd;
      boolean marked = marksEnd > marksStart;
      if (all.isEmpty()) {
        return marked
            ? !spaced ? isCode(code) : isTypeOrPlain(code)
            : lexicon.isTypeCode(code) && isMark(codeEnd);
      }
      boolean wrapped =
          marked && marksStart == place && codeStart == marksEnd + 1 && at(marksEnd) == '\n';
      boolean known = isKnown(code) || isUnit(code);
      return marked && (spaced && !wrapped ? known : isCode(code) || lexicon.isTypeCode(code));
    }

    /** After spaces a code must be known, or go on like a symbol. */
    private boolean isTypeOrPlain(String code) {
      return lexicon.isTypeCode(code) && isMark(skipSpaces(codeEnd))
          || announced && isCode(code) && isMark(codeEnd);
    }

    private boolean isKnown(String code) {
      return lexicon.isIssuerCode(code)
          || all.size() == 1 && isCode(code) && code.equals(code.toUpperCase(Locale.ROOT));
    }

    /** {@code 146/QĐ-BVTV- KH}: a hyphen and after it, without vowel marks, the drafting unit. */
    private boolean isUnit(String code) {
      return all.size() == 2
          && announced
          && marksStart == place
          && code.length() > 1
          && code.length() <= MOST_DIGITS
          && code.chars().allMatch(unit -> unit >= 'A' && unit <= 'Z' || unit == 'Đ');
    }

    /** Two capitals at least; a word of a sentence has one. */
    private boolean isCode(String code) {
      int capitals = 0;
      for (int i = 0; i < code.length(); i++) {
        capitals += Character.isUpperCase(code.charAt(i)) ? 1 : 0;
      }
      return capitals > 1 || code.length() <= 2 || isOffice(code) || lexicon.isTypeCode(code);
    }

    /** {@code C06}: an office of the police. */
    private boolean isOffice(String code) {
      return code.length() == 3 && isDigit(code.charAt(1)) && isDigit(code.charAt(2));
    }

    private void take() {
      int marks = marksEnd - marksStart;
      char mark = marks > 0 && Signs.isSlash(at(marksStart)) ? '/' : '-';
      if (all.isEmpty()) {
        first = marks > 1 ? '-' : mark;
        if (marks == 0) {
          boolean glued = codeStart == place;
          defects.add(glued ? Defect.GLUED : Defect.MARK_LOST);
        }
      } else {
        second = all.size() == 1 ? mark : second;
        symbol.append(mark);
      }
      if (marks > 1) {
        defects.add(Defect.DOUBLED);
      }
      for (int i = marksStart; i < marksEnd; i++) {
        if (at(i) != '-' && at(i) != '/') {
          defects.add(Defect.DASH_VARIANT);
        }
      }
      if (marks > 0 && (marksStart > place || codeStart > marksEnd)) {
        defects.add(Defect.SPACED);
      }
      all.add(code());
      symbol.append(text, codeStart, codeEnd);
      place = codeEnd;
    }

    /** Whether the codes make a symbol, by what is known of them. */
    boolean isSymbol() {
      if (all.isEmpty()) {
        return false;
      }
      boolean typed = lexicon.isTypeCode(all.get(0)) && all.size() > 1;
      boolean assembly = hasYear() && lexicon.isIssuerCode(all.get(0)) && all.size() == 1;
      boolean letter = all.size() > 1 && lexicon.isIssuerCode(all.get(0)) && first == '/';
      return typed || assembly || letter || announced && isCode(all.get(0));
    }

    private boolean isParty() {
      return all.size() > 1 && !hasYear() && lexicon.isPartyIssuer(all.get(1));
    }

    PrintedCode printed(Optional<String> number) {
      boolean typed = lexicon.isTypeCode(all.get(0)) && all.size() > 1;
      if (typed && isParty()) {
        if (first == '/' && second == '-') {
          defects.add(Defect.SEPARATORS_SWAPPED);
        } else if (first == second && !defects.contains(Defect.DOUBLED)) {
          defects.add(Defect.MARK_LOST);
        }
      }
      String right = lexicon.rightCase(all.get(0));
      if (typed && !right.equals(all.get(0)) && right.equalsIgnoreCase(all.get(0))) {
        defects.add(Defect.CASE);
      }
      boolean party = isParty() || typed && first == '-' && second == '/';
      return new PrintedCode(
          number,
          Optional.of(symbol.toString()),
          all,
          Optional.of(all.get(typed ? 1 : 0)),
          party,
          defects,
          place);
    }
  }
}
