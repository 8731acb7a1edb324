package org.chithi.cite;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chithi.cite.Citation.Form;
import org.chithi.cite.CitationTerms.TypeWord;
import org.chithi.cite.GoverningWords.Verb;
import org.chithi.model.Issuer;
import org.chithi.model.Section;
import org.chithi.model.SectionRole;
import org.chithi.text.Folding;
import org.chithi.text.PhraseTable;
import org.chithi.text.Span;
import org.chithi.text.TermTable;

/**
 * Tells whether this document does what a verb says or orders it: {@code Điều 2. Bãi bỏ Quyết định
 * A}. Of what others have done, {@code Chính phủ bãi bỏ Nghị định B}, there is only a mention.
 */
final class Deeds {

  /** The last word of papers that guide: nghị định, thông tư, văn bản. */
  private static final Set<String> GUIDING_PAPERS = Set.of("định", "tư", "bản");

  /** Words before a verb by which it tells of the past: đã, sau khi. */
  private static final PhraseTable<String> PAST =
      TermTable.phrases(Deeds.class, "past.tsv", "words");

  /** The last word of what asks others without an order: đề nghị, kiến nghị, đề xuất, trình. */
  private static final Set<String> PROPOSING = Set.of("nghị", "xuất", "trình");

  /** Where others are told what to do. */
  private static final Set<SectionRole> ORDERS =
      Set.of(SectionRole.TASKS, SectionRole.IMPLEMENTATION);

  private static final int LONGEST_PAST = 12;

  /** So far before the verb it is told what has been done. */
  private static final int LONGEST_TOLD = 40;

  private static final int LONGEST_PAPER = 24;

  private final CitedText text;
  private final Listing listing;
  private final ActorReader actors;
  private final String issuer;

  Deeds(CitedText text, Listing listing) {
    this.text = text;
    this.listing = listing;
    this.actors = new ActorReader(text);
    this.issuer =
        text.directive().letterhead().issuer().map(Issuer::name).map(Folding::key).orElse("");
  }

  /**
   * Whether the act is one of this document.
   *
   * @param verb the words that govern a mention
   * @param before the mention before it, which may be the subject of the verb
   */
  boolean isOwn(Verb verb, Mention mention, Optional<Mention> before) {
    return switch (verb.relation()) {
      case GUIDES -> !GUIDING_PAPERS.contains(text.wordBefore(verb.start()));
      case ISSUES -> issues(verb, mention);
      case AMENDS, REPLACES, REPEALS ->
          !isPast(verb.start())
              && !isSubject(verb.start())
              && !isOfOtherPaper(verb.start(), mention)
              && !isOfOthers(verb, before)
              && !isListedInAnnex(verb, mention);
      default -> true;
    };
  }

  /** {@code Ban hành Quy chế A}, {@code (Ban hành kèm theo Quyết định B)}, or so in the title. */
  private boolean issues(Verb verb, Mention mention) {
    String gap = text.key().substring(verb.end(), mention.start).strip();
    boolean attached = text.wordBefore(verb.end()).equals("theo");
    boolean opens =
        text.at(verb.start() - 1) == '(' && isCaption(verb.start() - 1)
            || text.startsSentence(verb.start()) && (!attached || text.isCapital(verb.start()));
    boolean object = gap.isEmpty() || gap.endsWith("này");
    return object && (isEnacted(verb.start()) || opens || !attached && isInHeader(mention));
  }

  /** {@code Ủy ban nhân dân tỉnh ban hành Quyết định ban hành Quy chế A}, said by the issuer. */
  private boolean isEnacted(int verb) {
    Optional<SectionRole> role = role(verb).filter(SectionRole.MANDATE::equals);
    int enacting = text.key().lastIndexOf("ban hành", verb - 1);
    return role.isPresent()
        && enacting >= 0
        && verb - enacting <= LONGEST_PAPER
        && CitationTerms.standard()
            .wordAt(text, text.skipGap(enacting + "ban hành".length()))
            .filter(paper -> text.skipGap(paper.end()) >= verb)
            .isPresent();
  }

