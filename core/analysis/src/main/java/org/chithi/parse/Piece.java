package org.chithi.parse;

import java.util.ArrayList;
import java.util.List;
import org.chithi.text.Span;

/**
 * One column of a line of the closing.
 *
 * @param line its words
 * @param opensLine whether it is the first column of its line
 * @param indent the spaces before the line it opens
 */
record Piece(Line line, boolean opensLine, int indent) {

  /** The columns of a line. */
  static List<Piece> of(Line line) {
    List<Piece> pieces = new ArrayList<>();
    for (Line cell : line.cells()) {
      boolean opens = cell.span().start() == line.span().start();
      pieces.add(new Piece(cell, opens, opens ? line.hints().indent() : 0));
    }
    return pieces;
  }

  /** Its words. */
  String words() {
    return line.text();
  }

  /** Where they stand. */
  Span span() {
    return line.span();
  }

  /** The words from a place on as a piece of its own. */
  Piece from(int offset) {
    return new Piece(line.part(offset), opensLine, indent);
  }

  /** The words before a place as a piece of its own. */
  Piece to(int offset) {
    return new Piece(line.part(0, offset), opensLine, indent);
  }
}
