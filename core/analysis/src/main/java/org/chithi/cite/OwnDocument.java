package org.chithi.cite;

import java.util.Optional;
import org.chithi.cite.Citation.Form;
import org.chithi.lex.TokenType;
import org.chithi.lex.Tokens;
import org.chithi.model.Closing;
import org.chithi.model.DocumentKind;
import org.chithi.model.DocumentNumber;
import org.chithi.model.Issuer;
import org.chithi.model.Letterhead;
import org.chithi.model.SectionRole;
import org.chithi.text.Folding;

/** Knows the document at hand by its own number, title and kind. */
final class OwnDocument {

  /** A title of fewer units may be that of any document. */
  private static final int SHORTEST_TITLE = 12;

  private final CitedTokens text;
  private final Tokens tokens;
  private final Letterhead letterhead;
  private final Optional<String> number;
  private final Tokens title;
  private final OwnSeries series;

  OwnDocument(CitedTokens text, CitationLexicon lexicon) {
    this.text = text;
    this.tokens = text.tokens();
    this.letterhead = text.directive().letterhead();
    this.number = letterhead.number().filter(own -> own.number().isPresent()).map(OwnDocument::key);
    this.title = lexicon.read(letterhead.title().orElse(""));
    this.series = new OwnSeries(letterhead);
  }

  private static String key(DocumentNumber number) {
    return key(number.number().orElse(""), number.symbol());
  }

  private static String key(String number, String symbol) {
    return Found.withoutZeros(number) + ' ' + symbol.replace('/', ' ').replace('-', ' ');
  }

  /**
   * Whether a type word with "này" can mean this document: its own kind, a rule that a decision
   * issues, or any where the kind is not known.
   */
  boolean mayBe(DocumentKind kind, int token) {
    boolean rule = kind == DocumentKind.QUY_CHE || kind == DocumentKind.QUY_DINH;
    return letterhead.kind().isEmpty()
        || isKind(kind)
        || isKind(DocumentKind.THONG_BAO) && kind == DocumentKind.KET_LUAN && announcesConclusion()
        || rule && isKind(DocumentKind.QUYET_DINH)
        || hasRole(token, SectionRole.ANNEX);
  }

  /** Whether this is the rule in the annex of a decision, {@code quy định này} in small letters. */
  boolean isAttachedRule(DocumentKind kind, int token) {
    boolean rule = kind == DocumentKind.QUY_CHE || kind == DocumentKind.QUY_DINH;
    return rule && isKind(DocumentKind.QUYET_DINH) && hasRole(token, SectionRole.ANNEX);
  }

  /** {@code THÔNG BÁO Kết luận của Chủ tịch Ủy ban nhân dân tỉnh}. */
  private boolean announcesConclusion() {
    return title.phraseEnd(0, CitationWord.CONCLUDES) > 0;
  }

  /** Whether the text has neither head nor foot: it may be an article on other documents. */
  boolean isUnknown() {
    return letterhead.number().isEmpty()
        && text.directive().section(SectionRole.HEADER).isEmpty()
        && hasNoFoot();
  }

  private boolean hasNoFoot() {
    Closing closing = text.directive().closing();
    return closing.recipients().isEmpty() && closing.signature().isEmpty();
  }

  /**
   * Whether an article on this document, without its issuer and foot, means it where it could mean
   * another of its series.
   */
  boolean isReportedBeside(Found other) {
    return letterhead.issuer().isEmpty()
        && hasNoFoot()
        && other.kind.filter(this::isKind).isPresent()
        && letterhead.number().map(DocumentNumber::symbol).equals(other.symbol);
  }

  boolean isKind(DocumentKind kind) {
    return letterhead.kind().filter(own -> own == kind).isPresent();
  }

