package org.chithi.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chithi.model.Directive;

/** Where the citations of a document stand: the line of its text, the place in its outline. */
final class CitationPlaces {

  private final Directive directive;
  private final int[] lineEnds;

  CitationPlaces(Directive directive) {
    this.directive = directive;
    String text = directive.text();
    this.lineEnds = IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').toArray();
  }

  /** The line of the text in which a place stands, from 1. */
  int line(int offset) {
    int found = Arrays.binarySearch(lineEnds, offset);
    return found < 0 ? -found : found + 1;
  }

  /** The path of the innermost division around a place: {@code II.3.a}; empty outside of all. */
  Optional<String> place(int offset) {
    return directive.pathAt(offset).map(Object::toString);
  }
}
