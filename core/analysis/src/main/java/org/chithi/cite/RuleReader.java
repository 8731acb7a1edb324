package org.chithi.cite;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chithi.cite.Citation.Form;
import org.chithi.cite.GoverningWords.Verb;
import org.chithi.model.Bodies;
import org.chithi.model.DocumentKind;
import org.chithi.text.Folding;

/**
 * Reads rules by a name that no table has: {@code thực hiện Quy chế phối hợp xử lý đơn thư}. Only
 * where a verb governs the name or a decision issues the rule; others are still to be written.
 */
final class RuleReader {

  private static final Set<DocumentKind> RULES =
      Set.of(DocumentKind.QUY_CHE, DocumentKind.QUY_DINH);

  /** A name of fewer units says nothing. */
  private static final int SHORTEST_NAME = 8;

  private static final int FARTHEST_VERB = 40;

  /** What stands between a decision and the rule that it issued. */
  private static final Set<String> ISSUED =
      Set.of("ban hành", "về ban hành", "về việc ban hành", "(về việc ban hành");

  private final CitedText text;
  private final List<Mention> mentions;
  private final AttributeReader attributes;
  private final OldNameEnds ends;
  private final String title;

  /**
   * @param mentions the mentions before the place of the walk; grows while the walk goes on
   */
  RuleReader(CitedText text, List<Mention> mentions) {
    this.text = text;
    this.mentions = mentions;
    this.attributes = new AttributeReader(text);
    this.ends = new OldNameEnds(text);
    this.title = text.directive().letterhead().title().map(Folding::key).orElse("");
  }

  /** A rule with a subject of its own where a verb governs it or a title holds it. */
  Optional<Mention> read(int start, int behind, DocumentKind kind) {
    int next = text.skipGap(behind);
    if (!RULES.contains(kind)) {
      return Optional.empty();
    }
    Optional<Mention> issued = issuedBy(start, next).map(end -> named(start, end, kind));
    if (issued.isPresent()) {
      return issued;
    }
    boolean capitals = Character.isUpperCase(text.at(behind - 1));
    if (text.startsSentence(start) || capitals || titleEnd(start) > next) {
      return issuedRule(start, next, kind);
    }
    if (text.hasWord(next, "làm việc")) {
      return workingRule(start, next, kind);
    }
    boolean certain =
        kind == DocumentKind.QUY_CHE
            ? isGoverned(start)
            : kind == DocumentKind.QUY_DINH && text.hasWord(next, "về việc") && isListed(start);
    boolean small = Character.isLowerCase(text.at(next));
    int end = certain && small ? ends.end(next, kind == DocumentKind.QUY_DINH) : next;
    if (end - next < SHORTEST_NAME) {
      return Optional.empty();
    }
    Mention mention = named(start, Math.max(end, titleEnd(start)), kind);
    attributes.read(mention);
    return Optional.of(mention);
  }

  /**
   * Where the rule ends that the document before it issues: {@code kèm theo Quyết định này Quy định
   * về ...}, {@code Quyết định số 45-QĐ/TU ban hành “Quy định về ...”}.
   */
  private Optional<Integer> issuedBy(int start, int next) {
    if (mentions.isEmpty() || titleEnd(start) > next || text.hasWord(next, "làm việc")) {
      return Optional.empty();
    }
    Mention before = mentions.get(mentions.size() - 1);
    boolean quoted = text.isOpeningQuote(start - 1);
    int from = quoted ? start - 1 : start;
    String gap = from < before.end ? "-" : text.key().substring(before.end, from).strip();
    boolean own = before.form == Form.SELF && gap.isEmpty() && isEnacted(before.start);
    boolean cited = before.form == Form.NUMBERED && ISSUED.contains(gap);
    if (!own && !cited || !quoted && Character.isUpperCase(text.at(next))) {
      return Optional.empty();
    }
    int end =
        quoted ? text.closingQuote(start) : own ? ends.clauseEnd(next) : citedEnd(before, next);
    return end - next < SHORTEST_NAME ? Optional.empty() : Optional.of(end);
  }

  /** An item of the legal basis holds the whole name; elsewhere a comma may end its clause. */
  private int citedEnd(Mention before, int next) {
    int clause = ends.clauseEnd(next);
    boolean item =
        text.startsSentence(before.start)
            || Set.of("cứ", "xét").contains(text.wordBefore(before.start));
    return item && ";.\n".indexOf(text.at(clause)) >= 0 ? clause : ends.end(next, false);
  }

  /** Whether "ban hành" or "kèm theo" stands before a place. */
  private boolean isEnacted(int place) {
    return Set.of("hành", "theo").contains(text.wordBefore(place));
  }

  /**
   * {@code BAN HÀNH QUY CHẾ ...} that the title of a decision names goes to the end of the title.
   */
  private Optional<Mention> issuedRule(int start, int next, DocumentKind kind) {
    int end = titleEnd(start);
    boolean issued = Set.of("hành", "này").contains(text.wordBefore(start));
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
      if (text.isWordStart(start) && ends.isBody(start)) {
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
    int end = attributes.bodyEnd(of, 1);
    Mention mention = named(start, end, kind);
    TermReader.read(text, text.skipComma(end))
        .ifPresent(
            term -> {
              mention.term = Optional.of(term.term());
              mention.end = term.end();
            });
    return end > of ? Optional.of(mention) : Optional.empty();
  }

  private static Mention named(int start, int end, DocumentKind kind) {
    Mention mention = new Mention(Form.NAMED, start, end);
    mention.kind = Optional.of(kind);
    return mention;
  }
}
