package org.chithi.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
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
   * The entries of an archive that are traps: those that share their bytes with others, and those
   * with which all of them together unpack to far more than the archive holds.
   */
  static Set<ZipDirectory.Entry> traps(List<ZipDirectory.Entry> entries, long packed) {
    Set<ZipDirectory.Entry> traps = ZipDirectory.overlapping(entries);
    long unpacked = 0;
    for (ZipDirectory.Entry entry : entries) {
      unpacked += Math.min(MOST_BYTES, Math.max(0, entry.unpacked()));
      if (unpacked > HARMLESS && unpacked / HIGHEST_RATIO > packed) {
        traps.add(entry);
      }
    }
    return traps;
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
    XmlParts parts = new XmlParts();
    checkTable(bytes, name);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), OLD_NAMES)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries++;
        for (int read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
          unpacked += read;
          if (isTooMuch(unpacked, bytes.length) || entries > MOST_ENTRIES) {
            throw new UnreadableSourceException(name, Reason.BOMB);
          }
          if (!parts.add(buffer, read)) {
            throw new UnreadableSourceException(name, Reason.TOO_MANY_PARTS);
          }
        }
      }
    } catch (UnreadableSourceException known) {
      throw known;
    } catch (IOException | IllegalArgumentException broken) {
      throw new UnreadableSourceException(name, Reason.BROKEN);
    }
  }

  private static void checkTable(byte[] bytes, String name) throws UnreadableSourceException {
    try {
      if (!ZipDirectory.overlapping(ZipDirectory.entries(ZipBytes.of(bytes))).isEmpty()) {
        throw new UnreadableSourceException(name, Reason.BOMB);
      }
    } catch (UnreadableSourceException known) {
      throw known;
    } catch (IOException noTable) {
      // Its entries can still be read one after the other.
    }
  }

  /**
   * What is in a packed file.
   *
   * @throws UnreadableSourceException if it is a trap: more than such a file holds, or than it says
   */
  static byte[] unpacked(InputStream file, ZipDirectory.Entry entry, String name)
      throws IOException {
    long most = Math.max(HARMLESS, Math.min(MOST_BYTES, entry.packed() * HIGHEST_RATIO));
    byte[] bytes = file.readNBytes((int) Math.min(most, entry.unpacked()));
    if (file.read() >= 0) {
      throw new UnreadableSourceException(name, Reason.BOMB);
    }
    return bytes;
  }
}
