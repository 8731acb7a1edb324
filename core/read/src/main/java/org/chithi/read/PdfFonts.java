package org.chithi.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.TextPosition;
import org.chithi.text.LegacyText;

/** The old fonts of a PDF file, by their names: {@code ABCDEF+.VnTimeH,Bold}. */
final class PdfFonts {

  /** Letters of more signs than this have no old font. */
  private static final int MOST_SIGNS = 0x400;

  /** The signs that are written at the place of TCVN3's {@code ư} are reported as hyphens. */
  private static final int SOFT_HYPHEN = 0xAD;

  private final Map<PDFont, Optional<OldFont>> known = new HashMap<>();

  /** The font of a letter, if it is an old one whose letters are Latin ones in the file. */
  Optional<OldFont> of(TextPosition glyph) {
    PDFont font = glyph.getFont();
    return font == null ? Optional.empty() : known.computeIfAbsent(font, PdfFonts::old);
  }

  /** A letter as the file writes it. */
  static String letter(TextPosition glyph) {
    int[] codes = glyph.getCharacterCodes();
    boolean soft = codes != null && codes.length == 1 && codes[0] == SOFT_HYPHEN;
    String letter = glyph.getUnicode();
    return soft && "-".equals(letter) ? String.valueOf((char) SOFT_HYPHEN) : letter;
  }

  private static Optional<OldFont> old(PDFont font) {
    String name = String.valueOf(font.getName());
    String own = name.substring(name.indexOf('+') + 1);
    return OldFont.of(own).map(it -> isUnicode(font) ? it.ofUnicode() : it);
  }

  /** Some programs write what the letters mean beside them. */
  private static boolean isUnicode(PDFont font) {
    for (int sign = 0; sign < MOST_SIGNS; sign++) {
      String letter = meant(font, sign);
      if (letter.chars().anyMatch(LegacyText::isUnicodeLetter)) {
        return true;
      }
    }
    return false;
  }

  private static String meant(PDFont font, int sign) {
    try {
      String letter = font.toUnicode(sign);
      return letter == null ? "" : letter;
    } catch (RuntimeException noSuchSign) {
      return "";
    }
  }
}
