package org.chithi.parse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chithi.model.DocumentKind;
import org.chithi.model.DocumentNumber;
import org.chithi.model.PrintedDate;
import org.chithi.text.Folding;
import org.chithi.text.PhraseTable;
import org.chithi.text.TermTable;

/** The fixed forms of a letterhead, each under an example of print. */
final class HeadForms {

  /** The title of party or state and the motto below the latter. */
  private static final List<String> TITLES =
      List.of(
          "đảng cộng sản việt nam",
          "cộng hòa xã hội chủ nghĩa việt nam",
          "độc lập - tự do - hạnh phúc",
          "độc lập-tự do-hạnh phúc");

  /** A narrow cell tears a title over so many lines at most. */
  private static final int MOST_TORN = 4;

  /** Số 127-QĐ/TW | Số: 15/QĐ-BNV | Số -CT/TU. */
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\p{L}\\d])số[ \\t]{0,3}[:.]?[ \\t]{0,3}");

  /** Hạ Long, ngày 20 tháng 02 năm 2018 | Lào Cai, ngày tháng năm 2026. */
  private static final Pattern DATE_LINE =
      Pattern.compile(
          "(?:(?<place>[\\p{L}\\d.() -]{2,40}),?[ \\t]{0,3})?"
              + "(?<date>ngày[ \\t.…_]{0,9}(?<day>\\d{0,2})[ \\t.…_]{0,9}"
              + "(?:tháng[ \\t.…_]{0,9}(?<month>\\d{0,2})[ \\t.…_]{0,9}năm[ \\t.…_]{0,9}(?<year>\\d{0,4})"
              + "|[-/.]\\d{1,2}[-/.]\\d{4}))");

  private static final List<TermTable.Row> KIND_ROWS =
      TermTable.rows(DocumentKind.class, "kinds.tsv");

  private static final PhraseTable<DocumentKind> KINDS = kinds();
  private static final PhraseTable<Term> MARKS = ParseLexicon.phrases(Term.MARK);

  private HeadForms() {}

  /**
   * A date line as read.
   *
   * @param place the place before it
   * @param date the day; absent if it is left blank or does not exist
   * @param start where the form starts in its line
   * @param end where it ends
   */
  record DateLine(Optional<String> place, Optional<LocalDate> date, int start, int end) {}

  /**
   * A number line as read.
   *
   * @param number number and symbol; absent if they were not understood
   * @param start where "Số" starts in its line
   * @param end where the symbol ends
   */
  record NumberLine(Optional<DocumentNumber> number, int start, int end) {}

  /** The line without the title of party or state and the motto; the words left may be none. */
  static String withoutTitles(String text) {
    String key = Folding.key(text);
    for (String title : TITLES) {
      int at = key.indexOf(title);
      if (at >= 0 && standsAlone(text, at, title)) {
        String left = text.substring(0, at).strip();
        String right = text.substring(at + title.length()).strip();
        return left.isEmpty() ? right : right.isEmpty() ? left : left + "\t" + right;
      }
    }
    return text;
  }

  /** Whether the title of party or state stands on the line: a letterhead is here. */
  static boolean holdsTitle(String text) {
    if (!text.contains("CỘNG SẢN") && !text.contains("CỘNG HÒA") && !text.contains("CỘNG HOÀ")) {
      return false;
    }
    String key = Folding.key(text);
    return TITLES.subList(0, 2).stream()
        .anyMatch(title -> key.contains(title) && standsAlone(text, key.indexOf(title), title));
  }

  /** In capitals (but for the motto) and the last words of its line or column. */
  private static boolean standsAlone(String text, int at, String title) {
    int end = at + title.length();
    boolean capitals = title.startsWith("độc") || Letters.isCapitals(text.substring(at, end));
    String behind = text.substring(end);
    return capitals
        && (behind.isBlank() || behind.startsWith("\t") || Letters.isOrnament(behind.strip()));
  }

  /**
   * How many lines from a place on are together one title: {@code CỘNG HÒA XÃ / HỘI CHỦ NGHĨA VIỆT
   * NAM}; 0 if they are none.
   */
  static int tornTitle(List<Line> lines, int from) {
    StringBuilder key = new StringBuilder();
    for (int i = from; i < Math.min(lines.size(), from + MOST_TORN); i++) {
      key.append(i == from ? "" : " ").append(lines.get(i).key());
      String words = key.toString();
      if (TITLES.contains(words)) {
        return i + 1 - from;
      }
      if (TITLES.stream().noneMatch(title -> title.startsWith(words))) {
        return 0;
      }
    }
    return 0;
  }

  /** The number line in a line of the letterhead; empty if there is none. */
  static Optional<NumberLine> number(String text) {
    Matcher form = NUMBER.matcher(Folding.key(text));
    while (form.find()) {
      Optional<DocumentNumber.Prefix> number =
          DocumentNumber.parsePrefix(text.substring(form.end()));
      if (number.isPresent()) {
        int end = form.end() + number.get().length();
        return Optional.of(new NumberLine(Optional.of(number.get().number()), form.start(), end));
      }
      if (form.start() == 0 && text.length() - form.end() <= 40) {
        return Optional.of(new NumberLine(Optional.empty(), 0, text.length()));
      }
    }
    return Optional.empty();
  }

  /** Place and date in a line of the letterhead; empty if there are none. */
  static Optional<DateLine> date(String text) {
    String key = Folding.key(text);
    int at = key.indexOf("ngày");
    if (at < 0) {
      return Optional.empty();
    }
    int from = text.lastIndexOf('\t', at) + 1;
    while (from < at && !Character.isLetter(text.charAt(from))) {
      from++;
    }
    Matcher form = DATE_LINE.matcher(key).region(from, key.length());
    if (!form.lookingAt()) {
      form = DATE_LINE.matcher(key).region(at, key.length());
      if (!form.lookingAt()) {
        return Optional.empty();
      }
    }
    int placeStart = form.start("place");
    int placeEnd = form.end("place");
    Optional<String> place =
        Optional.ofNullable(form.group("place"))
            .map(words -> text.substring(placeStart, placeEnd).strip())
            .filter(words -> !words.isEmpty());
    Optional<LocalDate> date = PrintedDate.parse(form.group("date").strip()).map(PrintedDate::day);
    return Optional.of(new DateLine(place, date, form.start(), form.end()));
  }

  /** The kind that a line starts with; empty if it starts with none. */
  static Optional<PhraseTable.Match<DocumentKind>> kind(String key) {
    return KINDS.at(key, 0);
  }

  /** Whether a line speaks of the document it stands in: {@code Nghị quyết này}. */
  static boolean namesItself(Line line) {
    String text = line.text();
    for (int at = text.indexOf(" này"); at >= 0; at = text.indexOf(" này", at + 1)) {
      if (kindBefore(line.key(), at).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The kind whose name ends right before a place: {@code Kết luận| này}; empty if none does. */
  static Optional<DocumentKind> kindBefore(String key, int end) {
    int start = key.lastIndexOf(' ', end - 1);
    for (int words = 0; words < 3 && start >= -1; words++) {
      Optional<PhraseTable.Match<DocumentKind>> match = KINDS.at(key, start + 1);
      if (match.filter(found -> found.end() == end).isPresent()) {
        return match.map(PhraseTable.Match::meaning);
      }
      start = start < 0 ? -2 : key.lastIndexOf(' ', start - 1);
    }
    return Optional.empty();
  }

  /** The kind that a symbol names: {@code KL/TU}; empty if it names none. */
  static Optional<DocumentKind> kind(DocumentNumber number) {
    String code = number.symbol().split("[/-]", 2)[0];
    boolean state = number.separator() == '/' && !number.symbol().contains("/");
    return KIND_ROWS.stream()
        .filter(row -> row.cell("code").equals(code))
        .filter(row -> !row.cell(state ? "state_symbol" : "party_symbol").isEmpty())
        .findFirst()
        .map(row -> DocumentKind.ofCode(row.cell("kind")));
  }

  /** A secrecy, urgency or draft mark that fills the words; empty if they are none. */
  static Optional<String> mark(String words) {
    String bare = words.replaceAll("[()\\[\\]]", "").strip();
    String key = Folding.key(bare);
    return MARKS.at(key, 0).filter(match -> match.end() == key.length()).map(match -> bare);
  }

  private static PhraseTable<DocumentKind> kinds() {
    PhraseTable<DocumentKind> table = new PhraseTable<>();
    for (TermTable.Row row : KIND_ROWS) {
      table.put(row.cell("printed_name"), DocumentKind.ofCode(row.cell("kind")));
    }
    return table;
  }
}
