package org.chithi.parse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chithi.model.Aspect;
import org.chithi.model.SectionRole;
import org.chithi.text.Folding;
import org.chithi.text.PhraseTable;
import org.chithi.text.PhraseTable.Match;
import org.chithi.text.TermTable;

/** The phrases that reveal a role, from {@code cues.tsv}, each where it can stand. */
final class Cues {

  /** A heading of more words behind its cue is a sentence that happens to start with it. */
  private static final int LONGEST_TAIL = 16;

  /** The body behind {@code Theo Cổng thông tin điện tử} has so many words at most. */
  private static final int MOST_OF_SOURCE = 6;

  private static final List<TermTable.Row> ROWS = TermTable.rows(Cues.class, "cues.tsv");
  private static final PhraseTable<Cue> HEADINGS = table("heading", true);
  private static final PhraseTable<Cue> OPENINGS = table("opening", true);
  private static final PhraseTable<Cue> MANDATES = mandates();
  private static final PhraseTable<Cue> REMEDIES = table("remedy", true);
  private static final PhraseTable<Cue> INNER = table("inner", true);
  private static final PhraseTable<Cue> TURNS = table("turn", true);
  private static final PhraseTable<Cue> LACKS = table("lack", true);
  private static final PhraseTable<Cue> BASES = table("basis", true);
  private static final PhraseTable<Cue> LEAD_INS = table("article", true);
  private static final PhraseTable<Cue> EFFECTS = table("effect", true);
  private static final PhraseTable<Cue> ISSUED = table("issued", true);
  private static final PhraseTable<Cue> DUTIES = table("duty", true);
  private static final PhraseTable<Cue> ANSWERS = table("answer", true);
  private static final PhraseTable<Cue> ADDRESSES = table("address", true);
  private static final PhraseTable<Cue> PORTAL = table("portal", true);
  private static final PhraseTable<Cue> NOTES = table("note", true);
  private static final PhraseTable<Cue> LEADS = table("heading", false);
  private static final Set<SectionRole> NOT_IN_BODY =
      EnumSet.of(SectionRole.RECIPIENTS, SectionRole.HEADER, SectionRole.ANNEX, SectionRole.OTHER);

  private Cues() {}

  /**
   * What a phrase reveals.
   *
   * @param role the role
   * @param aspect the side of the role
   * @param whole whether the phrase must be the whole heading
   * @param phrase the phrase as the table has it
   */
  record Cue(SectionRole role, Optional<Aspect> aspect, boolean whole, String phrase) {}

  /**
   * The cues of a heading, the first of them at its start: two for {@code TÌNH HÌNH VÀ NGUYÊN
   * NHÂN}. Empty if the heading starts with none.
   *
   * @param from where the heading starts behind its label
   */
  static List<Cue> ofHeading(Line line, int from) {
    return ofHeading(line.text(), line.key(), from);
  }

  /** The same for a heading that is known to end at a place of its line. */
  static List<Cue> ofHeading(Line line, int from, int end) {
    return ofHeading(line.text().substring(0, end), line.key().substring(0, end), from);
  }

  private static List<Cue> ofHeading(String text, String key, int from) {
    Optional<Match<Cue>> first = headingAt(text, key, from);
    if (first.isEmpty() || NOT_IN_BODY.contains(first.get().meaning().role)) {
      return List.of();
    }
    List<Cue> cues = new ArrayList<>(List.of(first.get().meaning()));
    int at = first.get().end();
    while (cues.size() < 4) {
      int joined = behindJoint(key, at);
      Optional<Match<Cue>> next = joined < 0 ? Optional.empty() : HEADINGS.at(key, joined);
      if (next.isEmpty() || NOT_IN_BODY.contains(next.get().meaning().role)) {
        break;
      }
      cues.add(next.get().meaning());
      at = next.get().end();
    }
    return cues;
  }

