package org.chithi.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.chithi.read.UnreadableSourceException.Reason;

/**
 * A zip archive of documents, which is not unpacked on the disk. Its documents may be read by any
 * number of threads.
 */
public final class Archive implements AutoCloseable {

  private static final String ENDING = ".zip";

  private final ZipFile zip;
  private final String name;

  private final Map<String, ZipEntry> documents;

  private Archive(ZipFile zip, String name) {
    this.zip = zip;
    this.name = name;
    this.documents = new TreeMap<>();
    zip.stream()
        .filter(entry -> !entry.isDirectory() && isDocument(readable(entry.getName())))
        .forEach(entry -> documents.put(readable(entry.getName()), entry));
  }

  /** Many programs write names in UTF-8 and do not say so. */
  private static String readable(String name) {
    try {
      ByteBuffer bytes = ZipLimits.OLD_NAMES.newEncoder().encode(CharBuffer.wrap(name));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException trulyOldOrUnicodeAlready) {
      return name;
    }
  }

  /** Whether a file's name says that it is an archive. */
  public static boolean isArchive(Path file) {
    return isArchive(file.getFileName().toString());
  }

  private static boolean isArchive(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(ENDING);
  }

  /**
   * Opens an archive.
   *
   * @throws UnreadableSourceException if it is absent or broken
   */
  public static Archive open(Path file) throws UnreadableSourceException {
    String name = file.getFileName().toString();
    try {
      return new Archive(new ZipFile(file.toFile(), ZipLimits.OLD_NAMES), name);
    } catch (NoSuchFileException absent) {
      throw new UnreadableSourceException(name, Reason.ABSENT);
    } catch (ZipException broken) {
      throw new UnreadableSourceException(name, reason(broken));
    } catch (IOException unopened) {
      throw new UnreadableSourceException(name, Reason.UNOPENED);
    }
  }

  /**
   * The places of its documents in the order of their names, {@code 2016/18-kl-tu.docx}. Files of
   * formats that are not read stay out; archives in it do not, though they cannot be read.
   */
  public List<String> names() {
    return List.copyOf(documents.keySet());
  }

  private static boolean isDocument(String place) {
    String own = place.substring(place.lastIndexOf('/') + 1);
    try {
      return !own.startsWith(".")
          && !place.startsWith("__MACOSX")
          && (SourceReader.isReadable(Path.of(own)) || isArchive(own));
    } catch (InvalidPathException strange) {
      return false;
    }
  }

  /**
   * The bytes of a document.
   *
   * @param place one of {@link #names}
   * @throws UnreadableSourceException if it is encrypted, broken, a trap, or an archive itself
   * @throws IllegalArgumentException if there is no such place
   */
  public byte[] bytes(String place) throws UnreadableSourceException {
    ZipEntry entry = documents.get(place);
    if (entry == null) {
      throw new IllegalArgumentException("place: " + place + " is not in " + name);
    }
    String own = place.substring(place.lastIndexOf('/') + 1);
    if (isArchive(own)) {
      throw new UnreadableSourceException(own, Reason.ARCHIVE);
    }
    try (InputStream file = zip.getInputStream(entry)) {
      return ZipLimits.unpacked(file, entry.getCompressedSize(), own);
    } catch (UnreadableSourceException known) {
      throw known;
    } catch (IOException broken) {
      throw new UnreadableSourceException(own, reason(broken));
    }
  }

  private static Reason reason(IOException broken) {
    boolean encrypted = String.valueOf(broken.getMessage()).contains("encrypted");
    return encrypted ? Reason.ENCRYPTED : Reason.BROKEN;
  }

  /** Closes the file. */
  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException nothingWasWritten) {
      // Only read from.
    }
  }
}
