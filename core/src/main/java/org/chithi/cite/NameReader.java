package org.chithi.cite;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chithi.cite.Citation.Form;
import org.chithi.cite.GoverningWords.Verb;
import org.chithi.model.Bodies;
import org.chithi.model.DocumentKind;
import org.chithi.model.PartialDate;
import org.chithi.text.Folding;
import org.chithi.text.PhraseTable;
import org.chithi.text.PhraseTable.Match;
import org.chithi.text.TermTable;

/**
 * Reads citations by name: {@code Điều lệ Đảng}, {@code Luật Đất đai năm 2024}, {@code Quy chế dân
 * chủ ở cơ sở}, {@code Nghị quyết Trung ương 4 khóa XII}.
 */
final class NameReader {

  private static final PhraseTable<DocumentKind> NAMES = names();
  private static final PhraseTable<String> ENDS = ends();

  private static final int MOST_WORDS = 16;

  /** A name of fewer units says nothing. */
  private static final int SHORTEST_NAME = 8;

  private static final int FARTHEST_VERB = 40;

  /** (sửa đổi) năm 2020 | 2024. */
  private static final Pattern YEAR =
      Pattern.compile(
          "(?: \\(sửa đổi\\))?[, \\n]{1,2}(?:năm )?(?<year>(?:19|20)\\d\\d)(?![\\d/-])");

