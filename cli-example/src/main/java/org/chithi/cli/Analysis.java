package org.chithi.cli;

import org.chithi.cite.CitationFinder;
import org.chithi.cite.Citations;
import org.chithi.model.Directive;

/** What a run finds in a document that was read: its citations. */
@FunctionalInterface
interface Analysis {

  /** The citations of a document. */
  Citations of(Directive directive);

  /** The one of every run that is no test. */
  static Analysis standard() {
    return directive -> new CitationFinder().find(directive);
  }
}
