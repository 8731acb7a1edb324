package org.chithi.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chithi.text.Folding;
import org.chithi.text.PhraseTable;
import org.chithi.text.PhraseTable.Match;
import org.chithi.text.RomanNumeral;
import org.chithi.text.TermTable;

/**
 * Names of bodies as they are written: where a name starts, how far it goes, its ordinary case
 * ({@code BAN THƯỜNG VỤ TỈNH ỦY} is "Ban Thường vụ Tỉnh ủy") and its level.
 */
public final class Bodies {

  private static final int LONGEST_NAME = 100;

  /** What a row of {@code bodies.tsv} is good for. */
  private enum Use {
    /** May open a name. */
    HEAD,
    /** Stands inside names. */
    WORD,
    /** Stands inside names in small letters, also at their end: {@code Chủ tịch UBND tỉnh}. */
    SMALL,
    /**
     * Is small before a village's name; behind a larger unit it begins one: {@code Huyện ủy Bản
     * Lầu}.
     */
    VILLAGE,
    /** Stands in small letters inside the names of a masthead only: {@code phòng, chống}. */
    INNER,
    /** Stands between two words of a name: {@code và}. */
    LINK,
    /**
     * Stands behind the word for a company; small words of its trade lead on to its name: {@code
     * Công ty cổ phần vận tải Sông Lam}.
     */
    FORM,
    /** Is written in capitals. */
    CAPITALS
  }

  private record Term(String name, Use use, Optional<Level> level) {}

  private static final Set<String> CENTRAL_ORGANS =
      Set.of("bộ chính trị", "ban bí thư", "ban chấp hành");

  private static final Set<String> OFFICES = Set.of("trưởng", "chủ tịch", "giám đốc");

  /** What the names of bodies hold that are formed for one cause: {@code Ủy ban Quốc gia về}. */
  private static final Set<String> FOR_A_CAUSE = Set.of("chỉ đạo", "quốc gia");

  private static final String DASH = " - ";

  private static final int LONGEST_KIND = 24;

  /** So many small words tell the trade of a company at most. */
  private static final int MOST_OF_TRADE = 5;

  private static final PhraseTable<Term> TERMS = terms();

  /** Names of provinces, which a line end may part: {@code Thuế tỉnh Quảng / Ninh}. */
  private static final PhraseTable<String> PLACES =
      TermTable.phrases(Bodies.class, "provinces.tsv", "name");

  /** Words for documents, which begin no name: {@code Nghị quyết}. */
  private static final PhraseTable<String> KINDS =
      TermTable.phrases(DocumentKind.class, "kinds.tsv", "printed_name");

  private Bodies() {}

  /** Whether a name of a body may start here. */
  public static boolean startsAt(String key, int start) {
    return TERMS.at(key, start).filter(match -> match.meaning().use == Use.HEAD).isPresent();
  }

  /** Whether a name starts with these words and goes on over a place in them. */
  public static boolean nameGoesOver(String key, int place) {
    return TERMS
        .at(key, 0)
        .filter(match -> match.meaning().use == Use.HEAD && match.end() > place)
        .isPresent();
  }

  /**
   * Where the name that starts at a place ends: behind its last word that is written with a capital
   * or is one of the small words of such names; the place itself if no name starts there.
   */
  public static int nameEnd(String text, String key, int start) {
    return nameEnd(text, key, start, false);
  }

  /**
   * Where the name of an issuer ends in running text, {@code của Ban Bí thư về ...}: as {@link
   * #nameEnd}, but no linking word other than {@code các} leads on to a second name; of two offices
   * in one hand, {@code Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ}, behind the second.
   */
  public static int citedNameEnd(String text, String key, int start) {
    int end = nameEnd(text, key, start, true);
    int next = end + ", ".length();
    boolean offices =
        end > start
            && isOffice(key.substring(start, end))
            && key.startsWith(", ", end)
            && isCapital(text, next);
    int more = offices ? nameEnd(text, key, next, true) : next;
    return more > next ? more : end;
  }

