package org.chithi.read;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.chithi.read.UnreadableSourceException.Reason;
import org.chithi.text.Source.Losses;

/**
 * Reads PDF files by where the letters stand: lines from top to bottom, wide gaps as tabs, the two
 * columns of head and foot one after the other. A page that is a picture is given to the OCR
 * program, if there is one.
 */
final class PdfReader {

  /** A book of more pages is no document of the party. */
  private static final int MOST_PAGES = 5_000;

  /** Steps of drawing in all; a page of text has some thousands, a map a million. */
  private static final int MOST_STEPS = 10_000_000;

  /** A form that is drawn costs as much as so many other steps. */
  private static final int FORM_STEPS = 50;

  /** A page of more letters is none that anyone reads. */
  private static final int MOST_LETTERS = 200_000;

  /** Fine enough for the marks of Vietnamese letters, in dots an inch. */
  private static final float RESOLUTION = 300;

  private PdfReader() {}

  /**
   * The text of a file.
   *
   * @param name for messages
   * @throws UnreadableSourceException if the file is encrypted, broken, or holds only pictures that
   *     nobody reads
   */
  static ReadText read(byte[] bytes, String name, Optional<Ocr> ocr)
      throws UnreadableSourceException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      int count = document.getNumberOfPages();
      if (count > MOST_PAGES) {
        throw new UnreadableSourceException(name, Reason.TOO_MANY_PAGES);
      }
      paintFields(document);
      Pages pages = new Pages(document, name, ocr);
      pages.getText(document);
      pages.text.append(pages.page.notesCalled());
      if (count > 0 && pages.unread == count) {
        throw new UnreadableSourceException(name, Reason.SCAN);
      }
      Losses losses = new Losses(0, pages.unread, 0, 0, pages.recognised);
      return new ReadText(pages.text.toString(), OptionalInt.of(count), losses);
    } catch (InvalidPasswordException encrypted) {
      throw new UnreadableSourceException(name, Reason.ENCRYPTED);
    } catch (UnreadableSourceException known) {
      throw known;
    } catch (IOException | RuntimeException broken) {
      throw new UnreadableSourceException(name, Reason.BROKEN);
    } catch (StackOverflowError tooDeep) {
      throw new UnreadableSourceException(name, Reason.TOO_DEEP);
    }
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

  /** Writes one page after the other by the places of its letters. */
  private static final class Pages extends PDFTextStripper {
    private final PDFRenderer pictures;
    private final String name;
    private final Optional<Ocr> ocr;
    private final StringBuilder text = new StringBuilder();
    private final PdfFonts fonts = new PdfFonts();
    private PdfPage page = new PdfPage(List.of());
    private final Set<COSStream> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private int steps;
    private int letters;
    private int unread;
    private int recognised;

    Pages(PDDocument document, String name, Optional<Ocr> ocr) {
      this.pictures = new PDFRenderer(document);
      this.name = name;
      this.ocr = ocr;
    }

    /** A form that is drawn inside of itself is left out, as it would never end. */
    @Override
    public void showForm(PDFormXObject form) throws IOException {
      steps += FORM_STEPS;
      if (open.add(form.getCOSObject())) {
        super.showForm(form);
        open.remove(form.getCOSObject());
      }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
      steps++;
      requireSteps();
      super.processOperator(operator, operands);
    }

    private void requireSteps() throws UnreadableSourceException {
      if (steps > MOST_STEPS || letters > MOST_LETTERS) {
        throw new UnreadableSourceException(name, Reason.TOO_MANY_PARTS);
      }
    }

    @Override
    protected void startPage(PDPage start) {
      letters = 0;
      page = new PdfPage(page.called());
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
      if (++letters > MOST_LETTERS) {
        return; // The next step ends it.
      }
      page.add(glyph, fonts.of(glyph));
    }

    @Override
    protected void endPage(PDPage end) throws IOException {
      requireSteps();
      String words = page.text();
      if (words.isBlank() && hasPicture(end)) {
        words = recognised();
      }
      text.append(text.isEmpty() ? "" : "\f").append(words);
      if (text.length() > TextLayout.MOST_UNITS) {
        throw new UnreadableSourceException(name, Reason.TOO_MUCH_TEXT);
      }
    }

    private static boolean hasPicture(PDPage page) {
      return page.getResources() != null
          && page.getResources().getXObjectNames().iterator().hasNext();
    }

    private String recognised() throws IOException {
      if (ocr.isEmpty()) {
        unread++;
        return "";
      }
      BufferedImage picture =
          pictures.renderImageWithDPI(getCurrentPageNo() - 1, RESOLUTION, ImageType.GRAY);
      recognised++;
      return ocr.get().words(greyMap(picture), name);
    }

    /** A picture as a portable grey map, the simplest format there is. */
    private static InputStream greyMap(BufferedImage picture) {
      String head = "P5\n" + picture.getWidth() + " " + picture.getHeight() + "\n255\n";
      DataBufferByte grey = (DataBufferByte) picture.getRaster().getDataBuffer();
      return new SequenceInputStream(
          new ByteArrayInputStream(head.getBytes(StandardCharsets.US_ASCII)),
          new ByteArrayInputStream(grey.getData()));
    }
  }
}
