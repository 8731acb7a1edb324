package org.chithi.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chithi.text.Folding;
import org.chithi.text.Ordinal;
import org.chithi.text.PhraseTable;
import org.chithi.text.PhraseTable.Match;
import org.chithi.text.RomanNumeral;
import org.chithi.text.TermTable;

/**
 * A plenum of the Central Committee as a citation names it: {@code Nghị quyết Trung ương 6 (lần 2)}
 * is of plenum 6, part 2. It prints itself as {@code Hội nghị 6 lần 2}.
 *
 * @param ordinal which plenum of its term
 * @param part which meeting of it; 0 if it met but once
 */
record MeetingName(int ordinal, int part) {

  private enum Use {
    PLENUM,
    GLUED,
    FILLER,
    PART,
    CONGRESS,
    AHEAD,
    AHEAD_FILLER,
    AHEAD_OTHER
  }

  /** The largest ordinal in words has two syllables, {@code mười hai}. */
  private static final int LONGEST_ORDINAL = 2;

  private static final int MOST_DIGITS = 2;
  private static final int LONGEST_NUMERAL = 6;

  private static final PhraseTable<Use> WORDS = words();
  private static final String PLENUM = UsualName.of("PLENUM").words();
  private static final String PART = UsualName.of("PART").words();

  /** The plenum that some words name; empty if they name none. */
  static Optional<MeetingName> in(String words) {
    String key = Folding.key(words);
    for (Match<Use> match : WORDS.in(key, 0, key.length())) {
      Optional<MeetingName> plenum =
          switch (match.meaning()) {
            case PLENUM -> plenum(key, match.end());
            case GLUED -> plenum(key, digitsBefore(key, match.end()));
            case FILLER, PART, CONGRESS, AHEAD, AHEAD_FILLER, AHEAD_OTHER -> Optional.empty();
          };
      if (plenum.isPresent()) {
        return plenum;
      }
    }
    return Optional.empty();
  }

