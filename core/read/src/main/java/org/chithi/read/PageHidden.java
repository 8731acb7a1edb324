package org.chithi.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chithi.read.Page.Event;
import org.xml.sax.Attributes;

/**
 * The words of a page that nobody sees: {@code <span style="display:none">}, {@code <p hidden>},
 * and what is {@code <del>}eted. A part with whole paragraphs in it waits for a click, as those of
 * an accordion do, and is read. Words struck through ({@code <s>}) are on the paper.
 */
final class PageHidden {

  private static final Set<String> PANELS =
      Set.of(
          "div",
          "section",
          "article",
          "main",
          "li",
          "dd",
          "td",
          "table",
          "tbody",
          "ul",
          "ol",
          "fieldset",
          "details",
          "form",
          "body",
          "html");

  /** So many letters of sentences are no remark and no dialogue. */
  private static final int FEWEST = 400;

  private final Page page;
  private final int[] prose;
  private final List<Opened> hiding = new ArrayList<>();

  /** The shapes of parts with whole paragraphs: what has the shape of one is a part like it. */
  private final Set<String> shapes = new HashSet<>();

  /** An element, where it begins and ends, and its name and class if it may be a part of a page. */
  private record Opened(int start, int end, boolean hides, Optional<String> shape) {

    Opened to(int place) {
      return new Opened(start, place, hides, shape);
    }
  }

  private PageHidden(Page page) {
    this.page = page;
    this.prose = new int[page.events().size() + 1];
  }

  /** The events of words that are not seen; none if no word would be seen. */
  static BitSet of(Page page) {
    PageHidden reader = new PageHidden(page);
    reader.count(PageLines.of(page, new BitSet()));
    reader.read();
    BitSet hidden = new BitSet();
    reader.hiding.stream()
        .filter(it -> it.shape().filter(reader.shapes::contains).isEmpty())
        .forEach(it -> hidden.set(it.start(), it.end()));
    return hidden.isEmpty() || PageLines.of(page, hidden).isEmpty() ? new BitSet() : hidden;
  }

  /** The letters of prose before each event. */
  private void count(List<PageLine> lines) {
    lines.forEach(it -> prose[it.first() + 1] += it.prose());
    for (int i = 1; i < prose.length; i++) {
      prose[i] += prose[i - 1];
    }
  }

  private void read() {
    Deque<Opened> open = new ArrayDeque<>();
    for (int i = 0; i < page.events().size(); i++) {
      switch (page.events().get(i)) {
        case Event.Start it -> open.push(opened(it, i));
        case Event.End it -> {
          if (!open.isEmpty()) {
            close(open.pop().to(i));
          }
        }
        case Event.Words it -> {}
      }
    }
  }

  private static Opened opened(Event.Start element, int at) {
    boolean deleted = element.name().equals("del");
    String kind = String.valueOf(element.attributes().getValue("class")).strip();
    String own =
        element.attributes().getValue("class") == null ? "#" + at : kind.split("\\s", 2)[0];
    boolean panel = PANELS.contains(element.name());
    return new Opened(
        at,
        at,
        deleted || isHidden(element.attributes()),
        panel ? Optional.of(element.name() + " " + own) : Optional.empty());
  }

  private void close(Opened element) {
    if (prose[element.end()] - prose[element.start()] >= FEWEST) {
      element.shape().ifPresent(shapes::add);
    }
    if (element.hides()) {
      hiding.add(element);
    }
  }

  private static boolean isHidden(Attributes attributes) {
    String hidden = attributes.getValue("hidden");
    return hidden != null && !hidden.equalsIgnoreCase("until-found")
        || hides(attributes.getValue("style"));
  }

  /** Whether the last word of a style about it is that nothing is seen. */
  private static boolean hides(String style) {
    boolean displayed = true;
    boolean visible = true;
    for (String property : style == null ? new String[0] : style.split(";")) {
      String[] parts = property.toLowerCase(Locale.ROOT).split(":", 2);
      String value = parts.length < 2 ? "" : parts[1].replace("!important", "").strip();
      switch (parts[0].strip()) {
        case "display" -> displayed = !value.equals("none");
        case "visibility" -> visible = !value.equals("hidden") && !value.equals("collapse");
        default -> {}
      }
    }
    return !displayed || !visible;
  }
}
