package org.chithi.cite;

import java.util.Optional;
import org.chithi.model.DocumentNumber;
import org.chithi.model.Issuer;
import org.chithi.model.Letterhead;
import org.chithi.model.Level;
import org.chithi.model.PartialDate;
import org.chithi.model.PartyTerms;
import org.chithi.model.Provinces;

/**
 * The province and term in which a document has its number, {@code 05-NQ/TU}: the same number of
 * another province or term is another document.
 */
final class OwnSeries {

  private final Optional<String> province;
  private final Optional<PartialDate> date;
  private final Optional<String> issuerCode;
  private final Optional<Level> level;

  OwnSeries(Letterhead head) {
    String issuer = head.issuer().map(Issuer::name).orElse("");
    this.province =
        Provinces.ofBodies(head.superior().orElse("") + '\n' + issuer)
            .or(() -> head.place().flatMap(Provinces::named));
    this.date = head.date().map(PartialDate::of);
    this.issuerCode = head.number().map(DocumentNumber::symbol).map(OwnSeries::lastPart);
    this.level = head.issuer().flatMap(Issuer::level);
  }

  private static String lastPart(String symbol) {
    int mark = Math.max(symbol.lastIndexOf('/'), symbol.lastIndexOf('-'));
    return symbol.substring(mark + 1);
  }

  /** Whether a mention with the number of the document is of another province or term. */
  boolean isAnother(Optional<String> issuer, Optional<PartialDate> day) {
    Optional<String> named = issuer.flatMap(Provinces::ofBodies);
    boolean elsewhere = named.isPresent() && province.isPresent() && !named.equals(province);
    return elsewhere || isOfOtherTerm(day);
  }

  /**
   * Whether a day lies for sure in another term than the document, or in another year where no
   * party committee gave its number: such a number returns.
   */
  private boolean isOfOtherTerm(Optional<PartialDate> day) {
    if (date.isEmpty() || day.isEmpty() || date.get().year() == day.get().year()) {
      return false;
    }
    if (!issuerCode.map(CitationTerms::isPartyIssuer).orElseGet(this::isPartyLevel)) {
      return true;
    }
    return isCentral()
        ? !PartyTerms.share(date.get(), day.get())
        : !PartyTerms.mayShareLocally(date.get(), day.get());
  }

  private boolean isPartyLevel() {
    return level.filter(it -> it != Level.STATE && it != Level.MASS).isPresent();
  }

  private boolean isCentral() {
    return level
        .map(it -> it == Level.CENTRAL)
        .orElseGet(() -> issuerCode.filter(it -> it.endsWith("TW")).isPresent());
  }
}
