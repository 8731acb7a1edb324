package org.chithi.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;

/**
 * Joins paragraphs whose end is deleted with those after them, which keep their own look: a deleted
 * item of a list takes no number.
 */
final class DocxJoin {

  /** What may stand between two paragraphs and is none. */
  private static final Set<String> MARKS =
      Set.of("bookmarkStart", "bookmarkEnd", "commentRangeEnd", "proofErr", "permStart", "permEnd");

  private final XMLEventWriter out;

  /** How the first of the paragraphs that wait begins, and what is in them. */
  private final List<XMLEvent> head = new ArrayList<>();

  private final List<XMLEvent> waiting = new ArrayList<>();

  /** How it ends if nothing comes that it may join. */
  private List<XMLEvent> tail = List.of();

  /** How deep the paragraphs stand in one that waits; 0 outside of it. */
  private int depth;

  DocxJoin(XMLEventWriter out) {
    this.out = out;
  }

  /** A paragraph begins with its properties; one that joins waits for the next. */
  void start(List<XMLEvent> begun, boolean joins) throws XMLStreamException {
    if (depth > 0) {
      waiting.addAll(begun);
      depth++;
    } else if (joins) {
      head.addAll(head.isEmpty() ? begun : List.of());
      depth = 1;
    } else {
      write(begun);
      write(waiting);
      clear();
    }
  }

  /** A paragraph ends. */
  void end(XMLEvent event) throws XMLStreamException {
    if (depth > 1) {
      waiting.add(event);
      depth--;
    } else if (depth == 1) {
      tail = List.of(event);
      depth = 0;
    } else {
      out.add(event);
    }
  }

  /** Anything else; a table or the end of a cell ends the waiting. */
  void add(XMLEvent event, String name) throws XMLStreamException {
    if (depth > 0) {
      waiting.add(event);
      return;
    }
    if (!head.isEmpty() && !name.isEmpty() && !MARKS.contains(name)) {
      write(head);
      write(waiting);
      write(tail);
      clear();
    }
    out.add(event);
  }

  private void write(List<XMLEvent> events) throws XMLStreamException {
    for (XMLEvent event : events) {
      out.add(event);
    }
  }

  private void clear() {
    head.clear();
    waiting.clear();
  }
}
