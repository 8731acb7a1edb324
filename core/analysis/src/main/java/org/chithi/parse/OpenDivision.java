package org.chithi.parse;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chithi.model.Block;
import org.chithi.model.Division;
import org.chithi.model.Label;
import org.chithi.model.NodePath;
import org.chithi.model.Paragraph;
import org.chithi.text.Span;

/** A division whose end is not yet seen. */
final class OpenDivision {

  private static final int LONGEST_HEADING = 300;
  private static final int LONGEST_RUN_IN = 80;

  private final Label label;
  private final NodePath path;
  private final Line line;
  private final int contentStart;
  private final List<Block> children = new ArrayList<>();
  private Optional<Span> titleBelow = Optional.empty();
  private int end;

  OpenDivision(Label label, NodePath path, Line line, int contentStart) {
    this.label = label;
    this.path = path;
    this.line = line;
    this.contentStart = contentStart;
    this.end = line.span().end();
  }

  Label label() {
    return label;
  }

  NodePath path() {
    return path;
  }

  Line line() {
    return line;
  }

  void add(Block child) {
    children.add(child);
    end = child.span().end();
  }

  /** Takes a line without a label: the title under {@code Chương I}, or a paragraph. */
  void addLine(Line below) {
    boolean untitled = contentStart == line.length() && children.isEmpty();
    if (untitled && titleBelow.isEmpty() && isTitle(below)) {
      titleBelow = Optional.of(below.span());
      end = below.span().end();
    } else {
      add(new Paragraph(below.span()));
    }
  }

  private boolean isTitle(Line below) {
    return switch (label.style()) {
      case PART, CHAPTER, SECTION, SUBSECTION ->
          below.isCapitals() || below.length() <= 120 && !Letters.endsSentence(below);
      default -> below.isCapitals();
    };
  }

  Division close() {
    return new Division(label, path, heading(), new Span(line.span().start(), end), children);
  }

  private Optional<Span> heading() {
    int length = line.length() - contentStart;
    if (length == 0) {
      return titleBelow;
    }
    if (label.style().isUnnumbered() || length > LONGEST_HEADING) {
      return Optional.empty();
    }
    CharSequence words = CharBuffer.wrap(line, contentStart, line.length());
    boolean isHeading =
        Letters.isCapitals(words)
            || !children.isEmpty() && ".;,".indexOf(Letters.lastSign(words)) < 0
            || words.length() <= LONGEST_RUN_IN
                && !Letters.endsSentence(words)
                && Letters.last(words) != ',';
    return isHeading ? Optional.of(line.span(contentStart, line.length())) : runIn(words);
  }

  /** {@code 1. Mục tiêu tổng quát: Nâng cao ...}: the words before the colon. */
  private Optional<Span> runIn(CharSequence words) {
    int colon = Letters.indexOf(words, ':', 0);
    while (colon >= 0 && (colon + 1 == words.length() || words.charAt(colon + 1) != ' ')) {
      colon = Letters.indexOf(words, ':', colon + 1);
    }
    int dot = Letters.indexOf(words, '.', 0);
    boolean isShort = colon > 0 && colon <= LONGEST_RUN_IN && (dot < 0 || dot > colon);
    return isShort ? Optional.of(line.span(contentStart, contentStart + colon)) : Optional.empty();
  }
}
