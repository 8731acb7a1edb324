package org.chithi.cite;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chithi.cite.Citation.Form;
import org.chithi.cite.CitationTerms.Use;
import org.chithi.lex.RuleSet;
import org.chithi.lex.TokenType;
import org.chithi.lex.Tokens;
import org.chithi.model.DocumentKind;
import org.chithi.model.Notice;
import org.chithi.model.SectionRole;
import org.chithi.text.Span;
import org.chithi.text.Syllables;

/**
 * The first stage: one pass over the tokens that finds the mentions and gives each what lists, full
 * mentions and the words before it say of it.
 */
final class MentionScanner {

  /** Laws go by their names before their numbers. */
  private static final Set<DocumentKind> LAWS = Set.of(DocumentKind.LUAT, DocumentKind.PHAP_LENH);

  /** So many units a quotation has at most; a mark that is not closed quotes nothing. */
  private static final int LONGEST_QUOTATION = 6000;

  private static final int LONGEST_UNREAD = 25;

  private final CitedTokens text;
  private final Tokens tokens;
  private final TailReader tails;
  private final NumberScanner numbers;
  private final NameScanner names;
  private final ShortNames shorts;
  private final OwnDocument own;
  private final IssuanceFinder issuances;
  private final BitSet quoted;
  private final ModelForms forms;
  private final List<Found> mentions = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();

  MentionScanner(CitationTerms terms, CitationLexicon lexicon, CitedTokens text) {
    this.text = text;
    this.tokens = text.tokens();
    NameEnds ends = new NameEnds(text);
    this.tails = new TailReader(text, ends);
    this.numbers = new NumberScanner(terms, text, tails);
    this.own = new OwnDocument(text, lexicon);
    this.names = new NameScanner(text, tails, ends, numbers, own, mentions);
    this.shorts = new ShortNames(text, tails, ends, numbers, mentions);
    this.issuances = new IssuanceFinder(text, tails);
    this.quoted = quotations(tokens);
    this.forms = new ModelForms(text);
  }

  List<Notice> notices() {
    return notices;
  }

  /** All mentions, an outer one before what stands in its words. */
  List<Found> scan() {
    BitSet cues = tokens.starts(CitationWord.ALIAS_CUE);
    int token = nextOpening(0, cues);
    while (token < tokens.size()) {
      token = nextOpening(Math.max(token + 1, next(token)), cues);
    }
    mentions.removeIf(mention -> own.isAround(mention.from));
    mentions.removeIf(
        mention ->
            mention.form == Form.SHORT && mention.number.isEmpty() && mention.alias.isEmpty());
    mentions.sort(Comparator.<Found>comparingInt(it -> it.from).thenComparingInt(it -> -it.to));
    new ListLinker(text).link(mentions);
    return mentions;
  }

  /** Reads what starts at a token and tells where to go on. */
  private int next(int token) {
    if (tokens.is(token, TokenType.DOC_TYPE)) {
      Optional<Found> alias = shorts.known(token);
      return alias.isPresent() ? add(alias.get()) : typed(token);
    }
    if (tokens.is(token, TokenType.CODE)) {
      return bare(token);
    }
    return define(token);
  }

  /** The next token from one on with which a mention may start or a short name be defined. */
  private int nextOpening(int token, BitSet cues) {
    int typed = tokens.next(token, TokenType.DOC_TYPE, TokenType.CODE);
    int cue = cues.nextSetBit(token);
    return cue < 0 ? typed : Math.min(typed, cue);
  }

  private int define(int token) {
    List<Found> defined = new ArrayList<>();
    int end = shorts.define(token, defined);
    mentions.addAll(defined);
    return end;
  }

  private int typed(int from) {
    DocumentKind kind = text.kind(from).orElse(DocumentKind.KHAC);
    Optional<Use> use = tokens.sense(from, Use.class);
    if (tokens.means(from, Use.MEETING)) {
      return text.match(from, "NUMBERED_MEETING")
          .filter(names::isMeeting)
          .map(match -> addAll(names.plenums(Found.named(from, match.to(), kind))))
          .orElse(from + 1);
    }
    if (forms.holds(from) && text.match(from, "SELF").isPresent()) {
      return from + 1;
    }
    Optional<Found> self = self(from, kind);
    if (self.isPresent()) {
      return add(self.get());
    }
    boolean full = use.filter(Use.WORD::equals).isPresent();
    List<Found> back =
        full && !text.isAfter(from, CitationWord.NO_NUMBER)
            ? shorts.pointingBack(from, kind, isAnother(from, kind))
            : List.of();
    if (!back.isEmpty()) {
      return addAll(back.stream().map(own::or).toList());
    }
    List<Found> found = LAWS.contains(kind) ? List.of() : numbered(from, kind, full);
    return found.isEmpty() ? named(from, kind) : addNumbered(found, from);
  }

