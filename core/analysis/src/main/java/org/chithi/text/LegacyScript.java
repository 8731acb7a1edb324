package org.chithi.text;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chithi.text.TermTable.Row;

/**
 * How one of the older encodings writes Vietnamese letters, each with one to three Latin letters or
 * signs: VNI writes {@code öu} for {@code ưu} and {@code aâ} for {@code â}.
 *
 * <p>The rows of {@code legacy.tsv} for TCVN3 and VISCII are those of the character sets {@code
 * TCVN5712-1} and {@code VISCII} of the GNU C library, those of VPS of {@code recode}; VNI by its
 * fonts, VIQR by RFC 1456.
 */
final class LegacyScript {

  /** What windows-1252 makes of the bytes 80 to 9F. */
  private static final String OF_1252 =
      "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D"
          + "\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153"
          + "\u009D\u017E\u0178";

  private static final int LONGEST = 3;

  private static final List<LegacyScript> ALL = read();

  private final TextEncoding encoding;
  private final Map<String, String> letters;

  private LegacyScript(TextEncoding encoding, Map<String, String> letters) {
    this.encoding = encoding;
    this.letters = letters;
  }

  /** All that are told apart. */
  static List<LegacyScript> all() {
    return ALL;
  }

  /** The encoding's name. */
  TextEncoding encoding() {
    return encoding;
  }

  /** What letters that are shown as Latin ones are meant to be. */
  String decode(String latin) {
    StringBuilder text = new StringBuilder(latin.length());
    for (int i = 0; i < latin.length(); ) {
      int length = lengthAt(latin, i);
      text.append(meant(latin, i, length));
      i += Math.max(1, length);
    }
    return text.toString();
  }

  /** How many units write the letter at a place; 0 if it is what it seems. */
  int lengthAt(String latin, int at) {
    for (int length = Math.min(LONGEST, latin.length() - at); length > 0; length--) {
      if (letters.containsKey(bytes(latin, at, length))) {
        return length;
      }
    }
    return 0;
  }

  /** The letter that so many units at a place write. */
  String meant(String latin, int at, int length) {
    String seen = latin.substring(at, at + Math.max(1, length));
    return length == 0 ? seen : letters.getOrDefault(bytes(latin, at, length), seen);
  }

  private static String bytes(String latin, int at, int length) {
    StringBuilder bytes = new StringBuilder(length);
    for (int i = at; i < at + length; i++) {
      bytes.append(asByte(latin.charAt(i)));
    }
    return bytes.toString();
  }

  /** The quotes and dashes of Windows where Latin-1 has control signs. */
  static String asWindows(String latin) {
    StringBuilder text = new StringBuilder(latin);
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit >= 0x80 && unit < 0xA0) {
        text.setCharAt(i, OF_1252.charAt(unit - 0x80));
      }
    }
    return text.toString();
  }

  private static char asByte(char unit) {
    int place = unit < 0x100 ? -1 : OF_1252.indexOf(unit);
    return place < 0 ? unit : (char) (0x80 + place);
  }

  private static List<LegacyScript> read() {
    Map<TextEncoding, Map<String, String>> all = new EnumMap<>(TextEncoding.class);
    for (Row row : TermTable.rows(LegacyScript.class, "legacy.tsv")) {
      StringBuilder seen = new StringBuilder();
      for (String unit : row.cell("seen").split(" ")) {
        seen.append((char) Integer.parseInt(unit, 16));
      }
      all.computeIfAbsent(TextEncoding.valueOf(row.cell("encoding")), unused -> new HashMap<>())
          .put(seen.toString(), row.cell("meant"));
    }
    return all.entrySet().stream()
        .map(script -> new LegacyScript(script.getKey(), Map.copyOf(script.getValue())))
        .toList();
  }
}
