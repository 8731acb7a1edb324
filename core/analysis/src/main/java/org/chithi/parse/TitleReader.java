package org.chithi.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chithi.lex.TokenType;
import org.chithi.model.Bodies;

/**
 * Gathers the words under the kind: the body whose document it is ({@code CỦA BAN THƯỜNG VỤ TỈNH
 * ỦY}) and the abstract over several lines, until an ornament, a blank line or the first words of
 * the body.
 */
final class TitleReader {

  private static final int LONGEST_TITLE = 700;
  private static final int LONGEST_LINE = 400;
  private static final int LONGEST_ISSUER = 120;

  private Optional<Line> issuer = Optional.empty();
  private final List<String> title = new ArrayList<>();
  private Optional<LocalDate> adopted = Optional.empty();
  private boolean open;
  private boolean ended;

  /** The kind was printed, perhaps with words after it on its line. */
  void start(Line rest) {
    open = true;
    if (!rest.isEmpty()) {
      add(rest);
    }
  }

  /** The abstract of a công văn. */
  void startSubject(String words) {
    title.clear();
    title.add(words.strip());
    open = true;
  }

  /** Whether lines still belong to the title. */
  boolean isOpen() {
    return open;
  }

  /** An ornament, or the addressees: the title is over if it has begun. */
  void end(boolean kindSeen) {
    if (kindSeen && (!title.isEmpty() || ended)) {
      open = false;
    }
    ended |= kindSeen && !title.isEmpty();
  }

  Optional<String> issuer() {
    return issuer.map(TitleReader::withoutTerm).map(Bodies::ordinaryCase);
  }

  Optional<String> title() {
    return title.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", title));
  }

  /**
   * Takes a line; false if the body starts with it.
   *
   * @param enacts whether the line is the name of the body over the legal basis
   */
  boolean take(Line line, boolean enacts) {
    if (open && !title.isEmpty() && last(title).endsWith(";") && isItem(line)) {
      return title.add(line.text().strip());
    }
    if (line.text().startsWith("(") && line.length() <= LONGEST_LINE) {
      takeRemark(line);
      return true;
    }
    int longest = line.isCapitals() ? LONGEST_TITLE : LONGEST_LINE;
    if (!open || line.length() > longest || startsBody(line) || isSentence(line)) {
      return false;
    }
    if (title.isEmpty()) {
      boolean termOfIssuer = issuer.isPresent() && line.isTerm(line.from(), Term.TERM);
      if (!termOfIssuer) {
        add(line);
      }
      return true;
    }
    boolean sameCase = Letters.isCapitals(last(title)) == line.isCapitals();
    boolean listed = last(title).endsWith(";") && Letters.startsSmall(line);
    boolean unfinished =
        (listed || !Letters.endsSentence(last(title))) && length() + line.length() <= LONGEST_TITLE;
    boolean goesOn = Letters.startsSmall(line) || !line.hints().afterGap() && sameCase;
    boolean over = enacts && !last(title).endsWith(",");
    if (unfinished && goesOn && !over) {
      title.add(line.text().strip());
      return true;
    }
    return false;
  }

  /**
   * {@code (Đại hội đại biểu Hội Nông dân xã thông qua ngày 12/10/2018)}: who adopted a statute and
   * when; what looked like its issuer is what it is the statute of.
   */
  private void takeRemark(Line line) {
    int verb = line.find(Term.ADOPTS);
    int day = line.find(Term.DAY);
    Optional<LocalDate> date = verb < day ? HeadForms.day(line, day) : Optional.empty();
    if (date.isEmpty()) {
      return;
    }
    adopted = date;
    int from = Math.max(line.from() + 1, line.termEnd(line.from() + 1, Term.ADOPTED_BY));
    if (verb > from) {
      issuer.filter(body -> title.isEmpty()).ifPresent(body -> title.add(body.text().strip()));
      issuer = Optional.of(line.part(line.start(from), line.end(verb - 1)));
    }
    open = false;
  }

