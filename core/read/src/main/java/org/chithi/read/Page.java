package org.chithi.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
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
    events.add(new Event.Start(name, new AttributesImpl(attributes)));
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

  private void tell(BitSet leftOut, TextLayout layout) throws SAXException {
    for (int i = 0; i < events.size(); i++) {
      switch (events.get(i)) {
        case Event.Start it -> layout.startElement("", it.name(), it.name(), it.attributes());
        case Event.End it -> layout.endElement("", it.name(), it.name());
        case Event.Words it -> {
          if (!leftOut.get(i)) {
            layout.characters(it.words().toCharArray(), 0, it.words().length());
          }
        }
      }
    }
  }
}
