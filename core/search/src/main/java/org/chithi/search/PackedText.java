package org.chithi.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.ZipException;
import org.apache.lucene.util.BytesRef;

/**
 * A long text that is seldom read, as few bytes as possible. Most of its words stand in another
 * text too, which must be given again to read it.
 */
final class PackedText {

  /** So much of the other text is near enough to be referred to. */
  private static final int LONGEST_KNOWN = 32_000;

  private PackedText() {}

  static byte[] pack(String text, String known) {
    Deflater deflater = new Deflater();
    deflater.setDictionary(dictionary(known));
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException neverInMemory) {
      throw new IllegalStateException(neverInMemory);
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  private static byte[] dictionary(String known) {
    byte[] bytes = known.getBytes(StandardCharsets.UTF_8);
    return Arrays.copyOf(bytes, Math.min(bytes.length, LONGEST_KNOWN));
  }

  /**
   * Reads the form of {@link #pack}.
   *
   * @throws IOException if the bytes are damaged
   */
  static String unpack(BytesRef bytes, String known) throws IOException {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes.bytes, bytes.offset, bytes.length);
      ByteArrayOutputStream text = new ByteArrayOutputStream();
      byte[] part = new byte[8_192];
      while (!inflater.finished()) {
        int count = inflater.inflate(part);
        text.write(part, 0, count);
        if (inflater.needsDictionary()) {
          inflater.setDictionary(dictionary(known));
        } else if (count == 0 && !inflater.finished()) {
          throw new ZipException("the text ends too early");
        }
      }
      return text.toString(StandardCharsets.UTF_8);
    } catch (DataFormatException | IllegalArgumentException damaged) {
      throw new ZipException(damaged.getMessage());
    } finally {
      inflater.end();
    }
  }
}
