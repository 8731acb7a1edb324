package org.chithi.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How the bytes of a text stand for its letters.
 *
 * @since 0.1.0
 */
public enum TextEncoding {
  /** UTF-8, with or without a byte order mark; plain ASCII too. */
  UTF_8(StandardCharsets.UTF_8),
  /** UTF-16, low byte first. */
  UTF_16LE(StandardCharsets.UTF_16LE),
  /** UTF-16, high byte first. */
  UTF_16BE(StandardCharsets.UTF_16BE),
  /** The code page of Vietnamese Windows, tones as combining marks. */
  WINDOWS_1258(Charset.forName("windows-1258")),
  /** TCVN 5712:1993, the encoding of the fonts .VnTime and .VnArial ("ABC"). */
  TCVN3(StandardCharsets.ISO_8859_1, "x-viet-tcvn5712"),
  /** The encoding of the fonts VNI-Times and VNI-Helve: a letter and then its marks. */
  VNI(StandardCharsets.ISO_8859_1, "x-viet-vni"),
  /** RFC 1456. */
  VISCII(StandardCharsets.ISO_8859_1, "VISCII"),
  /** The encoding of the fonts VPS Times and VPS Long An. */
  VPS(StandardCharsets.ISO_8859_1, "x-viet-vps"),
  /** Letters of ASCII with their marks behind them, {@code Vie^.t Nam}; RFC 1456. */
  VIQR(StandardCharsets.US_ASCII, "VIQR"),
  /**
   * Bytes of an older Vietnamese font encoding that is not told apart: the letters are shown as
   * Latin-1 and are not the ones that were meant.
   */
  LEGACY_8_BIT(StandardCharsets.ISO_8859_1, "x-legacy-8bit");

  private final Charset charset;
  private final String label;

  TextEncoding(Charset charset) {
    this(charset, charset.name());
  }

  TextEncoding(Charset charset, String label) {
    this.charset = charset;
    this.label = label;
  }

  /** The character set that reads such bytes; ISO-8859-1 keeps those of a font's own encoding. */
  public Charset charset() {
    return charset;
  }

  /** The name as in the IANA registry, {@code UTF-8}; a name with {@code x-} where it has none. */
  public String label() {
    return label;
  }
}