  private static Optional<Match<Cue>> headingAt(String text, String key, int from) {
    int at = from;
    for (int leads = 0; leads < 3; leads++) {
      Optional<Match<Cue>> match = HEADINGS.at(key, at);
      if (match.isPresent()) {
        return match.filter(found -> isHeading(text, key, found));
      }
      Optional<Match<Cue>> lead = LEADS.at(key, at);
      if (lead.isEmpty()) {
        break;
      }
      at = lead.get().end();
      while (at < key.length() && key.charAt(at) == ' ') {
        at++;
      }
    }
    return Optional.empty();
  }

  /** Behind {@code và}, a comma or both; -1 if the heading does not go on so. */
  private static int behindJoint(String key, int at) {
    for (String joint : List.of(", và ", " và ", ", ", "; ", " - ", " gắn với ")) {
      if (key.startsWith(joint, at)) {
        return at + joint.length();
      }
    }
    return -1;
  }

  private static boolean isHeading(String text, String key, Match<Cue> found) {
    String tail = text.substring(found.end(), Math.min(text.length(), found.end() + 160)).strip();
    if (found.meaning().whole) {
      return tail.length() <= 3
          || ":;.".indexOf(tail.charAt(0)) >= 0
          || HeadForms.kind(Folding.key(tail)).isPresent()
          || Letters.isCapitals(text);
    }
    boolean runIn = key.startsWith(":", found.end());
    return runIn || Letters.isCapitals(text) || Letters.countWords(tail) <= LONGEST_TAIL;
  }

  /** The cue that opens a paragraph; empty if none does. */
  static Optional<Cue> ofOpening(Line line, int from) {
    return OPENINGS.at(line.key(), from).map(Match::meaning);
  }

  /** Whether a line starts as a mandate may: {@code - Thực hiện Chỉ thị số 8-CT/HU ...;}. */
  static boolean opensMandate(Line line) {
    return MANDATES.at(line.key(), line.contentStart()).isPresent();
  }

  /** Whether a heading says what is to be done against what was lacking: {@code Giải pháp}. */
  static boolean isRemedy(Cue cue) {
    String key = Folding.key(cue.phrase);
    return cue.role == SectionRole.TASKS && !REMEDIES.in(key, 0, key.length()).isEmpty();
  }

  /** Whether a paragraph starts by naming what is lacking: {@code Những hạn chế trên ...}. */
  static boolean namesLack(Line line, int from) {
    return LACKS.at(line.key(), from).isPresent();
  }

  /** All cues inside a paragraph. */
  static List<Match<Cue>> inside(String key) {
    return INNER.in(key, 0, key.length());
  }

  /**
   * Where inside a paragraph the story turns from results to what is lacking: {@code Tuy nhiên}.
   */
  static boolean turns(String key) {
    return TURNS.in(key, 1, key.length()).stream()
        .anyMatch(turn -> startsSentence(key, turn.start()));
  }

  /**
   * Where inside a paragraph its last sentence starts, if that opens a mandate; 0 if it does not.
   */
  static int mandateSentence(String key) {
    for (int i = key.length() - 2; i > 1; i--) {
      if (startsSentence(key, i)
          && OPENINGS
              .at(key, i)
              .filter(cue -> cue.meaning().role == SectionRole.MANDATE)
              .isPresent()) {
        return i;
      }
    }
    return 0;
  }

  private static boolean startsSentence(String key, int at) {
    return at >= 2 && key.charAt(at - 1) == ' ' && ".;!?".indexOf(key.charAt(at - 2)) >= 0;
  }

  /** Whether a line of the legal basis starts here: {@code - Căn cứ Điều lệ Đảng;}. */
  static boolean opensBasis(Line line) {
    return BASES.at(line.key(), line.contentStart()).isPresent() && !line.isCapitals();
  }

  /**
   * Whether a sentence of the legal basis goes on to what follows from it: {@code Căn cứ quy định
   * nêu trên, trường hợp ...}, {@code Căn cứ Điều 5 ... thì hàng hóa ...}.
   */
  static boolean answers(Line line) {
    return !ANSWERS.in(line.key(), 0, line.key().length()).isEmpty();
  }

