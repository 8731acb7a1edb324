package org.chithi.cite;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chithi.cite.Citation.Attribute;
import org.chithi.cite.Citation.Defect;
import org.chithi.cite.Citation.Form;
import org.chithi.lex.PrintedCode;
import org.chithi.model.DocumentKind;
import org.chithi.model.PartialDate;

/**
 * A mention in the making: known only to the first stage, which reads its words and then gives it
 * what its neighbours say.
 */
final class Found {

  /**
   * Who issued documents, and when, by the words before them.
   *
   * @param issuer the body that stands before the verb
   * @param date the day before it, if any
   */
  record Issuance(String issuer, Optional<PartialDate> date) {}

  final Form form;
  final int from;
  int to;

  Optional<DocumentKind> kind = Optional.empty();
  Optional<String> number = Optional.empty();
  Optional<String> symbol = Optional.empty();
  Optional<PartialDate> date = Optional.empty();
  Optional<String> issuer = Optional.empty();
  Optional<String> term = Optional.empty();
  Optional<String> alias = Optional.empty();

  /** Whether it only defines a short name. */
  boolean defines;

  /** The code of the issuer in the symbol, {@code TW}; empty if it has none. */
  Optional<String> issuerCode = Optional.empty();

  /** How many bodies issued it by its symbol: {@code TTLT-BTC-BNV} two. */
  int issuers = 1;

  /** Whether the list before it has its date, {@code cùng ngày}. */
  boolean sharesDate;

  /** The dates that it and the members before it have, in their order, {@code lần lượt}. */
  List<PartialDate> dealt = List.of();

  /** Who issued it and when, where that is told before it. */
  Optional<Issuance> issuance = Optional.empty();

  final Set<Attribute> inherited = EnumSet.noneOf(Attribute.class);
  final Set<Defect> defects = EnumSet.noneOf(Defect.class);

  Found(Form form, int from, int to) {
    this.form = form;
    this.from = from;
    this.to = to;
  }

  static Found named(int from, int to, DocumentKind kind) {
    Found found = new Found(Form.NAMED, from, to);
    found.kind = Optional.of(kind);
    return found;
  }

  /** The same words as another form. */
  Found as(Form other) {
    Found copy = new Found(other, from, to);
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

  void take(PrintedCode code) {
    number = code.number();
    symbol = code.symbol();
    issuerCode = code.issuerCode();
    code.defects().forEach(defect -> defects.add(Defect.valueOf(defect.name())));
  }

  /** Whether this is a full mention that a shorter one can stand for. */
  boolean isFull() {
    return form == Form.NUMBERED && symbol.isPresent() && number.isPresent();
  }

  boolean isOf(DocumentKind wanted) {
    return kind.filter(wanted::equals).isPresent();
  }

  /** A number without its year and leading zeros: {@code 05/2020} is 5. */
  static String bare(String number) {
    int slash = number.indexOf('/');
    return withoutZeros(slash < 0 ? number : number.substring(0, slash));
  }

  /** A number without leading zeros. */
  static String withoutZeros(String number) {
    int start = 0;
    while (start < number.length() && number.charAt(start) == '0') {
      start++;
    }
    return number.substring(start);
  }

  Linked linked() {
    return new Linked(
        form,
        from,
        to,
        new Reference(kind, number, symbol, date, issuer, term),
        new Linked.Links(alias, defines, inherited, defects));
  }
}
