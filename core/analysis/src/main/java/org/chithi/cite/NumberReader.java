package org.chithi.cite;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chithi.cite.Citation.Defect;

/**
 * Reads number and symbol with all the accidents of print: {@code 217-QĐ/TW}, {@code 218 – QĐ/TW},
 * {@code 79 NQ/TW}, {@code 858CV/ĐUK}, {@code 66.25/2026/NQ-CP}, {@code I3-CT/TW}.
 */
final class NumberReader {

  private static final int MOST_CODES = 6;

  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

  /** 217 | 66.25/2026 | 12a | I3: digits, those that a scanner misread among them. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<digits>[\\dOoIlỊ]{1,5}(?:\\.\\d{1,3}(?!\\d))?)(?<letter>\\p{Ll}(?!\\p{L}))?"
              + "(?:(?:[ \\n]?/[ \\n]?|(?<dot>\\.))(?<year>(?:19|20)\\d\\d)(?!\\d))?");

  /** -QĐ | / TW | -V.III: separators and the code behind them. */
  private static final Pattern CODE =
      Pattern.compile(
          "(?<before>[ \\n]?)(?<marks>[/\\"
              + DASHES
              + "]{0,2})(?<behind>[ \\n]?)"
              + "(?<code>\\p{Lu}[\\p{L}\\d]{0,19}(?:\\.\\p{Lu}{1,4}(?!\\p{L}))?)");

  /** KH | KTTH: the letters of a unit. */
  private static final Pattern UNIT = Pattern.compile("[A-ZĐ]{2,5}");

  /** C06 | A05: an office of the police. */
  private static final Pattern OFFICE = Pattern.compile("[A-ZĐ]\\d\\d");

  /** /nb: a third part in small letters. */
  private static final Pattern SUFFIX = Pattern.compile("/(?<code>\\p{Ll}{1,3})(?!\\p{L})");

  /** What a blank number leaves: Số -NQ/ĐU. */
  private static final Pattern BLANK = Pattern.compile("[ .…_]{0,40}(?=[-/–])");

  /** A number alone; neither a part of a decimal or date nor the year of a document. */
  private static final Pattern ALONE =
      Pattern.compile(
          "(?!(?:19|20)\\d\\d\\b)(?<digits>\\d{1,5}\\p{Ll}?)(?![\\p{L}\\d%/]|[.,-]\\d)");

  private final CitationTerms terms;
  private final CitedText text;

  NumberReader(CitationTerms terms, CitedText text) {
    this.terms = terms;
    this.text = text;
  }

  /**
   * Number and symbol at a place.
   *
   * @param announced whether a type word or "số" stands before, so that unknown codes and misread
   *     digits are certain enough
   */
  Optional<PrintedNumber> read(int place, boolean announced) {
    Matcher number = NUMBER.matcher(text.text()).region(place, text.length());
    if (!number.lookingAt() || !announced && !Character.isDigit(text.at(place))) {
      return Optional.empty();
    }
    Codes codes = new Codes(number.end(), announced, number.group("year") != null);
    codes.readAll();
    if (!codes.isSymbol() || !isNumber(number, codes)) {
      return Optional.empty();
    }
    Set<Defect> defects = codes.defects();
    String digits = mended(number.group("digits"));
    if (!digits.equals(number.group("digits"))) {
      defects.add(Defect.OCR);
    }
    if (number.group().chars().anyMatch(unit -> unit <= ' ')) {
      defects.add(Defect.SPACED);
    }
    if (number.group("dot") != null) {
      defects.add(Defect.MARK_LOST);
    }
    String letter = number.group("letter") == null ? "" : number.group("letter");
    String year = number.group("year") == null ? "" : "/" + number.group("year");
    return Optional.of(codes.printed(Optional.of(digits + letter + year), defects));
  }

  /** A symbol behind a blank for its number: {@code Số -NQ/ĐU}. */
  Optional<PrintedNumber> readBlank(int place) {
    Matcher blank = BLANK.matcher(text.text()).region(place, text.length());
    if (!blank.lookingAt()) {
      return Optional.empty();
    }
    Codes codes = new Codes(blank.end(), false, false);
    codes.readAll();
    return codes.isSymbol()
        ? Optional.of(codes.printed(Optional.empty(), EnumSet.noneOf(Defect.class)))
        : Optional.empty();
  }

  /** A number without a symbol: {@code Nghị quyết 57}. */
  Optional<PrintedNumber> readAlone(int place) {
    Matcher alone = ALONE.matcher(text.text()).region(place, text.length());
    alone.useTransparentBounds(true);
    return alone.lookingAt()
        ? Optional.of(
            new PrintedNumber(
                Optional.of(alone.group("digits")),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                false,
                alone.end(),
                EnumSet.noneOf(Defect.class)))
        : Optional.empty();
  }

  /** Letters for digits are certain where a digit stands among them or the code is known. */
  private boolean isNumber(Matcher number, Codes codes) {
    String digits = number.group("digits");
    return digits.chars().anyMatch(Character::isDigit) || terms.isTypeCode(codes.all.get(0));
  }

  private static String mended(String digits) {
    return digits.replace('O', '0').replace('o', '0').replaceAll("[IlỊ]", "1");
  }

  /** The codes behind one number. */
  private final class Codes {

    private final List<String> all = new ArrayList<>();
    private final StringBuilder symbol = new StringBuilder();
    private final Set<Defect> defects = EnumSet.noneOf(Defect.class);
    private final boolean announced;
    private final boolean hasYear;
    private char first = '-';
    private char second = '/';
    private int end;

