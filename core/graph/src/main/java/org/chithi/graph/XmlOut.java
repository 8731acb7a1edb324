package org.chithi.graph;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML 1.0; characters that it cannot hold become spaces. */
final class XmlOut {

  private final XMLStreamWriter xml;

  XmlOut(Writer out) throws IOException {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
    } catch (XMLStreamException failed) {
      throw new IOException(failed);
    }
  }

  /** Opens an element with attributes, name and value in turn. */
  XmlOut open(String name, String... attributes) throws IOException {
    try {
      xml.writeStartElement(name);
      attributes(attributes);
      return this;
    } catch (XMLStreamException failed) {
      throw new IOException(failed);
    }
  }

  /** An element without content. */
  XmlOut empty(String name, String... attributes) throws IOException {
    try {
      xml.writeEmptyElement(name);
      attributes(attributes);
      return line();
    } catch (XMLStreamException failed) {
      throw new IOException(failed);
    }
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], clean(attributes[i + 1]));
    }
  }

  XmlOut text(String words) throws IOException {
    try {
      xml.writeCharacters(clean(words));
      return this;
    } catch (XMLStreamException failed) {
      throw new IOException(failed);
    }
  }

  XmlOut line() throws IOException {
    return text("\n");
  }

  XmlOut close() throws IOException {
    try {
      xml.writeEndElement();
      return line();
    } catch (XMLStreamException failed) {
      throw new IOException(failed);
    }
  }

  /** Ends the document; the writer stays open. */
  void end() throws IOException {
    try {
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException failed) {
      throw new IOException(failed);
    }
  }

  /** The words without what XML 1.0 cannot hold: control characters, halves of pairs. */
  static String clean(String words) {
    return words.codePoints().allMatch(XmlOut::isAllowed)
        ? words
        : words
            .codePoints()
            .map(point -> isAllowed(point) ? point : ' ')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean isAllowed(int point) {
    return point == '\t'
        || point == '\n'
        || point >= 0x20 && point < 0xD800
        || point >= 0xE000 && point < 0xFFFE
        || point >= 0x10000;
  }
}
