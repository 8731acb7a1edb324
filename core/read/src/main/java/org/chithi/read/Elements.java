package org.chithi.read;

import java.util.Set;
import org.xml.sax.Attributes;

/** Which elements of a parser's output end lines, and which are not in the run of the text. */
final class Elements {

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "div",
          "td",
          "th",
          "tr",
          "table",
          "ul",
          "ol",
          "section",
          "article",
          "blockquote",
          "pre",
          "dt",
          "dd");

  /** What surrounds a document on a page. */
  private static final Set<String> SURROUNDINGS = Set.of("nav", "footer", "aside");

  /** That, and what nobody sees. */
  private static final Set<String> FOREIGN =
      Set.of(
          "script",
          "style",
          "noscript",
          "nav",
          "footer",
          "aside",
          "button",
          "select",
          "textarea",
          "template",
          "svg");

  /** Parts of Word's output that do not stand in the run of the text. */
  private static final Set<String> FOREIGN_PARTS =
      Set.of("header", "footer", "annotation", "comment", "package-entry");

  /** Notes: the last one in OpenDocument. */
  private static final Set<String> NOTES = Set.of("footnote", "endnote", "note");

  private Elements() {}

  /** Whether an element ends the line before it and its own. */
  static boolean isBlock(String name) {
    return BLOCKS.contains(name);
  }

  /** Whether an element, with all in it, is not in the run of the text. */
  static boolean isForeign(String name, Attributes attributes) {
    String part = attributes.getValue("class");
    return FOREIGN.contains(name) || part != null && FOREIGN_PARTS.contains(part);
  }

  /** Whether an element surrounds the document of a page. */
  static boolean isSurrounding(String name) {
    return SURROUNDINGS.contains(name);
  }

  /** Whether an element is a footnote or an endnote. */
  static boolean isNote(Attributes attributes) {
    String part = attributes.getValue("class");
    return part != null && NOTES.contains(part);
  }
}
