package org.chithi.read;

import javax.xml.stream.XMLStreamReader;

/** A copy of an XML part, which may be cut back to where it stood. */
final class XmlCopy {

  private final StringBuilder out;

  /** A copy of about so many units. */
  XmlCopy(int length) {
    out = new StringBuilder(length);
  }

  /** How much is written. */
  int mark() {
    return out.length();
  }

  /** What was written since then is taken back. */
  void backTo(int mark) {
    out.setLength(mark);
  }

  /** The element that begins, with its name spaces. */
  void start(XMLStreamReader xml) {
    out.append('<');
    name(xml);
    for (int i = 0; i < xml.getNamespaceCount(); i++) {
      String prefix = xml.getNamespacePrefix(i);
      out.append(prefix == null ? " xmlns" : " xmlns:" + prefix);
      value(xml.getNamespaceURI(i) == null ? "" : xml.getNamespaceURI(i));
    }
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String prefix = xml.getAttributePrefix(i);
      out.append(' ').append(prefix == null || prefix.isEmpty() ? "" : prefix + ":");
      out.append(xml.getAttributeLocalName(i));
      value(xml.getAttributeValue(i));
    }
    out.append('>');
  }

  /** The element that ends. */
  void end(XMLStreamReader xml) {
    out.append("</");
    name(xml);
    out.append('>');
  }

  /** Words between elements. */
  void words(String words) {
    for (int i = 0; i < words.length(); i++) {
      escape(words.charAt(i));
    }
  }

  /** Elements that are written already. */
  void raw(String elements) {
    out.append(elements);
  }

  private void name(XMLStreamReader xml) {
    String prefix = xml.getPrefix();
    out.append(prefix == null || prefix.isEmpty() ? "" : prefix + ":").append(xml.getLocalName());
  }

  private void value(String value) {
    out.append("=\"");
    words(value);
    out.append('"');
  }

  private void escape(char unit) {
    switch (unit) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\n', '\r', '\t' -> out.append("&#").append((int) unit).append(';');
      default -> out.append(unit);
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
