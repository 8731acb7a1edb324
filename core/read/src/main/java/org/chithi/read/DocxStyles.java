package org.chithi.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The styles of a Word file that hide their words or raise them above the line, by themselves or by
 * those they are based on.
 */
final class DocxStyles {

  /** The values of a property that is there and is not meant. */
  static final Set<String> OFF = Set.of("0", "false", "off");

  /** The value that raises words above the line. */
  static final String RAISED = "superscript";

  private static final Pattern TELLING = Pattern.compile("<w:vanish[ />]|" + RAISED);
  private static final int MOST_PARENTS = 20;

  private final Map<String, Boolean> hides = new HashMap<>();
  private final Map<String, Boolean> raises = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();

  private DocxStyles() {}

  /** The styles of the part {@code word/styles.xml}; none if it is empty or broken. */
  static DocxStyles of(String part) {
    DocxStyles styles = new DocxStyles();
    try {
      if (TELLING.matcher(part).find()) {
        styles.read(XmlPart.reader(part));
      }
    } catch (XMLStreamException broken) {
      // Those read so far are as good as any.
    }
    return styles;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    String style = "";
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "style" -> style = XmlPart.value(xml, "styleId");
          case "basedOn" -> parents.put(style, XmlPart.value(xml, "val"));
          case "vanish" -> hides.put(style, !OFF.contains(XmlPart.value(xml, "val")));
          case "vertAlign" -> raises.put(style, RAISED.equals(XmlPart.value(xml, "val")));
          default -> {}
        }
      }
    }
  }

  /** Whether any style hides or raises words. */
  boolean isAny() {
    return hides.containsValue(true) || raises.containsValue(true);
  }

  /** Whether a style hides its words; empty if it says nothing about it. */
  Optional<Boolean> hides(String style) {
    return told(hides, style);
  }

  /** Whether a style raises its words; empty if it says nothing about it. */
  Optional<Boolean> raises(String style) {
    return told(raises, style);
  }

  private Optional<Boolean> told(Map<String, Boolean> property, String style) {
    String at = style;
    for (int i = 0; i < MOST_PARENTS && !at.isEmpty(); i++) {
      if (property.containsKey(at)) {
        return Optional.of(property.get(at));
      }
      at = parents.getOrDefault(at, "");
    }
    return Optional.empty();
  }
}
