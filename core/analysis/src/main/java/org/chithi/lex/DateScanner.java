package org.chithi.lex;

/**
 * Reads dates in all their styles, whole or in part: {@code ngày 30 tháng 7 năm 2021}, {@code
 * 12/12/2013}, {@code 18.4.2022}, {@code 26/5/25}, {@code tháng 11/2020}, {@code năm 2018}. Looks
 * at most a few dozen units ahead; keeps the last date read. Of a date with blanks only what is
 * printed is known.
 */
final class DateScanner {

  private static final int LONGEST_BLANK = 12;
  private static final int CENTURY = 2000;

  /** Documents of the party begin in 1930: {@code 45} is 1945. */
  private static final int LAST_OF_CENTURY = 30;

  private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  /** The words of a date; {@code ngáy} and {@code ngảy} are no slips that anybody prints. */
  private static final long DAY_WORD = Syllable.key("ngày", 0, 4);

  private static final long DAY_WORD_BARE = Syllable.key("ngay", 0, 4);
  private static final long MONTH_WORD = Syllable.key("tháng", 0, 5);
  private static final long YEAR_WORD = Syllable.key("năm", 0, 3);

  private final String text;

  /** The line end that may stand inside; a space where none may. */
  private final char lineEnd;

  private int year;
  private int month;
  private int day;
  private int end;

  /**
   * @param overLines whether a line end may stand inside a date
   */
  DateScanner(String text, boolean overLines) {
    this.text = text;
    this.lineEnd = overLines ? '\n' : ' ';
  }

  int end() {
    return end;
  }

  /** Year, month and day of the last date, 0 for what is not printed. */
  int packed() {
    return pack(year, month, day);
  }

  static int pack(int year, int month, int day) {
    return year << 9 | month << 5 | day;
  }

  /** Whether a date may start with a word of this key. */
  static boolean isDateWord(long key) {
    return key == DAY_WORD || key == DAY_WORD_BARE || key == MONTH_WORD || key == YEAR_WORD;
  }

  /** Whether a date starts with the word at a place, of which the key is known. */
  boolean readAtWord(int start, int wordEnd, long key) {
    reset();
    if (key == DAY_WORD || key == DAY_WORD_BARE) {
      int page = afterPage(wordEnd);
      return readInWords(wordEnd)
          || key == DAY_WORD
              && (readDigits(gap(wordEnd))
                  || readGlued(gap(wordEnd))
                  || readBlankDay(gap(wordEnd))
                  || page > wordEnd && (readDigits(page) || readInWords(page)));
    }
    if (key == MONTH_WORD) {
      return readMonth(gap(wordEnd));
    }
    return key == YEAR_WORD
        && (readYearAfterWord(wordEnd) || isDigit(at(gap(wordEnd))) && readInWords(wordEnd));
  }

  /** Whether a date starts with the digits at a place. */
  boolean readAtDigit(int start) {
    reset();
    return readDigits(start);
  }

  private void reset() {
    year = 0;
    month = 0;
    day = 0;
  }

  /**
   * [ngày] 30 tháng 7 năm 2021, day and month may be blank; the word for the month may be repeated
   * by mistake.
   */
  private boolean readInWords(int place) {
    int dayStart = blank(place);
    int dayEnd = digits(dayStart, 2);
    int monthWord = blank(afterPage(dayEnd));
    int monthWordEnd = letters(monthWord);
    if (key(monthWord, monthWordEnd) != MONTH_WORD) {
      return false;
    }
    int monthStart = blank(monthWordEnd);
    int monthEnd = digits(monthStart, 2);
    int yearWord = blank(afterPage(monthEnd));
    int yearWordEnd = letters(yearWord);
    int yearStart = gap(afterPage(yearWordEnd));
    int yearEnd = digits(yearStart, 4);
    long word = key(yearWord, yearWordEnd);
    if (word != YEAR_WORD && word != MONTH_WORD
        || yearEnd - yearStart < 4
        || isDigit(at(yearEnd))) {
      return false;
    }
    return take(number(yearStart, yearEnd), number(monthStart, monthEnd), number(dayStart, dayEnd))
        && endAt(yearEnd);
  }

  /** 12/12/2013 | 4-11-2013 | 18.4.2022 | 23 / 6 /2023 | 26/5/25 | 26/5/025. */
  private boolean readDigits(int place) {
    int dayEnd = digits(place, 2);
    int mark = gap(dayEnd);
    char sign = Signs.plain(at(mark));
    if (dayEnd == place || sign != '/' && sign != '-' && sign != '.') {
      return false;
    }
    int monthStart = gap(mark + 1);
    int monthEnd = digits(monthStart, 2);
    int second = gap(monthEnd);
    if (monthEnd == monthStart || Signs.plain(at(second)) != sign) {
      return false;
    }
    int yearStart = gap(second + 1);
    int yearEnd = digits(yearStart, 4);
    int length = yearEnd - yearStart;
    boolean fits = length == 4 || length == 2 || length == 3 && at(yearStart) == '0';
    if (!fits || isDigit(at(yearEnd)) || at(yearEnd) == '/') {
      return false;
    }
    int printed = number(yearStart, yearEnd);
    int full =
        length == 4 ? printed : printed + (printed < LAST_OF_CENTURY ? CENTURY : CENTURY - 100);
    return take(full, number(monthStart, monthEnd), number(place, dayEnd)) && endAt(yearEnd);
  }

