package org.chithi.parse;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chithi.model.Bodies;
import org.chithi.model.Label;
import org.chithi.model.NumberingStyle;
import org.chithi.text.Folding;
import org.chithi.text.PhraseTable;
import org.chithi.text.RomanNumeral;
import org.chithi.text.TermTable;

/**
 * A line whose last words wait for more, so that the next line goes on with it although that begins
 * with a number or a capital: {@code Căn cứ Nghị định số / 58/2024/NĐ-CP}, {@code Giám đốc Sở /
 * Công Thương}, {@code tỉnh Quảng / Ninh}, {@code đợt / 2) về xã}.
 */
final class LineContinuation {

  /** A line of that many words is no cell of a table and no number of a letterhead. */
  private static final int FEWEST_WORDS = 3;

  /** Words of a torn name that stand at the end of a line at most. */
  private static final int MOST_OF_NAME = 5;

  /** So many units of a line are enough to tell how it starts. */
  private static final int START = 60;

  /** A shorter line in brackets is no remark that runs over lines. */
  private static final int SHORTEST_REMARK = 40;

  private static final int LONGEST_REMARK = 400;

  /** What the last item of every list of recipients starts with. */
  private static final PhraseTable<Term> FILE_COPY = ParseLexicon.phrases(Term.FILE_COPY);

  /** So many letters of a kind's code stand before the slash at most. */
  private static final int LONGEST_CODE = 6;

  /** The digits of a year. */
  private static final int YEAR = 4;

  /** What the number of a quarter starts with. */
  private static final String QUARTER = "IVXLC";

  /** In {@code a)} and {@code 12)} the bracket stands so far after the start at most. */
  private static final int LABEL = 2;

  /** So many units at most stand between an open bracket and the number that closes it. */
  private static final int SHORTEST_BRACKET = 12;

  /** What a number after a word looks like where the line is short: the columns of the table. */
  private static final Map<String, Predicate<String>> SHAPES =
      Map.of(
          "", number -> false,
          "any", number -> true,
          "symbol", number -> number.indexOf('/') > 0,
          "day", number -> number.length() == 2 || number.indexOf('/') > 0,
          "year", LineContinuation::startsWithYear);

