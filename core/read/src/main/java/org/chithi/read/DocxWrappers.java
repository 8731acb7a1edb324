package org.chithi.read;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands around words of a Word file and is none: content controls, which may hold rows and
 * cells of tables, custom XML, and equations, whose words become those of the paragraph.
 */
final class DocxWrappers {

  private static final Pattern HAS_ANY = Pattern.compile("<(?:w:(?:sdt|customXml)|m:oMath)[ >]");

  private static final Pattern TAG =
      Pattern.compile(
          "<(?<end>/?)(?<name>w:(?:sdt|customXml)[A-Za-z]{0,20}|m:[A-Za-z]{1,20})(?<rest>[^<>]{0,9999})>");

  private static final Set<String> OPENED = Set.of("w:sdt", "w:sdtContent", "w:customXml");

  private static final String RUN_OVER_LINE =
      "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>";

  private final Matcher tag;
  private final StringBuilder out;

  /** The properties that are left out to their end; empty outside of them. */
  private String leftOut = "";

  private boolean raised;

  private DocxWrappers(String document) {
    this.tag = TAG.matcher(document);
    this.out = new StringBuilder(document.length());
  }

  /** A part without them; as it is if there are none. */
  static String opened(String document) {
    return HAS_ANY.matcher(document).find() ? new DocxWrappers(document).copy(document) : document;
  }

  private String copy(String document) {
    int copied = 0;
    while (tag.find()) {
      String name = tag.group("name");
      boolean ends = !tag.group("end").isEmpty();
      if (leftOut.isEmpty()) {
        out.append(document, copied, tag.start()).append(instead(name, ends));
      } else if (ends && name.equals(leftOut)) {
        leftOut = "";
      }
      copied = tag.end();
    }
    return out.append(document, copied, document.length()).toString();
  }

  /** What stands for a tag; properties that begin are left out. */
  private String instead(String name, boolean ends) {
    boolean empty = tag.group("rest").endsWith("/");
    if (name.endsWith("Pr")) {
      leftOut = ends || empty ? "" : name;
      return "";
    }
    raised = name.equals("m:sup") ? !ends && !empty : raised;
    return switch (name) {
      case "m:r" -> empty ? "" : ends ? "</w:r>" : raised ? RUN_OVER_LINE : "<w:r>";
      case "m:t" -> empty ? "" : ends ? "</w:t>" : "<w:t xml:space=\"preserve\">";
      case "m:den" -> ends || empty ? "" : "<w:r><w:t>/</w:t></w:r>";
      default -> OPENED.contains(name) || name.startsWith("m:") ? "" : tag.group();
    };
  }
}
