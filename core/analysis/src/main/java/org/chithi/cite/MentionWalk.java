package org.chithi.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chithi.cite.Citation.Form;
import org.chithi.cite.CitationTerms.TypeWord;
import org.chithi.cite.CitationTerms.Use;
import org.chithi.model.DocumentKind;
import org.chithi.model.Notice;
import org.chithi.text.PhraseTable.Match;
import org.chithi.text.Span;

/** One walk over a text that gathers the mentions in the order of their first words. */
final class MentionWalk {

  /** Laws go by their names before their numbers. */
  private static final Set<DocumentKind> LAWS = Set.of(DocumentKind.LUAT, DocumentKind.PHAP_LENH);

  private static final Set<String> PLURALS = Set.of("các", "những", "mọi", "từng", "một", "nhiều");

  private final CitationTerms terms;
  private final CitedText text;
  private final NumberedReader numbered;
  private final NameReader named;
  private final ShortForms shorts;
  private final OwnNames own;
  private final IssuanceReader issuances;
  private final NoDocument none;
  private final Quotations quotations;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();

  MentionWalk(CitationTerms terms, CitedText text) {
    this.terms = terms;
    this.text = text;
    this.numbered = new NumberedReader(terms, text);
    this.named = new NameReader(text, numbered, mentions);
    this.shorts = new ShortForms(text, mentions);
    this.own = new OwnNames(text);
    this.issuances = new IssuanceReader(text);
    this.none = new NoDocument(text);
    this.quotations = new Quotations(text.text());
  }

  List<Notice> notices() {
    return notices;
  }

  /** All mentions, an outer one before what stands in its words. */
  List<Mention> walk() {
    int place = 0;
    while (place < text.length()) {
      place = text.isWordStart(place) ? next(place) : place + 1;
    }
    int end = text.documentEnd();
    mentions.removeIf(mention -> mention.start >= end && !isAboutThis(mention));
    return mentions;
  }

  /** Words behind a document cite only it: {@code Nội dung chính của Kết luận số 61-KL/TW}. */
  private boolean isAboutThis(Mention mention) {
    boolean caption = text.at(mention.start - 1) == '\n';
    return mention.number.isPresent()
        && !caption
        && (mention.form == Form.SELF || own.isLike(mention));
  }

  /** Reads what starts at a word and tells where to go on. */
  private int next(int place) {
    Optional<Mention> alias = shorts.known(place);
    if (alias.isPresent()) {
      return add(alias.get());
    }
    Optional<Match<TypeWord>> word = terms.wordAt(text, place);
    if (word.isPresent()) {
      return typed(place, word.get());
    }
    if (Character.isDigit(text.at(place))) {
      return bare(place);
    }
    int defined = shorts.defineAt(place, this::definition);
    return defined > place ? defined : text.wordEnd(place);
  }

  private int typed(int start, Match<TypeWord> word) {
    DocumentKind kind = word.meaning().kind();
    int behind = word.end();
    if (word.meaning().use() == Use.MEETING) {
      List<Mention> met = named.readMeeting(start, start + 2, kind);
      met.forEach(this::add);
      return met.isEmpty() ? behind : met.get(met.size() - 1).end;
    }
    Optional<Mention> self = self(start, behind, kind);
    if (self.isPresent()) {
      return add(self.get());
    }
    boolean full = word.meaning().use() == Use.WORD;
    Optional<Mention> back = full ? shorts.pointingBack(start, behind, kind) : Optional.empty();
    if (back.isPresent()) {
      return add(own.or(back.get()));
    }
    List<Mention> found = LAWS.contains(kind) ? List.of() : numbered(start, behind, kind, full);
    return found.isEmpty() ? named(start, behind, kind) : addAll(found, start);
  }

