package org.chithi.cite;

import java.util.Optional;
import org.chithi.cite.Citation.Form;
import org.chithi.model.DocumentKind;
import org.chithi.model.DocumentNumber;
import org.chithi.model.Issuer;
import org.chithi.model.Letterhead;
import org.chithi.model.Section;
import org.chithi.model.SectionRole;
import org.chithi.text.Folding;

/** Knows the document at hand by its own number, title and kind. */
final class OwnNames {

  /** A title of fewer units may be that of any document. */
  private static final int SHORTEST_TITLE = 12;

  /** "Số", a colon and a space. */
  private static final int LONGEST_WORD = 5;

  private final CitedText text;
  private final Letterhead letterhead;
  private final Optional<String> number;
  private final Optional<String> title;
  private final OwnSeries series;

  OwnNames(CitedText text) {
    this.text = text;
    this.letterhead = text.directive().letterhead();
    this.number = letterhead.number().filter(own -> own.number().isPresent()).map(OwnNames::key);
    this.title = letterhead.title().map(Folding::key).filter(it -> it.length() >= SHORTEST_TITLE);
    this.series = new OwnSeries(letterhead);
  }

  private static String key(DocumentNumber number) {
    return key(number.number().orElse(""), number.symbol());
  }

  private static String key(String number, String symbol) {
    return number.replaceFirst("^0+", "") + ' ' + symbol.replaceAll("[/-]", " ");
  }

  /**
   * Whether a type word with "này" can mean this document: its own kind, a rule that a decision
   * issues, or any where the kind is not known.
   */
  boolean mayBe(DocumentKind kind, int place) {
    boolean rule = kind == DocumentKind.QUY_CHE || kind == DocumentKind.QUY_DINH;
    return letterhead.kind().isEmpty()
        || isKind(kind)
        || isKind(DocumentKind.THONG_BAO) && kind == DocumentKind.KET_LUAN && announcesConclusion()
        || rule && isKind(DocumentKind.QUYET_DINH)
        || hasRole(place, SectionRole.ANNEX);
  }

  /** {@code THÔNG BÁO Kết luận của Chủ tịch Ủy ban nhân dân tỉnh}. */
  private boolean announcesConclusion() {
    return letterhead.title().map(Folding::key).filter(it -> it.startsWith("kết luận")).isPresent();
  }

  boolean isKind(DocumentKind kind) {
    return letterhead.kind().filter(own -> own == kind).isPresent();
  }

  /** Whether this is the number line of a letterhead, {@code Số 18-KL/TU}, which cites nothing. */
  boolean isLetterheadNumber(Mention mention) {
    boolean header = hasRole(mention.start, SectionRole.HEADER);
    if (!Character.isDigit(text.at(mention.start))) {
      return header && isOwnNumber(mention);
    }
    int word = mention.start - "số".length();
    while (word > mention.start - LONGEST_WORD && !text.key().startsWith("số", word)) {
      word--;
    }
    boolean announced = text.key().startsWith("số", word) && isCellStart(word);
    boolean alone = announced && "\n\t".indexOf(text.at(mention.end)) >= 0;
    boolean opens = announced || isCellStart(mention.start);
    return alone || opens && (header || isOwnNumber(mention));
  }

  private boolean isCellStart(int place) {
    return "\n\t".indexOf(text.at(place - 1)) >= 0;
  }

  /** Whether a line by itself names the document in the words around it, as portals do. */
  boolean isCaption(Mention mention) {
    boolean around = hasRole(mention.start, SectionRole.OTHER);
    boolean alone = text.at(mention.start - 1) == '\n' && mention.issuer.isEmpty();
    return around && alone && (isOwnNumber(mention) || mention.symbol.isEmpty());
  }

  /** Whether a type word is the line of the letterhead that says what the document is. */
  boolean isKindLine(int start, int behind, DocumentKind kind) {
    boolean capitals = Character.isUpperCase(text.at(behind - 1));
    boolean opens = text.at(start - 1) == '\n' || hasRole(start, SectionRole.MANDATE);
    return capitals && opens && isKind(kind) && !hasRole(start, SectionRole.IMPLEMENTATION);
  }

