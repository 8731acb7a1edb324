package org.chithi.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The styles of an OpenDocument text that say how words look: their font, whether they are hidden
 * or raised, and how the items of lists are numbered.
 */
final class OdtStyles {

  /** The family of the styles of paragraphs; the other one is that of words. */
  static final String PARAGRAPH = "paragraph";

  static final String TEXT = "text";

  /** The list style of headings. */
  static final String OUTLINE = "\u0000outline";

  /** {@code super 58%}, {@code 33% 58%}. */
  private static final Pattern RAISED = Pattern.compile("super|0*[1-9]");

  private static final int MOST_PARENTS = 20;
  private static final String USUAL = "";

  private final Map<String, String> familyOfFace = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, String> fonts = new HashMap<>();
  private final Map<String, String> display = new HashMap<>();
  private final Map<String, String> positions = new HashMap<>();
  private final Map<String, String> lists = new HashMap<>();
  private final Map<String, OdtLevel> levels = new HashMap<>();

  /**
   * Takes the styles of a part.
   *
   * @param ownToo whether those without a name of their own stand for words of this part, not for
   *     running heads
   */
  void add(String part, boolean ownToo) throws XMLStreamException {
    XMLStreamReader xml = XmlPart.reader(part);
    String style = USUAL;
    String list = "";
    boolean skipping = false;
    while (xml.hasNext()) {
      int event = xml.next();
      String name = xml.hasName() ? xml.getLocalName() : "";
      if (name.equals("body") || name.equals("master-styles")) {
        return;
      }
      skipping = name.equals("automatic-styles") ? !ownToo && xml.isStartElement() : skipping;
      if (event == XMLStreamConstants.END_ELEMENT) {
        style = name.equals("style") || name.equals("default-style") ? "" : style;
      } else if (event == XMLStreamConstants.START_ELEMENT && !skipping) {
        switch (name) {
          case "font-face" -> familyOfFace.put(value(xml, "name"), value(xml, "font-family"));
          case "style", "default-style" -> style = style(xml);
          case "text-properties" -> addProperties(style, xml);
          case "list-style" -> list = value(xml, "name");
          case "outline-style" -> list = OUTLINE;
          case "list-level-style-number", "list-level-style-bullet", "outline-level-style" ->
              levels.put(key(list, value(xml, "level")), OdtLevel.of(xml));
          default -> {}
        }
      }
    }
  }

  private String style(XMLStreamReader xml) {
    String family = value(xml, "family");
    String style = key(family, value(xml, "name"));
    String parent = value(xml, "parent-style-name");
    parents.put(style, parent.isEmpty() ? "" : key(family, parent));
    if (hasAttribute(xml, "list-style-name")) {
      lists.put(style, value(xml, "list-style-name"));
    }
    return style;
  }

  private void addProperties(String style, XMLStreamReader xml) {
    String face = value(xml, "font-name");
    String font =
        face.isEmpty() ? value(xml, "font-family") : familyOfFace.getOrDefault(face, face);
    if (!style.isEmpty() && !font.isEmpty()) {
      fonts.put(style, font.split(",", 2)[0].replaceAll("[\"']", "").strip());
    }
    if (!style.isEmpty() && !value(xml, "display").isEmpty()) {
      display.put(style, value(xml, "display"));
    }
    if (!style.isEmpty() && !value(xml, "text-position").isEmpty()) {
      positions.put(style, value(xml, "text-position"));
    }
  }

  /** The font that a style asks for, by itself or by those it is based on. */
  Optional<String> font(String family, String style) {
    return found(fonts, family, style);
  }

  /** Whether a style hides its words; empty if it says nothing about it. */
  Optional<Boolean> hides(String family, String style) {
    return found(display, family, style).map("none"::equals);
  }

  /** Whether a style raises its words above the line; empty if it says nothing about it. */
  Optional<Boolean> raises(String family, String style) {
    return found(positions, family, style).map(it -> RAISED.matcher(it).lookingAt());
  }

  /** The list style of a paragraph style; of no name if it takes its paragraphs out of lists. */
  Optional<String> list(String style) {
    return found(lists, PARAGRAPH, style);
  }

  /** How the items of a level are numbered, from 1; empty if no such list is known. */
  Optional<OdtLevel> level(String list, int level) {
    return Optional.ofNullable(levels.get(key(list, String.valueOf(level))));
  }

  /** What the nearest style says; that of all paragraphs is the last one. */
  private Optional<String> found(Map<String, String> said, String family, String style) {
    String at = style.isEmpty() ? "" : key(family, style);
    for (int i = 0; i < MOST_PARENTS && !at.isEmpty(); i++) {
      if (said.containsKey(at)) {
        return Optional.of(said.get(at));
      }
      at = parents.getOrDefault(at, "");
    }
    return family.equals(PARAGRAPH)
        ? Optional.ofNullable(said.get(key(family, USUAL)))
        : Optional.empty();
  }

  private static String key(String group, String name) {
    return group + "/" + name;
  }

  private static boolean hasAttribute(XMLStreamReader xml, String attribute) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(attribute)) {
        return true;
      }
    }
    return false;
  }

  private static String value(XMLStreamReader xml, String attribute) {
    return XmlPart.value(xml, attribute);
  }
}
