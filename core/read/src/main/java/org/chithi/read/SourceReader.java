package org.chithi.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
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
 *
 * <pre>{@code
 * new SourceReader().read(Path.of("18-kl-tu.docx"));
 * new SourceReader().with(ocr).read(Path.of("scan.pdf"));       // letters of scanned pages
 * try (SourceReader reader = new SourceReader().isolated(Duration.ofMinutes(1))) { ... }
 * }</pre>
 *
 * <p>A reader may be used by any number of threads.
 *
 * @since 0.1.0
 */
public final class SourceReader implements AutoCloseable {

  /** A file of this many bytes is no directive: the Bible has four million letters. */
  private static final int MOST_BYTES = 1 << 30;

  /** What is left of web pages in plain text. */
  private static final String HARD_SPACE = "&nbsp;";

  private final Optional<Ocr> ocr;
  private final Optional<Children> children;

  /** A reader of this process, without OCR. */
  public SourceReader() {
    this(Optional.empty(), Optional.empty());
  }

  private SourceReader(Optional<Ocr> ocr, Optional<Children> children) {
    this.ocr = ocr;
    this.children = children;
  }

  /** A reader that lets a program read the letters of pictures and of pages without letters. */
  public SourceReader with(Ocr program) {
    return new SourceReader(Optional.of(program), children);
  }

  /**
   * A reader that reads formats other than text in processes of their own: a file that hangs or
   * crashes its reader is then one failed file. Close it to end those processes; they end with this
   * one in any case.
   *
   * @param limit how long one file may take; longer is {@link Reason#TOO_SLOW}
   */
  public SourceReader isolated(Duration limit) {
    return new SourceReader(ocr, Optional.of(new Children(limit)));
  }

  /** Whether this reader has a program that reads pictures. */
  public boolean readsPictures() {
    return ocr.isPresent();
  }

  /** Whether a file's name says that it is one of the formats read here. */
  public static boolean isReadable(Path file) {
    return FileFormat.ofName(file.getFileName().toString()).isPresent();
  }

  /** Whether a file's name says that it is a picture, which {@link Ocr} may read. */
  public static boolean isPicture(Path file) {
    return Pictures.isName(file.getFileName().toString());
  }

  /**
   * The words of a file.
   *
   * @throws UnreadableSourceException if the file is absent, too large or no text
   * @throws IOException if the disk fails
   */
  public SourceText read(Path file) throws IOException {
    String name = file.getFileName() == null ? "/" : file.getFileName().toString();
    return read(bytes(file), name);
  }

  /**
   * The bytes of a file that is not too large.
   *
   * @throws UnreadableSourceException if the file is absent, a folder, a pipe, a device or too
   *     large
   * @throws IOException if the disk fails
   */
  public static byte[] bytes(Path file) throws IOException {
    String name = file.getFileName() == null ? "/" : file.getFileName().toString();
    if (Files.isDirectory(file)) {
      throw new UnreadableSourceException(name, Reason.FOLDER);
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new UnreadableSourceException(name, Reason.SPECIAL);
    }
    try (InputStream bytes = Files.newInputStream(file)) {
      if (Files.size(file) > MOST_BYTES) {
        throw new UnreadableSourceException(name, Reason.TOO_LARGE);
      }
      return bytes(bytes, name);
    } catch (NoSuchFileException absent) {
      throw new UnreadableSourceException(name, Reason.ABSENT);
    } catch (AccessDeniedException denied) {
      throw new UnreadableSourceException(name, Reason.NOT_ALLOWED);
    } catch (FileSystemException unopened) {
      throw new UnreadableSourceException(name, Reason.UNOPENED);
    }
  }

  private static byte[] bytes(InputStream stream, String name) throws IOException {
    byte[] bytes = stream.readNBytes(MOST_BYTES);
    if (bytes.length == MOST_BYTES) {
      throw new UnreadableSourceException(name, Reason.TOO_LARGE);
    }
    return bytes;
  }

  /**
   * The words of a stream, such as standard input; the stream is read to its end and left open.
   *
   * @param name what to call the source in messages and in {@link Source#name}
   * @throws UnreadableSourceException if the bytes are too many or no text
   * @throws IOException if the stream fails
   */
  public SourceText read(InputStream stream, String name) throws IOException {
    return read(bytes(stream, name), name);
  }

  /**
   * The words of a file whose bytes are at hand.
   *
   * @param name what to call the source in messages and in {@link Source#name}
   * @throws UnreadableSourceException if the bytes are no text
   */
  public SourceText read(byte[] bytes, String name) throws UnreadableSourceException {
    Optional<FileFormat> format = FileFormat.ofBytes(bytes);
    if (format.isPresent()) {
      return source(name, bytes, format.get(), document(bytes, format.get(), name));
    }
    if (Pictures.isOne(bytes)) {
      return picture(bytes, name);
    }
    if (ZipLimits.isZip(bytes)) {
      throw new UnreadableSourceException(name, Reason.ARCHIVE);
    }
    Decoded decoded =
        TextDecoder.decode(bytes)
            .orElseThrow(() -> new UnreadableSourceException(name, Reason.NOT_TEXT));
    return source(name, bytes, decoded);
  }

  private ReadText document(byte[] bytes, FileFormat format, String name)
      throws UnreadableSourceException {
    return children.isPresent()
        ? children.get().read(bytes, format, name, ocr)
        : read(bytes, format, name, ocr);
  }

  /** Reads in this process. */
  static ReadText read(byte[] bytes, FileFormat format, String name, Optional<Ocr> ocr)
      throws UnreadableSourceException {
    return format == FileFormat.PDF
        ? PdfReader.read(bytes, name, ocr)
        : OfficeReader.read(bytes, format, name);
  }

  private SourceText picture(byte[] bytes, String name) throws UnreadableSourceException {
    Ocr program = ocr.orElseThrow(() -> new UnreadableSourceException(name, Reason.IMAGE));
    String words = program.words(new ByteArrayInputStream(bytes), name);
    Losses losses = new Losses(0, 0, 0, 0, 1);
    return new SourceText(
        new Source(
            Optional.of(name),
            Pictures.mediaType(bytes),
            Optional.of(fingerprint(bytes)),
            Optional.empty(),
            OptionalInt.of(1),
            losses),
        words);
  }

  private static SourceText source(String name, byte[] bytes, FileFormat format, ReadText read) {
    return new SourceText(
        new Source(
            Optional.of(name),
            format.mediaType(),
            Optional.of(fingerprint(bytes)),
            Optional.empty(),
            read.pages(),
            read.losses()),
        read.text());
  }

  private static SourceText source(String name, byte[] bytes, Decoded decoded) {
    boolean markdown = FileFormat.ofName(name).filter(FileFormat.MARKDOWN::equals).isPresent();
    return new SourceText(
        new Source(
            Optional.of(name),
            (markdown ? FileFormat.MARKDOWN : FileFormat.TEXT).mediaType(),
            Optional.of(fingerprint(bytes)),
            Optional.of(decoded.encoding()),
            OptionalInt.empty(),
            new Losses(decoded.lost(), 0, 0, 0, 0)),
        decoded.text().replace(HARD_SPACE, "\u00A0"));
  }

  /** The SHA-256 of bytes in small hexadecimal digits, as {@link Source#sha256} has it. */
  public static String fingerprint(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /** Ends the processes of an isolated reader. */
  @Override
  public void close() {
    children.ifPresent(Children::close);
  }
}
