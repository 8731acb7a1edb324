package org.chithi.parse;

import java.util.ArrayList;
import java.util.List;
import org.chithi.text.Span;

/**
 * One column of a line of the foot.
 *
 * @param words its words
 * @param span where they stand
 * @param opensLine whether it is the first column of its line
 * @param indent the spaces before the line it opens
 */
record Piece(String words, Span span, boolean opensLine, int indent) {

  /** The columns of a line, and the signature that a lost column gap left behind an item. */
  static List<Piece> of(Line line) {
    List<Piece> pieces = new ArrayList<>();
    String text = line.text();
    for (int from = 0; from <= text.length(); ) {
      int tab = text.indexOf('\t', from);
      int to = tab < 0 ? text.length() : tab;
      if (to > from) {
        pieces.add(
            new Piece(
                text.substring(from, to),
                line.span(from, to),
                from == 0,
                from == 0 ? line.hints().indent() : 0));
      }
      from = to + 1;
    }
    return pieces;
  }

  /** The words behind so many units as a piece of its own. */
  Piece from(int offset) {
    int start = offset;
    while (start < words.length() && words.charAt(start) == ' ') {
      start++;
    }
    return new Piece(
        words.substring(start), new Span(span.start() + start, span.end()), opensLine, indent);
  }

  /** The words before a place as a piece of its own. */
  Piece to(int offset) {
    int end = offset;
    while (end > 0 && words.charAt(end - 1) == ' ') {
      end--;
    }
    return new Piece(
        words.substring(0, end), new Span(span.start(), span.start() + end), opensLine, indent);
  }
}