  /** Whether this is the number line of a letterhead, {@code Số 18-KL/TU}, which cites nothing. */
  boolean isLetterheadNumber(Found mention) {
    boolean header = hasRole(mention.from, SectionRole.HEADER);
    if (!tokens.is(mention.from, TokenType.CODE) && !tokens.is(mention.from, TokenType.NUMBER)) {
      return header && isOwnNumber(mention);
    }
    int sign = mention.from - 1;
    if (tokens.isSign(sign, ":.")) {
      sign--;
    }
    boolean announced = tokens.is(sign, TokenType.NUMBER_SIGN) && opensCell(sign);
    boolean alone = announced && opensCell(mention.to);
    boolean opens = announced || opensCell(mention.from);
    return alone || opens && (header || isOwnNumber(mention));
  }

  private boolean opensCell(int token) {
    return tokens.startsLine(token);
  }

  /**
   * Whether a token stands in the words that a page puts around the document: they cite nothing.
   */
  boolean isAround(int token) {
    return hasRole(token, SectionRole.OTHER);
  }

  /** Whether a type word is the line of the letterhead that says what the document is. */
  boolean isKindLine(int token, DocumentKind kind) {
    boolean opens = tokens.startsLine(token) || hasRole(token, SectionRole.MANDATE);
    return tokens.isAllCapitals(token)
        && opens
        && isKind(kind)
        && !hasRole(token, SectionRole.IMPLEMENTATION);
  }

  private boolean hasRole(int token, SectionRole role) {
    Optional<SectionRole> found = text.role(token);
    return found.isPresent() && found.get() == role;
  }

  private boolean isOwnNumber(Found mention) {
    return mention.isFull()
        && number.filter(key(mention.number.get(), mention.symbol.get())::equals).isPresent();
  }

  /** {@code Chỉ thị số 45} in the text of the Chỉ thị 45-CT/TW. */
  private boolean isOwnShortNumber(Found mention) {
    return mention.symbol.isEmpty()
        && mention.kind.filter(this::isKind).isPresent()
        && mention
            .number
            .filter(
                it ->
                    letterhead
                        .number()
                        .flatMap(DocumentNumber::number)
                        .filter(own -> Found.bare(own).equals(Found.bare(it)))
                        .isPresent())
            .isPresent();
  }

  /** Whether a document that prints no number can be meant by one of its kind and issuer. */
  boolean isLike(Found mention) {
    return number.isEmpty()
        && mention.kind.isPresent()
        && mention.kind.equals(letterhead.kind())
        && mention.issuer.isPresent()
        && mention.issuer.equals(letterhead.issuer().map(Issuer::name));
  }

  /**
   * Whether a document of a type is this one by its issuer, perhaps without its place: {@code Kế
   * hoạch của UBND xã}.
   */
  boolean isIssuedBy(DocumentKind kind, String issuer) {
    return isKind(kind)
        && letterhead
            .issuer()
            .filter(own -> (Folding.key(own.name()) + " ").startsWith(Folding.key(issuer) + " "))
            .isPresent();
  }

  /** {@code Ủy ban nhân dân xã ban hành Kế hoạch ... như sau}: what this document issues. */
  boolean isEnacted(int token, DocumentKind kind) {
    return isKind(kind)
        && hasRole(token, SectionRole.MANDATE)
        && text.isAfter(token, CitationWord.ISSUES);
  }

  /** The mention as one of the document at hand, where it is one. */
  Found or(Found mention) {
    boolean isSelf =
        switch (mention.form) {
          case NUMBERED ->
              (isOwnNumber(mention) || isOwnShortNumber(mention)) && !isAnother(mention)
                  || isAttachedTo(mention);
          case NAMED ->
              mention.kind.filter(this::isOnlyOfKind).isPresent() && !isOfAnotherBody(mention);
          case SHORT ->
              mention.number.isEmpty()
                  && mention.alias.isEmpty()
                  && mention.kind.filter(this::isKind).isPresent();
          case SELF -> false;
        };
    return isSelf ? mention.as(Form.SELF) : mention;
  }