  private static final Map<String, Predicate<String>> BEFORE_NUMBER =
      TermTable.rows(LineContinuation.class, "before-number.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.cell("word"), row -> SHAPES.get(row.cell("short"))));

  /** The words that lead on to a name, with the compounds that they may end: {@code tồn tại}. */
  private static final List<BeforeName> BEFORE_NAME =
      TermTable.rows(LineContinuation.class, "before-name.tsv").stream()
          .map(
              row ->
                  new BeforeName(
                      " " + row.cell("word"),
                      Arrays.stream(row.cell("compounds").split(", "))
                          .filter(compound -> !compound.isEmpty())
                          .toList()))
          .toList();

  private record BeforeName(String word, List<String> compounds) {}

  private static final PhraseTable<Term> BASES = ParseLexicon.phrases(Term.BASIS);

  private static final PhraseTable<String> PLACES =
      TermTable.phrases(Bodies.class, "provinces.tsv", "name");

  private final PrintedLine text;

  /** The line with these words. */
  LineContinuation(PrintedLine text) {
    this.text = text;
  }

  /**
   * {@code cuối năm / 2030}, {@code theo mẫu / 1-TĐV}, {@code Nghị định số / 58/2024/NĐ-CP}: words
   * no line would end with, before a number.
   */
  boolean awaitsNumber(PrintedLine next, int width) {
    if (!Character.isDigit(next.charAt(0)) && !startsQuarter(next)) {
      return false;
    }
    String tail = Folding.key(lastWord()).replace("(", "");
    if (!BEFORE_NUMBER.containsKey(tail)) {
      return false;
    }
    int space = next.indexOf(' ', 0);
    String number = next.subSequence(0, space < 0 ? next.length() : space);
    return text.length() >= width
        || words() >= FEWEST_WORDS && isNoItem(next) && BEFORE_NUMBER.get(tail).test(number);
  }

  /** {@code I/2025}. */
  private static boolean startsQuarter(PrintedLine next) {
    if (QUARTER.indexOf(next.charAt(0)) < 0) {
      return false;
    }
    int slash = next.indexOf('/', 0);
    return slash > 0
        && slash + 1 < next.length()
        && Character.isDigit(next.charAt(slash + 1))
        && RomanNumeral.value(next.subSequence(0, slash)) > 0;
  }

  private static boolean isNoItem(PrintedLine next) {
    return next.label().isEmpty() && next.chars().anyMatch(Character::isLetter);
  }

  private String lastWord() {
    return text.subSequence(lastIndexOf(' ', text.length() - 1) + 1, text.length());
  }

  private int lastIndexOf(char unit, int from) {
    return Letters.lastIndexOf(text, unit, from);
  }

  /** {@code ... của / Thủ tướng}, {@code Điều 2. Giao / Sở Nội vụ}: a word before a name. */
  boolean awaitsName(CharSequence next) {
    return Character.isLetter(next.charAt(0))
        && Character.isLowerCase(Letters.last(text))
        && endsBeforeName()
        && words() >= FEWEST_WORDS;
  }

  /** A word that leads on to a name, except as the last syllable of a compound. */
  private boolean endsBeforeName() {
    for (int i = 0; i < BEFORE_NAME.size(); i++) {
      if (Letters.endsWith(text, BEFORE_NAME.get(i).word)) {
        return BEFORE_NAME.get(i).compounds.stream().noneMatch(it -> Letters.endsWith(text, it));
      }
    }
    return false;
  }

  private int words() {
    return Letters.countWords(text, Math.min(START, text.length()));
  }

  /** {@code của Ban / Thường vụ}, {@code Giám đốc Sở / Công Thương}, {@code tỉnh Quảng / Ninh}. */
  boolean breaksName(CharSequence next) {
    CharSequence key = Folding.lazyKey(new Joined(text, next));
    int place = text.length();
    for (int words = 0; words < MOST_OF_NAME && place > 0; words++) {
      place = lastIndexOf(' ', place - 2) + 1;
      if (Character.isUpperCase(text.charAt(place))
          && (Bodies.goesOver(key, place, text.length()) || isPlace(key, place))) {
        return place > 0;
      }
    }
    return false;
  }

  private boolean isPlace(CharSequence key, int start) {
    return PLACES.at(key, start).filter(found -> found.end() > text.length()).isPresent();
  }

  /** Two lines with a space between them. */
  private record Joined(CharSequence first, CharSequence second) implements CharSequence {
    @Override
    public int length() {
      return first.length() + 1 + second.length();
    }

    @Override
    public char charAt(int index) {
      int after = index - first.length() - 1;
      return after < -1 ? first.charAt(index) : after < 0 ? ' ' : second.charAt(after);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return toString().substring(start, end);
    }

    @Override
    public String toString() {
      return first + " " + second;
    }
  }

  /** {@code (đợt / 2) về xã}, {@code (Có / Danh mục kèm theo)}: a bracket that the next closes. */
  boolean breaksBracket(PrintedLine next) {
    int close = next.indexOf(')', 0);
    if (close < 0) {
      return false;
    }
    int open = lastIndexOf('(', text.length() - 1);
    int other = next.indexOf('(', 0);
    boolean broken = open > lastIndexOf(')', text.length() - 1) && (other < 0 || close < other);
    return broken
        && !Letters.endsSentence(text)
        && (close > LABEL || text.length() - open <= SHORTEST_BRACKET);
  }

  /** {@code gồm (1) chè; / (2) quế}: the next member of a list inside a sentence. */
  boolean listsOn(Label next) {
    String before = "(" + (next.ordinal() - 1) + ") ";
    return next.style() == NumberingStyle.ARABIC_BRACKET
        && next.text().startsWith("(")
        && text.toString().indexOf(before, 1) > 0;
  }

  /** {@code (Có danh sách kèm theo)}: a remark in brackets is a paragraph. */
  static boolean isRemark(CharSequence first, CharSequence last) {
    if (first.charAt(0) != '(' || Letters.last(last) != ')' || first.length() > LONGEST_REMARK) {
      return false;
    }
    int close = Letters.indexOf(first, ')', 0);
    return close < 0 || close == first.length() - 1;
  }

  /** {@code (Danh sách kèm theo và mẫu của / Hội đồng}: a remark whose bracket is still open. */
  static boolean isOpenRemark(CharSequence first) {
    return first.charAt(0) == '('
        && first.length() >= SHORTEST_REMARK
        && Letters.indexOf(first, ')', 0) < 0;
  }

  /** {@code Quyết định số 190 / -QĐ/TW}: a symbol torn from its number. */
  boolean breaksSymbol(CharSequence next) {
    int slash = Letters.indexOf(next, '/', 0);
    if (Folding.key(next.charAt(0)) != '-'
        || slash < 2
        || slash > LONGEST_CODE
        || !Character.isDigit(Letters.last(text))) {
      return false;
    }
    return next.subSequence(1, slash).chars().allMatch(Character::isLetter)
        && Character.isUpperCase(next.charAt(1));
  }

  /** {@code giai đoạn 2021 / - 2025}, {@code 2021 - / 2025}: the years of a term. */
  boolean breaksYears(CharSequence next) {
    boolean dashed = Folding.key(Letters.last(text)) == '-';
    int dash = Folding.key(next.charAt(0)) == '-' ? 1 : 0;
    if (dashed == (dash == 1)) {
      return false;
    }
    int year = endOfWords(text.length() - (dashed ? 1 : 0)) - YEAR;
    return year > 0
        && text.charAt(year - 1) == ' '
        && isYear(text, year)
        && isYear(next, startOfWords(next, dash));
  }

  private int endOfWords(int from) {
    int end = from;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static int startOfWords(CharSequence words, int from) {
    int start = from;
    while (start < words.length() && Character.isWhitespace(words.charAt(start))) {
      start++;
    }
    return start;
  }

  private static boolean isYear(CharSequence words, int start) {
    int end = start;
    while (end < words.length() && end - start < YEAR && Character.isDigit(words.charAt(end))) {
      end++;
    }
    return end - start == YEAR;
  }

  private static boolean startsWithYear(String words) {
    return isYear(words, 0);
  }

  /** {@code Căn cứ Luật Tổ chức / Chính phủ ...;}: a line of the legal basis without its end. */
  static boolean isOpenBasis(CharSequence first, CharSequence last, CharSequence next) {
    return !Letters.endsSentence(last)
        && Letters.last(last) != ','
        && opensBasis(first)
        && namesSomething(first)
        && !opensBasis(next);
  }

  /** {@code Căn cứ Luật ...}, not the head of a column {@code Căn cứ pháp lý}. */
  private static boolean namesSomething(CharSequence first) {
    int end = Math.min(START, first.length());
    for (int i = 1; i < end; i++) {
      if (Character.isUpperCase(first.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** {@code các bản: Nà Cọ, Lác, / Mường Động}: a list inside a sentence. */
  static boolean isOpenList(CharSequence first, CharSequence last, CharSequence next) {
    return Letters.last(last) == ','
        && last.length() >= SHORTEST_REMARK
        && !opensBasis(first)
        && FILE_COPY.at(Folding.lazyKey(next), 0).isEmpty()
        && ",;".indexOf(Letters.last(next)) < 0;
  }

  private static boolean opensBasis(CharSequence text) {
    CharSequence key = Folding.lazyKey(text);
    int from = 0;
    if (key.charAt(0) == '-') {
      from = LabelReader.read(text).map(LabelReader.Labelled::contentStart).orElse(0);
    }
    return BASES.at(key, from).isPresent() && !Letters.isCapitals(start(text));
  }

  private static CharSequence start(CharSequence line) {
    return line.subSequence(0, Math.min(START, line.length()));
  }
}
