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
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chithi.read.UnreadableSourceException.Reason;
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

  /** What files of other formats start with, as Latin letters. */
  private static final Map<String, Reason> SIGNATURES =
      Map.of(
          "%PDF", Reason.PDF,
          "PK\u0003\u0004", Reason.ARCHIVE,
          "{\\rtf", Reason.RICH_TEXT,
          "\u00D0\u00CF\u0011\u00E0", Reason.WORD,
          "\u0089PNG", Reason.IMAGE,
          "\u00FF\u00D8\u00FF", Reason.IMAGE,
          "GIF8", Reason.IMAGE,
          "II*\u0000", Reason.IMAGE,
          "MM\u0000*", Reason.IMAGE);

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
      throw new UnreadableSourceException(name, Reason.FOLDER);
    }
    try (InputStream bytes = Files.newInputStream(file)) {
      return read(bytes, name);
    } catch (NoSuchFileException absent) {
      throw new UnreadableSourceException(name, Reason.ABSENT);
    } catch (AccessDeniedException denied) {
      throw new UnreadableSourceException(name, Reason.NOT_ALLOWED);
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
      throw new UnreadableSourceException(name, Reason.TOO_LARGE);
    }
    Optional<Reason> format = format(bytes);
    if (format.isPresent()) {
      throw new UnreadableSourceException(name, format.get());
    }
    Decoded decoded =
        TextDecoder.decode(bytes)
            .orElseThrow(() -> new UnreadableSourceException(name, Reason.NOT_TEXT));
    return new SourceText(source(name, bytes, decoded), decoded.text());
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

  /** What the first bytes announce that is no text, whatever the rest may be. */
  private static Optional<Reason> format(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
    return SIGNATURES.entrySet().stream()
        .filter(signature -> head.startsWith(signature.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
