package org.chithi.cli;

import org.chithi.cite.Annotator;

/** Words in a page. */
final class Html {

  private Html() {}

  /** The words without any sign that a browser takes for markup. */
  static String escaped(String words) {
    return Annotator.html((citation, inner) -> inner).plain().apply(words);
  }
}
