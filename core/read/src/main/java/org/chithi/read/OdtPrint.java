package org.chithi.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An OpenDocument text as it is printed: without words that are deleted or hidden and without
 * comments, with the numbers of lists, with note marks above the line, and with the letters that
 * old fonts show.
 */
final class OdtPrint {

  private static final String CONTENT = "content.xml";

  /** Documents larger than this are read as they are. */
  private static final int MOST_BYTES = 50_000_000;

  /** Documents of more parts in each other too, which are refused by their reader. */
  private static final int MOST_NESTED = 1_000;

  private static final Set<String> FOREIGN =
      Set.of("tracked-changes", "annotation", "annotation-end");

  private final XMLStreamReader xml;
  private final XmlCopy copy;
  private final OdtStyles styles;
  private final OdtLists lists;
  private final Deque<Look> looks = new ArrayDeque<>();
  private final Deque<Integer> paragraphs = new ArrayDeque<>();
  private final Set<Integer> hiddenParagraphs = new HashSet<>();

  /** How the words of an element look. */
  private record Look(Optional<OldFont> font, boolean hidden, boolean raised) {

    static final Look USUAL = new Look(Optional.empty(), false, false);
  }

  private OdtPrint(XMLStreamReader xml, XmlCopy copy, OdtStyles styles) {
    this.xml = xml;
    this.copy = copy;
    this.styles = styles;
    this.lists = new OdtLists(styles);
    looks.push(Look.USUAL);
  }

  /** The file with only what is printed; as it is if it is broken. */
  static byte[] printed(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
        ZipOutputStream out = new ZipOutputStream(packed)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] part = zip.readAllBytes();
        if (entry.getName().equals(CONTENT)) {
          if (part.length > MOST_BYTES) {
            return bytes;
          }
          String content = new String(part, StandardCharsets.UTF_8);
          part =
              printed(content, DocxFonts.part(bytes, "styles.xml"))
                  .getBytes(StandardCharsets.UTF_8);
        }
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(part);
      }
    } catch (IOException | XMLStreamException | RuntimeException unreadable) {
      return bytes; // The reader of the words tells it.
    }
    return packed.toByteArray();
  }

  private static String printed(String content, String common) throws XMLStreamException {
    OdtStyles styles = new OdtStyles();
    if (!common.isEmpty()) {
      styles.add(common, false);
    }
    styles.add(content, true);
    XmlCopy copy = new XmlCopy(content.length());
    new OdtPrint(XmlPart.reader(content), copy, styles).copy();
    return copy.toString();
  }

  private void copy() throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start();
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            words(xml.getText(), looks.peek());
        default -> {}
      }
    }
  }

  private void start() throws XMLStreamException {
    if (looks.size() > MOST_NESTED) {
      throw new XMLStreamException("nested too deep");
    }
    if (isForeign()) {
      skip();
      return;
    }
    int mark = copy.mark();
    copy.start(xml);
    looks.push(look());
    switch (xml.getLocalName()) {
      case "list" -> lists.startList(xml);
      case "list-item" -> lists.startItem(xml);
      case "list-header" -> lists.endItem();
      case "p", "h" -> startParagraph(mark);
      case "hidden-paragraph" -> hideParagraph();
      default -> {}
    }
  }

  private void end() {
    looks.pop();
    copy.end(xml);
    switch (xml.getLocalName()) {
      case "list" -> lists.endList();
      case "list-item" -> lists.endItem();
      case "p", "h" -> endParagraph();
      default -> {}
    }
  }

  private boolean isForeign() {
    return switch (xml.getLocalName()) {
      case "section" -> XmlPart.value(xml, "display").equals("none") || isHidden();
      case "hidden-text" -> isHidden();
      case "number" -> !paragraphs.isEmpty(); // counted here
      case "s", "tab", "line-break" -> looks.peek().hidden();
      default -> FOREIGN.contains(xml.getLocalName());
    };
  }

  private boolean isHidden() {
    return XmlPart.value(xml, "is-hidden").equals("true");
  }

  /** What is left of the element that has begun is left out. */
  private void skip() throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  /** Words look as their own style says, else as those around them. */
  private Look look() {
    String style = XmlPart.value(xml, "style-name");
    return switch (xml.getLocalName()) {
      case "p", "h" -> look(OdtStyles.PARAGRAPH, style, Look.USUAL);
      case "span", "a" -> look(OdtStyles.TEXT, style, looks.peek());
      default -> looks.peek();
    };
  }

  private Look look(String family, String style, Look around) {
    return new Look(
        styles.font(family, style).map(OldFont::of).orElse(around.font()),
        styles.hides(family, style).orElse(around.hidden()),
        styles.raises(family, style).orElse(around.raised()));
  }

  private void startParagraph(int mark) {
    paragraphs.push(mark);
    String style = XmlPart.value(xml, "style-name");
    lists
        .label(xml, style)
        .ifPresent(it -> words(it.words(), look(OdtStyles.TEXT, it.style(), looks.peek())));
  }

  private void endParagraph() {
    int mark = paragraphs.pop();
    if (hiddenParagraphs.remove(mark)) {
      copy.backTo(mark);
    }
  }

  /** A sign anywhere in a paragraph hides all of it. */
  private void hideParagraph() {
    if (isHidden() && !paragraphs.isEmpty()) {
      hiddenParagraphs.add(paragraphs.peek());
    }
  }

  private void words(String written, Look look) {
    if (!look.hidden()) {
      String words = look.raised() ? NoteMarks.raised(written) : written;
      copy.words(look.font().map(font -> font.shown(words)).orElse(words));
    }
  }
}