  /** The day on which the document was adopted, by a remark under its title. */
  Optional<LocalDate> adopted() {
    return adopted;
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  private int length() {
    return title.stream().mapToInt(String::length).sum();
  }

  /** {@code (2) thu gom rác;}: an item of a title that counts in brackets. */
  private static boolean isItem(Line line) {
    return line.tokens().isSign(line.from(), '(')
        && line.tokens().is(line.from() + 1, TokenType.NUMBER)
        && line.tokens().isSign(line.from() + 2, ')');
  }

  /** No title ends with a full stop, but the first of its items in brackets with a semicolon. */
  private static boolean isSentence(Line line) {
    if (Letters.last(line) == ';' && line.text().contains("(1)")) {
      return false;
    }
    return Letters.endsSentence(line) && !line.isCapitals() && !Letters.startsSmall(line);
  }

  private static boolean startsBody(Line line) {
    boolean namesBody =
        !line.isCapitals()
            && Character.isUpperCase(line.charAt(0))
            && line.opensBody(line.from())
            && Bodies.nameEnd(line.text(), line.key(), 0) > line.end(line.from());
    return line.label().isPresent()
        || namesBody && line.hints().afterGap()
        || line.is(LineKind.BASIS)
        || Letters.last(line) == ':';
  }

  private void add(Line words) {
    int about = aboutAt(words);
    boolean ofBody = words.isTerm(words.from(), Term.OF) && !words.isOnly(Term.OF);
    boolean isIssuer =
        title.isEmpty()
            && (ofBody || words.isCapitals() && isPlenumOrBody(words))
            && !words.isTerm(words.from(), Term.ABOUT);
    if (!isIssuer) {
      title.add(words.text().strip());
      return;
    }
    int from = ofBody ? words.end(words.termEnd(words.from(), Term.OF) - 1) : 0;
    Optional<HeadForms.NumberLine> number =
        HeadForms.number(words)
            .filter(own -> own.number().isPresent() && (about < 0 || own.end() <= about));
    int to = number.map(HeadForms.NumberLine::start).orElse(about < 0 ? words.length() : about);
    issuer = Optional.of(words.part(from, to));
    Line rest = number.map(own -> afterDay(words.part(own.end()))).orElse(words.part(to));
    if (!rest.isEmpty()) {
      title.add(rest.text().strip());
    }
  }

  /** {@code NGÀY 8 THÁNG 11 NĂM 1985 GIAO CHO ...}: the words after the day, if one opens them. */
  private static Line afterDay(Line words) {
    return HeadForms.date(words)
        .filter(day -> day.start() == 0)
        .map(day -> words.part(day.end()))
        .orElse(words);
  }

  /** {@code HỘI NGHỊ LẦN THỨ SÁU BAN CHẤP HÀNH TRUNG ƯƠNG ĐẢNG KHÓA XI} as a line of its own. */
  private static boolean isPlenumOrBody(Line words) {
    return words.opensBody(words.from())
        && !words.isTerm(words.from(), Term.ENACTS)
        && words.to() - words.from() > 1
        && words.length() <= LONGEST_ISSUER;
  }

  /** Where {@code về ...} starts after the name of the issuer; -1 if it does not. */
  private static int aboutAt(Line words) {
    for (int i = words.from() + 1; i < words.to() - 1; i++) {
      if (words.isTerm(i, Term.ABOUT)) {
        return words.start(i);
      }
    }
    return -1;
  }

  /** The author of a plenum's resolution is the committee; its term is no part of the name. */
  private static String withoutTerm(Line name) {
    int committee = name.find(Term.COMMITTEE);
    boolean plenum = name.isTerm(name.from(), Term.MEETING) && committee < name.to();
    int from = plenum ? committee : name.from();
    int to = from + 1;
    while (to < name.to() && !name.isTerm(to, Term.TERM_NUMBER)) {
      to++;
    }
    while (to > from + 1 && isOpenSign(name, to - 1)) {
      to--;
    }
    boolean ofParty = to - 3 > from && name.termEnd(to - 3, Term.OF_PARTY) == to;
    int last = ofParty ? to - 2 : to - 1;
    return name.subSequence(name.start(from), name.end(last));
  }

  private static boolean isOpenSign(Line name, int token) {
    return name.tokens().isSign(token, "([,");
  }
}
