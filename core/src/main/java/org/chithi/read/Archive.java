package org.chithi.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.chithi.read.UnreadableSourceException.Reason;

/** A zip archive of documents, which is not unpacked on the disk. */
public final class Archive {

  private static final String HEAD = "PK\u0003\u0004";

  /** Names that are not UTF-8 come from old Windows. */
  private static final Charset OLD_NAMES = Charset.forName("IBM437");

  private static final int MOST_ENTRIES = 100_000;

  /** So much comes out of an archive or document of zip at most. */
  private static final long MOST_BYTES = 2L << 30;

  /** What is packed tighter than this is no text but a trap. */
  private static final int HIGHEST_RATIO = 200;

  private static final long HARMLESS = 32L << 20;
  private static final int BUFFER = 1 << 16;

  private Archive() {}

  /** A document in an archive. */
  @FunctionalInterface
  public interface Visitor {

    /**
     * Takes the next document.
     *
     * @param name its place in the archive, {@code 2016/18-kl-tu.docx}
     * @param bytes the document
     * @throws IOException to end the walk
     */
    void visit(String name, byte[] bytes) throws IOException;
  }

  /** Whether a file's name says that it is one. */
  public static boolean isName(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  /** Whether bytes are those of a zip archive, or of a format that is packed as one. */
  static boolean isOne(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD.length());
    return HEAD.equals(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
  }

  /**
   * Walks through the documents of an archive in the order in which they are packed; archives in it
   * and files of no format that is read stay out.
   *
   * @param name for messages
   * @throws UnreadableSourceException if the archive is broken, encrypted or a trap
   * @throws IOException if the visitor fails
   */
  public static void walk(byte[] bytes, String name, Visitor visitor) throws IOException {
    unpack(
        bytes,
        name,
        (place, document) -> {
          if (isDocument(place)) {
            visitor.visit(place, document);
          }
        });
  }

  /** Walks through all files of an archive, whatever they are. */
  static void unpack(byte[] bytes, String name, Visitor visitor) throws IOException {
    Charset names = check(bytes, name);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), names)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory()) {
          visitor.visit(entry.getName(), zip.readAllBytes());
        }
      }
    }
  }

  private static boolean isDocument(String place) {
    String name = place.substring(place.lastIndexOf('/') + 1);
    try {
      return !name.startsWith(".")
          && !place.startsWith("__MACOSX")
          && SourceReader.isReadable(Path.of(name));
    } catch (InvalidPathException strange) {
      return false;
    }
  }

  /**
   * Unpacks an archive into nothing, to see that it is whole and no trap; how its names are
   * written.
   *
   * @throws UnreadableSourceException if it is not
   */
  static Charset check(byte[] bytes, String name) throws UnreadableSourceException {
    try {
      check(bytes, name, StandardCharsets.UTF_8);
      return StandardCharsets.UTF_8;
    } catch (IllegalArgumentException otherNames) {
      check(bytes, name, OLD_NAMES);
      return OLD_NAMES;
    }
  }

  private static void check(byte[] bytes, String name, Charset names)
      throws UnreadableSourceException {
    byte[] buffer = new byte[BUFFER];
    long unpacked = 0;
    int entries = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), names)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries++;
        for (int read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
          unpacked += read;
          boolean tight = unpacked > HARMLESS && unpacked / HIGHEST_RATIO > bytes.length;
          if (tight || unpacked > MOST_BYTES || entries > MOST_ENTRIES) {
            throw new UnreadableSourceException(name, Reason.BOMB);
          }
        }
      }
    } catch (UnreadableSourceException known) {
      throw known;
    } catch (IOException broken) {
      boolean encrypted = String.valueOf(broken.getMessage()).contains("encrypted");
      throw new UnreadableSourceException(name, encrypted ? Reason.ENCRYPTED : Reason.BROKEN);
    }
    if (entries == 0) {
      throw new UnreadableSourceException(name, Reason.BROKEN);
    }
  }
}