  private static int nameEnd(String text, String key, int start, boolean cited) {
    if (!startsAt(key, start)) {
      return start;
    }
    int end = TERMS.at(key, start).orElseThrow().end();
    Optional<Use> last = Optional.empty();
    for (int i = end; i < text.length() && i - start < LONGEST_NAME; ) {
      int word = wordBehind(text, key, i, cited && isOpen(key.substring(start, i)));
      if (word == i || word == text.length() || !Character.isLetter(text.charAt(word))) {
        break;
      }
      boolean capital = Character.isUpperCase(text.charAt(word));
      Optional<Match<Term>> term =
          TERMS
              .at(key, word)
              .filter(match -> capital || isSmall(match, cited) || leadsOn(text, start, match));
      if (!capital && term.isEmpty()) {
        int name = last.filter(Use.FORM::equals).isPresent() ? properName(text, word) : word;
        if (name == word) {
          break;
        }
        i = name - 1;
        continue;
      }
      int place = PLACES.at(key, word).filter(match -> capital).map(Match::end).orElse(word);
      i = Math.max(place, term.map(Match::end).orElse(wordEnd(text, word)));
      last = term.map(match -> match.meaning().use);
      end = capital || last.filter(Use.LINK::equals).isEmpty() ? i : end;
    }
    return end;
  }

  /** The next word of a name: behind spaces, or a dash between two of its words. */
  private static int wordBehind(String text, String key, int end, boolean overLines) {
    int word = end;
    while (word < text.length()
        && (text.charAt(word) == ' ' || overLines && text.charAt(word) == '\n')) {
      word++;
    }
    int dashed = end + DASH.length();
    boolean joins =
        key.startsWith(DASH, end)
            && isCapital(text, dashed)
            && TERMS.at(key, dashed).filter(match -> match.meaning().use == Use.WORD).isPresent();
    return joins ? dashed : word;
  }

  /** {@code Ban Chỉ đạo Nhà nước về Du lịch}: what the body is for is a part of its name. */
  private static boolean leadsOn(String text, int start, Match<Term> match) {
    int next = match.end() + 1;
    String name = Folding.key(text.substring(start, match.start()));
    return match.phrase().equals("về")
        && FOR_A_CAUSE.stream().anyMatch(name::contains)
        && isCapital(text, next)
        && !namesDocument(text, next);
  }

  private static boolean namesDocument(String text, int place) {
    int end = Math.min(text.length(), place + LONGEST_KIND);
    return KINDS.at(Folding.key(text.substring(place, end)), 0).isPresent();
  }

  /**
   * Where the name of a company starts behind small words of its trade; the place if it does not.
   */
  private static int properName(String text, int place) {
    int word = place;
    for (int words = 0; words < MOST_OF_TRADE && !isCapital(text, word); words++) {
      int end = wordEnd(text, word);
      if (end == word || end >= text.length() || text.charAt(end) != ' ') {
        return place;
      }
      word = end + 1;
    }
    return isCapital(text, word) && !namesDocument(text, word) ? word : place;
  }