    Codes(int start, boolean announced, boolean hasYear) {
      this.end = start;
      this.announced = announced;
      this.hasYear = hasYear;
    }

    void readAll() {
      Matcher next = CODE.matcher(text.text());
      while (all.size() < MOST_CODES && next.region(end, text.length()).lookingAt()) {
        if (!fits(next)) {
          break;
        }
        take(next);
      }
      Matcher suffix = SUFFIX.matcher(text.text()).region(end, text.length());
      if (all.size() > 1 && suffix.lookingAt()) {
        symbol.append('/').append(suffix.group("code"));
        end = suffix.end();
      }
    }

    private boolean fits(Matcher next) {
      String code = next.group("code");
      boolean spaced = !next.group("before").isEmpty() || !next.group("behind").isEmpty();
      boolean marked = !next.group("marks").isEmpty();
      if (all.isEmpty()) {
        return marked
            ? !spaced ? isCode(code) : isTypeOrPlain(code, next.end())
            : terms.isTypeCode(code) && isMark(next.end());
      }
      boolean wrapped =
          marked && next.group("before").isEmpty() && next.group("behind").equals("\n");
      boolean known = isKnown(code) || isUnit(next);
      return marked && (spaced && !wrapped ? known : isCode(code) || terms.isTypeCode(code));
    }

    /** Behind spaces a code must be known, or go on like a symbol. */
    private boolean isTypeOrPlain(String code, int behind) {
      return terms.isTypeCode(code) && isMark(text.isGap(behind) ? behind + 1 : behind)
          || announced && isCode(code) && isMark(behind);
    }

    private boolean isKnown(String code) {
      return CitationTerms.isIssuerCode(code)
          || all.size() == 1 && isCode(code) && code.equals(code.toUpperCase(Locale.ROOT));
    }

    /**
     * {@code 146/QĐ-BVTV- KH}: a hyphen and behind it, without vowel marks, the unit that drafts.
     */
    private boolean isUnit(Matcher next) {
      return all.size() == 2
          && announced
          && next.group("before").isEmpty()
          && UNIT.matcher(next.group("code")).matches();
    }

    private boolean isMark(int place) {
      return text.at(place) == '/' || DASHES.indexOf(text.at(place)) >= 0;
    }

    /** Two capitals at least; a word of a sentence has one. */
    private boolean isCode(String code) {
      return code.chars().filter(Character::isUpperCase).count() > 1
          || code.length() <= 2
          || OFFICE.matcher(code).matches()
          || terms.isTypeCode(code);
    }

    private void take(Matcher next) {
      String marks = next.group("marks");
      char mark = marks.isEmpty() ? '-' : marks.charAt(0) == '/' ? '/' : '-';
      if (all.isEmpty()) {
        first = marks.length() > 1 ? '-' : mark;
        takeLost(next, marks);
      } else {
        second = all.size() == 1 ? mark : second;
        symbol.append(mark);
      }
      if (marks.length() > 1) {
        defects.add(Defect.DOUBLED);
      }
      if (marks.chars().anyMatch(unit -> unit != '-' && unit != '/')) {
        defects.add(Defect.DASH_VARIANT);
      }
      boolean lost = marks.isEmpty();
      if (!lost && !(next.group("before") + next.group("behind")).isEmpty()) {
        defects.add(Defect.SPACED);
      }
      all.add(next.group("code"));
      symbol.append(next.group("code"));
      end = next.end();
    }

    private void takeLost(Matcher next, String marks) {
      if (marks.isEmpty()) {
        boolean glued = next.group("before").isEmpty() && next.group("behind").isEmpty();
        defects.add(glued ? Defect.GLUED : Defect.MARK_LOST);
      }
    }

    /** Whether the codes make a symbol, by what is known of them. */
    boolean isSymbol() {
      if (all.isEmpty()) {
        return false;
      }
      boolean typed = terms.isTypeCode(all.get(0)) && all.size() > 1;
      boolean assembly = hasYear && CitationTerms.isIssuerCode(all.get(0)) && all.size() == 1;
      boolean letter = all.size() > 1 && CitationTerms.isIssuerCode(all.get(0)) && first == '/';
      return typed || assembly || letter || announced && isCode(all.get(0));
    }

    Set<Defect> defects() {
      return defects;
    }

    private boolean isParty() {
      return all.size() > 1 && !hasYear && CitationTerms.isPartyIssuer(all.get(1));
    }

    PrintedNumber printed(Optional<String> number, Set<Defect> found) {
      found.addAll(defects);
      boolean typed = terms.isTypeCode(all.get(0)) && all.size() > 1;
      if (typed && isParty()) {
        if (first == '/' && second == '-') {
          found.add(Defect.SEPARATORS_SWAPPED);
        } else if (first == second && !found.contains(Defect.DOUBLED)) {
          found.add(Defect.MARK_LOST);
        }
      }
      String right = terms.rightCase(all.get(0));
      if (typed && !right.equals(all.get(0)) && right.equalsIgnoreCase(all.get(0))) {
        found.add(Defect.CASE);
      }
      boolean party = isParty() || typed && first == '-' && second == '/';
      return new PrintedNumber(
          number,
          Optional.of(symbol.toString()),
          List.copyOf(all),
          Optional.of(all.get(typed ? 1 : 0)),
          party,
          end,
          found);
    }
  }
}
