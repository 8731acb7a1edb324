package org.chithi.lex;

import java.text.Normalizer;

/**
 * The keys of syllables: two spellings of one syllable ({@code uỷ}, {@code ủy}; {@code Ðảng},
 * {@code đảng}; {@code quy}, {@code qui}) have one key, two syllables never. Six bits a letter and
 * three for the tone; longer or foreign words have a hash with the sign bit.
 */
final class Syllable {

  /** The key of no syllable. */
  static final long NONE = 0;

  private static final String LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
  private static final String VOWELS = "aăâeêioôơuưy";

  /** The marks of the tones: huyền, hỏi, ngã, sắc, nặng. */
  private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

  /** Consonants after which a lone last vowel may be written i or y. */
  private static final String FREE_I = "bhklmstv";

  private static final int TABLE = 0x2000;
  private static final int LETTER_BITS = 6;
  private static final int LETTER_MASK = (1 << LETTER_BITS) - 1;
  private static final int TONE_BITS = 3;
  private static final int MOST_LETTERS = 9;

  /**
   * The number of the plain letter of a unit from 1, and above it that of its tone, 0 for none; 0
   * for a unit that is no Vietnamese letter.
   */
  private static final short[] LETTER = new short[TABLE];

  private static final int Y = LETTERS.indexOf('y') + 1;
  private static final int I = LETTERS.indexOf('i') + 1;
  private static final int U = LETTERS.indexOf('u') + 1;
  private static final int Q = LETTERS.indexOf('q') + 1;
  private static final long FREE_I_MASK = mask(FREE_I);
  private static final long VOWEL_MASK = mask(VOWELS);

  static {
    for (int i = 0; i < LETTERS.length(); i++) {
      char letter = LETTERS.charAt(i);
      LETTER[letter] = (short) (i + 1);
      LETTER[Character.toUpperCase(letter)] = (short) (i + 1);
    }
    LETTER[0xD0] = LETTER['đ'];
    LETTER[0x189] = LETTER['đ'];
    LETTER[0xF0] = LETTER['đ'];
    LETTER[0x1A2] = LETTER['ư'];
    LETTER[0x1A3] = LETTER['ư'];
    for (char vowel : VOWELS.toCharArray()) {
      for (int tone = 0; tone < TONES.length(); tone++) {
        String toned = Normalizer.normalize("" + vowel + TONES.charAt(tone), Normalizer.Form.NFC);
        char small = toned.charAt(0);
        for (char unit : new char[] {small, Character.toUpperCase(small)}) {
          LETTER[unit] = (short) (LETTER[vowel] | tone + 1 << LETTER_BITS);
        }
      }
    }
  }

  private Syllable() {}

  /** Reads the letters of a word and their key in one pass. For one thread. */
  static final class Scanner {

    private final String text;
    private int end;

    Scanner(String text) {
      this.text = text;
    }

    /** Where the letters end that were read last. */
    int end() {
      return end;
    }

    /** The key of the letters that start at a place. */
    long read(int start) {
      long letters = 0;
      int tone = 0;
      boolean plain = true;
      int i = start;
      for (; i < text.length(); i++) {
        char unit = text.charAt(i);
        int letter = unit < TABLE ? LETTER[unit] : 0;
        if (letter == 0) {
          if (unit <= 0x7F || !isOtherLetter(unit)) {
            break;
          }
          plain = false;
          continue;
        }
        letters = letters << LETTER_BITS | letter & LETTER_MASK;
        if (letter > LETTER_MASK) {
          plain &= tone == 0;
          tone = letter >> LETTER_BITS;
        }
      }
      end = i;
      return plain && i - start <= MOST_LETTERS ? plainKey(letters, tone) : key(text, start, i);
    }
  }

  /** The key of plain letters: a last y that may be written i is one. */
  private static long plainKey(long letters, int tone) {
    boolean freeY =
        (letters & LETTER_MASK) == Y
            && isFreeI(
                (int) (letters >>> LETTER_BITS) & LETTER_MASK,
                (int) (letters >>> 2 * LETTER_BITS) & LETTER_MASK);
    return (freeY ? letters + I - Y : letters) << TONE_BITS | tone;
  }

  /** Whether a unit is a letter of a word. */
  static boolean isLetter(char unit) {
    return unit < TABLE && LETTER[unit] > 0 || unit > 0x7F && isOtherLetter(unit);
  }

  private static boolean isOtherLetter(char unit) {
    return Character.isLetter(unit) || unit >= 0x300 && unit <= 0x36F;
  }

  /** The key of the letters in {@code [start, end)}. */
  static long key(CharSequence text, int start, int end) {
    long letters = 0;
    int tone = 0;
    boolean plain = end - start <= MOST_LETTERS;
    for (int i = start; plain && i < end; i++) {
      char unit = text.charAt(i);
      int letter = unit < TABLE ? LETTER[unit] : 0;
      int toneHere = letter >> LETTER_BITS;
      plain = letter > 0 && (toneHere == 0 || tone == 0);
      letters = letters << LETTER_BITS | letter & LETTER_MASK;
      tone |= toneHere;
    }
    return plain ? plainKey(letters, tone) : foreign(text, start, end);
  }

  private static boolean isFreeI(int before, int beforeThat) {
    return (FREE_I_MASK >>> before & 1) != 0 || before == U && beforeThat == Q;
  }

  /**
   * Where the vowels end that come first in a word, if consonants and more vowels follow, which no
   * syllable has, and a letter is marked, which hardly a foreign word has; else the end of the
   * word.
   */
  static int firstNucleusEnd(CharSequence text, int start, int end) {
    int nucleus = end;
    boolean vowels = false;
    boolean marked = false;
    boolean again = false;
    for (int i = start; i < end; i++) {
      char unit = text.charAt(i);
      boolean vowel = isVowel(unit);
      marked |= unit > 0x7F;
      again |= vowel && nucleus < end;
      nucleus = vowels && !vowel && nucleus == end ? i : nucleus;
      vowels |= vowel;
    }
    return again && marked ? nucleus : end;
  }

  private static boolean isVowel(char unit) {
    int letter = unit < TABLE ? LETTER[unit] & LETTER_MASK : 0;
    return letter > 0 && (VOWEL_MASK >>> letter & 1) != 0;
  }

  /** Decomposed letters are composed first; what is still foreign gets a hash. */
  private static long foreign(CharSequence text, int start, int end) {
    boolean loose = false;
    long hash = 1;
    for (int i = start; i < end; i++) {
      char unit = text.charAt(i);
      loose |= unit >= 0x300 && unit <= 0x36F;
      hash = hash * 0x9E3779B97F4A7C15L + Character.toLowerCase(unit);
    }
    if (loose && end - start <= 2 * MOST_LETTERS) {
      String composed = Normalizer.normalize(text.subSequence(start, end), Normalizer.Form.NFC);
      if (composed.length() < end - start) {
        return key(composed, 0, composed.length());
      }
    }
    return hash | Long.MIN_VALUE;
  }

  /** The key of a sign in an entry of the lexicon, apart from those of all words. */
  static long ofSign(char sign) {
    return 1L << 62 | sign;
  }

  private static long mask(String letters) {
    long mask = 0;
    for (char letter : letters.toCharArray()) {
      mask |= 1L << (LETTERS.indexOf(letter) + 1);
    }
    return mask;
  }
}
