package org.chithi.cite;

import org.chithi.model.Bodies;
import org.chithi.text.PhraseTable;
import org.chithi.text.TermTable;

/** Tells where a name ends that is written in small letters: {@code Luật Hòa giải ở cơ sở}. */
final class OldNameEnds {

  private static final PhraseTable<String> ENDS =
      TermTable.phrases(OldNameEnds.class, "name-ends.tsv", "words");

  private static final int MOST_WORDS = 16;

  private final CitedText text;

  OldNameEnds(CitedText text) {
    this.text = text;
  }

  /** Whether words that end a name stand at a place: {@code được}, {@code và các}. */
  boolean isAt(int place) {
    return ENDS.at(text.key(), place).isPresent();
  }

  /** Whether the name of a body stands at a place. */
  boolean isBody(int place) {
    return text.isCapital(place) && Bodies.startsAt(text.key(), place);
  }

  /**
   * Where the name that starts at a place ends: at a sign or before words that end names.
   *
   * @param overCommas whether commas may stand in it
   */
  int end(int start, boolean overCommas) {
    int end = start;
    int place = start;
    for (int words = 0; words < MOST_WORDS * (overCommas ? 3 : 1); words++) {
      boolean word = text.isWordStart(place) && !Character.isDigit(text.at(place));
      if (!word || place > start && isOver(place)) {
        break;
      }
      end = text.wordEnd(place);
      place = next(end, overCommas);
    }
    return end;
  }

  /** Where the name ends that goes to the end of its clause, or to the next document's. */
  int clauseEnd(int start) {
    int end = start;
    int place = start;
    for (int words = 0; words < MOST_WORDS * 3 && text.isWordStart(place); words++) {
      if (isTyped(place) || text.hasWord(place, "và") && isAt(place)) {
        break;
      }
      end = text.wordEnd(place);
      int next = next(end, true);
      boolean over = text.at(end) == ',' || text.at(end) == '\n';
      place = over && !Character.isLowerCase(text.at(next)) ? end : next;
    }
    return end;
  }

  private boolean isTyped(int place) {
    return text.isCapital(place) && CitationTerms.standard().wordAt(text, place).isPresent();
  }

  private boolean isOver(int place) {
    boolean issuer = text.hasWord(place, "của") && isBody(text.skipGap(place + "của".length()));
    return isAt(place) || issuer || isTyped(place);
  }

  /** The place of the next word, over a hyphen or, where they may stand, a comma. */
  private int next(int end, boolean overCommas) {
    if (text.at(end) == '-') {
      return text.skipGap(end + 1);
    }
    if (text.text().startsWith(" - ", end)) {
      return end + 3;
    }
    return text.skipGap(overCommas && text.at(end) == ',' ? end + 1 : end);
  }
}