  private boolean hasRole(int place, SectionRole role) {
    return roleAt(place).filter(role::equals).isPresent();
  }

  private Optional<SectionRole> roleAt(int place) {
    return text.directive().sectionAt(place).map(Section::role);
  }

  private boolean isOwnNumber(Mention mention) {
    return mention.isFull()
        && number.filter(key(mention.number.get(), mention.symbol.get())::equals).isPresent();
  }

  /** {@code Chỉ thị số 45} in the text of the Chỉ thị 45-CT/TW. */
  private boolean isOwnShortNumber(Mention mention) {
    return mention.symbol.isEmpty()
        && mention.kind.filter(this::isKind).isPresent()
        && mention.number.isPresent()
        && number.filter(own -> own.startsWith(key(mention.number.get(), ""))).isPresent();
  }

  /** Whether a document that prints no number can be meant by one of its kind and issuer. */
  boolean isLike(Mention mention) {
    return number.isEmpty()
        && mention.kind.isPresent()
        && mention.kind.equals(letterhead.kind())
        && mention.issuer.isPresent()
        && mention.issuer.equals(letterhead.issuer().map(Issuer::name));
  }

  /** The mention as one of the document at hand, where it is one. */
  Mention or(Mention mention) {
    boolean isSelf =
        switch (mention.form) {
          case NUMBERED ->
              (isOwnNumber(mention) || isOwnShortNumber(mention)) && !isAnother(mention)
                  || isAttachedTo(mention);
          case NAMED -> mention.kind.filter(this::isOnlyOfKind).isPresent();
          case SHORT ->
              mention.number.isEmpty()
                  && mention.alias.isEmpty()
                  && mention.kind.filter(this::isKind).isPresent();
          case SELF -> false;
        };
    return isSelf ? mention.as(Form.SELF) : mention;
  }

  /** Whether a mention with the own number is of another term or province, {@code 05-NQ/TU}. */
  private boolean isAnother(Mention mention) {
    return series.isAnother(mention.issuer, mention.date);
  }

  /** A document that has no number goes by the name of its kind: the Statute, the Constitution. */
  private boolean isOnlyOfKind(DocumentKind kind) {
    return (kind == DocumentKind.DIEU_LE || kind == DocumentKind.HIEN_PHAP) && isKind(kind);
  }

  /** {@code (Kèm theo Kế hoạch số /KH-UBND ...)} over the annex of a plan without a number. */
  private boolean isAttachedTo(Mention mention) {
    boolean unnumbered = number.isEmpty() || mention.number.isEmpty();
    boolean annex = roleAt(mention.start).filter(role -> role == SectionRole.ANNEX).isPresent();
    return unnumbered
        && annex
        && mention.kind.filter(this::isKind).isPresent()
        && text.key().startsWith("kèm theo", mention.start - "kèm theo ".length());
  }

  /** The document by kind and title in its own text: {@code Quy định thi hành Điều lệ Đảng}. */
  Optional<Mention> byTitle(int start, int behind, DocumentKind kind) {
    boolean inHeader = hasRole(start, SectionRole.HEADER);
    if (inHeader || title.isEmpty() || !isKind(kind) || !text.isCapital(start)) {
      return Optional.empty();
    }
    int place = text.skipGap(behind);
    boolean same = text.key().startsWith(title.get(), place);
    boolean whole = same && text.isWordEnd(place + title.get().length());
    String before = text.wordBefore(start);
    boolean tells = before.equals("hành") || before.equals("là");
    if (!whole || tells || Character.isUpperCase(text.at(behind - 1))) {
      return Optional.empty();
    }
    Mention mention = new Mention(Form.SELF, start, place + title.get().length());
    mention.kind = Optional.of(kind);
    return Optional.of(mention);
  }
}
