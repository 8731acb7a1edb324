package org.chithi.read;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chithi.text.LegacyText;
import org.chithi.text.TextEncoding;
import org.xml.sax.Attributes;

/**
 * A font that shows the Latin letters of a file as Vietnamese ones: {@code .VnTime}, and {@code
 * .VnTimeH}, which shows small letters as capitals.
 *
 * @param encoding what its letters are written in
 * @param capitals whether it shows capitals only
 */
record OldFont(TextEncoding encoding, boolean capitals) {

  private static final Map<String, TextEncoding> FAMILIES =
      Map.of(".vn", TextEncoding.TCVN3, "vni-", TextEncoding.VNI, "vps ", TextEncoding.VPS);

  private static final Pattern FAMILY = Pattern.compile("font-family\\s{0,9}:(?<name>[^;]{1,200})");

  /** How a name goes on that tells how bold or slanted it is. */
  private static final Pattern VARIANT =
      Pattern.compile("(?:[,-]| (?=bold|italic|regular)).{0,40}$", Pattern.CASE_INSENSITIVE);

  /**
   * The font of a name, {@code .VnTimeH} or {@code .VnTimeH,Bold}; empty for a font of Unicode. One
   * whose name is all in small letters ends in a small h.
   */
  static Optional<OldFont> of(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    String own = small.startsWith(".vn") ? VARIANT.matcher(name).replaceAll("") : "";
    boolean capitals = own.endsWith("H") || name.equals(small) && own.endsWith("h");
    return FAMILIES.entrySet().stream()
        .filter(family -> small.startsWith(family.getKey()))
        .map(family -> new OldFont(family.getValue(), capitals))
        .findFirst();
  }

  /**
   * The font that an element of a page asks for, {@code <font face=".VnTimeH">} or {@code <span
   * style="font-family: '.VnTime'">}; empty if it asks for none or one of Unicode.
   */
  static Optional<OldFont> of(Attributes element) {
    Matcher family = FAMILY.matcher(String.valueOf(element.getValue("style")));
    String name = family.find() ? family.group("name") : String.valueOf(element.getValue("face"));
    return of(name.split(",", 2)[0].replaceAll("[\"']", "").strip());
  }

  /** The same font in a file that writes its letters in Unicode, but not as capitals. */
  OldFont ofUnicode() {
    return new OldFont(TextEncoding.UTF_8, capitals);
  }

  /** What is seen on paper; letters that are Unicode already stay as they are. */
  String shown(String words) {
    boolean unicode =
        encoding == TextEncoding.UTF_8
            || words.chars().anyMatch(unit -> unit >= 0x1EA0 && unit <= 0x1EF9);
    String letters = unicode ? words : LegacyText.decode(words, encoding);
    return capitals ? letters.toUpperCase(Locale.ROOT) : letters;
  }
}
