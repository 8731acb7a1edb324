package org.chithi.model;

import java.util.Optional;
import org.chithi.model.BodyTerm.Use;
import org.chithi.text.PhraseTable;
import org.chithi.text.PhraseTable.Match;
import org.chithi.text.TermTable;

/** Tells how far the name of a body goes: {@code Ban Chỉ đạo Nhà nước về Du lịch}. */
final class BodyName {

  private static final int LONGEST_NAME = 100;

  private static final String DASH = " - ";

  /** So many small words tell the trade of a company at most. */
  private static final int MOST_OF_TRADE = 5;

  /** Names of provinces, which a line end may part: {@code Thuế tỉnh Quảng / Ninh}. */
  private static final PhraseTable<String> PLACES =
      TermTable.phrases(Bodies.class, "provinces.tsv", "name");

  /** Words for documents, which begin no name: {@code Nghị quyết}. */
  private static final PhraseTable<String> KINDS =
      TermTable.phrases(DocumentKind.class, "kinds.tsv", "printed_name");

  private final String text;
  private final String key;
  private final int start;

  BodyName(String text, String key, int start) {
    this.text = text;
    this.key = key;
    this.start = start;
  }

  /** Where the name ends: see {@link Bodies#nameEnd}. */
  int end() {
    if (!Bodies.startsAt(key, start)) {
      return start;
    }
    int end = BodyTerm.at(key, start).orElseThrow().end();
    boolean company = false;
    for (int i = end; i < text.length() && i - start < LONGEST_NAME; ) {
      int word = nextWord(i);
      Optional<BodyTerm> term = term(word).map(Match::meaning);
      if (company && term.isEmpty()) {
        word = properName(word);
      }
      boolean capital = isCapital(word);
      if (word == i || !capital && term.isEmpty()) {
        break;
      }
      i = termEnd(word);
      end = capital || term.filter(it -> it.use() == Use.LINK).isEmpty() ? i : end;
      company = term.filter(it -> it.use() == Use.FORM).isPresent();
    }
    return end;
  }

  /** The next word of a name: behind spaces, or a dash between two of its words. */
  private int nextWord(int end) {
    int dashed = end + DASH.length();
    boolean joins =
        key.startsWith(DASH, end)
            && isCapital(dashed)
            && BodyTerm.at(key, dashed).filter(it -> it.meaning().use() == Use.WORD).isPresent();
    int word = joins ? dashed : end;
    while (word < text.length() && text.charAt(word) == ' ') {
      word++;
    }
    return word;
  }

  /** The term at a place, if it may stand there in its letters. */
  private Optional<Match<BodyTerm>> term(int place) {
    return BodyTerm.at(key, place).filter(it -> isCapital(place) || isSmall(it));
  }

  private int termEnd(int word) {
    int place = isCapital(word) ? PLACES.at(key, word).map(Match::end).orElse(word) : word;
    return Math.max(place, term(word).map(Match::end).orElse(wordEnd(text, word)));
  }

  /**
   * Where the name of a company starts behind small words of its trade; the place if it does not.
   */
  private int properName(int place) {
    int word = place;
    for (int words = 0; words < MOST_OF_TRADE && !isCapital(word); words++) {
      int end = wordEnd(text, word);
      if (end == word || end == text.length() || text.charAt(end) != ' ') {
        return place;
      }
      word = end + 1;
    }
    boolean other = Bodies.startsAt(key, word) || KINDS.at(key, word).isPresent();
    return isCapital(word) && !other ? word : place;
  }

  private boolean isCapital(int place) {
    return place < text.length() && Character.isUpperCase(text.charAt(place));
  }

  /** Whether a term may stand in a name in small letters. */
  private static boolean isSmall(Match<BodyTerm> match) {
    return switch (match.meaning().use()) {
      case SMALL, VILLAGE, FORM, INNER, LINK -> true;
      case HEAD, WORD, CAPITALS -> false;
    };
  }

  /** Where the word ends that starts at a place. */
  static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
