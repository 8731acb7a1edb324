package org.chithi.cite;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.chithi.model.DocumentKind;
import org.chithi.text.PhraseTable;
import org.chithi.text.TermTable;

/**
 * Words before a type word that tell that no document is cited: {@code dự thảo Nghị quyết số
 * 5-NQ/HU} is still to be issued, {@code Đại học Luật Hà Nội} is a school.
 */
final class NoDocument {

  /** What the words are before. */
  private enum Before {
    /** A document with its number. */
    NUMBER,
    /** A document with its name. */
    NAME,
    /** A law. */
    LAW
  }

  private static final PhraseTable<Set<Before>> WORDS = table();

  private static final int LONGEST = 16;

  private final CitedText text;

  NoDocument(CitedText text) {
    this.text = text;
  }

  /** Whether the number behind a type word is that of no document. */
  boolean isNumbered(int start) {
    return isBehind(start, Before.NUMBER);
  }

  /** Whether the name behind a type word is that of no document. */
  boolean isNamed(int start, DocumentKind kind) {
    return isBehind(start, Before.NAME)
        || kind == DocumentKind.LUAT && (isBehind(start, Before.LAW) || isBehindName(start));
  }

  /** {@code Diễn đàn Dân Luật}: behind a word with a capital that opens no sentence, in a name. */
  private boolean isBehindName(int start) {
    String before = text.wordBefore(start);
    int word = start - 1 - before.length();
    return before.length() > 1
        && text.at(start - 1) == ' '
        && text.isCapital(word)
        && Character.isLowerCase(text.at(word + 1))
        && Character.isLetter(text.at(word - 2))
        && text.at(word - 1) == ' '
        && GoverningWords.at(text, word).isEmpty();
  }

  private boolean isBehind(int start, Before use) {
    return WORDS.in(text.key(), Math.max(0, start - LONGEST), start).stream()
        .filter(match -> text.skipGap(match.end()) == start)
        .anyMatch(match -> match.meaning().contains(use));
  }

  private static PhraseTable<Set<Before>> table() {
    PhraseTable<Set<Before>> table = new PhraseTable<>();
    for (TermTable.Row row : TermTable.rows(NoDocument.class, "no-document.tsv")) {
      Set<Before> uses = EnumSet.noneOf(Before.class);
      for (String use : row.cell("before").split(" ")) {
        uses.add(Before.valueOf(use.toUpperCase(Locale.ROOT)));
      }
      table.put(row.cell("words"), uses);
    }
    return table;
  }
}