  private static boolean isCapital(String text, int place) {
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

  /** Whether the words are the name of one of the three central bodies, "Đảng" behind it or not. */
  public static boolean isCentralOrgan(String key, int start, int end) {
    String name =
        key.substring(start, end).replaceFirst(" đảng$", "").replaceFirst(" trung ương$", "");
    return CENTRAL_ORGANS.contains(name);
  }

  private static boolean isSmall(Match<Term> match, boolean cited) {
    return switch (match.meaning().use) {
      case SMALL, VILLAGE, FORM -> true;
      case INNER -> !cited;
      case LINK -> !cited || match.phrase().equals("các");
      case HEAD, WORD, CAPITALS -> false;
    };
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** A name in ordinary case; one that is not all in capitals stays as printed. */
  public static String ordinaryCase(String name) {
    String printed = name.strip().replaceAll("[ \\t]+", " ");
    if (!isCapitals(printed)) {
      return printed;
    }
    String key = Folding.key(printed);
    StringBuilder ordinary = new StringBuilder();
    Optional<Match<Term>> before = Optional.empty();
    for (int i = 0; i < printed.length(); ) {
      if (!Character.isLetterOrDigit(printed.charAt(i))) {
        ordinary.append(printed.charAt(i++));
        continue;
      }
      boolean placed = before.filter(Bodies::hasPlaces).isPresent();
      Optional<Match<Term>> term =
          TERMS.at(key, i).filter(it -> it.meaning().use != Use.VILLAGE || !placed);
      before = term;
      int end = term.map(Match::end).orElse(wordEnd(printed, i));
      ordinary.append(
          term.map(match -> asWritten(match, printed.substring(match.start(), match.end())))
              .orElse(capitalised(printed.substring(i, end))));
      i = end;
    }
    return ordinary.toString();
  }

  /** Whether a term is that of a unit larger than a village, whose place follows it. */
  private static boolean hasPlaces(Match<Term> match) {
    Term term = match.meaning();
    boolean cell = term.level.filter(level -> level == Level.CELL).isPresent();
    return term.use == Use.SMALL || term.use == Use.HEAD && term.level.isPresent() && !cell;
  }

  /** The letters as printed in the case that the table writes. */
  private static String asWritten(Match<Term> match, String printed) {
    String name = match.meaning().name;
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < printed.length(); i++) {
      char unit = printed.charAt(i);
      boolean capital = i < name.length() && Character.isUpperCase(name.charAt(i));
      written.append(capital ? unit : Character.toLowerCase(unit));
    }
    return written.toString();
  }

  private static String capitalised(String word) {
    return RomanNumeral.value(word) > 0 || word.length() < 2
        ? word
        : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }

  /** The level that a name tells; absent for a name such as {@code Ban Thường vụ}. */
  public static Optional<Level> level(String name) {
    String key = Folding.key(name);
    for (Match<Term> match : TERMS.in(key, 0, key.length())) {
      if (match.meaning().level.isPresent()) {
        return match.meaning().level;
      }
    }
    return Optional.empty();
  }

  /**
   * Whether the name says no more than which organ it is: {@code VĂN PHÒNG}, {@code BAN TỔ CHỨC}.
   */
  public static boolean isOrganAlone(String name) {
    String key = Folding.key(name.strip());
    return TERMS
        .at(key, 0)
        .filter(match -> match.end() == key.length() && match.meaning().level.isEmpty())
        .isPresent();
  }

  /**
   * The bodies of a masthead from its lines: a line that opens a name starts a new body, any other
   * goes on with the one before ({@code BAN CHẤP HÀNH / TRUNG ƯƠNG}).
   */
  public static List<String> ofMasthead(List<String> lines) {
    List<String> bodies = new ArrayList<>();
    for (String line : lines) {
      boolean opens = startsAt(Folding.key(line), 0);
      if (opens || bodies.isEmpty()) {
        bodies.add(line);
      } else {
        bodies.set(bodies.size() - 1, bodies.get(bodies.size() - 1) + " " + line);
      }
    }
    return bodies.stream().map(Bodies::ordinaryCase).toList();
  }

  private static PhraseTable<Term> terms() {
    PhraseTable<Term> table = new PhraseTable<>();
    for (TermTable.Row row : TermTable.rows(Bodies.class, "bodies.tsv")) {
      Use use = Use.valueOf(row.cell("use").toUpperCase(Locale.ROOT));
      Optional<Level> level =
          Optional.of(row.cell("level")).filter(cell -> !cell.isEmpty()).map(Level::valueOf);
      table.put(row.cell("name"), new Term(row.cell("name"), use, level));
    }
    return table;
  }

  private static boolean isCapitals(String words) {
    return words.chars().anyMatch(Character::isUpperCase)
        && words.chars().noneMatch(Character::isLowerCase);
  }
}
