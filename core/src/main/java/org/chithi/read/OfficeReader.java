package org.chithi.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.OptionalInt;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.EmptyParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.chithi.read.UnreadableSourceException.Reason;
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
    TextLayout layout = new TextLayout(shown(bytes, format));
    try {
      parser(format).parse(new ByteArrayInputStream(bytes), layout, new Metadata(), context());
    } catch (EncryptedDocumentException encrypted) {
      throw new UnreadableSourceException(name, Reason.ENCRYPTED);
    } catch (TextLayout.TooLongException tooLong) {
      throw new UnreadableSourceException(name, Reason.TOO_MUCH_TEXT);
    } catch (IOException | SAXException | TikaException | RuntimeException broken) {
      throw new UnreadableSourceException(
          name, isTooLong(broken) ? Reason.TOO_MUCH_TEXT : Reason.BROKEN);
    }
    return new ReadText(layout.text(), OptionalInt.empty(), 0, layout.footnotes());
  }

  private static ShownLines shown(byte[] bytes, FileFormat format) {
    return switch (format) {
      case DOC -> DocFonts.lines(bytes);
      case DOCX -> DocxFonts.lines(bytes);
      case TEXT, MARKDOWN, HTML, PDF, ODT, RTF, EPUB -> new ShownLines();
    };
  }

  private static boolean isTooLong(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof TextLayout.TooLongException) {
        return true;
      }
    }
    return false;
  }

  private static Parser parser(FileFormat format) {
    return switch (format) {
      case DOCX -> new OOXMLParser();
      case DOC -> new OfficeParser();
      case RTF -> new RTFParser();
      case ODT -> new OpenDocumentParser();
      case EPUB -> new EpubParser();
      case HTML -> new JSoupParser();
      case TEXT, MARKDOWN, PDF -> throw new IllegalArgumentException("format: " + format);
    };
  }

  /** Deleted words, running heads and embedded files stay out. */
  private static ParseContext context() {
    OfficeParserConfig office = new OfficeParserConfig();
    office.setIncludeDeletedContent(false);
    office.setIncludeMoveFromContent(false);
    office.setIncludeHeadersAndFooters(false);
    office.setConcatenatePhoneticRuns(false);
    ParseContext context = new ParseContext();
    context.set(OfficeParserConfig.class, office);
    context.set(Parser.class, new EmptyParser());
    context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
    return context;
  }
}
