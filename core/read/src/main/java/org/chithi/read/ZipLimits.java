package org.chithi.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.chithi.read.UnreadableSourceException.Reason;

/** How much may come out of a zip: documents and archives of more are traps. */
final class ZipLimits {

  /** Names that are not UTF-8 come from old Windows. */
  static final Charset OLD_NAMES = Charset.forName("IBM437");

  private static final String HEAD = "PK\u0003\u0004";
  private static final int MOST_ENTRIES = 100_000;
  private static final long MOST_BYTES = 1L << 30;

  /** What is packed tighter than this is no text. */
  private static final int HIGHEST_RATIO = 200;

  private static final long HARMLESS = 32L << 20;
  private static final int BUFFER = 1 << 16;

  private ZipLimits() {}

  /** Whether bytes are those of a zip. */
  static boolean isZip(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD.length());
    return HEAD.equals(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
  }

  /** Whether so many bytes out of so many packed ones are too many. */
  static boolean isTooMuch(long unpacked, long packed) {
    return unpacked > MOST_BYTES
        || unpacked > HARMLESS && unpacked / HIGHEST_RATIO > Math.max(1, packed);
  }

  /**
   * Unpacks a document into nothing, to see that it is no trap.
   *
   * @throws UnreadableSourceException if it is one, or broken
   */
  static void check(byte[] bytes, String name) throws UnreadableSourceException {
    byte[] buffer = new byte[BUFFER];
    long unpacked = 0;
    int entries = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), OLD_NAMES)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries++;
        for (int read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
          unpacked += read;
          if (isTooMuch(unpacked, bytes.length) || entries > MOST_ENTRIES) {
            throw new UnreadableSourceException(name, Reason.BOMB);
          }
        }
      }
    } catch (UnreadableSourceException known) {
      throw known;
    } catch (IOException | IllegalArgumentException broken) {
      throw new UnreadableSourceException(name, Reason.BROKEN);
    }
  }

  /**
   * What is in a packed file.
   *
   * @param packed how long it is packed
   * @throws UnreadableSourceException if it is a trap
   */
  static byte[] unpacked(InputStream file, long packed, String name) throws IOException {
    byte[] bytes =
        file.readNBytes((int) Math.max(HARMLESS, Math.min(MOST_BYTES, packed * HIGHEST_RATIO)));
    if (file.read() >= 0) {
      throw new UnreadableSourceException(name, Reason.BOMB);
    }
    return bytes;
  }
}