  /**
   * Whether the document at hand is not meant: in a quotation, by the word of another kind, or in
   * an article on the one that has been named.
   */
  private boolean isAnother(int from, DocumentKind kind) {
    return quoted.get(from) || tokens.isCapital(from) && (!own.mayBe(kind, from) || isRetold(kind));
  }

  /** {@code Chính phủ vừa ban hành Nghị định A ... Nghị định này}: what an article is on. */
  private boolean isRetold(DocumentKind kind) {
    return own.isUnknown() && shorts.lastFull(kind).filter(this::isNews).isPresent();
  }

  private boolean isNews(Found document) {
    return text.role(document.from).filter(SectionRole.MANDATE::equals).isEmpty()
        && (text.isAfter(document.from, CitationWord.ISSUING)
            || text.isAfter(document.from, Relation.DISSEMINATES));
  }

  private int named(int from, DocumentKind kind) {
    if (own.isKindLine(from, kind)) {
      return from + 1;
    }
    Optional<Found> title = own.byTitle(from, kind).or(() -> byIssuer(from, kind));
    List<Found> found =
        title.isPresent()
            ? List.of(title.get())
            : isNoName(from, kind) ? List.of() : names.read(from, kind);
    if (!found.isEmpty()) {
      found.forEach(mention -> add(own.or(mention)));
      boolean mayHoldNames = found.size() == 1 && found.get(0).form != Form.NUMBERED;
      return mayHoldNames ? from + 1 : found.stream().mapToInt(it -> it.to).max().getAsInt();
    }
    if (LAWS.contains(kind)) {
      List<Found> numbered = numbered(from, kind, true);
      if (!numbered.isEmpty()) {
        return addNumbered(numbered, from);
      }
    }
    reportUnread(from);
    return from + 1;
  }

  /**
   * {@code Kế hoạch của Ban Thường vụ}: type and issuer of this document, or of the only one that
   * is mentioned in full before.
   */
  private Optional<Found> byIssuer(int from, DocumentKind kind) {
    int body = text.match(from, "OF_BODY").map(RuleSet.Match::to).orElse(from);
    int end = body > from ? tails.bodyEnd(body, 1) : from;
    boolean several = tokens.is(from - 1, TokenType.QUANTIFIER);
    if (end <= body || several || isNoName(from, kind)) {
      return Optional.empty();
    }
    String issuer = tails.name(body, end);
    boolean titled = text.isAt(end, CitationWord.SUBJECT);
    if (titled || !own.isIssuedBy(kind, issuer)) {
      return shorts
          .byIssuer(from, end, kind, issuer)
          .or(() -> names.bySubject(from, end, kind, issuer));
    }
    Found found = new Found(Form.SELF, from, end);
    found.kind = Optional.of(kind);
    found.issuer = Optional.of(issuer);
    return Optional.of(found);
  }

  /** Whether the name after a type word is that of no document. */
  private boolean isNoName(int from, DocumentKind kind) {
    return text.isAfter(from, CitationWord.NO_NAME)
        || kind == DocumentKind.LUAT
            && (text.isAfter(from, CitationWord.NO_LAW)
                || text.isAfterName(from)
                || isForeign(from + 1));
  }

  /** {@code Luật Moore}: no law of the country bears a foreign name. */
  private boolean isForeign(int word) {
    return tokens.isCapital(word)
        && !tokens.isAllCapitals(word)
        && tokens.entry(word).isEmpty()
        && !Syllables.isSyllable(tokens.words(word, word + 1));
  }

  private int addNumbered(List<Found> found, int from) {
    if (!text.isAfter(from, CitationWord.NO_NUMBER)) {
      found.forEach(this::addNumbered);
    }
    return found.get(found.size() - 1).to;
  }

  private int addAll(List<Found> found) {
    found.forEach(this::add);
    return found.get(found.size() - 1).to;
  }