  /** Where the digits start that end at a place. */
  private static int digitsBefore(String key, int end) {
    int start = end;
    while (start > 0 && Character.isDigit(key.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static Optional<MeetingName> plenum(String key, int from) {
    int start = skip(key, from, Use.FILLER);
    int end = ordinalEnd(key, start);
    int ordinal = ordinal(key.substring(start, end));
    return ordinal > 0 ? Optional.of(new MeetingName(ordinal, part(key, end))) : Optional.empty();
  }

  /** Skips spaces and words of one use. */
  private static int skip(String key, int from, Use use) {
    int place = from;
    while (true) {
      place = skipSpace(key, place);
      Optional<Match<Use>> word = WORDS.at(key, place).filter(it -> it.meaning() == use);
      if (word.isEmpty()) {
        return place;
      }
      place = word.get().end();
    }
  }

  private static int skipSpace(String key, int from) {
    return from < key.length() && key.charAt(from) == ' ' ? from + 1 : from;
  }

  /** Where the longest ordinal ends that starts at a place; the place itself if none does. */
  private static int ordinalEnd(String key, int start) {
    int longest = start;
    int end = start;
    for (int i = 0; i < LONGEST_ORDINAL; i++) {
      end = wordEnd(key, i == 0 ? end : end + 1);
      if (end > start && ordinal(key.substring(start, end)) > 0) {
        longest = end;
      }
      if (end >= key.length() || key.charAt(end) != ' ') {
        break;
      }
    }
    return longest;
  }

  private static int wordEnd(String key, int start) {
    int end = Math.min(start, key.length());
    while (end < key.length() && Character.isLetterOrDigit(key.charAt(end))) {
      end++;
    }
    return end;
  }

  /** {@code (lần 2)} after the ordinal; 0 if it is not there. */
  private static int part(String key, int from) {
    int open = skipSpace(key, from);
    if (open >= key.length() || key.charAt(open) != '(') {
      return 0;
    }
    return WORDS
        .at(key, open + 1)
        .filter(word -> word.meaning() == Use.PART)
        .map(
            word -> {
              int start = skipSpace(key, word.end());
              return ordinal(key.substring(start, wordEnd(key, start)));
            })
        .orElse(0);
  }

  /** The value of an ordinal in words, digits or Roman letters; 0 if it is none. */
  private static int ordinal(String word) {
    if (word.isEmpty() || word.length() > LONGEST_NUMERAL + LONGEST_NUMERAL) {
      return 0;
    }
    if (isDigits(word)) {
      return word.length() <= MOST_DIGITS ? Integer.parseInt(word) : 0;
    }
    return Math.max(Ordinal.value(word), RomanNumeral.value(word.toUpperCase(Locale.ROOT)));
  }

  private static boolean isDigits(String word) {
    return !word.isEmpty() && word.chars().allMatch(unit -> unit >= '0' && unit <= '9');
  }

  /**
   * The plenums of the members of a list, in its order: {@code Nghị quyết Trung ương 4, 5 khóa XI,
   * XII}. A member that is but a number is a plenum, one that is but a term means the plenum named
   * before it; empty for all others.
   */
  static List<Optional<MeetingName>> ofMembers(List<String> mentions, int mostBack) {
    List<Optional<MeetingName>> plenums = new ArrayList<>(mentions.size());
    Optional<MeetingName> before = Optional.empty();
    int distance = 0;
    for (String words : mentions) {
      Optional<MeetingName> named = in(words);
      distance++;
      if (named.isPresent()) {
        before = named.map(it -> new MeetingName(it.ordinal, 0));
        distance = 0;
        plenums.add(named);
      } else {
        plenums.add(member(words, distance < mostBack ? before : Optional.empty()));
      }
    }
    return plenums;
  }

  private static Optional<MeetingName> member(String words, Optional<MeetingName> before) {
    String bare = words.endsWith(")") ? words.substring(0, words.length() - 1) : words;
    if (isDigits(bare) && bare.length() <= MOST_DIGITS) {
      return bare.equals(words) ? Optional.of(new MeetingName(Integer.parseInt(bare), 0)) : before;
    }
    boolean numeral =
        !bare.isEmpty()
            && bare.length() <= LONGEST_NUMERAL
            && bare.toUpperCase(Locale.ROOT).chars().allMatch(it -> "IVXL".indexOf(it) >= 0);
    return numeral ? before : Optional.empty();
  }

  /** Whether the name of an issuer is that of a congress. */
  static boolean isCongress(String issuer) {
    return WORDS
        .at(Folding.key(issuer), 0)
        .filter(match -> match.meaning() == Use.CONGRESS)
        .isPresent();
  }

  /**
   * The term of the national congress that a subject looks ahead to: {@code tiến tới Đại hội đại
   * biểu toàn quốc lần thứ XIV}; empty if it looks ahead to none.
   */
  static Optional<String> congressAhead(String subject) {
    String key = Folding.key(subject);
    for (Match<Use> match : WORDS.in(key, 0, key.length())) {
      if (match.meaning() == Use.AHEAD) {
        int start = skip(key, skip(key, match.end(), Use.AHEAD_FILLER), Use.FILLER);
        int end = wordEnd(key, start);
        String term = key.substring(start, end).toUpperCase(Locale.ROOT);
        boolean local =
            WORDS
                .at(key, skipSpace(key, end))
                .filter(it -> it.meaning() == Use.AHEAD_OTHER)
                .isPresent();
        if (RomanNumeral.value(term) > 0 && !local) {
          return Optional.of(term);
        }
      }
    }
    return Optional.empty();
  }

  private static PhraseTable<Use> words() {
    PhraseTable<Use> words = new PhraseTable<>();
    for (TermTable.Row row : TermTable.rows(MeetingName.class, "meeting-words.tsv")) {
      String use = row.cell("use").toUpperCase(Locale.ROOT).replace('-', '_');
      words.put(row.cell("words"), Use.valueOf(use));
    }
    return words;
  }

  @Override
  public String toString() {
    return PLENUM + ' ' + ordinal + (part > 0 ? ' ' + PART + ' ' + part : "");
  }
}
