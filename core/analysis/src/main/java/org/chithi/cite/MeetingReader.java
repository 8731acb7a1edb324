package org.chithi.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chithi.cite.Citation.Form;
import org.chithi.model.Bodies;
import org.chithi.model.DocumentKind;
import org.chithi.text.Ordinal;
import org.chithi.text.RomanNumeral;

/**
 * Reads documents that are named after the meeting that made them: {@code Nghị quyết Trung ương 4
 * khóa XII}, {@code Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng}.
 */
final class MeetingReader {

  private static final String ORDINAL =
      "mười một|mười hai|mười ba|mười bốn|mười lăm|mười sáu|nhất|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám"
          + "|chín|mười|\\d{1,2}|[ivx]{1,5}";

  private static final String CENTRE =
      "(?:ban chấp hành |bch )?(?:trung ương|tw|tư|t\\.ư\\.?)(?: đảng)?";

  /** Trung ương 4 | Hội nghị Trung ương 5 | TW5 | Trung ương 6 (lần 2). */
  private static final Pattern PLENUM_OF_CENTRE =
      Pattern.compile(
          "(?:hội nghị )?"
              + CENTRE
              + " ?(?:lần thứ )?(?<ordinal>"
              + ORDINAL
              + ")(?![\\p{L}\\d/-])"
              + "(?: ?\\(lần (?:hai|\\d)\\))?");

  /** Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng. */
  private static final Pattern PLENUM_BY_ORDINAL =
      Pattern.compile(
          "hội nghị (?:lần thứ )?(?<ordinal>"
              + ORDINAL
              + "),? (?:của )?"
              + CENTRE
              + "(?![\\p{L}\\d])");

  /** Hội nghị| lần thứ mười hai Ban Chấp hành Đảng bộ tỉnh: the body stands behind. */
  private static final Pattern PLENUM_OF_BODY =
      Pattern.compile("hội nghị (?:lần thứ (?<ordinal>" + ORDINAL + "),? (?:của )?)?(?=\\p{L})");

  /** Tỉnh ủy| lần thứ 12. */
  private static final Pattern BEHIND_BODY =
      Pattern.compile(",? \\(?lần thứ (?<ordinal>" + ORDINAL + ")(?![\\p{L}\\d])\\)?");

  /** Đại hội đại biểu toàn quốc lần thứ XIII của Đảng | Đại hội XIII của Đảng. */
  private static final Pattern CONGRESS =
      Pattern.compile(
          "(?<body>đại hội(?: đại biểu)?(?: toàn quốc)?(?: đảng)?(?<place>(?: (?!lần thứ)[\\p{L}]{1,12}){0,10}))"
              + " (?:lần thứ )(?<ordinal>"
              + ORDINAL
              + ")(?![\\p{L}\\d])|"
              + "(?<short>đại hội(?: đảng)?) (?:lần thứ )?(?<roman>[ivx]{1,5})(?![\\p{L}\\d])");

  /** của Đảng, nhiệm kỳ 2020-2025. */
  private static final Pattern BEHIND_CONGRESS =
      Pattern.compile(
          "(?: (?:của )?đảng(?: cộng sản việt nam)?)?"
              + "(?:,? \\(?nhiệm kỳ \\d{4} ?[-–] ?\\d{4}\\)?)?");

  /** , 7 | và 7: one more plenum of the same term. */
  private static final Pattern ORDINAL_ALONE =
      Pattern.compile("(?:,| và) (?<member>\\d{1,2})(?=(?:,| và) \\d{1,2}|,? \\(?kh[oó][aá] )");

  /** , XII | và khóa XIII: the same plenum of one more term. */
  private static final Pattern TERM_ALONE =
      Pattern.compile(
          "(?:,| và) (?<member>(?:kh[oó][aá] )?(?<number>[ivxl]{1,6}|\\d{1,2}(?=\\))))(?![\\p{L}\\d])\\)?");

  private static final int LONGEST = 160;
  private static final int MOST_MEMBERS = 8;

  private final CitedText text;

  MeetingReader(CitedText text) {
    this.text = text;
  }

  /**
   * The citations that start with a type word and go on with a meeting, {@code Nghị quyết Trung
   * ương 4 khóa XI, XII} two of them; none if no meeting follows.
   */
  List<Mention> read(int start, int behind, DocumentKind kind) {
    int place = text.skipGap(behind);
    if (text.hasWord(place, "của")) {
      place = text.skipGap(place + "của".length());
    }
    List<Mention> plenums = plenums(start, place, kind);
    return plenums.isEmpty() ? congress(start, place, kind).stream().toList() : plenums;
  }

