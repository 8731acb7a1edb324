package org.chithi.text;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of an older Vietnamese encoding, shown as Latin letters, brought to Unicode: {@code Uû ban
 * nh©n d©n} is TCVN3 for {@code Uỷ ban nhân dân}. The encoding is told by the share of words that
 * become Vietnamese syllables; where no encoding is clearly the best the letters stay as they are.
 * Lines that are Unicode already stay too.
 *
 * @param text the text in Unicode
 * @param alignment the way back to the text as read
 * @param encoding what it was written in; absent if nothing was changed
 * @param respelt the number of letters that were changed
 * @since 0.1.0
 */
public record LegacyText(
    String text, Alignment alignment, Optional<TextEncoding> encoding, int respelt) {

  private static final Pattern LINE = Pattern.compile("[^\\n]{0,100000}\\n?");
  private static final Pattern WORD = Pattern.compile("\\S{1,40}");

  /** A capital behind a small letter: {@code CộNG} was typed in capitals of a font of capitals. */
  private static final Pattern SHOUTED = Pattern.compile("\\p{Ll}\\p{Lu}|\\p{Lu}{2}\\p{Ll}");

  /** A with breve, D with stroke, I and U with tilde, O and U with horn; capital and small. */
  private static final String UNICODE =
      "\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0";

  /** So much of a text is looked at to tell its encoding. */
  private static final int LOOK = 50_000;

  private static final int LONGEST = 40;
  private static final int FEWEST_WORDS = 3;
  private static final double CERTAIN = 0.8;
  private static final double LEAD = 0.1;

  /** Most words of a Vietnamese text have a mark. */
  private static final double FEWEST_MARKED = 0.2;

  /** Checks that nothing is missing. */
  public LegacyText {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(alignment, "alignment");
    Objects.requireNonNull(encoding, "encoding");
  }

  /** Brings a text to Unicode; a text of no older encoding is taken over as it is. */
  public static LegacyText of(String read) {
    return script(read)
        .map(script -> converted(read, script))
        .orElseGet(
            () -> new LegacyText(read, Alignment.identity(read.length()), Optional.empty(), 0));
  }

  /**
   * The letters that a font of an older encoding shows for some words.
   *
   * @throws IllegalArgumentException if this is no encoding of such fonts
   */
  public static String decode(String words, TextEncoding encoding) {
    return LegacyScript.all().stream()
        .filter(script -> script.encoding() == encoding)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("encoding: " + encoding))
        .decode(words);
  }

  // --- which encoding ---------------------------------------------------------------------------

  /**
   * How Vietnamese a text looks.
   *
   * @param all its words
   * @param marked those with letters beyond ASCII
   * @param syllables those of them that are Vietnamese syllables
   */
  private record Share(int all, int marked, int syllables) {

    double value() {
      return marked == 0 ? 0 : (double) syllables / marked;
    }

    boolean isCertain() {
      return marked >= FEWEST_WORDS && marked >= all * FEWEST_MARKED && value() >= CERTAIN;
    }
  }

  private static Optional<LegacyScript> script(String read) {
    int length = Math.min(read.length(), LOOK);
    String look = withoutUnicodeLines(read, length);
    boolean hasUnicode = look.length() < length;
    if (hasUnicode
        && look.chars().filter(LegacyText::isSign).limit(FEWEST_WORDS).count() < FEWEST_WORDS) {
      return Optional.empty(); // the usual case, which should cost nothing
    }
    double highest = share(look).value();
    if (look.isBlank() || highest >= CERTAIN) {
      return Optional.empty();
    }
    Optional<LegacyScript> best = Optional.empty();
    double second = 0;
    for (LegacyScript script : LegacyScript.all()) {
      boolean fits = script.encoding() != TextEncoding.VIQR || !hasUnicode;
      Share share = share(script.decode(look));
      if (fits && share.isCertain() && share.value() > highest) {
        second = highest;
        highest = share.value();
        best = Optional.of(script);
      } else {
        second = Math.max(second, share.value());
      }
    }
    double lead = highest - second;
    return best.filter(script -> lead >= LEAD);
  }

  private static String withoutUnicodeLines(String text, int length) {
    StringBuilder rest = new StringBuilder();
    for (int start = 0; start < length; ) {
      int end = text.indexOf('\n', start) + 1;
      end = end == 0 ? length : Math.min(end, length);
      if (!isUnicode(text, start, end)) {
        rest.append(text, start, end);
      }
      start = end;
    }
    return rest.toString();
  }

  /** Whether a line has a Vietnamese letter that no older encoding shows. */
  private static boolean isUnicode(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char unit = text.charAt(i);
      if (unit > 0xFF && (isUnicodeLetter(unit) || unit >= 0x300 && unit <= 0x323)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a unit is a Vietnamese letter of Unicode that no older encoding shows. */
  public static boolean isUnicodeLetter(int unit) {
    return unit >= 0x1EA0 && unit <= 0x1EF9 || UNICODE.indexOf(unit) >= 0;
  }

  /** A unit that is no ASCII letter. */
  private static boolean isSign(int unit) {
    return unit > 0x7F || unit < ' ' && unit != '\n' && unit != '\t' && unit != '\r';
  }

  private static Share share(String text) {
    int[] counts = new int[3];
    for (int place = 0; place < text.length(); ) {
      int start = place;
      while (place < text.length() && !isSpace(text.charAt(place)) && place - start < LONGEST) {
        place++;
      }
      count(text, start, place, counts);
      place = Math.max(place, start + 1);
    }
    return new Share(counts[0], counts[1], counts[2]);
  }

  /** Counts a word, a marked one, a syllable. */
  private static void count(String text, int from, int to, int[] counts) {
    int start = from;
    int end = to;
    while (start < end && !isLetter(text.charAt(start))) {
      start++;
    }
    while (end > start && !isLetter(text.charAt(end - 1))) {
      end--;
    }
    counts[0] += end > start ? 1 : 0;
    if (end - start > 1 && isMarked(text, start, end)) {
      counts[1]++;
      counts[2] += Syllables.isSyllable(text.substring(start, end)) ? 1 : 0;
    }
  }

  private static boolean isSpace(char unit) {
    return unit == ' ' || unit >= '\t' && unit <= '\r';
  }

  private static boolean isLetter(char unit) {
    return Character.isLetter(unit) || Character.getType(unit) == Character.NON_SPACING_MARK;
  }

  private static boolean isMarked(String text, int start, int end) {
    int i = start;
    while (i < end && !isSign(text.charAt(i))) {
      i++;
    }
    return i < end;
  }

  // --- conversion -------------------------------------------------------------------------------

  private static LegacyText converted(String read, LegacyScript script) {
    AlignedText text = new AlignedText(read.length());
    int respelt = 0;
    Matcher line = LINE.matcher(read);
    while (line.find() && !line.group().isEmpty()) {
      String seen = line.group();
      String meant = script.decode(seen);
      if (isUnicode(seen, 0, seen.length()) || share(meant).syllables() < share(seen).syllables()) {
        text.copy(read, line.start(), line.end());
      } else {
        respelt += write(read, line.start(), line.end(), script, capitals(meant), text);
      }
    }
    return new LegacyText(
        text.toString(), text.alignment(), Optional.of(script.encoding()), respelt);
  }

  /** Writes the decoded line letter by letter; the number of letters that were changed. */
  private static int write(
      String read, int start, int end, LegacyScript script, String meant, AlignedText text) {
    int respelt = 0;
    int written = 0;
    for (int at = start; at < end; ) {
      int length = script.lengthAt(read, at);
      if (length == 0) {
        text.copy(read, at, at + 1);
      } else {
        text.replace(meant.substring(written, written + 1), at, at + length);
        respelt++;
      }
      written++;
      at += Math.max(1, length);
    }
    return respelt;
  }

  /**
   * A line typed in capitals of a font that shows small letters as capitals: {@code CéNG HOµ},
   * which is {@code CộNG HOà}, was {@code CỘNG HOÀ} on paper.
   */
  private static String capitals(String line) {
    if (!SHOUTED.matcher(line).find()) {
      return line;
    }
    Matcher word = WORD.matcher(line);
    return word.replaceAll(
        found -> {
          boolean small = found.group().chars().anyMatch(unit -> unit >= 'a' && unit <= 'z');
          return Matcher.quoteReplacement(
              small ? found.group() : found.group().toUpperCase(Locale.ROOT));
        });
  }
}
