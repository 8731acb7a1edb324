package org.chithi.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.chithi.read.UnreadableSourceException.Reason;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A page as its parser gives it, kept until its end is known: only then it can be told which of its
 * words are the document and which are menus around it.
 */
final class Page extends DefaultHandler {

  private static final Pattern LINE_END = Pattern.compile("[\r\n]");
  private static final Pattern AS_SET = Pattern.compile("white-space\\s{0,9}:\\s{0,9}pre");

  private final List<Event> events = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private long units;

  /** What a parser tells. */
  sealed interface Event {

    /** An element begins. */
    record Start(String name, Attributes attributes) implements Event {}

    /** An element ends. */
    record End(String name) implements Event {}

    /** Words between two of them. */
    record Words(String words) implements Event {}
  }

  /** All that was told, in order. */
  List<Event> events() {
    return events;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    endWords();
    AttributesImpl kept = new AttributesImpl(attributes);
    if (Elements.isNote(kept)) {
      kept.removeAttribute(kept.getIndex("class")); // A page may call anything a note.
    }
    events.add(new Event.Start(name, kept));
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    endWords();
    events.add(new Event.End(name));
  }

  @Override
  public void characters(char[] read, int start, int length) throws SAXException {
    units += length;
    if (units > TextLayout.MOST_UNITS) {
      throw new TextLayout.LimitException(Reason.TOO_MUCH_TEXT);
    }
    words.append(read, start, length);
  }

  @Override
  public void endDocument() {
    endWords();
  }

  private void endWords() {
    if (!words.isEmpty()) {
      events.add(new Event.Words(words.toString()));
      words.setLength(0);
    }
  }

  /**
   * Tells again what is seen.
   *
   * @param ofPortal whether menus around the document are left out too
   * @return how many parts around it were left out
   */
  int tell(boolean ofPortal, TextLayout layout) throws SAXException {
    endWords();
    BitSet leftOut = PageHidden.of(this);
    int menus = 0;
    if (ofPortal) {
      PageMenus found = PageMenus.of(PageLines.of(this, leftOut));
      found.lines().forEach(it -> leftOut.set(it.first(), it.last() + 1));
      menus = found.parts();
    }
    tell(leftOut, layout);
    return menus;
  }

  /** A line end in the source of a page is a space, but not in words that are set as they are. */
  private void tell(BitSet leftOut, TextLayout layout) throws SAXException {
    Deque<Boolean> asSet = new ArrayDeque<>(List.of(false));
    for (int i = 0; i < events.size(); i++) {
      switch (events.get(i)) {
        case Event.Start it -> {
          asSet.push(asSet.element() || isAsSet(it));
          layout.startElement("", it.name(), it.name(), it.attributes());
        }
        case Event.End it -> {
          asSet.pop();
          layout.endElement("", it.name(), it.name());
        }
        case Event.Words it -> {
          if (!leftOut.get(i)) {
            String words =
                asSet.element() ? it.words() : LINE_END.matcher(it.words()).replaceAll(" ");
            layout.characters(words.toCharArray(), 0, words.length());
          }
        }
      }
    }
  }

  private static boolean isAsSet(Event.Start start) {
    String style = start.attributes().getValue("style");
    return start.name().equals("pre") || style != null && AS_SET.matcher(style).find();
  }
}
