package org.chithi.read;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chithi.text.TermTable;

/** What is said around documents on pages, and what only documents say: {@code page-words.tsv}. */
final class PageWords {

  private static final String TABLE = "page-words.tsv";
  private static final List<TermTable.Row> ROWS = TermTable.rows(PageWords.class, TABLE);
  private static final Set<String> MENU = words("menu");
  private static final Set<String> SHARE = words("share");
  private static final Set<String> TOOL = words("tool");
  private static final Set<String> FOOT = words("foot");
  private static final Set<String> CONTACT = words("contact");
  private static final Set<String> ANNEX = words("annex");
  private static final Set<String> MOTTO = words("motto");
  private static final Set<String> CLOSING = words("closing");
  private static final Set<String> RECIPIENTS = words("recipients");
  private static final Set<String> ADDRESSED = words("addressed");
  private static final Set<String> TITLE = words("title");
  private static final Set<String> NUMBER_WORD = words("number");
  private static final Set<String> DAY = words("day");

  /** The number of a document in its head: {@code Số 47-KL/TU}. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\b"
              + oneOf("number")
              + "\\s{0,9}:?\\s{0,9}[\\d.…]{1,9}\\s?[-/]\\s?[\\p{L}\\d]{1,9}\\s?[-/]");

  /** {@code Điều 5.}, {@code 2.}, {@code Căn cứ Luật}. */
  private static final Pattern OF_DOCUMENT =
      Pattern.compile(
          (oneOf("division") + "\\s+(?:\\d|[ivxlc]{1,6}\\b)")
              + ("|" + oneOf("part") + "\\s+(?:" + oneOf("ordinal") + "|\\d|[ivx]{1,5}\\b)")
              + "|(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}|[a-z\u0111]|[ivx]{1,5})\\s?[.)-]\\s"
              + ("|" + oneOf("opening")),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern BETWEEN = Pattern.compile("[\\s|:;,./»>•·-]{1,20}");
  private static final Pattern DASH = Pattern.compile("\\s{0,9}[-\u2013\u2014]\\s{0,9}");
  private static final int LONGEST_SHARE = 120;

  private PageWords() {}

  private static Set<String> words(String kind) {
    return ROWS.stream()
        .filter(row -> List.of(row.cell("kind").split(" ")).contains(kind))
        .map(row -> row.cell("words"))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** An expression for the words of a kind. */
  private static String oneOf(String kind) {
    return words(kind).stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
  }

  private static String plain(PageLine line) {
    return plain(line.words());
  }

  private static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  /** Whether a line begins what surrounds a document: {@code Tin liên quan:}. */
  static boolean isMenu(PageLine line) {
    return startsWithAny(plain(line), MENU);
  }

  /**
   * How many names of places to share a page a line consists of: two in {@code Facebook | Zalo};
   * none if it has other words too. What a page offers beside them ({@code Email}, {@code A}) does
   * not count.
   */
  static int shares(PageLine line) {
    String rest = plain(line);
    int shares = 0;
    while (rest.length() <= LONGEST_SHARE) {
      Matcher gap = BETWEEN.matcher(rest);
      String behind = gap.lookingAt() ? rest.substring(gap.end()) : rest;
      String share = longest(behind, SHARE);
      String next = share.isEmpty() ? longest(behind, TOOL) : share;
      shares += share.isEmpty() ? 0 : 1;
      if (next.isEmpty()) {
        return behind.isEmpty() ? shares : 0;
      }
      rest = behind.substring(next.length());
    }
    return 0;
  }

  /** Whether a line names nothing but what a page offers. */
  static boolean isTool(PageLine line) {
    return TOOL.contains(plain(line));
  }

  private static String longest(String words, Set<String> starts) {
    return starts.stream()
        .filter(words::startsWith)
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  private static boolean isWord(String words, String start) {
    return words.startsWith(start)
        && (words.length() == start.length()
            || !Character.isLetterOrDigit(words.charAt(start.length())));
  }

  /** Whether a line is of the foot of a page: {@code Bản quyền thuộc về ...}. */
  static boolean isFoot(PageLine line) {
    String words = plain(line);
    return FOOT.stream().anyMatch(words::contains);
  }

  /** Whether a line tells where to reach the owner of a page: {@code Điện thoại: ...}. */
  static boolean isContact(PageLine line) {
    return startsWithAny(plain(line), CONTACT);
  }

  /** Whether a line begins an annex, whose rows a portal may make links. */
  static boolean isAnnex(PageLine line) {
    return startsWithAny(plain(line), ANNEX);
  }

  /** Whether a line is one of a document, though a portal makes it a link. */
  static boolean isOfDocument(String words) {
    return OF_DOCUMENT.matcher(words).lookingAt();
  }

  /** Whether a row of a page begins the recipients of a document. */
  static boolean beginsRecipients(String words) {
    String small = words.toLowerCase(Locale.ROOT);
    return RECIPIENTS.stream().anyMatch(small::startsWith);
  }

  /** Whether words are the motto of a head in capitals. */
  static boolean isMotto(String words) {
    String plain = plain(words);
    return MOTTO.contains(plain) && !plain.equals(words);
  }

  /** Whether a row of a page has the number of a document, and its date after a wide gap. */
  static boolean isNumberAndDate(String words) {
    String plain = plain(words);
    int gap = plain.indexOf('\t');
    return startsWithAny(plain, NUMBER_WORD) && gap > 0 && DAY.stream().anyMatch(plain::contains);
  }

  /** Whether a row of a page begins what stands under the head: addressees, or the title. */
  static boolean endsHead(String words) {
    String plain = plain(words);
    boolean capitals = words.equals(words.toUpperCase(Locale.ROOT));
    return startsWithAny(plain, ADDRESSED) || capitals && TITLE.contains(plain);
  }

  /** Whether words are those of a signer in capitals, or of what is signed for. */
  static boolean isSignature(String words) {
    return words.equals(words.toUpperCase(Locale.ROOT)) && startsWithAny(plain(words), CLOSING);
  }

  /** What stands in the head or the foot of a document, and seldom elsewhere. */
  enum Sign {
    /** {@code ĐẢNG CỘNG SẢN VIỆT NAM}. */
    MOTTO,
    /** {@code Số 47-KL/TU}. */
    NUMBER,
    /** {@code Nơi nhận:}, {@code T/M BAN THƯỜNG VỤ}. */
    CLOSING
  }

  /** What a line tells of a document. */
  static Optional<Sign> sign(PageLine line) {
    String words = DASH.matcher(plain(line)).replaceAll(" - ");
    if (MOTTO.contains(words)) {
      return Optional.of(Sign.MOTTO);
    }
    if (startsWithAny(words, CLOSING)) {
      return Optional.of(Sign.CLOSING);
    }
    boolean number = !line.isLinks() && NUMBER.matcher(plain(line)).find();
    return number ? Optional.of(Sign.NUMBER) : Optional.empty();
  }

  private static boolean startsWithAny(String words, Set<String> starts) {
    return starts.stream().anyMatch(it -> isWord(words, it));
  }
}
