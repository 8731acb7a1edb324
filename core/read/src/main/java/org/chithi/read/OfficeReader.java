package org.chithi.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.EmptyParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.html.HtmlEncodingDetector;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.chithi.read.UnreadableSourceException.Reason;
import org.chithi.text.Source.Losses;
import org.chithi.text.TextDecoder;
import org.chithi.text.TextDecoder.Decoded;
import org.chithi.text.TextEncoding;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads Word, OpenDocument, Rich Text, books and pages with Tika, and nothing embedded in them. */
final class OfficeReader {

  private OfficeReader() {}

  /**
   * The text of a file.
   *
   * @param name for messages
   * @throws UnreadableSourceException if the file is encrypted, broken or too large
   */
  static ReadText read(byte[] bytes, FileFormat format, String name)
      throws UnreadableSourceException {
    try {
      return switch (format) {
        case SAVED_PAGE -> readPlain(SavedPage.page(bytes), FileFormat.HTML, name);
        case WORD_XML -> readPlain(WordXml.packed(bytes), FileFormat.DOCX, name);
        default -> readPlain(bytes, format, name);
      };
    } catch (UnreadableSourceException known) {
      throw known;
    } catch (IOException broken) {
      throw new UnreadableSourceException(name, Reason.BROKEN);
    }
  }

  private static ReadText readPlain(byte[] bytes, FileFormat format, String name)
      throws UnreadableSourceException {
    if (ZipLimits.isZip(bytes)) {
      ZipLimits.check(bytes, name);
    }
    if (format == FileFormat.HTML && PageNesting.isTooDeep(bytes)) {
      throw new UnreadableSourceException(name, Reason.TOO_DEEP);
    }
    Printed printed = printed(bytes, format);
    TextLayout layout = new TextLayout(shown(printed.bytes(), format), countsItems(format));
    int menus = 0;
    try {
      if (format == FileFormat.HTML || format == FileFormat.EPUB) {
        Page page = new Page();
        parse(printed.bytes(), format, page);
        menus = page.tell(format == FileFormat.HTML, layout);
      } else {
        parse(printed.bytes(), format, layout);
      }
    } catch (EncryptedDocumentException encrypted) {
      throw new UnreadableSourceException(name, Reason.ENCRYPTED);
    } catch (IOException | SAXException | TikaException | RuntimeException broken) {
      throw new UnreadableSourceException(name, reason(broken));
    } catch (StackOverflowError tooDeep) {
      throw new UnreadableSourceException(name, Reason.TOO_DEEP);
    }
    return new ReadText(
        layout.text(),
        OptionalInt.empty(),
        new Losses(
            0, 0, printed.footnotes() + layout.footnotes(), menus + layout.surroundings(), 0));
  }

  private static void parse(byte[] bytes, FileFormat format, ContentHandler handler)
      throws IOException, SAXException, TikaException {
    parser(format).parse(new ByteArrayInputStream(bytes), handler, new Metadata(), context(bytes));
  }

  /** The numbers of items are not written in a page; in other formats they are by now. */
  private static boolean countsItems(FileFormat format) {
    return format != FileFormat.RTF && format != FileFormat.ODT;
  }

  private static ShownLines shown(byte[] bytes, FileFormat format) {
    return switch (format) {
      case DOC -> DocFonts.lines(bytes);
      case DOCX -> DocxFonts.lines(bytes);
      default -> new ShownLines();
    };
  }

  /** Which limit, ours or one of the parsers, stands at the root of what went wrong. */
  private static Reason reason(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof TextLayout.LimitException limit) {
        return limit.reason();
      }
      String message = String.valueOf(cause.getMessage());
      if (message.startsWith("Zip bomb")) {
        return Reason.BOMB;
      }
      if (message.contains("maxElementDepth")) {
        return Reason.TOO_DEEP;
      }
    }
    return Reason.BROKEN;
  }

  /** The file with all that is seen on paper in the run of the text, and only that. */
  private static Printed printed(byte[] bytes, FileFormat format) {
    return switch (format) {
      case DOCX -> new Printed(DocxPrint.printed(bytes), 0);
      case ODT -> new Printed(OdtPrint.printed(bytes), 0);
      case RTF -> printedRichText(bytes);
      case DOC -> new Printed(DocPrint.printed(bytes), 0);
      default -> new Printed(bytes, 0);
    };
  }

  private static Printed printedRichText(byte[] bytes) {
    Printed printed = RtfPrint.printed(bytes);
    return new Printed(withListNumbers(RtfFonts.shown(printed.bytes())), printed.footnotes());
  }

  /** Numbers of items stand in groups of their own, which readers leave out. */
  private static byte[] withListNumbers(byte[] rtf) {
    return new String(rtf, StandardCharsets.ISO_8859_1)
        .replace("{\\listtext", "{\\plain")
        .replace("{\\pntext", "{\\plain")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The bytes tell Unicode for certain; a page's own word counts only where they do not. */
  private static Charset charset(byte[] bytes) throws IOException {
    Optional<TextEncoding> told = TextDecoder.decode(bytes).map(Decoded::encoding);
    boolean unsure = told.filter(TextEncoding.LEGACY_8_BIT::equals).isPresent();
    Charset declared =
        unsure
            ? new HtmlEncodingDetector().detect(new ByteArrayInputStream(bytes), new Metadata())
            : null;
    return declared != null
        ? declared
        : told.map(TextEncoding::charset).orElse(StandardCharsets.UTF_8);
  }

  private static Parser parser(FileFormat format) {
    return switch (format) {
      case DOCX -> new OOXMLParser();
      case DOC -> new OfficeParser();
      case RTF -> new RTFParser();
      case ODT -> new OpenDocumentParser();
      case EPUB -> new EpubParser();
      case HTML -> new JSoupParser();
      default -> throw new IllegalArgumentException("format: " + format);
    };
  }

  /** Deleted words, running heads and embedded files stay out. */
  private static ParseContext context(byte[] bytes) {
    OfficeParserConfig office = new OfficeParserConfig();
    office.setIncludeDeletedContent(false);
    office.setIncludeMoveFromContent(false);
    office.setIncludeHeadersAndFooters(false);
    office.setConcatenatePhoneticRuns(false);
    ParseContext context = new ParseContext();
    context.set(OfficeParserConfig.class, office);
    context.set(Parser.class, new EmptyParser());
    context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
    context.set(EncodingDetector.class, (stream, metadata) -> charset(bytes));
    return context;
  }
}
