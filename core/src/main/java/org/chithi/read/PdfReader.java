package org.chithi.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.chithi.read.UnreadableSourceException.Reason;

/**
 * Reads PDF files by where the letters stand: lines from top to bottom, wide gaps as tabs, the two
 * columns of head and foot one after the other.
 */
final class PdfReader {

  /** A book of more pages is no document of the party. */
  private static final int MOST_PAGES = 5_000;

  private PdfReader() {}

  /**
   * The text of a file.
   *
   * @param name for messages
   * @throws UnreadableSourceException if the file is encrypted, broken, or holds only pictures
   */
  static ReadText read(byte[] bytes, String name) throws UnreadableSourceException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      int pages = document.getNumberOfPages();
      if (pages > MOST_PAGES) {
        throw new UnreadableSourceException(name, Reason.TOO_MUCH_TEXT);
      }
      paintFields(document);
      Glyphs glyphs = new Glyphs();
      glyphs.getText(document);
      return text(glyphs.pages, pages, name);
    } catch (InvalidPasswordException encrypted) {
      throw new UnreadableSourceException(name, Reason.ENCRYPTED);
    } catch (UnreadableSourceException known) {
      throw known;
    } catch (IOException | RuntimeException broken) {
      throw new UnreadableSourceException(name, Reason.BROKEN);
    }
  }

  private static ReadText text(List<PdfPage> pages, int count, String name)
      throws UnreadableSourceException {
    StringBuilder text = new StringBuilder();
    int unread = 0;
    for (PdfPage page : pages) {
      String words = page.text();
      unread += words.isBlank() ? 1 : 0;
      text.append(text.isEmpty() ? "" : "\f").append(words);
      if (text.length() > TextLayout.MOST_UNITS) {
        throw new UnreadableSourceException(name, Reason.TOO_MUCH_TEXT);
      }
    }
    if (count > 0 && unread == count) {
      throw new UnreadableSourceException(name, Reason.SCAN);
    }
    return new ReadText(text.toString(), OptionalInt.of(count), unread, 0);
  }

  /** Numbers and dates that a signature stamps on a page stand in fields, not on the page. */
  private static void paintFields(PDDocument document) {
    try {
      PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
      if (form != null) {
        form.flatten(form.getFields(), false);
      }
    } catch (IOException | RuntimeException brokenForm) {
      // The pages are still there.
    }
  }

  /** Gathers the letters of each page with their places. */
  private static final class Glyphs extends PDFTextStripper {
    private final List<PdfPage> pages = new ArrayList<>();

    @Override
    protected void startPage(org.apache.pdfbox.pdmodel.PDPage page) {
      pages.add(new PdfPage());
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
      pages.get(pages.size() - 1).add(glyph);
    }
  }
}
