package org.chithi.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipException;
import org.chithi.read.UnreadableSourceException.Reason;

/**
 * A zip archive of documents, which is not unpacked on the disk. Its documents may be read by any
 * number of threads.
 *
 * @since 0.1.0
 */
public final class Archive implements AutoCloseable {

  private static final String ENDING = ".zip";

  private final FileChannel file;
  private final String name;
  private final Map<String, ZipDirectory.Entry> documents = new TreeMap<>();
  private final Set<ZipDirectory.Entry> traps;

  private Archive(FileChannel file, String name) throws IOException {
    this.file = file;
    this.name = name;
    Map<String, Integer> namesakes = new HashMap<>();
    List<ZipDirectory.Entry> entries = ZipDirectory.entries(ZipBytes.of(file));
    this.traps = ZipLimits.traps(entries, file.size());
    for (ZipDirectory.Entry entry : entries) {
      String place = readable(entry.name());
      if (!place.endsWith("/") && isDocument(place)) {
        documents.put(ownPlace(place, namesakes), entry);
      }
    }
  }

  /** A second entry of one name is {@code a (2).docx}. */
  private String ownPlace(String place, Map<String, Integer> namesakes) {
    int dot = place.lastIndexOf('.');
    String own = place;
    while (documents.containsKey(own)) {
      int number = namesakes.merge(place, 1, Integer::sum) + 1;
      own = place.substring(0, dot) + " (" + number + ")" + place.substring(dot);
    }
    return own;
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
    if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
      throw new UnreadableSourceException(name, Reason.SPECIAL);
    }
    try {
      return open(FileChannel.open(file), name);
    } catch (IOException unread) {
      throw new UnreadableSourceException(name, reason(unread));
    }
  }

  private static Archive open(FileChannel channel, String name) throws IOException {
    try {
      return new Archive(channel, name);
    } catch (IOException unread) {
      close(channel);
      throw unread;
    }
  }

  private static Reason reason(IOException unread) {
    return unread instanceof NoSuchFileException
        ? Reason.ABSENT
        : unread instanceof ZipException ? Reason.BROKEN : Reason.UNOPENED;
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
   * @throws UnreadableSourceException if it is encrypted, packed in a way that is not read, broken,
   *     a trap, or an archive itself
   * @throws IllegalArgumentException if there is no such place
   */
  public byte[] bytes(String place) throws UnreadableSourceException {
    ZipDirectory.Entry entry = documents.get(place);
    if (entry == null) {
      throw new IllegalArgumentException("place: " + place + " is not in " + name);
    }
    String own = place.substring(place.lastIndexOf('/') + 1);
    if (isArchive(own)) {
      throw new UnreadableSourceException(own, Reason.ARCHIVE);
    }
    if (traps.contains(entry)) {
      throw new UnreadableSourceException(own, Reason.BOMB);
    }
    try {
      return ZipDocument.bytes(file, entry, own);
    } catch (UnreadableSourceException known) {
      throw known;
    } catch (IOException broken) {
      throw new UnreadableSourceException(own, Reason.BROKEN);
    }
  }

  /** Closes the file. */
  @Override
  public void close() {
    close(file);
  }

  private static void close(FileChannel file) {
    try {
      file.close();
    } catch (IOException nothingWasWritten) {
      // Only read from.
    }
  }
}