  /** 10 năm 2021-2030 | giai đoạn 2011 - 2020 | đến năm 2030. */
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?: \\d{1,2} năm)?(?: (?:giai đoạn |thời kỳ )?(?:19|20)\\d\\d ?[-–] ?(?:19|20)\\d\\d)?");

  private static final Set<DocumentKind> LAWS = Set.of(DocumentKind.LUAT, DocumentKind.PHAP_LENH);
  private static final Set<DocumentKind> RULES =
      Set.of(DocumentKind.QUY_CHE, DocumentKind.QUY_DINH, DocumentKind.HUONG_DAN);

  /** Words before a document that does not exist yet. */
  private static final List<String> DRAFTS =
      List.of("dự thảo", "dự án", "xây dựng", "soạn thảo", "hoàn thiện", "trình");

  private final CitedText text;
  private final NumberedReader numbers;
  private final AttributeReader attributes;
  private final MeetingReader meetings;
  private final String title;

  NameReader(CitedText text, NumberedReader numbers) {
    this.text = text;
    this.numbers = numbers;
    this.attributes = new AttributeReader(text);
    this.meetings = new MeetingReader(text);
    this.title = text.directive().letterhead().title().map(Folding::key).orElse("");
  }

  /** The citation by name that starts with a type word; empty if there is none. */
  Optional<Mention> read(int start, int behind, DocumentKind kind) {
    if (!text.isCapital(start) || isDraft(start)) {
      return Optional.empty();
    }
    if (LAWS.contains(kind)) {
      return law(start, behind, kind);
    }
    return known(start)
        .or(() -> statute(start, behind, kind))
        .or(() -> meetings.read(start, behind, kind))
        .or(() -> rule(start, behind, kind))
        .or(() -> basis(start, behind, kind))
        .or(() -> dated(start, behind, kind));
  }

  /** A document named after its meeting: {@code NQTW 5 khóa X}. */
  Optional<Mention> readMeeting(int start, int behind, DocumentKind kind) {
    return meetings.read(start, behind, kind);
  }

  private boolean isDraft(int start) {
    int end = start;
    while (end > 0 && text.key().charAt(end - 1) == ' ') {
      end--;
    }
    String before = text.key().substring(Math.max(0, end - 12), end);
    return DRAFTS.stream().anyMatch(word -> before.endsWith(" " + word) || before.equals(word));
  }

  /** A name of the tables, with term and issuer behind it. */
  private Optional<Mention> known(int start) {
    Optional<Match<DocumentKind>> name = NAMES.at(text.key(), start);
    return name.map(
        match -> {
          Mention mention = named(start, match.end(), match.meaning());
          readPeriod(mention);
          if (match.meaning() == DocumentKind.HIEN_PHAP) {
            readYear(mention);
          }
          attributes.read(mention);
          return mention;
        });
  }

  /** {@code Điều lệ Hội Chữ thập đỏ Việt Nam}, {@code Cương lĩnh năm 2011}. */
  private Optional<Mention> statute(int start, int behind, DocumentKind kind) {
    boolean programme = text.key().startsWith("cương lĩnh", start);
    if (kind != DocumentKind.DIEU_LE && !programme) {
      return Optional.empty();
    }
    int next = text.skipGap(behind);
    int end = Bodies.citedNameEnd(text.text(), text.key(), next);
    Mention mention = named(start, end > next ? end : behind, kind);
    readYear(mention);
    boolean alone = mention.end == behind;
    return alone && (programme || text.startsSentence(start) || isAllCapitals(start, behind))
        ? Optional.empty()
        : Optional.of(mention);
  }

  private boolean isAllCapitals(int start, int end) {
    return end > start + 1 && Character.isUpperCase(text.at(end - 1));
  }

  private Optional<Mention> law(int start, int behind, DocumentKind kind) {
    Optional<Match<DocumentKind>> name = NAMES.at(text.key(), start);
    int end = name.map(Match::end).orElseGet(() -> lawEnd(start, behind));
    if (end == behind) {
      return Optional.empty();
    }
    Mention mention = named(start, end, kind);
    readYear(mention);
    if (numbers.readNumberOfLaw(mention)) {
      Mention numbered = mention.as(Form.NUMBERED);
      attributes.read(numbered);
      return Optional.of(numbered);
    }
    attributes.read(mention);
    return Optional.of(mention);
  }

  /** A law that is not in the table: its first word has a capital, the name ends at a stop. */
  private int lawEnd(int start, int behind) {
    int next = text.skipGap(behind);
    boolean capitals = isAllCapitals(start, behind);
    return text.isCapital(next) && !capitals ? nameEnd(next, false) : behind;
  }

  /** A rule with a subject of its own where a verb governs it or a title holds it. */
  private Optional<Mention> rule(int start, int behind, DocumentKind kind) {
    int next = text.skipGap(behind);
    if (!RULES.contains(kind) || text.startsSentence(start) || isAllCapitals(start, behind)) {
      return kind == DocumentKind.QUY_CHE ? issuedRule(start, next, kind) : Optional.empty();
    }
    if (text.hasWord(next, "làm việc")) {
      return workingRule(start, next, kind);
    }
    boolean certain =
        kind == DocumentKind.QUY_CHE
            ? isGoverned(start)
            : kind == DocumentKind.QUY_DINH && text.hasWord(next, "về việc") && isListed(start);
    boolean small = Character.isLowerCase(text.at(next));
    int end = certain && small ? nameEnd(next, kind == DocumentKind.QUY_DINH) : next;
    if (end - next < SHORTEST_NAME) {
      return Optional.empty();
    }
    Mention mention = named(start, Math.max(end, titleEnd(start)), kind);
    attributes.read(mention);
    return Optional.of(mention);
  }

  /** {@code BAN HÀNH QUY CHẾ ...} in the title of a decision goes to the end of the title. */
  private Optional<Mention> issuedRule(int start, int next, DocumentKind kind) {
    int end = titleEnd(start);
    boolean issued = text.wordBefore(start).equals("hành");
    return issued && end > next ? Optional.of(named(start, end, kind)) : Optional.empty();
  }

  /** Where the rule ends that the title of the document names; the place if it names another. */
  private int titleEnd(int start) {
    int at =
        title.indexOf(
            text.key().substring(start, Math.min(text.length(), start + SHORTEST_NAME * 2)));
    if (at < 0 || !title.startsWith("ban hành") && !title.startsWith("về việc ban hành")) {
      return start;
    }
    return text.key().startsWith(title.substring(at), start) ? start + title.length() - at : start;
  }

  /** Whether a verb governs a name; a rule that others have to issue does not exist yet. */
  private boolean isGoverned(int start) {
    List<Verb> verbs = GoverningWords.in(text, Math.max(0, start - FARTHEST_VERB), start);
    if (verbs.isEmpty()) {
      return Set.of("về", "khi", "này").contains(text.wordBefore(start));
    }
    Verb last = verbs.get(verbs.size() - 1);
    int link = text.skipGap(last.end());
    int behind = GoverningWords.linkEnd(text, link);
    boolean next = link >= start || text.skipGap(behind) >= start;
    boolean self = text.wordBefore(start).equals("này");
    boolean issued = last.relation() == Relation.ISSUES && !self;
    return (next || self) && (!issued || isIssuedBefore(last.start()));
  }

  /** {@code của Bộ Chính trị ban hành}, {@code về việc ban hành}, or at the start of a sentence. */
  private boolean isIssuedBefore(int verb) {
    int end = verb - 1;
    boolean title = Set.of("về", "việc").contains(text.wordBefore(verb));
    boolean cited = text.at(end - 1) == ')' || Character.isDigit(text.at(end - 1));
    boolean body = isBodyBefore(end);
    return title || cited || body || text.startsSentence(verb);
  }

  private boolean isBodyBefore(int end) {
    for (int start = end - 1; start > end - FARTHEST_VERB && start >= 0; start--) {
      if (text.isWordStart(start) && isBody(start)) {
        return Bodies.citedNameEnd(text.text(), text.key(), start) >= end;
      }
    }
    return false;
  }

  private boolean isListed(int start) {
    int before = start - 1;
    while (before > 0 && text.isGap(before)) {
      before--;
    }
    return text.at(before) == ',' || text.wordBefore(start).equals("và");
  }

  /** {@code Quy chế làm việc của Ban Chấp hành Đảng bộ tỉnh khóa XX}: the bodies are the name. */
  private Optional<Mention> workingRule(int start, int next, DocumentKind kind) {
    int of = next + "làm việc của ".length();
    if (!text.hasWord(next, "làm việc của")) {
      return Optional.empty();
    }
    int end = attributes.bodyEnd(of);
    Mention mention = named(start, end, kind);
    TermReader.read(text, text.skipComma(end))
        .ifPresent(
            term -> {
              mention.term = Optional.of(term.term());
              mention.end = term.end();
            });
    return end > of ? Optional.of(mention) : Optional.empty();
  }

  /** {@code Xét Tờ trình và báo cáo của Bộ Chính trị}: type and issuer in the legal basis. */
  private Optional<Mention> basis(int start, int behind, DocumentKind kind) {
    if (kind != DocumentKind.TO_TRINH || !text.wordBefore(start).equals("xét")) {
      return Optional.empty();
    }
    int end =
        text.key().startsWith(" và báo cáo", behind) ? behind + " và báo cáo".length() : behind;
    Mention mention = named(start, end, kind);
    attributes.read(mention);
    return mention.issuer.isPresent() ? Optional.of(mention) : Optional.empty();
  }

  /** {@code Nghị quyết ngày 05/4/1988 của Bộ Chính trị}: day and issuer, but no number. */
  private Optional<Mention> dated(int start, int behind, DocumentKind kind) {
    Mention mention = named(start, behind, kind);
    boolean abbreviated = isAllCapitals(start, behind);
    if (abbreviated || !text.hasWord(text.skipGap(behind), "ngày")) {
      return Optional.empty();
    }
    attributes.read(mention);
    boolean whole = mention.date.filter(date -> date.day().isPresent()).isPresent();
    return whole && mention.issuer.isPresent() ? Optional.of(mention) : Optional.empty();
  }

  /** Where a name ends that starts with small words: at a sign or at words that end names. */
  private int nameEnd(int start, boolean overCommas) {
    int end = start;
    int place = start;
    for (int words = 0; words < MOST_WORDS * (overCommas ? 3 : 1); words++) {
      if (ENDS.at(text.key(), place).isPresent() && place > start
          || !text.isWordStart(place)
          || Character.isDigit(text.at(place))) {
        break;
      }
      boolean issuer = text.hasWord(place, "của") && isBody(text.skipGap(place + 3));
      boolean word = CitationTerms.standard().wordAt(text, place).isPresent();
      if (place > start && (issuer || word && text.isCapital(place))) {
        break;
      }
      end = text.wordEnd(place);
      place = text.skipGap(end);
      boolean joins = text.at(end) == '-' || text.text().startsWith(" - ", end);
      boolean comma = overCommas && text.at(end) == ',';
      if (joins) {
        place = text.skipGap(text.at(end) == '-' ? end + 1 : end + 2);
      } else if (comma) {
        place = text.skipGap(end + 1);
      }
    }
    return end;
  }

  private boolean isBody(int place) {
    return text.isCapital(place) && Bodies.startsAt(text.key(), place);
  }

  private void readYear(Mention mention) {
    Matcher year = YEAR.matcher(text.key());
    year.region(mention.end, Math.min(text.length(), mention.end + DateReader.LONGEST));
    if (year.lookingAt()) {
      mention.date = Optional.of(PartialDate.ofYear(Integer.parseInt(year.group("year"))));
      mention.end = year.end();
      mention.subjectEnd = mention.end;
    }
  }

  private void readPeriod(Mention mention) {
    if (mention.kind.filter(kind -> kind == DocumentKind.KHAC).isPresent()) {
      Matcher period = PERIOD.matcher(text.key()).region(mention.end, text.length());
      if (period.lookingAt()) {
        mention.end = period.end();
      }
      readYear(mention);
    }
  }

  private static Mention named(int start, int end, DocumentKind kind) {
    Mention mention = new Mention(Form.NAMED, start, end);
    mention.kind = Optional.of(kind);
    return mention;
  }

  private static PhraseTable<DocumentKind> names() {
    PhraseTable<DocumentKind> table = new PhraseTable<>();
    for (String name : List.of("rule-names.tsv", "laws.tsv")) {
      for (TermTable.Row row : TermTable.rows(NameReader.class, name)) {
        table.put(row.cell("name"), DocumentKind.valueOf(row.cell("kind")));
      }
    }
    return table;
  }

  private static PhraseTable<String> ends() {
    PhraseTable<String> table = new PhraseTable<>();
    for (TermTable.Row row : TermTable.rows(NameReader.class, "name-ends.tsv")) {
      table.put(row.cell("words"), row.cell("words"));
    }
    return table;
  }

  /** Whether words that end a name stand at a place. */
  static boolean endsName(CitedText text, int place) {
    return ENDS.at(text.key(), place).isPresent();
  }
}
