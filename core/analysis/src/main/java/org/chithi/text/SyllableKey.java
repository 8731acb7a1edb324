package org.chithi.text;

import com.ibm.icu.text.Normalizer2;
import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;

/**
 * The form under which all spellings of one Vietnamese syllable are equal and different syllables
 * differ: {@code uỷ} and {@code ủy}, {@code hoà} and {@code hòa}, {@code kỹ} and {@code kĩ}, {@code
 * Ðảng} (with an Icelandic letter) and {@code Đảng}, composed and decomposed.
 *
 * <p>Case is folded (NFKC), the tone mark stands behind the syllable as a combining mark, and
 * {@code y} is {@code i} where the spelling is free: alone behind {@code b h k l m s t v qu th}. A
 * word that is no Vietnamese syllable is only case-folded. Unlike {@link Folding#key} the form
 * keeps no offsets; it is for single words.
 *
 * @since 0.1.0
 */
public final class SyllableKey {

  private static final Normalizer2 CASE_FOLD = Normalizer2.getNFKCCasefoldInstance();

  private static final String VOWELS = SyllableParts.VOWELS;

  /** The marks of the tones: huyền, hỏi, ngã, sắc, nặng. */
  private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

  private static final Set<String> CODAS = Set.of("", "c", "ch", "m", "n", "ng", "nh", "p", "t");

  /** Behind these the syllable's only vowel may be written i or y. */
  private static final Set<String> FREE_I =
      Set.of("b", "h", "k", "l", "m", "s", "t", "v", "qu", "th");

  private static final int LONGEST = 8;
  private static final int MOST_VOWELS = 3;

  /** Behind the last letter that carries a tone. */
  private static final int TABLE_END = 0x1F00;

  /** For a letter with a tone the letter without, else 0; and which tone, from 1. */
  private static final char[] SHAPE = new char[TABLE_END];

  private static final byte[] TONE = new byte[TABLE_END];

  static {
    for (char vowel : VOWELS.toCharArray()) {
      for (int tone = 0; tone < TONES.length(); tone++) {
        String letter = "" + vowel + TONES.charAt(tone);
        char composed = Normalizer.normalize(letter, Normalizer.Form.NFC).charAt(0);
        SHAPE[composed] = vowel;
        TONE[composed] = (byte) (tone + 1);
      }
    }
  }

  private SyllableKey() {}

  /** The key of one word: {@code Uỷ} gives {@code uy} with the mark of hỏi behind it. */
  public static String of(CharSequence word) {
    String folded = CASE_FOLD.normalize(word);
    if (folded.isEmpty() || folded.length() > 2 * LONGEST) {
      return folded;
    }
    String tones = tones(folded);
    if (tones.length() > 1) {
      return folded;
    }
    return syllable(shape(folded)).map(shape -> shape.concat(tones)).orElse(folded);
  }

  /**
   * The key without its tone: the letters of the syllable with their shape, {@code đương} of {@code
   * đường}.
   */
  public static String withoutTone(String key) {
    int last = key.length() - 1;
    return last >= 0 && TONES.indexOf(key.charAt(last)) >= 0 ? key.substring(0, last) : key;
  }

  /** Whether a letter of a key is a vowel. */
  public static boolean isVowel(char letter) {
    return VOWELS.indexOf(letter) >= 0;
  }

  /** Whether a key carries a tone or a letter beyond the plain ones. */
  public static boolean isMarked(CharSequence key) {
    return key.chars().anyMatch(unit -> unit >= 0x80);
  }

  /** The tone marks in a word, in order. */
  private static String tones(String folded) {
    StringBuilder tones = new StringBuilder(1);
    for (int i = 0; i < folded.length(); i++) {
      char unit = folded.charAt(i);
      if (unit < TABLE_END && TONE[unit] > 0) {
        tones.append(TONES.charAt(TONE[unit] - 1));
      } else if (TONES.indexOf(unit) >= 0) {
        tones.append(unit);
      }
    }
    return tones.toString();
  }

  /** The word without tones; marks that make another letter are joined with theirs. */
  private static String shape(String folded) {
    StringBuilder shape = new StringBuilder(folded.length());
    boolean loose = false;
    for (int i = 0; i < folded.length(); i++) {
      char unit = folded.charAt(i);
      if (unit < TABLE_END && TONE[unit] > 0) {
        shape.append(SHAPE[unit]);
      } else if (TONES.indexOf(unit) < 0) {
        shape.append(unit);
        loose |= unit >= 0x300 && unit < 0x370;
      }
    }
    String letters = shape.toString();
    return loose ? Normalizer.normalize(letters, Normalizer.Form.NFC) : letters;
  }

  /** The syllable in its one spelling; empty if the letters are none. */
  private static Optional<String> syllable(String shape) {
    if (shape.length() > LONGEST) {
      return Optional.empty();
    }
    String letters = withoutLookalikes(shape);
    String onset = onset(letters);
    int end = onset.length();
    while (end < letters.length() && VOWELS.indexOf(letters.charAt(end)) >= 0) {
      end++;
    }
    int vowels = end - onset.length();
    if (vowels == 0 || vowels > MOST_VOWELS || !CODAS.contains(letters.substring(end))) {
      return Optional.empty();
    }
    boolean free = letters.endsWith("y") && vowels == 1 && FREE_I.contains(onset);
    return Optional.of(free ? onset.concat("i") : letters);
  }

  /** The Vietnamese letters for those that look like them. */
  private static String withoutLookalikes(String shape) {
    boolean foreignD = !shape.isEmpty() && (shape.charAt(0) == 'ð' || shape.charAt(0) == 'ɖ');
    String letters = foreignD ? 'đ' + shape.substring(1) : shape;
    return letters.replace('ƣ', 'ư');
  }

  /** The longest onset that leaves a vowel: {@code gi} of {@code già}, but {@code g} of gì. */
  private static String onset(String letters) {
    for (String onset : SyllableParts.ONSETS) {
      if (letters.startsWith(onset)
          && letters.length() > onset.length()
          && VOWELS.indexOf(letters.charAt(onset.length())) >= 0) {
        return onset;
      }
    }
    return "";
  }
}
