package org.chithi.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Mends syllables that a PDF tore apart inside their rhyme: {@code ĐIỀ U KHO ẢN} is {@code ĐIỀU
 * KHOẢN}. Only where one piece is no syllable that Vietnamese has and both together are one.
 *
 * @since 0.1.0
 */
public final class TornSyllables {

  /** A piece, a space and a short piece. */
  private static final Pattern PAIR =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?<first>\\p{L}{2,6}) (?=(?<second>\\p{L}{1,4})(?![\\p{L}\\p{N}]))");

  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  /** The syllables of Vietnamese that start with a vowel. */
  private static final Set<String> OPEN =
      TermTable.rows(TornSyllables.class, "open-syllables.tsv").stream()
          .map(row -> row.cell("syllable"))
          .collect(Collectors.toUnmodifiableSet());

  private TornSyllables() {}

  /** The line with its torn syllables mended. */
  public static String mended(String line) {
    Matcher pair = PAIR.matcher(line);
    StringBuilder mended = new StringBuilder(line.length());
    int copied = 0;
    while (pair.find()) {
      if (isTorn(pair.group("first"), pair.group("second"))) {
        mended.append(line, copied, pair.end() - 1);
        copied = pair.end();
      }
    }
    return copied == 0 ? line : mended.append(line, copied, line.length()).toString();
  }

  private static boolean isTorn(String first, String second) {
    String left = first.toLowerCase(Locale.ROOT);
    String right = second.toLowerCase(Locale.ROOT);
    boolean sameCase =
        Character.isUpperCase(first.charAt(first.length() - 1))
            == Character.isUpperCase(second.charAt(0));
    boolean open = SyllableKey.isVowel(bare(right).charAt(0));
    boolean leftIsNone = hasVowel(bare(left)) && !Syllables.isSyllable(left);
    boolean rightIsNone = open ? !OPEN.contains(right) : !Syllables.isSyllable(right);
    return sameCase
        && (open ? leftIsNone || rightIsNone : leftIsNone && rightIsNone)
        && Syllables.isSyllable(left + right);
  }

  private static boolean hasVowel(String bare) {
    for (int i = 0; i < bare.length(); i++) {
      if (SyllableKey.isVowel(bare.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Without the mark of the tone. */
  private static String bare(String syllable) {
    String apart = Normalizer.normalize(syllable, Normalizer.Form.NFD);
    StringBuilder bare = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      if (TONES.indexOf(apart.charAt(i)) < 0) {
        bare.append(apart.charAt(i));
      }
    }
    return Normalizer.normalize(bare, Normalizer.Form.NFC);
  }
}
