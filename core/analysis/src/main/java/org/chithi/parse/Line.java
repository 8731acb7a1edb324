package org.chithi.parse;

import java.util.Optional;
import org.chithi.parse.LabelReader.Labelled;
import org.chithi.text.Folding;
import org.chithi.text.Span;

/**
 * A logical line of the text as analysed: a paragraph, a heading, an item, a line of the
 * letterhead. Two columns on one line are parted by a tab.
 */
final class Line {

  private final String text;
  private final Span span;
  private final Hints hints;
  private String key;
  private Optional<Labelled> label;

  Line(String text, Span span, Hints hints) {
    this.text = text;
    this.span = span;
    this.hints = hints;
  }

  /**
   * What the layout says of a line.
   *
   * @param afterGap whether a blank line stands before it
   * @param startsCell whether it begins a cell of a table
   * @param isTitle whether Markdown marks it as a heading
   * @param indent the number of spaces before it
   */
  record Hints(boolean afterGap, boolean startsCell, boolean isTitle, int indent) {}

  Span span() {
    return span;
  }

  Hints hints() {
    return hints;
  }

  /** Its words. */
  String text() {
    return text;
  }

  /** Its words as they are compared, unit for unit. */
  String key() {
    if (key == null) {
      key = Folding.key(text);
    }
    return key;
  }

  /** The label it starts with, by its form alone. */
  Optional<Labelled> label() {
    if (label == null) {
      label = LabelReader.read(text);
    }
    return label;
  }

  /** Where its words start behind the label, counted from its own start. */
  int contentStart() {
    return label().map(Labelled::contentStart).orElse(0);
  }

  boolean isCapitals() {
    return Letters.isCapitals(text);
  }

  boolean isOrnament() {
    return Letters.isOrnament(text);
  }

  /** The span of a stretch of its words. */
  Span span(int from, int to) {
    return new Span(span.start() + from, span.start() + to);
  }
}
