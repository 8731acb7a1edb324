package org.chithi.resolve;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chithi.cite.CitationTerms;
import org.chithi.cite.Reference;
import org.chithi.model.Issuer;
import org.chithi.model.Level;
import org.chithi.model.PartialDate;
import org.chithi.model.Provinces;
import org.chithi.model.Units;
import org.chithi.resolve.IssuerCodes.Extent;

/** Decides to which place a local code belongs that stands in a text. */
final class JurisdictionReader {

  private final HomePlaces home;
  private final Optional<Level> level;
  private final Optional<LocalDate> day;
  private final Jurisdiction open;

  /** The city below a province whose committee the text is of, {@code Hạ Long}. */
  private final Optional<String> city;

  /** The places that issuers name, each read once. */
  private final Map<String, Optional<String>> named = new HashMap<>();

  JurisdictionReader(CitationSheet sheet) {
    this.home = sheet.home();
    this.level = sheet.letterhead().issuer().flatMap(Issuer::level);
    this.day = sheet.letterhead().date();
    this.open = new Jurisdiction.Open(sheet.key());
    this.city = city(sheet);
  }

  /**
   * A place as far as one text gives it.
   *
   * @param place the place
   * @param among the provinces that an open one can be; empty if it can be any
   */
  record Found(Jurisdiction place, Set<String> among) {
    private Found(Jurisdiction place) {
      this(place, Set.of());
    }
  }

  /** The place of a code in a citation. */
  private Found of(SymbolParts parts, Reference reference) {
    String scope = parts.scope();
    Extent extent = IssuerCodes.extent(scope);
    Optional<String> own = reference.issuer().filter(it -> HomePlaces.isOwn(it, extent));
    boolean field = parts.type().equals(SymbolParts.LETTER) && !CitationTerms.isIssuerCode(scope);
    boolean central = extent == Extent.COUNTRY && !field;
    return central || own.isEmpty()
        ? ofExtent(extent, reference)
        : at(named(reference).or(() -> own));
  }

  /**
   * A place as far as one text gives it, an open one by the province of a subject: {@code giá đất
   * trên địa bàn tỉnh Vĩnh Phúc}, else by the only province whose bodies its sentence names; that
   * of a rule without a body by its name.
   */
  Found of(SymbolParts parts, Reference reference, String subject, String sentence) {
    Optional<Jurisdiction> inName = inName(parts);
    Found found = inName.isPresent() ? new Found(inName.get()) : of(parts, reference);
    if (!found.place.isOpen()) {
      return found;
    }
    return HomePlaces.provinceOf(subject)
        .or(() -> reference.issuer().isPresent() ? Optional.empty() : Provinces.ofBodies(sentence))
        .filter(it -> found.among.isEmpty() || found.among.contains(it))
        .map(it -> at(Optional.of(it)))
        .orElse(found);
  }

  /** The place in the name of a rule that no body is named with. */
  static Optional<Jurisdiction> inName(SymbolParts rule) {
    return NamedDocuments.isOfNobody(rule)
        ? HomePlaces.provinceOf(rule.key().toString()).map(Jurisdiction::of)
        : Optional.empty();
  }

  private Found ofExtent(Extent extent, Reference reference) {
    return switch (extent) {
      case COUNTRY -> new Found(Jurisdiction.COUNTRY);
      case PROVINCE -> {
        Optional<String> name = named(reference);
        yield name.flatMap(Provinces::named).isPresent()
            ? new Found(Jurisdiction.of(name.get()))
            : committee(reference, name);
      }
      case DISTRICT ->
          within(
              named(reference)
                  .map(Units::withoutDistrict)
                  .or(
                      () ->
                          isBelowProvince() || level.isEmpty()
                              ? home.district()
                              : Optional.empty()));
      case BODY -> within(named(reference).or(home::body));
      case ANY -> {
        Optional<String> name = named(reference);
        yield name.isPresent() ? within(name) : byLevel(reference);
      }
    };
  }

  private Optional<String> named(Reference reference) {
    return reference.issuer().isEmpty()
        ? Optional.empty()
        : named.computeIfAbsent(reference.issuer().get(), HomePlaces::ofIssuer);
  }

  /**
   * A committee without a province in its name: that of a city below a province has the code of the
   * province's, {@code Thành ủy Vinh}; where a text of such a city names no body, it is open whose.
   */
  private Found committee(Reference reference, Optional<String> name) {
    boolean ofCity = reference.issuer().filter(Units::isOfCity).isPresent();
    if (ofCity && (name.isPresent() || city.isPresent())) {
      return within(name.or(() -> city));
    }
    boolean provincial =
        reference.issuer().flatMap(Units::level).filter(it -> it == Level.PROVINCE).isPresent();
    return city.isEmpty() || provincial ? own(reference.date()) : new Found(open);
  }

  private static Optional<String> city(CitationSheet sheet) {
    return sheet
        .letterhead()
        .issuer()
        .map(Issuer::name)
        .filter(Units::isOfCity)
        .flatMap(issuer -> HomePlaces.ofIssuer(issuer).or(() -> sheet.home().district()))
        .filter(name -> Provinces.named(name).isEmpty());
  }

  /** The place of the document's own code. */
  Jurisdiction own(String scope) {
    Found own =
        switch (IssuerCodes.extent(scope)) {
          case COUNTRY -> new Found(Jurisdiction.COUNTRY);
          case PROVINCE -> city.isPresent() ? within(city) : at(home.province());
          case DISTRICT -> within(home.district());
          case BODY -> within(home.body());
          case ANY -> within(home.body().or(home::district).or(home::province));
        };
    return own.place();
  }

  private Found at(Optional<String> name) {
    return new Found(name.map(Jurisdiction::of).orElse(open));
  }

  /**
   * A name below the province with the province after it, {@code Châu Thành, Long An}: many
   * provinces have one. A name that is none, {@code UBND tỉnh}, is open without a province.
   */
  private Found within(Optional<String> name) {
    if (name.isEmpty() || Provinces.named(name.get()).isPresent()) {
      return at(name);
    }
    String last = name.get().substring(name.get().lastIndexOf(' ') + 1);
    boolean proper = !last.isEmpty() && Character.isUpperCase(last.charAt(0));
    return home.province().isPresent()
        ? at(Optional.of(name.get() + ", " + home.province().get()))
        : at(name.filter(it -> proper));
  }

  /** The province of the text, or one of those it was formed of if an older day is spoken of. */
  private Found own(Optional<PartialDate> cited) {
    if (home.province().isEmpty() || day.isEmpty() || cited.isEmpty()) {
      return at(home.province());
    }
    Set<String> among = Provinces.meantBy(home.province().get(), day.get(), cited.get());
    return among.size() == 1
        ? new Found(Jurisdiction.of(among.iterator().next()))
        : new Found(open, among);
  }

  /** The provinces that the one of the text was formed of after a date; empty if of none. */
  Set<String> former(Optional<PartialDate> cited) {
    return own(cited).among();
  }

  private boolean isBelowProvince() {
    return level.filter(it -> it == Level.DISTRICT || it == Level.COMMUNE).isPresent();
  }

  /** By the level that the issuer's words name, else by that of the text. */
  private Found byLevel(Reference reference) {
    Optional<Level> said = reference.issuer().flatMap(Units::level);
    if (said.map(it -> it == Level.PROVINCE).orElse(!isBelowProvince())) {
      return own(reference.date());
    }
    boolean below = said.isPresent() && isBelowProvince();
    return within(below ? home.district() : Optional.empty());
  }
}
