package org.chithi.cite;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chithi.cite.Citation.Form;
import org.chithi.model.Bodies;
import org.chithi.model.DocumentKind;
import org.chithi.text.PhraseTable;
import org.chithi.text.PhraseTable.Match;
import org.chithi.text.TermTable;

/**
 * Reads citations by name: {@code Điều lệ Đảng}, {@code Luật Đất đai năm 2024}, {@code Quy chế dân
 * chủ ở cơ sở}, {@code Nghị quyết Trung ương 4 khóa XII}.
 */
final class NameReader {

  private static final PhraseTable<DocumentKind> NAMES = names();

  /** 10 năm 2021-2030 | giai đoạn 2011 - 2020 | đến năm 2030. */
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?: \\d{1,2} năm)?(?: (?:giai đoạn |thời kỳ )?(?:19|20)\\d\\d ?[-–] ?(?:19|20)\\d\\d)?");

  private static final Set<DocumentKind> LAWS = Set.of(DocumentKind.LUAT, DocumentKind.PHAP_LENH);

  private final CitedText text;
  private final AttributeReader attributes;
  private final LawReader laws;
  private final MeetingReader meetings;
  private final RuleReader rules;

  NameReader(CitedText text, NumberedReader numbers, List<Mention> mentions) {
    this.text = text;
    this.attributes = new AttributeReader(text);
    this.laws = new LawReader(text, numbers);
    this.meetings = new MeetingReader(text);
    this.rules = new RuleReader(text, mentions);
  }

  /**
   * The citations by name that start with a type word: one, or several where only the ordinals of
   * meetings or terms are listed; none if no name follows.
   */
  List<Mention> read(int start, int behind, DocumentKind kind) {
    if (!text.isCapital(start)) {
      return List.of();
    }
    if (LAWS.contains(kind)) {
      return laws.read(start, behind, kind);
    }
    Optional<Mention> known = known(start).or(() -> statute(start, behind, kind));
    List<Mention> met = known.isPresent() ? List.of() : meetings.read(start, behind, kind);
    return met.isEmpty()
        ? known
            .or(() -> rules.read(start, behind, kind))
            .or(() -> basis(start, behind, kind))
            .or(() -> dated(start, behind, kind))
            .stream()
            .toList()
        : met;
  }

  /** Documents named after a meeting: {@code NQTW 5 khóa X}. */
  List<Mention> readMeeting(int start, int behind, DocumentKind kind) {
    return meetings.read(start, behind, kind);
  }

  /** A name of the tables, with term and issuer behind it. */
  private Optional<Mention> known(int start) {
    Optional<Match<DocumentKind>> name =
        NAMES.at(text.key(), start).filter(match -> !holdsTwo(start, match.end()));
    return name.map(
        match -> {
          Mention mention = named(start, match.end(), match.meaning());
          readPeriod(mention);
          if (match.meaning() == DocumentKind.HIEN_PHAP) {
            LawReader.readYear(text, mention);
          }
          attributes.read(mention);
          return mention;
        });
  }

  /** {@code Quy định, Hướng dẫn thi hành Điều lệ Đảng}: the capital begins a name of its own. */
  private boolean holdsTwo(int start, int end) {
    int comma = start + text.text().substring(start, end).indexOf(", ");
    return comma > start && text.isCapital(comma + 2) && !Character.isUpperCase(text.at(comma - 1));
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
    LawReader.readYear(text, mention);
    boolean alone = mention.end == behind;
    return alone && (programme || text.startsSentence(start) || isAllCapitals(start, behind))
        ? Optional.empty()
        : Optional.of(mention);
  }

  private boolean isAllCapitals(int start, int end) {
    return end > start + 1 && Character.isUpperCase(text.at(end - 1));
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

  private void readPeriod(Mention mention) {
    if (mention.kind.filter(kind -> kind == DocumentKind.KHAC).isPresent()) {
      Matcher period = PERIOD.matcher(text.key()).region(mention.end, text.length());
      if (period.lookingAt()) {
        mention.end = period.end();
      }
      LawReader.readYear(text, mention);
    }
  }

  private static Mention named(int start, int end, DocumentKind kind) {
    Mention mention = new Mention(Form.NAMED, start, end);
    mention.kind = Optional.of(kind);
    return mention;
  }

  private static PhraseTable<DocumentKind> names() {
    PhraseTable<DocumentKind> table = new PhraseTable<>();
    for (TermTable.Row row : TermTable.rows(NameReader.class, "rule-names.tsv")) {
      table.put(row.cell("name"), DocumentKind.valueOf(row.cell("kind")));
    }
    return table;
  }
}