  /** The same for words that are no line yet. */
  static boolean opensBasis(String words, int from) {
    return BASES.at(Folding.key(words), from).isPresent() && !Letters.isCapitals(words);
  }

  /** Whether the line is the heading of something attached or foreign. */
  static Optional<SectionRole> outside(Line line) {
    return HEADINGS
        .at(line.key(), 0)
        .map(match -> match.meaning().role)
        .filter(role -> role == SectionRole.ANNEX || role == SectionRole.OTHER);
  }

  /** Whether a line is the lead-in of an article and no more: {@code Nội dung chính}. */
  static boolean leadsIn(Line line) {
    return LEAD_INS.at(line.key(), 0).filter(cue -> cue.end() == line.key().length()).isPresent();
  }

  /** Whether words on effect stand at a place: {@code Thông báo| này có hiệu lực}. */
  static boolean tellsEffect(String key, int at) {
    return EFFECTS.at(key, at).isPresent();
  }

  /** Whether the words tell that a document was issued: {@code đồng chí ... ký ban hành}. */
  static boolean tellsIssue(String key) {
    return !ISSUED.in(key, 0, key.length()).isEmpty();
  }

  /** Whether a heading names whose duties follow: {@code Điều 3. Trách nhiệm của Sở Nội vụ}. */
  static boolean namesDuty(Line line) {
    return DUTIES.at(line.key(), line.contentStart()).isPresent();
  }

  /** Whether a line tells where an addressee lives: {@code Địa chỉ: số 7 phố Hàng Than}. */
  static boolean opensAddress(Line line) {
    return ADDRESSES.at(line.key(), 0).isPresent();
  }

  /** Whether a line names where a page was taken from: {@code Theo Cổng thông tin điện tử ...}. */
  static boolean isSource(Line line) {
    return HEADINGS
        .at(line.key(), 0)
        .filter(cue -> cue.phrase().startsWith("Theo ") && !Letters.endsSentence(line.text()))
        .filter(cue -> Letters.countWords(line.text().substring(cue.end())) <= MOST_OF_SOURCE)
        .isPresent();
  }

  /** Whether a line starts with words that a portal prints around its documents. */
  static boolean isOfPortal(Line line) {
    return PORTAL.at(line.key(), 0).isPresent();
  }

  /** Whether the author adds a note behind the foot: {@code Ghi chú: Kết quả trên chỉ ...}. */
  static boolean opensNote(Line line) {
    return NOTES.at(line.key(), line.contentStart()).isPresent();
  }

  private static PhraseTable<Cue> mandates() {
    PhraseTable<Cue> table = new PhraseTable<>();
    for (TermTable.Row row : ROWS) {
      if (row.cell("where").equals("opening") && row.cell("role").equals("MANDATE")) {
        table.put(row.cell("phrase"), cue(row, false));
      }
    }
    return table;
  }

  /** The phrases that stand somewhere, for the classes that read them. */
  static PhraseTable<Cue> table(String where) {
    return table(where, true);
  }

  private static PhraseTable<Cue> table(String where, boolean roles) {
    PhraseTable<Cue> table = new PhraseTable<>();
    for (TermTable.Row row : ROWS) {
      boolean lead = row.cell("role").equals("LEAD");
      if (row.cell("where").equals(where) && lead != roles) {
        table.put(row.cell("phrase"), cue(row, lead));
      }
    }
    return table;
  }

  private static Cue cue(TermTable.Row row, boolean lead) {
    Optional<Aspect> aspect =
        Optional.of(row.cell("aspect")).filter(cell -> !cell.isEmpty()).map(Aspect::valueOf);
    SectionRole role = lead ? SectionRole.OTHER : SectionRole.valueOf(row.cell("role"));
    return new Cue(role, aspect, row.cell("extent").equals("whole"), row.cell("phrase"));
  }
}
