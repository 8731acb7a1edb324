package org.chithi.model;

import java.util.Optional;
import java.util.Set;
import org.chithi.model.BodyTerm.Use;
import org.chithi.text.PhraseTable;
import org.chithi.text.PhraseTable.Match;
import org.chithi.text.TermTable;

/** Tells how far the name of a body goes: {@code Ban Chỉ đạo Nhà nước về Du lịch}. */
final class BodyName {

  private static final int LONGEST_NAME = 100;

  private static final Set<String> OFFICES = Set.of("trưởng", "chủ tịch", "giám đốc");

  /** What the names of bodies hold that are formed for one cause: {@code Ủy ban Quốc gia về}. */
  private static final Set<String> FOR_A_CAUSE = Set.of("chỉ đạo", "quốc gia");

  private static final String DASH = " - ";
  private static final String COMMA = ", ";

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

  /** Whether the name stands in running text, where fewer small words lead on. */
  private final boolean cited;

  private BodyName(String text, String key, int start, boolean cited) {
    this.text = text;
    this.key = key;
    this.start = start;
    this.cited = cited;
  }

  /** Where a name ends in a masthead or heading: see {@link Bodies#nameEnd}. */
  static int end(String text, String key, int start) {
    return new BodyName(text, key, start, false).end();
  }

  /** Where a name ends in running text: see {@link Bodies#citedNameEnd}. */
  static int citedEnd(String text, String key, int start) {
    int end = new BodyName(text, key, start, true).end();
    int next = end + COMMA.length();
    boolean offices = isOffice(key.substring(start, end)) && key.startsWith(COMMA, end);
    int second =
        offices && next < text.length() && Character.isUpperCase(text.charAt(next))
            ? new BodyName(text, key, next, true).end()
            : next;
    return second > next ? second : end;
  }

  private int end() {
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
    boolean open = cited && isOpen(key.substring(start, end));
    int word = joins ? dashed : end;
    while (word < text.length()
        && (text.charAt(word) == ' ' || open && text.charAt(word) == '\n')) {
      word++;
    }
    return word;
  }

  /** The term at a place, if it may stand there in its letters. */
  private Optional<Match<BodyTerm>> term(int place) {
    return BodyTerm.at(key, place).filter(it -> isCapital(place) || isSmall(it) || isCause(it));
  }

  private int termEnd(int word) {
    int place = isCapital(word) ? PLACES.at(key, word).map(Match::end).orElse(word) : word;
    return Math.max(place, term(word).map(Match::end).orElse(wordEnd(text, word)));
  }

  /** {@code Ban Chỉ đạo Nhà nước về Du lịch}: what the body is for is a part of its name. */
  private boolean isCause(Match<BodyTerm> match) {
    String name = key.substring(start, match.start());
    int next = match.end() + 1;
    return match.phrase().equals("về")
        && FOR_A_CAUSE.stream().anyMatch(name::contains)
        && isCapital(next)
        && KINDS.at(key, next).isEmpty();
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

  /** Whether the body must follow a name that is cut here: behind one word or an office. */
  private static boolean isOpen(String name) {
    return name.indexOf(' ') < 0 || isOffice(name);
  }

  /** Whether the words name an office alone: {@code Bộ trưởng}. */
  private static boolean isOffice(String name) {
    return OFFICES.stream().anyMatch(name::endsWith);
  }

  private boolean isSmall(Match<BodyTerm> match) {
    return switch (match.meaning().use()) {
      case SMALL, VILLAGE, FORM -> true;
      case INNER -> !cited;
      case LINK -> !cited || match.phrase().equals("các");
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
