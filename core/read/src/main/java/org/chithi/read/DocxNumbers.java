package org.chithi.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Paragraphs of a Word file that have their number from their style ({@code Điều 1.} from a
 * heading): the number is written into the paragraph, where Tika's reader looks for it.
 */
final class DocxNumbers {

  private static final String STYLE = "<w:pStyle w:val=\"";
  private static final String END = "</w:pPr>";
  private static final String NUMBER = "<w:numPr";
  private static final int MOST_PARENTS = 20;

  private final Map<String, String> listOfStyle = new HashMap<>();
  private final Map<String, String> levelOfStyle = new HashMap<>();
  private final Map<String, String> parentOfStyle = new HashMap<>();

  private DocxNumbers() {}

  /**
   * The document with the numbers of its styles.
   *
   * @param document the part {@code word/document.xml}
   * @param styles the part {@code word/styles.xml}
   */
  static String numbered(String document, String styles) {
    if (!styles.contains(NUMBER)) {
      return document;
    }
    DocxNumbers numbers = new DocxNumbers();
    try {
      numbers.read(styles);
    } catch (XMLStreamException broken) {
      return document;
    }
    return numbers.number(document);
  }

  private void read(String styles) throws XMLStreamException {
    XMLStreamReader xml = XmlPart.reader(styles);
    String style = "";
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "style" -> style = XmlPart.value(xml, "styleId");
          case "basedOn" -> parentOfStyle.put(style, XmlPart.value(xml, "val"));
          case "numId" -> listOfStyle.put(style, XmlPart.value(xml, "val"));
          case "ilvl" -> levelOfStyle.put(style, XmlPart.value(xml, "val"));
          default -> {}
        }
      }
    }
  }

  private String number(String document) {
    StringBuilder numbered = new StringBuilder(document.length());
    int copied = 0;
    for (int at = document.indexOf(STYLE); at >= 0; at = document.indexOf(STYLE, at + 1)) {
      int quote = document.indexOf('"', at + STYLE.length());
      int close = document.indexOf('>', at);
      int end = document.indexOf(END, at);
      if (quote < 0 || close < 0 || end < 0) {
        break;
      }
      Optional<String> number = numberOf(document.substring(at + STYLE.length(), quote));
      if (number.isPresent() && !document.substring(close, end).contains(NUMBER)) {
        numbered.append(document, copied, close + 1).append(number.get());
        copied = close + 1;
      }
    }
    return numbered.append(document, copied, document.length()).toString();
  }

  private Optional<String> numberOf(String style) {
    String at = style;
    for (int i = 0; i < MOST_PARENTS && !at.isEmpty(); i++) {
      String list = listOfStyle.getOrDefault(at, "");
      if (list.matches("[1-9]\\d{0,8}")) {
        String level = levelOfStyle.getOrDefault(style, levelOfStyle.getOrDefault(at, "0"));
        return Optional.of(
            "<w:numPr><w:ilvl w:val=\""
                + level
                + "\"/><w:numId w:val=\""
                + list
                + "\"/></w:numPr>");
      }
      at = list.isEmpty() ? parentOfStyle.getOrDefault(at, "") : "";
    }
    return Optional.empty();
  }
}