  /** ngày ...../...../2025: day and month are blank. */
  private boolean readBlankDay(int place) {
    int mark = blank(place);
    int second = blank(mark + 1);
    int yearStart = gap(second + 1);
    int yearEnd = digits(yearStart, 4);
    return mark > place
        && Signs.isSlash(at(mark))
        && Signs.isSlash(at(second))
        && yearEnd - yearStart == 4
        && !isDigit(at(yearEnd))
        && take(number(yearStart, yearEnd), 0, 0)
        && endAt(yearEnd);
  }

  /** ngày 26-52025: the second mark is lost. */
  private boolean readGlued(int place) {
    int dayEnd = digits(place, 2);
    int mark = gap(dayEnd);
    char sign = Signs.plain(at(mark));
    int monthStart = gap(mark + 1);
    int all = digits(monthStart, 6);
    int monthEnd = all - 4;
    boolean fits =
        dayEnd > place
            && (sign == '/' || sign == '-' || sign == '.')
            && monthEnd > monthStart
            && monthEnd - monthStart <= 2
            && at(monthEnd) == '2'
            && at(monthEnd + 1) == '0'
            && !isDigit(at(all))
            && at(all) != '/';
    return fits
        && take(number(monthEnd, all), number(monthStart, monthEnd), number(place, dayEnd))
        && endAt(all);
  }

  /** [tháng] 9 năm 2019 | [tháng] 11/2020 | [tháng] 3-2007. */
  private boolean readMonth(int place) {
    int monthEnd = digits(place, 2);
    int link = gap(monthEnd);
    boolean signed = Signs.isSlash(at(link)) || Signs.isDash(at(link));
    int linkEnd = signed ? link + 1 : letters(link);
    boolean linked = signed || key(link, linkEnd) == YEAR_WORD;
    int yearStart = gap(linkEnd);
    int yearEnd = digits(yearStart, 4);
    return monthEnd > place
        && linked
        && yearEnd - yearStart == 4
        && !isDigit(at(yearEnd))
        && take(number(yearStart, yearEnd), number(place, monthEnd), 0)
        && endAt(yearEnd);
  }

  /** [năm] 2018, not the first of two years. */
  private boolean readYearAfterWord(int place) {
    int yearStart = gap(place);
    int yearEnd = digits(yearStart, 4);
    boolean century =
        at(yearStart) == '1' && at(yearStart + 1) == '9'
            || at(yearStart) == '2' && at(yearStart + 1) == '0';
    return yearStart > place
        && century
        && yearEnd - yearStart == 4
        && !isDigit(at(yearEnd))
        && at(yearEnd) != '-'
        && take(number(yearStart, yearEnd), 0, 0)
        && endAt(yearEnd);
  }

  private boolean take(int readYear, int readMonth, int readDay) {
    year = readYear;
    month = readMonth;
    day = readMonth == 0 ? 0 : readDay;
    boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    boolean february = month == 2 && day == 29 && !leap;
    return month <= 12 && (day == 0 || day <= DAYS[month - 1]) && !february;
  }

  private boolean endAt(int place) {
    end = place;
    return true;
  }

  /** The place after one space, tab or line end, if one stands here. */
  private int gap(int place) {
    char unit = at(place);
    return unit == ' ' || unit == lineEnd || unit == '\t' ? place + 1 : place;
  }

  /** The place after the number of a page at the end of a line; the place itself for none. */
  private int afterPage(int place) {
    int number = gap(place);
    int last = digits(number, 3);
    boolean page = lineEnd == '\n' && number > place && last > number && at(last) == '\n';
    return page ? last + 1 : place;
  }

  private int blank(int place) {
    int next = place;
    while (next - place < LONGEST_BLANK
        && (at(next) == lineEnd || " .…_\t".indexOf(at(next)) >= 0)) {
      next++;
    }
    return next;
  }

  private int digits(int place, int most) {
    int next = place;
    while (next - place < most && isDigit(at(next))) {
      next++;
    }
    return next;
  }

  private int letters(int place) {
    int next = place;
    while (next - place < LONGEST_BLANK && next < text.length() && Syllable.isLetter(at(next))) {
      next++;
    }
    return next;
  }

  private long key(int start, int wordEnd) {
    return wordEnd > start ? Syllable.key(text, start, wordEnd) : Syllable.NONE;
  }

  private int number(int start, int numberEnd) {
    int value = 0;
    for (int i = start; i < numberEnd; i++) {
      value = value * 10 + text.charAt(i) - '0';
    }
    return value;
  }

  private char at(int place) {
    return place >= 0 && place < text.length() ? text.charAt(place) : '\0';
  }

  private static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }
}
