package org.chithi.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/**
 * A Word file as it is printed: without words that are deleted, moved away or hidden, and without
 * comments, all of which Tika's reader would mix into the lines; with the numbers of styles, with
 * note marks above the line, and with what Tika's reader does not look for: controls, equations and
 * a letterhead in the head of the page.
 */
final class DocxPrint {

  private static final String DOCUMENT = "word/document.xml";

  /** Documents larger than this are read as they are. */
  private static final int MOST_BYTES = 50_000_000;

  private static final Pattern UNPRINTED =
      Pattern.compile(
          "<w:(?:del|moveFrom|vanish|comment(?:Reference|RangeStart))[ />]|" + DocxStyles.RAISED);

  private static final Set<String> FOREIGN =
      Set.of("del", "moveFrom", "commentReference", "commentRangeStart");

  private static final XMLEventFactory EVENTS = XMLEventFactory.newDefaultFactory();

  private final XMLEventReader in;
  private final DocxJoin joined;
  private final DocxStyles styles;

  /** Whether the paragraphs that are open hide their words. */
  private final Deque<Boolean> hidden = new ArrayDeque<>();

  /** Whether the run that is open stands above the line. */
  private boolean raised;

  private DocxPrint(XMLEventReader in, XMLEventWriter out, DocxStyles styles) {
    this.in = in;
    this.joined = new DocxJoin(out);
    this.styles = styles;
  }

  /** The file with only what is printed; as it is if all is, or if it is broken. */
  static byte[] printed(byte[] bytes) {
    ByteArrayOutputStream copy = new ByteArrayOutputStream(bytes.length);
    boolean changed = false;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
        ZipOutputStream packed = new ZipOutputStream(copy)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] part = zip.readAllBytes();
        if (entry.getName().equals(DOCUMENT) && part.length < MOST_BYTES) {
          String read = new String(part, StandardCharsets.UTF_8);
          String document = DocxLetterhead.added(DocxWrappers.opened(read), bytes);
          String common = DocxFonts.part(bytes, "word/styles.xml");
          String numbered = DocxNumbers.numbered(document, common);
          DocxStyles styles = DocxStyles.of(common);
          boolean hasForeign = styles.isAny() || UNPRINTED.matcher(document).find();
          changed = hasForeign || !numbered.equals(read);
          if (!changed) {
            return bytes;
          }
          part =
              (hasForeign ? printed(numbered, styles) : numbered).getBytes(StandardCharsets.UTF_8);
        }
        packed.putNextEntry(new ZipEntry(entry.getName()));
        packed.write(part);
      }
    } catch (IOException | XMLStreamException | RuntimeException unreadable) {
      return bytes; // The reader of the words tells it.
    }
    return changed ? copy.toByteArray() : bytes;
  }

  private static String printed(String document, DocxStyles styles) throws XMLStreamException {
    XMLInputFactory input = XMLInputFactory.newDefaultFactory();
    input.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    input.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    StringWriter printed = new StringWriter(document.length());
    XMLEventWriter output = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(printed);
    new DocxPrint(input.createXMLEventReader(new StringReader(document)), output, styles).copy();
    output.close();
    return printed.toString();
  }

  private void copy() throws XMLStreamException {
    while (in.hasNext()) {
      XMLEvent event = in.nextEvent();
      boolean starts = event.isStartElement();
      String name = starts || event.isEndElement() ? name(event) : "";
      if (starts && FOREIGN.contains(name)) {
        skip();
      } else if (starts && name.equals("r")) {
        copyRun(event);
      } else if (starts && name.equals("p")) {
        startParagraph(event);
      } else if (name.equals("p")) {
        hidden.poll();
        joined.end(event);
      } else if (raised && event.isCharacters()) {
        String words = NoteMarks.raised(event.asCharacters().getData());
        joined.add(EVENTS.createCharacters(words), name);
      } else {
        raised &= !name.equals("r");
        joined.add(event, name);
      }
    }
  }

  /**
   * A paragraph begins with its properties, which tell its style and whether its end is deleted.
   */
  private void startParagraph(XMLEvent start) throws XMLStreamException {
    List<XMLEvent> head = new ArrayList<>(List.of(start));
    boolean hides = false;
    boolean joins = false;
    if (in.peek().isStartElement() && name(in.peek()).equals("pPr")) {
      int depth = 0;
      do {
        XMLEvent event = in.nextEvent();
        String name = event.isStartElement() ? name(event) : "";
        if (FOREIGN.contains(name)) {
          joins |= depth == 2; // in the properties of the mark at its end
          skip();
          continue;
        }
        depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
        hides = name.equals("pStyle") ? isHidden(event.asStartElement(), hides) : hides;
        head.add(event);
      } while (depth > 0);
    }
    hidden.push(hides);
    joined.start(head, joins);
  }

  /** What is left of an element whose start was taken is left out. */
  private void skip() throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      XMLEvent event = in.nextEvent();
      depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
    }
  }

  /** A run begins with its properties, which tell whether it is hidden. */
  private void copyRun(XMLEvent start) throws XMLStreamException {
    List<XMLEvent> begun = new ArrayList<>(List.of(start));
    boolean hides = !hidden.isEmpty() && hidden.peek();
    raised = false;
    if (in.peek().isStartElement() && name(in.peek()).equals("rPr")) {
      int depth = 0;
      do {
        XMLEvent event = in.nextEvent();
        depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
        boolean own = event.isStartElement() && depth == 2; // not those before a change
        hides = own ? isHidden(event.asStartElement(), hides) : hides;
        raised = own ? isRaised(event.asStartElement(), raised) : raised;
        begun.add(event);
      } while (depth > 0);
    }
    if (hides) {
      skip();
    } else {
      for (XMLEvent event : begun) {
        joined.add(event, "r");
      }
    }
  }

  private boolean isHidden(StartElement property, boolean before) {
    return switch (property.getName().getLocalPart()) {
      case "vanish" -> !DocxStyles.OFF.contains(value(property));
      case "rStyle", "pStyle" -> styles.hides(value(property)).orElse(before);
      default -> before;
    };
  }

  private boolean isRaised(StartElement property, boolean before) {
    return switch (property.getName().getLocalPart()) {
      case "vertAlign" -> DocxStyles.RAISED.equals(value(property));
      case "rStyle" -> styles.raises(value(property)).orElse(before);
      default -> before;
    };
  }

  /** The value of a property; empty if it is meant by being there. */
  private static String value(StartElement property) {
    QName name = new QName(property.getName().getNamespaceURI(), "val");
    Attribute value = property.getAttributeByName(name);
    return value == null ? "" : value.getValue();
  }

  private static String name(XMLEvent event) {
    QName name =
        event.isStartElement() ? event.asStartElement().getName() : event.asEndElement().getName();
    return name.getNamespaceURI().contains("wordprocessingml") ? name.getLocalPart() : "";
  }
}
