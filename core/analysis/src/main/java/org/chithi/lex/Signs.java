package org.chithi.lex;

/** Signs that are one sign in many prints: dashes, quotes, slashes. */
final class Signs {

  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
  private static final String SLASHES = "/\u2044\u2215";
  private static final String DOUBLE_QUOTES = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB";
  private static final String SINGLE_QUOTES = "'\u2018\u2019\u201A\u201B`\u00B4";
  private static final String BULLETS = "+\u2022\u25CF\u25AA\u25AB\u25E6\u2023\u2043\uF0B7\uF02D";

  private Signs() {}

  /** The plain sign: every dash is {@code -}, every double quote {@code "}. */
  static char plain(char sign) {
    if (sign < 0x80) {
      return sign;
    }
    if (isDash(sign)) {
      return '-';
    }
    return DOUBLE_QUOTES.indexOf(sign) > 0
        ? '"'
        : SINGLE_QUOTES.indexOf(sign) > 0 ? '\'' : SLASHES.indexOf(sign) > 0 ? '/' : sign;
  }

  static boolean isDash(char sign) {
    return sign == '-' || sign >= 0x2010 && DASHES.indexOf(sign) > 0;
  }

  static boolean isSlash(char sign) {
    return sign == '/' || sign >= 0x2044 && SLASHES.indexOf(sign) > 0;
  }

  /** Whether a line that begins with the sign and a space is an item of a list. */
  static boolean isBullet(char sign) {
    return isDash(sign) || sign == '*' || BULLETS.indexOf(sign) >= 0;
  }

  /** A digit raised above the line, as the mark of a note is. */
  static boolean isRaisedDigit(char sign) {
    return sign == 0xB9 || sign == 0xB2 || sign == 0xB3 || sign >= 0x2070 && sign <= 0x2079;
  }
}