  /** Reports a type word and {@code số} whose number is not read. */
  private void reportUnread(int from) {
    int sign = from + 1;
    int word = tokens.isSign(sign + 1, ':') || tokens.isSign(sign + 1, '.') ? sign + 2 : sign + 1;
    if (!tokens.is(sign, TokenType.NUMBER_SIGN)
        || word >= tokens.size()
        || !text.goesOn(sign)
        || !text.goesOn(word)) {
      return;
    }
    int start = tokens.start(word);
    int end = start;
    while (end < tokens.text().length() && tokens.text().charAt(end) > ' ' && end - start < 200) {
      end++;
    }
    String printed = tokens.text().substring(start, Math.min(end, start + LONGEST_UNREAD));
    boolean coded =
        printed.chars().anyMatch(Character::isUpperCase)
            && printed
                .chars()
                .anyMatch(unit -> unit == '-' || unit == '/' || Character.isDigit(unit));
    if (coded && printed.length() > 1) {
      Span span = new Span(tokens.start(from), end);
      notices.add(
          new Notice(
              Notice.Code.CITATION_UNREAD,
              "\""
                  + tokens.line(from, tokens.at(end - 1) + 1)
                  + "\" looks like a citation, but its number is not read.",
              span));
    }
  }

  private List<Found> numbered(int from, DocumentKind kind, boolean full) {
    List<Found> found = numbers.read(from, kind);
    boolean alone = found.size() == 1 && found.get(0).symbol.isEmpty();
    return alone && !shorts.accepts(found.get(0), full) ? List.of() : found;
  }

  /**
   * {@code Kết luận này}; one of many, of another type in small letters, or in the words of another
   * document is no self mention.
   */
  private Optional<Found> self(int from, DocumentKind kind) {
    boolean paper = text.match(from, "PAPER").isPresent();
    Optional<RuleSet.Match> self = text.match(from, "SELF");
    boolean isSelf =
        self.isPresent()
            && (kind != DocumentKind.KHAC || paper)
            && !quoted.get(from)
            && !tokens.is(from - 1, TokenType.QUANTIFIER)
            && !isRetold(kind)
            && (paper
                || (tokens.isCapital(from)
                    ? own.mayBe(kind, from)
                    : own.isKind(kind) || own.isAttachedRule(kind, from)));
    if (!isSelf) {
      return Optional.empty();
    }
    Found found = new Found(Form.SELF, from, self.get().to());
    found.kind = Optional.of(kind);
    return Optional.of(found);
  }

  private int bare(int token) {
    char before = tokens.start(token) > 0 ? tokens.text().charAt(tokens.start(token) - 1) : ' ';
    if ("/-.,".indexOf(before) >= 0) {
      return token + 1;
    }
    if (tokens.isSign(token + 1, '.') && text.isAt(token + 2, CitationWord.FILE_TYPE)) {
      return token + 1;
    }
    Optional<Found> number = numbers.readBare(token);
    number.ifPresent(this::addNumbered);
    return number.map(mention -> mention.to).orElse(token + 1);
  }

  private void addNumbered(Found mention) {
    boolean blank = forms.holds(mention.from) && mention.number.isEmpty();
    if (blank || own.isLetterheadNumber(mention)) {
      return;
    }
    issuances.read(mention, mentions);
    add(own.or(shorts.shortened(mention)));
  }

  private Optional<Found> last() {
    return mentions.isEmpty() ? Optional.empty() : Optional.of(mentions.get(mentions.size() - 1));
  }

  private int add(Found mention) {
    Found last = last().orElse(mention);
    boolean crosses = last.from < mention.from && last.to > mention.from && last.to < mention.to;
    if (crosses) {
      last.to = wordsEnd(mention.from);
    }
    mentions.add(mention);
    return mention.to;
  }

  /** The end of the words before a token. */
  private int wordsEnd(int token) {
    int end = token;
    while (tokens.is(end - 1, TokenType.PUNCT)) {
      end--;
    }
    return end;
  }

  /**
   * The tokens in the words of other documents that a text quotes: {@code quy định: “Trước ngày
   * Nghị định này có hiệu lực ...”}; not the first, which a short name would be.
   */
  private static BitSet quotations(Tokens tokens) {
    BitSet quoted = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    int first = tokens.next(0, TokenType.PUNCT);
    for (int i = first; i < tokens.size(); i = tokens.next(i + 1, TokenType.PUNCT)) {
      char sign = tokens.text().charAt(tokens.start(i));
      if (sign == '“') {
        open.push(i);
      } else if (sign == '”' && !open.isEmpty()) {
        int start = open.pop();
        if (tokens.start(i) - tokens.start(start) <= LONGEST_QUOTATION && i > start + 2) {
          quoted.set(start + 2, i);
        }
      }
    }
    return quoted;
  }
}
