package org.chithi.cite;

import java.util.Optional;
import org.chithi.cite.Citation.Form;
import org.chithi.model.DocumentKind;
import org.chithi.model.DocumentNumber;
import org.chithi.model.Letterhead;
import org.chithi.model.Section;
import org.chithi.model.SectionRole;
import org.chithi.text.Folding;

/** Knows the document at hand by its own number, title and kind. */
final class OwnNames {

  /** A title of fewer units may be that of any document. */
  private static final int SHORTEST_TITLE = 12;

  private final CitedText text;
  private final Letterhead letterhead;
  private final Optional<String> number;
  private final Optional<String> title;

  OwnNames(CitedText text) {
    this.text = text;
    this.letterhead = text.directive().letterhead();
    this.number = letterhead.number().filter(own -> own.number().isPresent()).map(OwnNames::key);
    this.title = letterhead.title().map(Folding::key).filter(it -> it.length() >= SHORTEST_TITLE);
  }

  private static String key(DocumentNumber number) {
    return key(number.number().orElse(""), number.symbol());
  }

  private static String key(String number, String symbol) {
    return number.replaceFirst("^0+", "") + ' ' + symbol.replaceAll("[/-]", " ");
  }

  boolean isKind(DocumentKind kind) {
    return letterhead.kind().filter(own -> own == kind).isPresent();
  }

  /** Whether this is the number line of the letterhead, which cites nothing. */
  boolean isLetterheadNumber(Mention mention) {
    boolean typed = !Character.isDigit(text.at(mention.start));
    return roleAt(mention.start).filter(role -> role == SectionRole.HEADER).isPresent()
            && (isOwnNumber(mention)
                || !typed && text.wordBefore(mention.start).equals("số") && startsLine(mention))
        || !typed && startsLine(mention) && letterhead.number().isPresent() && isOwnNumber(mention);
  }

  private boolean startsLine(Mention mention) {
    int line = mention.start;
    while (line > 0 && text.at(line - 1) != '\n' && text.at(line - 1) != '\t') {
      line--;
    }
    String before = text.key().substring(line, mention.start);
    return before.isBlank() || before.startsWith("số");
  }

  private Optional<SectionRole> roleAt(int place) {
    return text.directive().sectionAt(place).map(Section::role);
  }

  private boolean isOwnNumber(Mention mention) {
    return mention.isFull()
        && number.filter(key(mention.number.get(), mention.symbol.get())::equals).isPresent();
  }

  /** The mention as one of the document at hand, where it is one. */
  Mention or(Mention mention) {
    boolean isSelf =
        switch (mention.form) {
          case NUMBERED -> isOwnNumber(mention) || isAttachedTo(mention);
          case NAMED -> mention.kind.filter(this::isOnlyOfKind).isPresent();
          case SHORT ->
              mention.number.isEmpty()
                  && mention.alias.isEmpty()
                  && mention.kind.filter(this::isKind).isPresent();
          case SELF -> false;
        };
    return isSelf ? mention.as(Form.SELF) : mention;
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
    boolean inHeader = roleAt(start).filter(role -> role == SectionRole.HEADER).isPresent();
    if (inHeader || title.isEmpty() || !isKind(kind) || !text.isCapital(start)) {
      return Optional.empty();
    }
    int place = text.skipGap(behind);
    boolean same = text.key().startsWith(title.get(), place);
    boolean whole = same && text.isWordEnd(place + title.get().length());
    if (!whole || Character.isUpperCase(text.at(behind - 1))) {
      return Optional.empty();
    }
    Mention mention = new Mention(Form.SELF, start, place + title.get().length());
    mention.kind = Optional.of(kind);
    return Optional.of(mention);
  }
}
