package org.chithi.cite;

import org.chithi.lex.Lexicon;
import org.chithi.text.TermTable;

/** How words open the title of a document after its number, {@code titles.tsv}. */
enum TitleOpener {
  /** A title follows: {@code về việc}. */
  ALWAYS,
  /** A title follows if a citation stands in it: {@code thực hiện}. */
  OF_CITATION;

  static void addTo(Lexicon.Builder builder) {
    for (TermTable.Row row : TermTable.rows(TitleOpener.class, "titles.tsv")) {
      builder.phrase(row.cell("opener"), row.cell("alone").equals("yes") ? ALWAYS : OF_CITATION);
    }
  }
}
