package org.chithi.search;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** A long text that is seldom read, as few bytes as possible. */
final class PackedText {

  private PackedText() {}

  static byte[] pack(String text) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException neverInMemory) {
      throw new IllegalStateException(neverInMemory);
    }
    return packed.toByteArray();
  }

  /**
   * Reads the form of {@link #pack}.
   *
   * @throws IOException if the bytes are damaged
   */
  static String unpack(byte[] bytes, int start, int length) throws IOException {
    ByteArrayInputStream packed = new ByteArrayInputStream(bytes, start, length);
    try (InflaterInputStream in = new InflaterInputStream(packed)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
