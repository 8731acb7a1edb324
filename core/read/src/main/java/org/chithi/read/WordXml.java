package org.chithi.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chithi.text.TextDecoder;
import org.chithi.text.TextDecoder.Decoded;

/**
 * Word files that are one XML each, made into packed ones: those of Word 2003, and the packages
 * that later ones write without packing them.
 */
final class WordXml {

  private static final String WORD_2003 = "http://schemas.microsoft.com/office/word/2003/wordml";
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
  private static final String DOCUMENT = "word/document.xml";

  private final XMLStreamReader xml;
  private final Map<String, String> parts = new LinkedHashMap<>();

  private WordXml(XMLStreamReader xml) {
    this.xml = xml;
  }

  /**
   * The packed file.
   *
   * @throws IOException if the XML is broken
   */
  static byte[] packed(byte[] bytes) throws IOException {
    String text = TextDecoder.decode(bytes).map(Decoded::text).orElse("");
    try {
      WordXml file = new WordXml(XmlPart.reader(text.replace(WORD_2003, WORD).strip()));
      file.read();
      return file.packed();
    } catch (XMLStreamException broken) {
      throw new IOException(broken);
    }
  }

  private void read() throws XMLStreamException {
    String part = "";
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "part" -> part = XmlPart.value(xml, "name");
          case "xmlData" -> {
            xml.nextTag();
            parts.put(part.startsWith("/") ? part.substring(1) : part, copy(false));
          }
          case "body" -> parts.put(DOCUMENT, document(copy(true)));
          default -> {}
        }
      }
    }
    if (!parts.containsKey("_rels/.rels")) {
      parts.put("_rels/.rels", relations());
    }
    parts.put("[Content_Types].xml", types());
  }

  /** A copy of the element that begins; of Word 2003 only what later ones have too. */
  private String copy(boolean ofWord2003) throws XMLStreamException {
    XmlCopy copy = new XmlCopy(1000);
    String label = "";
    for (int depth = 0, event = xml.getEventType(); ; event = xml.next()) {
      boolean starts = event == XMLStreamConstants.START_ELEMENT;
      boolean ends = event == XMLStreamConstants.END_ELEMENT;
      boolean isWord = !ofWord2003 || (starts || ends) && WORD.equals(xml.getNamespaceURI());
      if (starts && ofWord2003 && isLeftOut()) {
        skip();
        continue;
      }
      depth += starts ? 1 : ends ? -1 : 0;
      if (starts && isWord) {
        copy.start(xml);
      } else if (starts && xml.getLocalName().equals("t")) {
        label = XmlPart.value(xml, "val"); // of an item of a list
      } else if (ends && isWord) {
        copy.end(xml);
        label = xml.getLocalName().equals("pPr") ? written(label, copy) : label;
      } else if (xml.hasText()) {
        copy.words(xml.getText());
      }
      if (depth == 0) {
        return copy.toString();
      }
    }
  }

  private static String written(String label, XmlCopy copy) {
    if (!label.isEmpty()) {
      copy.raw("<w:r><w:t xml:space=\"preserve\">");
      copy.words(label + " ");
      copy.raw("</w:t></w:r>");
    }
    return "";
  }

  private boolean isLeftOut() {
    return XmlPart.value(xml, "type").endsWith("Deletion") || xml.getLocalName().equals("pict");
  }

  private void skip() throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  private static String document(String body) {
    return "<w:document xmlns:w=\"" + WORD + "\">" + body + "</w:document>";
  }

  private static String relations() {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + "<Relationship Id=\"a\" Type=\""
        + RELATIONS
        + "\" Target=\""
        + DOCUMENT
        + "\"/></Relationships>";
  }

  private static String types() {
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\""
        + "application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + "<Override PartName=\"/word/document.xml\" ContentType=\""
        + FileFormat.DOCX.mediaType()
        + ".main+xml\"/></Types>";
  }

  private byte[] packed() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return packed.toByteArray();
  }
}
