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

  /** The number of a note that is glued to a symbol has at most so many digits. */
  private static final int LONGEST_NOTE = 2;

  /** The codes of committees, to which the code of a type may be glued: {@code NQTW}. */
  private static final int COMMITTEE = 2;

  /** Letters that a scanner reads for 0 and for 1. */
  private static final String ZEROS = "Oo";

  private static final String ONES = "IlỊ";

  private final String text;
  private final Lexicon lexicon;

  /** The line end that may stand inside; a space where none may. */
  private final char lineEnd;

  private boolean announced;
  private boolean blank;
  private int end;
  private int digitsStart;
  private int digitsEnd;
  private int letterEnd;
  private int yearStart;
  private int yearEnd;
  private boolean dotted;
  private boolean spacedNumber;
  private boolean broken;
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
    if (!announced && !isDigit(at(start)) || !readNumber(start) || !codes.mayFollow(end)) {
      return false;
    }
    codes.readAll(end);
    return codes.isSymbol() && isNumber() && !(broken && !codes.isTyped());
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
    String printed = text.substring(digitsStart, digitsEnd).replace("\n", "").replace(" ", "");
    String digits = mended(printed);
    if (!digits.equals(printed)) {
      codes.defects.add(Defect.OCR);
    }
    if (spacedNumber || broken) {
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

  /**
   * Digits, a letter, a year; false if no digits stand here. Digits may be broken over a line or,
   * as scanners do, by a space; a line of their own before the number is that of the page.
   */
  private boolean readNumber(int start) {
    int place = digitsEnd(start);
    if (place == start) {
      return false;
    }
    digitsStart = start;
    boolean apart = at(place) == '\n' && lineEnd == '\n' || at(place) == ' ' && place - start < 3;
    int rest = announced && apart ? digitsEnd(place + 1) : 0;
    broken = rest > place + 1 && isMark(rest);
    if (broken) {
      boolean page = at(start - 1) == '\n';
      digitsStart = page ? place + 1 : start;
      place = rest;
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

  private int digitsEnd(int start) {
    int place = start;
    while (place - start < MOST_DIGITS && isDigitLike(at(place))) {
      place++;
    }
    return place;
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
  private boolean isNumber() {
    for (int i = digitsStart; i < digitsEnd; i++) {
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
    return Signs.isSlash(at(place)) || Signs.isDash(at(place)) || isOtherMark(at(place));
  }

  /** Signs that are typed for a separator: {@code 12-NQ_TU}, {@code 21-KL\TW}. */
  private static boolean isOtherMark(char sign) {
    return sign == '_' || sign == '\\';
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

    /** Whether a sign or capital stands after a number, as before every code. */
    boolean mayFollow(int number) {
      int next = skipSpaces(number);
      return isMark(next) || Character.isUpperCase(at(next));
    }

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
      while (marksEnd - marksStart < 2 && (isMark(marksEnd) || isLooseMark(marksEnd))) {
        marksEnd++;
      }
      codeStart = skipSpaces(marksEnd);
      codeEnd = lettersEnd(codeStart);
      if (!Character.isUpperCase(at(codeStart))) {
        return isSmallCode();
      }
      joinHalves();
      cutGlued();
      cutNote();
      int last = codeEnd + 1;
      while (last - codeEnd <= LONGEST_OFFICE && Character.isUpperCase(at(last))) {
        last++;
      }
      boolean office = at(codeEnd) == '.' && last > codeEnd + 1 && !Character.isLetter(at(last));
      if (office && !(all.isEmpty() && isIssuerAfterType(codeEnd + 1, last))) {
        codeEnd = last;
      }
      return true;
    }

    /** {@code SGD&ĐT}: the halves of one code; two known bodies are two codes. */
    private void joinHalves() {
      int last = codeEnd;
      while (at(last) == '&' && Character.isUpperCase(at(last + 1))) {
        codeEnd = last;
        last = lettersEnd(codeEnd + 1);
        last = lexicon.isIssuerCode(text.substring(codeEnd + 1, last)) ? codeEnd : last;
        if (last == codeEnd) {
          return;
        }
      }
      codeEnd = last;
    }

    private int lettersEnd(int start) {
      int last = start;
      while (last - start < LONGEST_CODE && Character.isLetterOrDigit(at(last))) {
        last++;
      }
      return last;
    }

    /** {@code 36-NQ.TW}, {@code 05/QCPH-MTTQ&UBND}: signs that part codes between known ones. */
    private boolean isLooseMark(int mark) {
      char sign = at(mark);
      int last = sign == '.' || sign == '&' ? lettersEnd(mark + 1) : mark;
      return mark == place
          && last > mark + 1
          && (sign == '.' ? all.size() == 1 : all.size() > 1)
          && lexicon.isIssuerCode(text.substring(mark + 1, last));
    }

    private boolean isIssuerAfterType(int start, int last) {
      return lexicon.isTypeCode(code()) && lexicon.isIssuerCode(text.substring(start, last));
    }

    /** {@code 06-ct/tw}: codes in small letters, both of them known. */
    private boolean isSmallCode() {
      if (codeEnd == codeStart || codeEnd - codeStart > MOST_DIGITS || !isMark(marksEnd - 1)) {
        return false;
      }
      String code = code().toUpperCase(Locale.ROOT);
      return all.isEmpty()
          ? lexicon.isTypeCode(code) && isMark(codeEnd)
          : all.size() == 1 && Character.isLowerCase(at(place - 1)) && lexicon.isIssuerCode(code);
    }

    /**
     * {@code TWngày}: small letters glued to a known code are the next word; {@code NQTW}: the code
     * of a committee is glued to that of a type.
     */
    private void cutGlued() {
      int capitals = codeStart;
      while (capitals < codeEnd && !Character.isLowerCase(at(capitals))) {
        capitals++;
      }
      boolean glued =
          codeEnd - capitals > 2
              && capitals - codeStart > 1
              && !lexicon.isTypeCode(code())
              && lexicon.isIssuerCode(text.substring(codeStart, capitals));
      codeEnd = glued ? capitals : codeEnd;
      int committee = codeEnd - COMMITTEE;
      boolean joined =
          all.isEmpty()
              && announced
              && committee > codeStart
              && !isMark(codeEnd)
              && lexicon.isTypeCode(text.substring(codeStart, committee))
              && lexicon.isPartyIssuer(text.substring(committee, codeEnd));
      codeEnd = joined ? committee : codeEnd;
    }

    /** {@code 05-CT/TW1}: the number of a note is glued to the code of an issuer. */
    private void cutNote() {
      int letters = codeEnd;
      while (codeEnd - letters < LONGEST_NOTE && isDigit(at(letters - 1))) {
        letters--;
      }
      if (letters == codeEnd || all.isEmpty()) {
        return;
      }
      String issuer = text.substring(codeStart, letters);
      boolean noted = !lexicon.hasTerms(issuer) && lexicon.isIssuerCode(issuer);
      codeEnd = noted ? letters : codeEnd;
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

    /** The letters of the code; a code is known with its ampersand or without it. */
    private String code() {
      return text.substring(codeStart, codeEnd).replace("&", "");
    }

    private boolean fits() {
      boolean spaced = marksStart > place || codeStart > marksEnd;
      boolean marked = marksEnd > marksStart;
      if (!marked && (!all.isEmpty() || !isMark(codeEnd))) {
        return all.size() == 1 && codeStart == place && codeEnd - codeStart == COMMITTEE;
      }
      String code = code();
      if (all.isEmpty()) {
        return marked ? !spaced ? isCode(code) : isTypeOrPlain(code) : lexicon.isTypeCode(code);
      }
      boolean wrapped = marksStart == place && codeStart == marksEnd + 1 && at(marksEnd) == '\n';
      boolean known = isKnown(code) || isUnit(code);
      return spaced && !wrapped ? known : isCode(code) || lexicon.isTypeCode(code) || isSmallCode();
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
      String code = canonical();
      char mark = mark(code);
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
        boolean other = !Signs.isDash(at(i)) && !Signs.isSlash(at(i));
        if (other) {
          defects.add(Defect.MARK_LOST);
        } else if (at(i) != '-' && at(i) != '/') {
          defects.add(Defect.DASH_VARIANT);
        }
      }
      if (marks == 0 && !all.isEmpty()) {
        defects.add(Defect.MARK_LOST);
      }
      if (marks > 0 && (marksStart > place || codeStart > marksEnd)) {
        defects.add(Defect.SPACED);
      }
      all.add(code);
      symbol.append(text, codeStart, codeEnd);
      place = codeEnd;
    }

    /** The separator before a code: the printed one, or the one that its issuer wants. */
    private char mark(String code) {
      char sign = marksEnd > marksStart ? at(marksEnd - 1) : '\0';
      boolean party = !all.isEmpty() && lexicon.isPartyIssuer(code);
      boolean missing = !all.isEmpty() && (sign == '\0' || sign == '_' || sign == '.');
      return Signs.isSlash(sign) || sign == '\\' || missing && party ? '/' : '-';
    }

    /** The code as it should be written: {@code QĐ} for QD and Qđ, {@code TW} for T.Ư. */
    private String canonical() {
      String code = code();
      String other = all.isEmpty() ? lexicon.likelyType(code) : lexicon.likelyIssuer(code);
      if (!other.equals(code) && other.equalsIgnoreCase(code)) {
        defects.add(Defect.CASE);
      }
      return other;
    }

    boolean isTyped() {
      return all.size() > 1 && lexicon.isTypeCode(all.get(0));
    }

    /** Whether the codes make a symbol, by what is known of them. */
    boolean isSymbol() {
      if (all.isEmpty()) {
        return false;
      }
      boolean typed = isTyped();
      boolean assembly = hasYear() && lexicon.isIssuerCode(all.get(0)) && all.size() == 1;
      boolean letter = all.size() > 1 && lexicon.isIssuerCode(all.get(0)) && first == '/';
      return typed || assembly || letter || announced && isCode(all.get(0));
    }

    private boolean isParty() {
      return all.size() > 1 && !hasYear() && lexicon.isPartyIssuer(all.get(1));
    }

    PrintedCode printed(Optional<String> number) {
      boolean typed = isTyped();
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
      boolean partyStyle = typed && first == '-' && second == '/';
      boolean party = isParty() || partyStyle && !lexicon.isIssuerCode(all.get(1));
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
