package org.chithi.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The formats that are read, told by the first bytes of a file and only then by its name. */
enum FileFormat {
  /** Plain text. */
  TEXT("text/plain", "txt", "text"),
  /** Markdown. */
  MARKDOWN("text/markdown", "md", "markdown"),
  /** A page of a portal. */
  HTML("text/html", "html", "htm", "xhtml"),
  /** A page saved with its pictures. */
  SAVED_PAGE("multipart/related", "mht", "mhtml"),
  /** Portable Document Format. */
  PDF("application/pdf", "pdf"),
  /** Word since 2007. */
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "docm"),
  /** Word before 2007. */
  DOC("application/msword", "doc"),
  /** Word in one XML; files with the ending of XML are mostly something else. */
  WORD_XML("application/vnd.ms-wordml"),
  /** OpenDocument text. */
  ODT("application/vnd.oasis.opendocument.text", "odt"),
  /** Rich Text Format. */
  RTF("application/rtf", "rtf"),
  /** An electronic book. */
  EPUB("application/epub+zip", "epub");

  private static final int LONGEST_HEAD = 1024;

  /** {@code <?xml version="1.0"?> <!-- saved from url --> <!DOCTYPE html>}. */
  private static final Pattern PAGE =
      Pattern.compile(
          "(?:\\s|<\\?[^>]{0,200}>|<!--[^>]{0,400}-->){0,512}+"
              + "<(?:!doctype\\s+html|html|head|body|meta|title|style|link|base|script)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SAVED =
      Pattern.compile(
          "\\s{0,20}(?:[a-z-]{1,40}:(?:[^\n]{0,999}\n){1,20})?content-type:\\s{0,9}multipart/related",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WORD =
      Pattern.compile("<\\?mso-application progid=\"Word\\.Document\"|<w:wordDocument\\s");

  /** Marks of an encoding, and the zeros in wide letters. */
  private static final Pattern UNPRINTED =
      Pattern.compile("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)|\0");

  private static final int MOST_ENTRIES = 200;
  private static final int LONGEST_MIME = 100;

  private final String mediaType;
  private final Set<String> endings;

  FileFormat(String mediaType, String... endings) {
    this.mediaType = mediaType;
    this.endings = Set.of(endings);
  }

  String mediaType() {
    return mediaType;
  }

  /** The format that a file's name announces; empty if none has its ending. */
  static Optional<FileFormat> ofName(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(it -> it.endings.contains(ending)).findFirst();
  }

  /** The format that the bytes announce; empty for a text, whatever its name. */
  static Optional<FileFormat> ofBytes(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, LONGEST_HEAD), StandardCharsets.ISO_8859_1);
    if (head.startsWith("%PDF") || head.stripLeading().startsWith("%PDF-")) {
      return Optional.of(PDF);
    }
    if (head.startsWith("{\\rtf")) {
      return Optional.of(RTF);
    }
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return Optional.of(DOC);
    }
    if (head.startsWith("PK\u0003\u0004")) {
      return ofArchive(bytes);
    }
    String words = UNPRINTED.matcher(head).replaceAll("");
    if (WORD.matcher(words).find()) {
      return Optional.of(WORD_XML);
    }
    if (SAVED.matcher(words).lookingAt()) {
      return Optional.of(SAVED_PAGE);
    }
    return PAGE.matcher(words).lookingAt() ? Optional.of(HTML) : Optional.empty();
  }

  /** What a zip archive is, by the names of its first entries. */
  private static Optional<FileFormat> ofArchive(byte[] bytes) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (int i = 0; i < MOST_ENTRIES; i++) {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null) {
          break;
        }
        if (entry.getName().startsWith("word/")) {
          return Optional.of(DOCX);
        }
        if (entry.getName().equals("mimetype")) {
          String type = new String(zip.readNBytes(LONGEST_MIME), StandardCharsets.US_ASCII);
          return Arrays.stream(values())
              .filter(it -> it.mediaType.equals(type.strip()))
              .findFirst();
        }
      }
    } catch (IOException | IllegalArgumentException broken) {
      return Optional.empty();
    }
    return Optional.empty();
  }
}
