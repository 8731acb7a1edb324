package org.chithi.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

/** Counts the items of the lists of an OpenDocument text, whose numbers are not written in it. */
final class OdtLists {

  private static final int LEVELS = 10;

  private final OdtStyles styles;
  private final Map<String, int[]> countsById = new HashMap<>();
  private final Map<String, int[]> countsByStyle = new HashMap<>();
  private final Deque<OpenList> open = new ArrayDeque<>();
  private final int[] headings = new int[LEVELS + 1];

  OdtLists(OdtStyles styles) {
    this.styles = styles;
  }

  /** A list that has begun, and its item. */
  private static final class OpenList {
    private final String style;
    private final int level;
    private final int[] counts;
    private boolean waits;
    private int restart = -1;

    OpenList(String style, int level, int[] counts) {
      this.style = style;
      this.level = level;
      this.counts = counts;
    }
  }

  /** A list begins, in an item of another one or by itself. */
  void startList(XMLStreamReader xml) {
    OpenList outer = open.peek();
    String own = XmlPart.value(xml, "style-name");
    if (outer != null) {
      String style = own.isEmpty() ? outer.style : own;
      open.push(new OpenList(style, Math.min(LEVELS, outer.level + 1), outer.counts));
      return;
    }
    String earlier = XmlPart.value(xml, "continue-list");
    int[] counts = new int[LEVELS + 1];
    if (!earlier.isEmpty()) {
      counts = countsById.getOrDefault(earlier, counts);
    } else if (XmlPart.value(xml, "continue-numbering").equals("true")) {
      counts = countsByStyle.getOrDefault(own, counts);
    }
    countsById.put(XmlPart.value(xml, "id"), counts);
    countsByStyle.put(own, counts);
    open.push(new OpenList(own, 1, counts));
  }

  /** A list ends. */
  void endList() {
    open.poll();
  }

  /** An item begins; its first paragraph has its number. */
  void startItem(XMLStreamReader xml) {
    if (!open.isEmpty()) {
      open.peek().waits = true;
      open.peek().restart = OdtLevel.number(xml, "start-value", -1);
    }
  }

  /** An item ends, or something begins that is none; a number that it has not used is not given. */
  void endItem() {
    if (!open.isEmpty()) {
      open.peek().waits = false;
    }
  }

  /** What stands before a paragraph: {@code a) }; nothing if it begins no item. */
  Optional<Label> label(XMLStreamReader paragraph, String style) {
    OpenList list = open.peek();
    if (list == null) {
      return heading(paragraph, style);
    }
    if (!list.waits) {
      return Optional.empty();
    }
    list.waits = false;
    String name = list.style.isEmpty() ? styles.list(style).orElse("") : list.style;
    return label(name, list.level, list.counts, list.restart);
  }

  private Optional<Label> heading(XMLStreamReader paragraph, String style) {
    int level = OdtLevel.number(paragraph, "outline-level", 0);
    boolean counted =
        level > 0
            && level <= LEVELS
            && paragraph.getLocalName().equals("h")
            && !XmlPart.value(paragraph, "is-list-header").equals("true");
    String name = styles.list(style).orElse(OdtStyles.OUTLINE);
    int restart = OdtLevel.number(paragraph, "start-value", -1);
    return counted ? label(name, level, headings, restart) : Optional.empty();
  }

  private Optional<Label> label(String list, int level, int[] counts, int restart) {
    Optional<OdtLevel> own = styles.level(list, level).filter(it -> !it.form().isEmpty());
    own.ifPresent(it -> count(it, level, counts, restart));
    return own.map(
        it -> new Label(it.label(at -> written(list, at, counts)).strip() + " ", it.style()));
  }

  private static void count(OdtLevel own, int level, int[] counts, int restart) {
    boolean begins = counts[level] == 0;
    counts[level] = restart >= 0 ? restart : begins ? own.first() : counts[level] + 1;
    for (int deeper = level + 1; deeper <= LEVELS; deeper++) {
      counts[deeper] = 0;
    }
  }

  private String written(String list, int level, int[] counts) {
    return styles
        .level(list, level)
        .map(it -> it.written(counts[level] == 0 ? it.first() : counts[level]))
        .orElse("");
  }

  /** What is printed before an item, and the style it is printed in. */
  record Label(String words, String style) {}
}