  /** Whether a mention with the own number is of another term or province, {@code 05-NQ/TU}. */
  private boolean isAnother(Found mention) {
    return series.isAnother(mention.issuer, mention.date);
  }

  /** A document that has no number goes by the name of its kind: the Statute, the Constitution. */
  private boolean isOnlyOfKind(DocumentKind kind) {
    return (kind == DocumentKind.DIEU_LE || kind == DocumentKind.HIEN_PHAP) && isKind(kind);
  }

  /** {@code Điều lệ của Đội} in the statute of the Union. */
  private boolean isOfAnotherBody(Found statute) {
    int of = statute.from + 1;
    int start = tokens.is(of, TokenType.OF) && of < statute.to ? of + 1 : statute.from;
    String words = Folding.key(tokens.words(start, statute.to)) + ' ';
    String kind = Folding.key(statute.kind.orElseThrow().printedName()) + ' ';
    String said = words.startsWith(kind) ? words.substring(kind.length()) : words;
    return letterhead
        .title()
        .or(
            () ->
                letterhead
                    .issuer()
                    .filter(it -> it.evidence() == Issuer.Evidence.TITLE)
                    .map(Issuer::name))
        .filter(own -> !(Folding.key(own) + ' ').startsWith(said))
        .isPresent();
  }

  /** {@code (Kèm theo Kế hoạch số /KH-UBND ...)} over the annex of a plan without a number. */
  private boolean isAttachedTo(Found mention) {
    boolean unnumbered = number.isEmpty() || mention.number.isEmpty();
    return unnumbered
        && hasRole(mention.from, SectionRole.ANNEX)
        && mention.kind.filter(this::isKind).isPresent()
        && text.isAfter(mention.from, CitationWord.ATTACHED);
  }

  /** The document by kind and title in its own text: {@code Quy định thi hành Điều lệ Đảng}. */
  Optional<Found> byTitle(int from, DocumentKind kind) {
    boolean mayBe =
        letterhead.title().filter(it -> it.length() >= SHORTEST_TITLE).isPresent()
            && isKind(kind)
            && tokens.isCapital(from)
            && !tokens.isAllCapitals(from)
            && !hasRole(from, SectionRole.HEADER)
            && !text.isAfter(from, CitationWord.TELLS)
            && !text.isAfter(from, ClauseWord.DRAFT);
    int end = mayBe && text.goesOn(from + 1) ? titleEnd(from + 1, 0) : from + 1;
    if (end == from + 1) {
      return Optional.empty();
    }
    Found found = new Found(Form.SELF, from, end);
    found.kind = Optional.of(kind);
    return Optional.of(found);
  }

  /**
   * Where the rule ends that starts at a token and that the title of this decision names, {@code
   * BAN HÀNH QUY CHẾ ...}; the next token if the title names another.
   */
  int issuedTitleEnd(int from) {
    if (title.phraseEnd(0, CitationWord.ISSUES_RULE) == 0) {
      return from + 1;
    }
    for (int i = 0; i < title.size(); i++) {
      if (title.is(i, TokenType.DOC_TYPE) && sameWord(from, i)) {
        return Math.max(from + 1, titleEnd(from, i));
      }
    }
    return from + 1;
  }

  /** Where the words of the title end from one of its tokens on; the token if others stand here. */
  private int titleEnd(int token, int fromTitle) {
    int length = title.size() - fromTitle;
    for (int i = 0; i < length; i++) {
      if (!sameWord(token + i, fromTitle + i)) {
        return token;
      }
    }
    return token + length;
  }

  private boolean sameWord(int token, int inTitle) {
    String word = tokens.words(token, token + 1);
    String own = title.words(inTitle, inTitle + 1);
    return word.length() == own.length()
        ? word.equalsIgnoreCase(own)
        : Folding.key(word).equals(Folding.key(own));
  }
}
