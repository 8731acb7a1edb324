package org.chithi.resolve;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.chithi.cite.Citation;
import org.chithi.cite.Reference;
import org.chithi.model.Bodies;
import org.chithi.model.DocumentKind;
import org.chithi.model.DocumentNumber;
import org.chithi.model.Issuer;
import org.chithi.model.Letterhead;
import org.chithi.model.PartialDate;
import org.chithi.text.Folding;

/**
 * The identity of a document as far as its own words give it.
 *
 * @param parts its own number taken apart, or the name of a statute; empty if it prints none
 * @param scope the code of its issuer
 * @param jurisdiction the place of that code
 * @param date the day in its head, else the one under which the text cites itself
 * @param isLate whether the text cites several documents of later days, so that its own is wrong
 */
record OwnIdentity(
    Optional<SymbolParts> parts,
    String scope,
    Jurisdiction jurisdiction,
    Optional<PartialDate> date,
    boolean isLate) {

  /** So many documents of later days are no slips. */
  private static final int SEVERAL = 2;

  private static final String NOBODY = "VN";

  /** So many syllables of a title show that it is meant. */
  private static final int LEAST_SYLLABLES = 7;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NO_DIGIT = Pattern.compile("\\D");

  static OwnIdentity of(CitationSheet sheet) {
    Letterhead head = sheet.letterhead();
    Optional<SymbolParts> parts =
        head.number()
            .flatMap(number -> parts(number, head.kind()))
            .or(() -> sole(sheet, OwnIdentity::parts))
            .or(() -> statute(head));
    String scope = parts.map(SymbolParts::scope).orElseGet(() -> scope(head));
    Optional<PartialDate> date =
        sheet
            .headDate()
            .filter(it -> it.isWhole())
            .or(() -> sole(sheet, reference -> parts(reference).flatMap(it -> reference.date())))
            .or(sheet::headDate);
    Jurisdiction place =
        parts
            .flatMap(JurisdictionReader::inName)
            .orElseGet(() -> new JurisdictionReader(sheet).own(scope));
    return new OwnIdentity(parts, scope, place, date, isLate(sheet, date));
  }

  /** The latest day that a sheet cites for sure. */
  static Optional<LocalDate> latest(CitationSheet sheet) {
    return sheet.items().stream()
        .flatMap(item -> ClusterReader.date(item.citation()).stream())
        .map(PartialDate::first)
        .max(Comparator.naturalOrder());
  }

  /**
   * The same with the date of a register, of a document that prints none: that of the only one of
   * its number that can cite what is of the latest day.
   */
  OwnIdentity dated(Optional<LocalDate> latest, KnownDocuments known) {
    if (date.isPresent() || parts.isEmpty() || latest.isEmpty()) {
      return this;
    }
    List<PartialDate> dates =
        known.of(SeriesKey.of(parts.get(), jurisdiction)).stream()
            .filter(row -> row.parts().type().equals(parts.get().type()))
            .flatMap(row -> row.document().date().stream())
            .filter(day -> !day.last().isBefore(latest.get()))
            .distinct()
            .toList();
    return dates.size() == 1
        ? new OwnIdentity(parts, scope, jurisdiction, Optional.of(dates.get(0)), isLate)
        : this;
  }

  /** The day of the document where nothing speaks against it: none that it cites is later. */
  Optional<LocalDate> day() {
    return date.filter(it -> it.isWhole() && !isLate).map(PartialDate::first);
  }

  private static Optional<SymbolParts> parts(DocumentNumber number, Optional<DocumentKind> kind) {
    return number.number().map(it -> SymbolParts.of(it, number.symbol(), kind));
  }

  private static Optional<SymbolParts> parts(Reference reference) {
    return reference
        .number()
        .flatMap(
            number -> reference.symbol().map(it -> SymbolParts.of(number, it, reference.kind())));
  }

  /**
   * Whether some words are a title, perhaps without a part in its middle or at its end: {@code Kế
   * hoạch phát triển chợ giai đoạn 2026-2030} without {@code trên địa bàn tỉnh Đồng Nai}.
   */
  static boolean isCut(String words, String title) {
    String said = plain(words);
    String own = plain(title);
    int same = 0;
    int syllables = 0;
    while (same < said.length() && same < own.length() && said.charAt(same) == own.charAt(same)) {
      syllables += said.charAt(same) == ' ' ? 1 : 0;
      same++;
    }
    return syllables >= LEAST_SYLLABLES
        && own.endsWith(said.substring(same))
        && digits(own).equals(digits(said));
  }

  private static String plain(String words) {
    return NO_WORD.matcher(Folding.key(words)).replaceAll(" ").strip() + ' ';
  }

  private static String digits(String plain) {
    return NO_DIGIT.matcher(plain).replaceAll("");
  }

  /** What all mentions agree in by which a text cites itself. */
  private static <T> Optional<T> sole(
      CitationSheet sheet, Function<Reference, Optional<T>> attribute) {
    List<T> found =
        sheet.items().stream()
            .map(CitationSheet.Item::citation)
            .filter(it -> it.form() == Citation.Form.SELF)
            .flatMap(it -> attribute.apply(it.reference()).stream())
            .distinct()
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /**
   * {@code ĐIỀU LỆ / ĐẢNG CỘNG SẢN VIỆT NAM} goes by its name; the body under the type word is that
   * whose statute it is.
   */
  private static Optional<SymbolParts> statute(Letterhead head) {
    return head.kind()
        .filter(it -> it == DocumentKind.DIEU_LE)
        .flatMap(
            kind ->
                head.title()
                    .map(Bodies::ordinaryCase)
                    .or(
                        () ->
                            head.issuer()
                                .filter(it -> it.evidence() == Issuer.Evidence.TITLE)
                                .map(Issuer::name))
                    .map(name -> NamedDocuments.of(kind, kind.printedName() + ' ' + name)));
  }

  private static boolean isLate(CitationSheet sheet, Optional<PartialDate> date) {
    return sheet.items().stream()
            .map(item -> item.citation().reference())
            .filter(it -> it.number().isPresent())
            .flatMap(it -> it.date().stream())
            .filter(PartialDate::isWhole)
            .filter(cited -> date.filter(own -> cited.first().isAfter(own.last())).isPresent())
            .distinct()
            .limit(SEVERAL)
            .count()
        == SEVERAL;
  }

  /** The code of the issuer of a document that prints no number. */
  private static String scope(Letterhead head) {
    return head.number()
        .map(DocumentNumber::symbol)
        .map(symbol -> SymbolCodes.of(symbol, head.kind()).scope())
        .or(() -> head.issuer().map(Issuer::name).flatMap(IssuerCodes::ofIssuer))
        .or(() -> head.issuer().flatMap(Issuer::level).flatMap(IssuerCodes::ofLevel))
        .orElse(NOBODY);
  }
}
