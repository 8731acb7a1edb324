package org.chithi.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes to letters: tells UTF-8, UTF-16 with or without a mark, windows-1258 and the older 8-bit
 * Vietnamese encodings apart by what the bytes can and cannot be.
 *
 * @since 0.1.0
 */
public final class TextDecoder {

  /** How many bytes are looked at to tell an encoding. */
  private static final int LOOK = 1 << 16;

  /** Tone marks of windows-1258: they follow a vowel, as no letter of TCVN3 or VNI always does. */
  private static final int[] TONES_1258 = {0xCC, 0xD2, 0xDE, 0xEC, 0xF2};

  /** The vowels of windows-1258 beyond ASCII: Â Ă Ê Ô Ơ Ư and their small forms. */
  private static final int[] VOWELS_1258 = {
    0xC2, 0xC3, 0xCA, 0xD4, 0xD5, 0xDD, 0xE2, 0xE3, 0xEA, 0xF4, 0xF5, 0xFD
  };

  private TextDecoder() {}

  /**
   * The letters of a text file.
   *
   * @param bytes the whole file
   * @return empty if these are no bytes of a text: zero bytes or control bytes all over
   */
  public static Optional<Decoded> decode(byte[] bytes) {
    Optional<Decoded> marked = decodeMarked(bytes);
    if (marked.isPresent()) {
      return marked;
    }
    Optional<TextEncoding> wide = wideEncoding(bytes);
    if (wide.isPresent()) {
      return Optional.of(decode(bytes, 0, wide.get()));
    }
    if (isBinary(bytes)) {
      return Optional.empty();
    }
    return Optional.of(decodeUtf8(bytes).orElseGet(() -> decode8Bit(bytes)));
  }

  /**
   * A text and how its bytes stood for it.
   *
   * @param text the letters
   * @param encoding how they were written
   * @param lost the number of places where the bytes stand for no letter; {@code U+FFFD} there
   */
  public record Decoded(String text, TextEncoding encoding, int lost) {}

  private static Optional<Decoded> decodeMarked(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(decode(bytes, 3, TextEncoding.UTF_8));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(decode(bytes, 2, TextEncoding.UTF_16LE));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(decode(bytes, 2, TextEncoding.UTF_16BE));
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Decoded decode(byte[] bytes, int from, TextEncoding encoding) {
    String text = new String(bytes, from, bytes.length - from, encoding.charset());
    int lost = (int) text.chars().filter(unit -> unit == 0xFFFD).count();
    return new Decoded(text, encoding, lost);
  }

  /** Without a mark, UTF-16 of Vietnamese text has high bytes 00, 01, 03, 1E and 20 only. */
  private static Optional<TextEncoding> wideEncoding(byte[] bytes) {
    int look = Math.min(bytes.length, LOOK) & ~1;
    int evenHigh = 0;
    int oddHigh = 0;
    int zeros = 0;
    for (int i = 0; i < look; i += 2) {
      evenHigh += isHighByte(bytes[i]) ? 1 : 0;
      oddHigh += isHighByte(bytes[i + 1]) ? 1 : 0;
      zeros += bytes[i] == 0 || bytes[i + 1] == 0 ? 1 : 0;
    }
    int pairs = look / 2;
    if (pairs < 2 || zeros * 10 < pairs * 3) {
      return Optional.empty();
    }
    if (oddHigh * 20 >= pairs * 19 && evenHigh < oddHigh) {
      return Optional.of(TextEncoding.UTF_16LE);
    }
    return evenHigh * 20 >= pairs * 19 && oddHigh < evenHigh
        ? Optional.of(TextEncoding.UTF_16BE)
        : Optional.empty();
  }

  private static boolean isHighByte(byte unit) {
    return unit == 0 || unit == 1 || unit == 3 || unit == 0x1E || unit == 0x20;
  }

  private static boolean isBinary(byte[] bytes) {
    int look = Math.min(bytes.length, LOOK);
    int controls = 0;
    for (int i = 0; i < look; i++) {
      if (bytes[i] == 0) {
        return true;
      }
      boolean white = bytes[i] >= '\t' && bytes[i] <= '\r';
      controls += bytes[i] > 0 && bytes[i] < ' ' && !white ? 1 : 0;
    }
    return controls * 20 > look;
  }

  /** UTF-8, also with a few spoilt places in a text that otherwise is UTF-8 beyond doubt. */
  private static Optional<Decoded> decodeUtf8(byte[] bytes) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return Optional.of(new Decoded(text, TextEncoding.UTF_8, 0));
    } catch (CharacterCodingException spoilt) {
      Decoded mended = decode(bytes, 0, TextEncoding.UTF_8);
      long beyondAscii = mended.text().chars().filter(unit -> unit > 0x7F).count();
      return mended.lost() * 10L < beyondAscii ? Optional.of(mended) : Optional.empty();
    }
  }

  private static Decoded decode8Bit(byte[] bytes) {
    if (is1258(bytes)) {
      return decode(bytes, 0, TextEncoding.WINDOWS_1258);
    }
    Decoded latin = decode(bytes, 0, TextEncoding.LEGACY_8_BIT);
    return new Decoded(LegacyScript.asWindows(latin.text()), latin.encoding(), latin.lost());
  }

  private static boolean is1258(byte[] bytes) {
    int tones = 0;
    int afterVowel = 0;
    for (int i = 1; i < Math.min(bytes.length, LOOK); i++) {
      if (contains(TONES_1258, bytes[i])) {
        tones++;
        afterVowel += isVowel1258(bytes[i - 1]) ? 1 : 0;
      }
    }
    return tones > 0 && afterVowel * 10 >= tones * 9;
  }

  private static boolean isVowel1258(byte unit) {
    return "aeiouyAEIOUY".indexOf(unit) >= 0 || contains(VOWELS_1258, unit);
  }

  private static boolean contains(int[] units, byte wanted) {
    for (int unit : units) {
      if (unit == (wanted & 0xFF)) {
        return true;
      }
    }
    return false;
  }
}