  private int named(int start, int behind, DocumentKind kind) {
    if (own.isKindLine(start, behind, kind)) {
      return behind;
    }
    Optional<Mention> ownName = own.byTitle(start, behind, kind);
    List<Mention> names =
        ownName.isPresent()
            ? List.of(ownName.get())
            : none.isNamed(start, kind) ? List.of() : named.read(start, behind, kind);
    if (!names.isEmpty()) {
      names.forEach(mention -> add(own.or(mention)));
      boolean mayHoldNames = names.size() == 1 && names.get(0).form != Form.NUMBERED;
      return mayHoldNames ? behind : names.stream().mapToInt(it -> it.end).max().getAsInt();
    }
    if (LAWS.contains(kind)) {
      List<Mention> found = numbered(start, behind, kind, true);
      if (!found.isEmpty()) {
        return addAll(found, start);
      }
    }
    if (numbered.isUnread(behind)) {
      tellUnread(start, behind);
    }
    return behind;
  }

  private int addAll(List<Mention> found, int start) {
    if (!none.isNumbered(start)) {
      found.forEach(this::addNumbered);
    }
    return found.get(found.size() - 1).end;
  }

  private void tellUnread(int start, int behind) {
    int end = text.wordEnd(text.skipGap(text.wordEnd(text.skipGap(behind))));
    while (end < text.length() && text.at(end) > ' ') {
      end++;
    }
    notices.add(
        new Notice(
            Notice.Code.CITATION_UNREAD,
            "\"" + text.words(start, end) + "\" looks like a citation, but its number is not read.",
            new Span(start, end)));
  }

  private List<Mention> numbered(int start, int behind, DocumentKind kind, boolean full) {
    List<Mention> found = numbered.read(start, behind, kind);
    if (found.size() == 1 && found.get(0).symbol.isEmpty()) {
      return shorts.accepts(found.get(0), behind, full) ? found : List.of();
    }
    return found;
  }

  /**
   * {@code Kết luận này}; one of many, of another type in small letters, or in the words of another
   * document is no self mention.
   */
  private Optional<Mention> self(int start, int behind, DocumentKind kind) {
    int next = text.skipGap(behind);
    boolean isSelf =
        text.hasWord(next, "này")
            && kind != DocumentKind.KHAC
            && !quotations.holds(start)
            && !PLURALS.contains(text.wordBefore(start))
            && (text.isCapital(start) ? own.mayBe(kind, start) : own.isKind(kind));
    if (!isSelf) {
      return Optional.empty();
    }
    Mention mention = new Mention(Form.SELF, start, next + "này".length());
    mention.kind = Optional.of(kind);
    return Optional.of(mention);
  }

  private int bare(int place) {
    if ("/-.,".indexOf(text.at(place - 1)) >= 0) {
      return text.wordEnd(place);
    }
    Optional<Mention> number = numbered.readBare(place);
    number.ifPresent(this::addNumbered);
    return number.map(mention -> mention.end).orElse(text.wordEnd(place));
  }

  private void addNumbered(Mention mention) {
    if (own.isLetterheadNumber(mention) || own.isCaption(mention)) {
      return;
    }
    issuances.read(mention, last());
    add(own.or(shorts.shortened(mention)));
  }

  /** What a definition of a short name says by itself: a number with its symbol stays one. */
  private Optional<Mention> definition(int place) {
    return terms
        .wordAt(text, place)
        .flatMap(
            word ->
                numbered.read(place, word.end(), word.meaning().kind()).stream()
                    .findFirst()
                    .filter(mention -> mention.symbol.isPresent()));
  }

  private Optional<Mention> last() {
    return mentions.isEmpty() ? Optional.empty() : Optional.of(mentions.get(mentions.size() - 1));
  }

  private int add(Mention mention) {
    Mention last = last().orElse(mention);
    boolean crosses =
        last.start < mention.start && last.end > mention.start && last.end < mention.end;
    if (crosses) {
      last.end = wordsEnd(mention.start);
    }
    mentions.add(mention);
    return mention.end;
  }

  /** The end of the words before a place. */
  private int wordsEnd(int place) {
    int end = place;
    while (!Character.isLetterOrDigit(text.at(end - 1))) {
      end--;
    }
    return end;
  }
}
