package org.chithi.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chithi.read.Page.Event;
import org.xml.sax.Attributes;

/** Parts a page into lines and counts the letters of each that lead to other pages. */
final class PageLines {

  private static final int LONGEST_WORDS = 200;

  private final List<PageLine> lines = new ArrayList<>();
  private final Deque<Boolean> anchors = new ArrayDeque<>();
  private final StringBuilder words = new StringBuilder();
  private int first = -1;
  private int last;
  private int letters;
  private int linked;
  private int links;
  private int open;
  private int foreign;
  private boolean inBody;

  private PageLines() {}

  /** The lines of what is not left out. */
  static List<PageLine> of(Page page, BitSet leftOut) {
    PageLines reader = new PageLines();
    for (int i = 0; i < page.events().size(); i++) {
      switch (page.events().get(i)) {
        case Event.Start it -> reader.start(it.name(), it.attributes());
        case Event.End it -> reader.end(it.name());
        case Event.Words it -> {
          if (!leftOut.get(i)) {
            reader.add(it.words(), i);
          }
        }
      }
    }
    reader.endLine();
    return withoutContents(reader.lines);
  }

  private void start(String name, Attributes attributes) {
    inBody |= name.equals("body");
    if (foreign > 0 || Elements.isForeign(name, attributes)) {
      foreign++;
    } else if (Elements.isBlock(name) || name.equals("br")) {
      endLine();
    } else if (name.equals("a")) {
      boolean leads = leadsElsewhere(attributes.getValue("href"));
      anchors.push(leads);
      open += leads ? 1 : 0;
      links += leads ? 1 : 0;
    }
  }

  private void end(String name) {
    if (foreign > 0) {
      foreign--;
    } else if (Elements.isBlock(name)) {
      endLine();
    } else if (name.equals("a") && !anchors.isEmpty()) {
      open -= anchors.pop() ? 1 : 0;
    }
  }

  /** A table of contents and what opens a part of the page lead to places of the page itself. */
  private static boolean leadsElsewhere(String href) {
    return href != null
        && !href.isBlank()
        && !href.startsWith("#")
        && !href.regionMatches(true, 0, "javascript:", 0, "javascript:".length());
  }

  private void add(String more, int event) {
    if (foreign > 0 || !inBody || more.isBlank()) {
      return;
    }
    int count = (int) more.chars().filter(Character::isLetterOrDigit).count();
    first = first < 0 ? event : first;
    last = event;
    letters += count;
    linked += open > 0 ? count : 0;
    links += open > 0 && links == 0 ? 1 : 0;
    words.append(more, 0, Math.max(0, Math.min(more.length(), LONGEST_WORDS - words.length())));
  }

  private void endLine() {
    if (first >= 0) {
      String line = words.toString().strip().replaceAll("\\s{1,200}", " ");
      lines.add(new PageLine(first, last, letters, linked, links, line));
    }
    first = -1;
    letters = 0;
    linked = 0;
    links = 0;
    words.setLength(0);
  }

  /** A link with the words of another line is an entry of a table of contents. */
  private static List<PageLine> withoutContents(List<PageLine> lines) {
    Set<String> own = new HashSet<>();
    lines.stream().filter(it -> it.linked() == 0).forEach(it -> own.add(it.words()));
    return lines.stream()
        .map(
            it ->
                it.linked() > 0 && own.contains(it.words())
                    ? new PageLine(it.first(), it.last(), it.letters(), 0, 0, it.words())
                    : it)
        .toList();
  }
}