  private List<Mention> plenums(int start, int place, DocumentKind kind) {
    int end = plenumEnd(text, place);
    if (end == place) {
      return List.of();
    }
    List<Mention> all = new ArrayList<>(List.of(named(start, end, kind)));
    addListed(all, ORDINAL_ALONE);
    Mention last = all.get(all.size() - 1);
    Optional<TermReader.Printed> term = TermReader.read(text, text.skipComma(last.end));
    if (term.isPresent()) {
      last.end = term.get().end();
      all.forEach(mention -> mention.term = Optional.of(term.get().term()));
      addListed(all, TERM_ALONE);
    }
    return all;
  }

  /** Members of a list that are but an ordinal or a term: {@code , 7} and {@code , XII)}. */
  private void addListed(List<Mention> all, Pattern alone) {
    Mention last = all.get(all.size() - 1);
    Matcher form = region(text, alone, last.end);
    while (all.size() < MOST_MEMBERS && form.lookingAt()) {
      Mention member = named(form.start("member"), form.end(), last.kind.orElseThrow());
      member.inherited.add(Citation.Attribute.TYPE);
      if (alone == TERM_ALONE) {
        member.term = TermReader.numeral(form.group("number"));
      }
      all.add(member);
      form = region(text, alone, member.end);
    }
  }

  /**
   * Where the name of a plenum ends that starts at a place, {@code Hội nghị lần thứ sáu Ban Chấp
   * hành Trung ương Đảng}; the place itself if none does.
   */
  static int plenumEnd(CitedText text, int place) {
    for (Pattern wording : List.of(PLENUM_BY_ORDINAL, PLENUM_OF_CENTRE)) {
      Matcher form = region(text, wording, place);
      if (form.lookingAt() && number(form.group("ordinal")) > 0) {
        return form.end();
      }
    }
    return localPlenumEnd(text, place);
  }

  /** {@code Hội nghị Tỉnh ủy lần thứ 12}: a committee and which of its meetings. */
  private static int localPlenumEnd(CitedText text, int place) {
    Matcher meeting = region(text, PLENUM_OF_BODY, place);
    if (!meeting.lookingAt()) {
      return place;
    }
    int end = Bodies.citedNameEnd(text.text(), text.key(), meeting.end());
    if (end == meeting.end() || meeting.group("ordinal") != null) {
      return end == meeting.end() ? place : end;
    }
    Matcher behind = region(text, BEHIND_BODY, end);
    return behind.lookingAt() ? behind.end() : place;
  }

  private Optional<Mention> congress(int start, int place, DocumentKind kind) {
    return congressAt(text, place)
        .map(
            congress -> {
              Mention mention = named(start, congress.end(), kind);
              mention.issuer = Optional.of(congress.body());
              mention.term = Optional.of(congress.ordinal());
              return mention;
            });
  }

  /**
   * A congress as it is named.
   *
   * @param body its name, {@code Đại hội đại biểu Đảng bộ tỉnh}
   * @param ordinal which one it is, {@code XX}
   * @param end where its words end, the years of its term included
   */
  record Congress(String body, String ordinal, int end) {}

  /** The congress that is named at a place with its ordinal; empty if none is. */
  static Optional<Congress> congressAt(CitedText text, int place) {
    Matcher form = region(text, CONGRESS, place);
    if (!form.lookingAt()) {
      return Optional.empty();
    }
    boolean whole = form.group("body") != null;
    String group = whole ? "body" : "short";
    String body =
        Bodies.ordinaryCase(text.words(form.start(group), form.end(group)))
            .replaceFirst(" (?:của )?Đảng$", "");
    Matcher behind = region(text, BEHIND_CONGRESS, form.end());
    int end = behind.lookingAt() ? behind.end() : form.end();
    return TermReader.numeral(String.valueOf(number(form.group(whole ? "ordinal" : "roman"))))
        .map(ordinal -> new Congress(body, ordinal, end));
  }

  private static Matcher region(CitedText text, Pattern pattern, int place) {
    return pattern.matcher(text.key()).region(place, Math.min(text.length(), place + LONGEST));
  }

  /** The value of an ordinal in words, digits or Roman letters; 0 if it is none. */
  private static int number(String ordinal) {
    if (Character.isDigit(ordinal.charAt(0))) {
      return Integer.parseInt(ordinal);
    }
    int value = Ordinal.value(ordinal);
    return value > 0 ? value : RomanNumeral.value(ordinal.toUpperCase(Locale.ROOT));
  }

  private static Mention named(int start, int end, DocumentKind kind) {
    Mention mention = new Mention(Form.NAMED, start, end);
    mention.kind = Optional.of(kind);
    return mention;
  }
}
