package org.chithi.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The lines of a Word file that stand in old fonts, by their runs and styles. */
final class DocxFonts {

  /** Parts larger than this are not looked through for fonts. */
  private static final int MOST_BYTES = 50_000_000;

  private static final Pattern OLD_FONT = Pattern.compile("\"(?:\\.Vn|VNI-|VPS )");
  private static final String NO_STYLE = "";
  private static final int MOST_PARENTS = 20;

  private final Map<String, String> fontOfStyle = new HashMap<>();
  private final Map<String, String> parentOfStyle = new HashMap<>();
  private String usualStyle = NO_STYLE;
  private final ShownLines lines = new ShownLines();

  private DocxFonts() {}

  /** The lines as they are seen; none if the file has no old font. */
  static ShownLines lines(byte[] bytes) {
    DocxFonts fonts = new DocxFonts();
    try {
      String styles = part(bytes, "word/styles.xml");
      String document = part(bytes, "word/document.xml");
      if (OLD_FONT.matcher(styles).find() || OLD_FONT.matcher(document).find()) {
        if (!styles.isEmpty()) {
          fonts.readStyles(XmlPart.reader(styles));
        }
        fonts.readDocument(XmlPart.reader(document));
      }
    } catch (IOException | XMLStreamException | RuntimeException unreadable) {
      // The reader of the words tells it.
    }
    return fonts.lines;
  }

  /** A part of a packed file as text; empty if there is none. */
  static String part(byte[] bytes, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        }
      }
    }
    return "";
  }

  private void readStyles(XMLStreamReader xml) throws XMLStreamException {
    String style = NO_STYLE;
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "style" -> style = style(xml);
          case "basedOn" -> parentOfStyle.put(style, XmlPart.value(xml, "val"));
          case "rFonts" -> fontOfStyle.putIfAbsent(style, XmlPart.value(xml, "ascii"));
          default -> {}
        }
      }
    }
  }

  /** The style that begins; paragraphs that name none have the usual one. */
  private String style(XMLStreamReader xml) {
    String style = XmlPart.value(xml, "styleId");
    if (XmlPart.value(xml, "type").equals("paragraph")
        && XmlPart.value(xml, "default").equals("1")) {
      usualStyle = style;
    }
    return style;
  }

  private void readDocument(XMLStreamReader xml) throws XMLStreamException {
    String paragraph = NO_STYLE;
    String run = NO_STYLE;
    String font = "";
    boolean inRun = false;
    while (xml.hasNext()) {
      int event = xml.next();
      String name = xml.hasName() ? xml.getLocalName() : "";
      if (event == XMLStreamConstants.END_ELEMENT) {
        inRun &= !name.equals("r");
        if (name.equals("p")) {
          lines.endLine();
          paragraph = NO_STYLE;
        }
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        switch (name) {
          case "pStyle" -> paragraph = XmlPart.value(xml, "val");
          case "r" -> {
            inRun = true;
            run = NO_STYLE;
            font = "";
          }
          case "rStyle" -> run = XmlPart.value(xml, "val");
          case "rFonts" -> font = inRun ? XmlPart.value(xml, "ascii") : font;
          case "t" -> lines.add(xml.getElementText(), font(font, run, paragraph));
          case "softHyphen" -> lines.add("\u00AD", font(font, run, paragraph));
          case "br" -> lines.endLine();
          default -> {}
        }
      }
    }
  }

  private Optional<OldFont> font(String own, String run, String paragraph) {
    return OldFont.of(!own.isEmpty() ? own : !run.isEmpty() ? ofStyle(run) : ofStyle(paragraph));
  }

  /** The font of a style or of the styles it is based on, else that of the document. */
  private String ofStyle(String style) {
    String at = style.isEmpty() ? usualStyle : style;
    for (int i = 0; i < MOST_PARENTS && !at.isEmpty(); i++) {
      String font = fontOfStyle.getOrDefault(at, "");
      if (!font.isEmpty()) {
        return font;
      }
      at = parentOfStyle.getOrDefault(at, NO_STYLE);
    }
    return fontOfStyle.getOrDefault(NO_STYLE, "");
  }
}
