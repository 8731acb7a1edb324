package org.chithi.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chithi.model.BodyTerm.Organ;
import org.chithi.model.BodyTerm.Use;
import org.chithi.text.Folding;
import org.chithi.text.PhraseTable.Match;
import org.chithi.text.RomanNumeral;

/**
 * Names of bodies as they are written: where a name starts, how far it goes, its ordinary case
 * ({@code BAN THƯỜNG VỤ TỈNH ỦY} is {@code Ban Thường vụ Tỉnh ủy}) and its level.
 *
 * @since 0.1.0
 */
public final class Bodies {

  private Bodies() {}

  /** Whether a name of a body may start here. */
  public static boolean startsAt(String key, int start) {
    return BodyTerm.at(key, start).filter(match -> match.meaning().use() == Use.HEAD).isPresent();
  }

  /**
   * Whether a line starts with the name of a body and not with a lone word for one that may be half
   * of another word: {@code BỘ NỘI VỤ}, not {@code BỘ CHI PHÍ} under {@code TOÀN}.
   */
  public static boolean opensName(String key) {
    Optional<Match<BodyTerm>> head =
        BodyTerm.at(key, 0).filter(match -> match.meaning().use() == Use.HEAD);
    return head.filter(match -> match.phrase().indexOf(' ') > 0).isPresent()
        || head.filter(match -> BodyTerm.at(key, match.end() + 1).isPresent()).isPresent();
  }

  /**
   * Whether a name goes on after a place: {@code Ban / Thường vụ}, {@code Sở / Công Thương}.
   *
   * @param key the key of two lines with a space between them
   * @param start where the name starts in the first line
   * @param border where the first line ends
   */
  public static boolean goesOver(CharSequence key, int start, int border) {
    Optional<Match<BodyTerm>> head =
        BodyTerm.at(key, start).filter(it -> it.meaning().use() == Use.HEAD);
    boolean inside = head.filter(it -> it.end() > border).isPresent();
    boolean ends = head.filter(it -> it.end() == border).isPresent();
    return inside
        || ends
            && BodyTerm.at(key, border + 1)
                .filter(it -> it.meaning().use() == Use.WORD || it.meaning().use() == Use.FORM)
                .isPresent();
  }

  /**
   * Where the name that starts at a place ends: behind its last word that is written with a capital
   * or is one of the small words of such names; the place itself if no name starts there.
   */
  public static int nameEnd(String text, String key, int start) {
    return new BodyName(text, key, start).end();
  }

  /**
   * Whether the words are the name of one of the three central bodies, also with the words for the
   * party after it.
   */
  public static boolean isCentralOrgan(String key, int start, int end) {
    String name = key.substring(start, end);
    Optional<Match<BodyTerm>> organ =
        BodyTerm.at(name, 0).filter(match -> match.meaning().organ() == Organ.CENTRAL);
    return organ
        .filter(match -> match.end() == name.length() || isOfParty(name, match.end() + 1))
        .isPresent();
  }

  private static boolean isOfParty(String name, int start) {
    return BodyTerm.at(name, start)
        .filter(match -> match.end() == name.length())
        .filter(match -> match.meaning().organ() == Organ.OF_PARTY)
        .isPresent();
  }

  /** A name in ordinary case; one that is not all in capitals stays as printed. */
  public static String ordinaryCase(String name) {
    String printed = withSingleSpaces(name.strip());
    if (!isCapitals(printed)) {
      return printed;
    }
    String key = Folding.key(printed);
    StringBuilder ordinary = new StringBuilder();
    Optional<Match<BodyTerm>> before = Optional.empty();
    for (int i = 0; i < printed.length(); ) {
      if (!Character.isLetterOrDigit(printed.charAt(i))) {
        ordinary.append(printed.charAt(i++));
        continue;
      }
      boolean placed = before.filter(Bodies::hasPlaces).isPresent();
      Optional<Match<BodyTerm>> term =
          BodyTerm.at(key, i).filter(it -> it.meaning().use() != Use.VILLAGE || !placed);
      before = term;
      int end = term.map(Match::end).orElse(BodyName.wordEnd(printed, i));
      ordinary.append(
          term.map(match -> asWritten(match, printed.substring(match.start(), match.end())))
              .orElse(capitalised(printed.substring(i, end))));
      i = end;
    }
    return ordinary.toString();
  }

  private static String withSingleSpaces(String name) {
    StringBuilder single = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      boolean gap = isGap(name.charAt(i));
      if (!gap) {
        single.append(name.charAt(i));
      } else if (!isGap(name.charAt(i - 1))) {
        single.append(' ');
      }
    }
    return single.toString();
  }

  private static boolean isGap(char unit) {
    return unit == ' ' || unit == '\t';
  }

  /** Whether a term is that of a unit larger than a village, whose place follows it. */
  private static boolean hasPlaces(Match<BodyTerm> match) {
    BodyTerm term = match.meaning();
    boolean cell = term.level().filter(level -> level == Level.CELL).isPresent();
    return term.use() == Use.SMALL || term.use() == Use.HEAD && term.level().isPresent() && !cell;
  }

  /** The letters as printed in the case that the table writes. */
  private static String asWritten(Match<BodyTerm> match, String printed) {
    String name = match.meaning().name();
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
    for (Match<BodyTerm> match : BodyTerm.in(key)) {
      if (match.meaning().level().isPresent()) {
        return match.meaning().level();
      }
    }
    return Optional.empty();
  }

  /**
   * Whether the name says no more than which organ it is: {@code VĂN PHÒNG}, {@code BAN TỔ CHỨC}.
   */
  public static boolean isOrganAlone(String name) {
    String key = Folding.key(name.strip());
    return BodyTerm.at(key, 0)
        .filter(match -> match.end() == key.length() && match.meaning().level().isEmpty())
        .isPresent();
  }

  /**
   * The bodies of a masthead from its lines: a line that opens a name starts a new body, any other
   * goes on with the one before ({@code BAN CHẤP HÀNH / TRUNG ƯƠNG}).
   */
  public static List<String> ofMasthead(List<String> lines) {
    List<StringBuilder> bodies = new ArrayList<>();
    for (String line : lines) {
      String key = Folding.key(line);
      String before = bodies.isEmpty() ? "" : Folding.key(bodies.getLast());
      boolean goesOn = goesOver(before + " " + key, 0, before.length());
      if (bodies.isEmpty() || startsAt(key, 0) && !goesOn) {
        bodies.add(new StringBuilder(line));
      } else {
        bodies.get(bodies.size() - 1).append(' ').append(line);
      }
    }
    return bodies.stream().map(StringBuilder::toString).map(Bodies::ordinaryCase).toList();
  }

  private static boolean isCapitals(String words) {
    return words.chars().anyMatch(Character::isUpperCase)
        && words.chars().noneMatch(Character::isLowerCase);
  }
}