  /** A bracket over an annex, and none behind words of a sentence: {@code Mẫu số 19 (ban hành}. */
  private boolean isCaption(int bracket) {
    return text.isCapital(bracket + 1) || text.startsSentence(bracket);
  }

  /** {@code Thủ tục điều chỉnh giấy phép ... Nghị định A}: a table of an annex enacts nothing. */
  private boolean isListedInAnnex(Verb verb, Mention mention) {
    boolean annex = role(mention.start).filter(SectionRole.ANNEX::equals).isPresent();
    return annex && text.skipGap(verb.end()) < mention.start;
  }

  private boolean isPast(int verb) {
    return PAST.in(text.key(), Math.max(0, verb - LONGEST_PAST), verb).stream()
        .anyMatch(match -> text.skipGap(match.end()) == verb);
  }

  /**
   * Whether the clause before a place tells what has been or is being done: {@code đang xây dựng}.
   */
  private boolean isTold(int place) {
    int from = place;
    while (from > Math.max(0, place - LONGEST_TOLD) && ".;:,".indexOf(text.at(from - 1)) < 0) {
      from--;
    }
    return !PAST.in(text.key(), from, place).isEmpty();
  }

  /**
   * {@code Việc sửa đổi Quyết định A là cần thiết}: the clause begins with what it speaks of;
   * {@code trong quá trình sửa đổi Luật B}.
   */
  private boolean isSubject(int verb) {
    int noun = verb - "việc ".length();
    boolean course = text.hasWord(verb - "quá trình ".length(), "quá trình");
    return course
        || text.hasWord(noun, "việc")
            && (text.startsSentence(noun) || text.wordBefore(noun).isEmpty());
  }

  /** {@code đang xây dựng Nghị định sửa đổi Nghị định A}: the act of a paper that others write. */
  private boolean isOfOtherPaper(int verb, Mention mention) {
    for (int start = verb - 1; start > verb - LONGEST_PAPER && start > 0; start--) {
      Optional<PhraseTable.Match<TypeWord>> word =
          text.isWordStart(start) && text.isCapital(start)
              ? CitationTerms.standard().wordAt(text, start)
              : Optional.empty();
      if (word.filter(paper -> text.skipGap(paper.end()) == verb).isPresent()) {
        boolean ordered = role(start).filter(ORDERS::contains).isPresent();
        boolean draft = !ordered && text.wordBefore(start).equals("thảo");
        return !isInHeader(mention) && (draft || isTold(start));
      }
    }
    return false;
  }

  /**
   * Whether the subject of a verb is another document or another body than the issuer: {@code Hội
   * đồng nhân dân tỉnh thông qua Nghị quyết A, bãi bỏ Nghị quyết B}.
   */
  private boolean isOfOthers(Verb verb, Optional<Mention> before) {
    Optional<Mention> document = before.filter(it -> actors.leadsTo(it.end, verb.start()));
    if (document.isPresent()) {
      return document.get().form != Form.SELF && document.get().relation != Relation.ISSUES;
    }
    boolean second =
        before
            .filter(it -> it.issuance.isPresent())
            .filter(it -> listing.joins(it.end, verb.start()))
            .isPresent();
    return second || actors.before(verb.start()).filter(this::isOther).isPresent();
  }

  private boolean isOther(Span body) {
    String name = text.key().substring(body.start(), body.end());
    boolean own = !issuer.isEmpty() && (issuer.startsWith(name) || name.startsWith(issuer));
    boolean ordered =
        role(body.start()).filter(ORDERS::contains).isPresent()
            || isCommanded(text.wordBefore(body.start()));
    boolean proposed = PROPOSING.contains(text.wordBefore(body.start()));
    return !own && (!ordered || proposed || isTold(body.start()));
  }

  /** {@code yêu cầu Sở Nội vụ sửa đổi}, {@code giao Sở Nội vụ sửa đổi}. */
  private static boolean isCommanded(String before) {
    return List.of("giao", "cầu", "mưu").contains(before);
  }

  boolean isInHeader(Mention mention) {
    return role(mention.start).filter(SectionRole.HEADER::equals).isPresent();
  }

  private Optional<SectionRole> role(int place) {
    return text.directive().sectionAt(place).map(Section::role);
  }
}
