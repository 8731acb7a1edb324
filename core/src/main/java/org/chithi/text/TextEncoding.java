package org.chithi.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How the bytes of a text stand for its letters. */
public enum TextEncoding {
  /** UTF-8, with or without a byte order mark; plain ASCII too. */
  UTF_8(StandardCharsets.UTF_8),
  /** UTF-16, low byte first. */
  UTF_16LE(StandardCharsets.UTF_16LE),
  /** UTF-16, high byte first. */
  UTF_16BE(StandardCharsets.UTF_16BE),
  /** The code page of Vietnamese Windows, tones as combining marks. */
  WINDOWS_1258(Charset.forName("windows-1258")),
  /**
   * Bytes of an older Vietnamese font encoding (TCVN3, VNI, VISCII ...) that is not told apart: the
   * letters are shown as Latin-1 and are not the ones that were meant.
   */
  LEGACY_8_BIT(StandardCharsets.ISO_8859_1);

  private final Charset charset;

  TextEncoding(Charset charset) {
    this.charset = charset;
  }

  /** The character set that reads such bytes. */
  public Charset charset() {
    return charset;
  }

  /** The name as in the IANA registry, {@code UTF-8}; {@code x-legacy-8bit} where it has none. */
  public String label() {
    return this == LEGACY_8_BIT ? "x-legacy-8bit" : charset.name();
  }
}
