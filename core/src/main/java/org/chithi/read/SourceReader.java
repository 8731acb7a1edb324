package org.chithi.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chithi.text.Source;
import org.chithi.text.SourceText;
import org.chithi.text.TextDecoder;
import org.chithi.text.TextDecoder.Decoded;

/** Reads plain text and Markdown files: bytes to words, with a fingerprint of the bytes. */
public final class SourceReader {

  private static final Set<String> MARKDOWN = Set.of("md", "markdown");
  private static final Set<String> PLAIN = Set.of("txt", "text");

  /** A file of this many bytes is no directive: the Bible has four million letters. */
  private static final long MOST_BYTES = 1L << 30;

  private SourceReader() {}

  /** Whether a file's name says that it is one of the formats read here. */
  public static boolean isReadable(Path file) {
    String ending = ending(file.getFileName().toString());
    return MARKDOWN.contains(ending) || PLAIN.contains(ending);
  }

  /**
   * The words of a file.
   *
   * @throws UnreadableSourceException if the file is absent, too large or no text
   * @throws IOException if the disk fails
   */
  public static SourceText read(Path file) throws IOException {
    String name = file.getFileName() == null ? "/" : file.getFileName().toString();
    if (Files.isDirectory(file)) {
      throw new UnreadableSourceException(name, "a folder, not a file", "name a file in it");
    }
    try (InputStream bytes = Files.newInputStream(file)) {
      return read(bytes, name);
    } catch (NoSuchFileException absent) {
      throw new UnreadableSourceException(name, "no such file", "check the path");
    } catch (AccessDeniedException denied) {
      throw new UnreadableSourceException(
          name, "not allowed to read it", "ask for the right to read the file");
    }
  }

  /**
   * The words of a stream, such as standard input; the stream is read to its end and left open.
   *
   * @param name what to call the source in messages and in {@link Source#name}
   * @throws UnreadableSourceException if the bytes are too many or no text
   * @throws IOException if the stream fails
   */
  public static SourceText read(InputStream stream, String name) throws IOException {
    byte[] bytes = stream.readNBytes((int) MOST_BYTES);
    if (bytes.length == MOST_BYTES) {
      throw new UnreadableSourceException(name, "larger than 1 GiB", "split it into documents");
    }
    String format = format(bytes);
    Optional<Decoded> decoded = format.isEmpty() ? TextDecoder.decode(bytes) : Optional.empty();
    if (decoded.isEmpty()) {
      throw new UnreadableSourceException(
          name, "not a text" + format, "save it as UTF-8 text (.txt) or Markdown (.md)");
    }
    return new SourceText(source(name, bytes, decoded.get()), decoded.get().text());
  }

  private static Source source(String name, byte[] bytes, Decoded decoded) {
    return new Source(
        Optional.of(name),
        MARKDOWN.contains(ending(name)) ? "text/markdown" : "text/plain",
        Optional.of(HexFormat.of().formatHex(sha256().digest(bytes))),
        Optional.of(decoded.encoding()),
        decoded.lost(),
        OptionalInt.empty());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** What kind of binary file the first bytes announce, in words that fit behind "not a text". */
  private static String format(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
    if (head.startsWith("%PDF")) {
      return " but a PDF file";
    }
    if (head.startsWith("PK\u0003\u0004")) {
      return " but a zip archive, perhaps a Word .docx or an OpenDocument file";
    }
    if (head.startsWith("{\\rtf")) {
      return " but a Rich Text (.rtf) file";
    }
    return head.startsWith("\u00D0\u00CF\u0011\u00E0") ? " but an old Word (.doc) file" : "";
  }
}
