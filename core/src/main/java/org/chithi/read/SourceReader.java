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
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chithi.read.UnreadableSourceException.Reason;
import org.chithi.text.Source;
import org.chithi.text.Source.Losses;
import org.chithi.text.SourceText;
import org.chithi.text.TextDecoder;
import org.chithi.text.TextDecoder.Decoded;

/**
 * Reads files to words, with a fingerprint of their bytes: text, Markdown, PDF, Word, OpenDocument,
 * Rich Text, HTML and EPUB. The first bytes tell the format; the name only tells Markdown from
 * text.
 */
public final class SourceReader {

  /** A file of this many bytes is no directive: the Bible has four million letters. */
  private static final long MOST_BYTES = 1L << 30;

  /** What pictures start with, as Latin letters. */
  private static final List<String> PICTURES =
      List.of("\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "II*\u0000", "MM\u0000*");

  private SourceReader() {}

  /** Whether a file's name says that it is one of the formats read here. */
  public static boolean isReadable(Path file) {
    return FileFormat.ofName(file.getFileName().toString()).isPresent();
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
    Optional<FileFormat> format = FileFormat.ofBytes(bytes);
    if (format.isPresent()) {
      return binary(bytes, format.get(), name);
    }
    refuse(bytes, name);
    Decoded decoded =
        TextDecoder.decode(bytes)
            .orElseThrow(() -> new UnreadableSourceException(name, Reason.NOT_TEXT));
    return new SourceText(source(name, bytes, decoded), decoded.text());
  }

  private static SourceText binary(byte[] bytes, FileFormat format, String name)
      throws UnreadableSourceException {
    ReadText read =
        format == FileFormat.PDF
            ? PdfReader.read(bytes, name)
            : OfficeReader.read(bytes, format, name);
    Source source =
        new Source(
            Optional.of(name),
            format.mediaType(),
            Optional.of(fingerprint(bytes)),
            Optional.empty(),
            read.pages(),
            new Losses(0, read.unread(), read.footnotes()));
    return new SourceText(source, read.text());
  }

  private static void refuse(byte[] bytes, String name) throws UnreadableSourceException {
    String head = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
    if (head.startsWith("PK\u0003\u0004")) {
      throw new UnreadableSourceException(name, Reason.ARCHIVE);
    }
    if (PICTURES.stream().anyMatch(head::startsWith)) {
      throw new UnreadableSourceException(name, Reason.IMAGE);
    }
  }

  private static Source source(String name, byte[] bytes, Decoded decoded) {
    boolean markdown = FileFormat.ofName(name).filter(FileFormat.MARKDOWN::equals).isPresent();
    return new Source(
        Optional.of(name),
        (markdown ? FileFormat.MARKDOWN : FileFormat.TEXT).mediaType(),
        Optional.of(fingerprint(bytes)),
        Optional.of(decoded.encoding()),
        OptionalInt.empty(),
        new Losses(decoded.lost(), 0, 0));
  }

  private static String fingerprint(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
