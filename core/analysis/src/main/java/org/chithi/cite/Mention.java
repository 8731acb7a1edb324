package org.chithi.cite;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.chithi.cite.Citation.Attribute;
import org.chithi.cite.Citation.Defect;
import org.chithi.cite.Citation.Form;
import org.chithi.cite.Found.Issuance;
import org.chithi.model.DocumentKind;
import org.chithi.model.PartialDate;

/** A citation in the making: what is read of it first, what its neighbours give it later. */
final class Mention {

  final int start;
  final Form form;
  int end;

  Optional<DocumentKind> kind = Optional.empty();
  Optional<String> number = Optional.empty();
  Optional<String> symbol = Optional.empty();
  Optional<PartialDate> date = Optional.empty();
  Optional<String> issuer = Optional.empty();
  Optional<String> term = Optional.empty();
  Optional<String> pinpoint = Optional.empty();
  Optional<String> alias = Optional.empty();
  Relation relation = Relation.MENTIONS;

  /** Where its words start with the pinpoint before them: {@code điểm a khoản 2 A}. */
  int opening;

  /** The code of the issuer in the symbol, {@code TW}; empty if it has none. */
  Optional<String> issuerCode = Optional.empty();

  /** Who issued it and when, where that is told before it. */
  Optional<Issuance> issuance = Optional.empty();

  /** How many bodies issued it by its symbol: {@code TTLT-BTC-BNV}. */
  int issuers = 1;

  /** Whether the list before it has its date, {@code cùng ngày}. */
  boolean sharesDate;

  /** Where the subject ends; the end of the mention itself if none follows. */
  int subjectEnd;

  /** The mention in whose title this one stands. */
  Optional<Mention> outer = Optional.empty();

  /** Whether it acts on the one before it: {@code A được sửa đổi bởi B}. */
  boolean actsOnBefore;

  /** Whether it defines a short name and has no relation of its own. */
  boolean defines;

  final Set<Attribute> inherited = EnumSet.noneOf(Attribute.class);
  final Set<Defect> defects = EnumSet.noneOf(Defect.class);

  Mention(Form form, int start, int end) {
    this.form = form;
    this.start = start;
    this.opening = start;
    this.end = end;
    this.subjectEnd = end;
  }

  /** The same words as another form. */
  Mention as(Form other) {
    Mention copy = new Mention(other, start, end);
    copy.opening = opening;
    copy.kind = kind;
    copy.number = number;
    copy.symbol = symbol;
    copy.issuerCode = issuerCode;
    copy.date = date;
    copy.issuer = issuer;
    copy.term = term;
    copy.inherited.addAll(inherited);
    copy.defects.addAll(defects);
    return copy;
  }

  /** In how many titles, one in another, this one stands. */
  int depth() {
    int depth = 0;
    for (Optional<Mention> next = outer; next.isPresent(); next = next.get().outer) {
      depth++;
    }
    return depth;
  }

  /** Whether this is a full mention that a shorter one can stand for. */
  boolean isFull() {
    return form == Form.NUMBERED && symbol.isPresent() && number.isPresent();
  }
}
