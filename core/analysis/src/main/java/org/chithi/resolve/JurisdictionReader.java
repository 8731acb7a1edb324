package org.chithi.resolve;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.chithi.cite.Reference;
import org.chithi.model.Issuer;
import org.chithi.model.Level;
import org.chithi.model.PartialDate;
import org.chithi.model.Provinces;
import org.chithi.text.Folding;

/** Tells to which place a local code belongs that stands in a text. */
final class JurisdictionReader {

  private static final String COUNTRY = "";
  private static final String CITY_COMMITTEE = "thành ủy";

  private final HomePlaces home;
  private final Optional<Level> level;
  private final Optional<LocalDate> day;
  private final String open;

  /** The city below a province whose committee the text is of, {@code Hạ Long}. */
  private final Optional<String> city;

  JurisdictionReader(CitationSheet sheet) {
    this.home = sheet.home();
    this.level = sheet.letterhead().issuer().flatMap(Issuer::level);
    this.day = sheet.letterhead().date();
    this.open = "?" + sheet.key();
    this.city = city(sheet);
  }

  /**
   * A place.
   *
   * @param place its name, empty for the country, {@code ?} and a key if open
   * @param among the provinces that an open one can be; empty if it can be any
   */
  record Where(String place, Set<String> among) {}

  Where of(String scope, Reach reach, Reference reference) {
    Optional<String> named = reference.issuer().flatMap(HomePlaceReader::named);
    return switch (reach) {
      case COUNTRY -> new Where(COUNTRY, Set.of());
      case PROVINCE ->
          named.filter(name -> Provinces.named(name).isPresent()).isPresent()
              ? new Where(named.get(), Set.of())
              : committee(reference, named);
      case DISTRICT ->
          within(
              named
                  .map(JurisdictionReader::withoutLevel)
                  .or(() -> isBelowProvince() ? home.district() : Optional.empty()));
      case BODY -> within(named.or(() -> home.body()));
      case ANY -> named.isPresent() ? within(named) : byLevel(reference);
    };
  }

  /**
   * A committee without a province in its name: that of a city below a province has the code of the
   * province's, {@code Thành ủy Vinh}; where a text of such a city names no body, it is open whose.
   */
  private Where committee(Reference reference, Optional<String> named) {
    String issuer = Folding.key(reference.issuer().orElse(""));
    boolean ofCity = issuer.contains(CITY_COMMITTEE);
    if (ofCity && (named.isPresent() || city.isPresent())) {
      return within(named.or(() -> city));
    }
    boolean tells = city.isEmpty() || issuer.contains("tỉnh");
    return tells ? own(reference.date()) : new Where(open, Set.of());
  }

  private static Optional<String> city(CitationSheet sheet) {
    Optional<String> issuer = sheet.letterhead().issuer().map(Issuer::name);
    boolean ofCity = issuer.filter(it -> Folding.key(it).contains(CITY_COMMITTEE)).isPresent();
    return ofCity
        ? issuer
            .flatMap(HomePlaceReader::named)
            .or(() -> sheet.home().district())
            .filter(name -> Provinces.named(name).isEmpty())
        : Optional.empty();
  }

  /** The place of the document's own number. */
  Where own(String scope, Optional<PartialDate> date) {
    return switch (Reach.of(scope)) {
      case COUNTRY -> new Where(COUNTRY, Set.of());
      case PROVINCE -> city.isPresent() ? within(city) : at(home.province());
      case DISTRICT -> within(home.district());
      case BODY -> within(home.body());
      case ANY -> within(home.body().or(() -> home.district()).or(() -> home.province()));
    };
  }

  private Where at(Optional<String> name) {
    return new Where(name.orElse(open), Set.of());
  }

  /**
   * A name below the province with the province behind it, {@code Châu Thành, Long An}: many
   * provinces have one. A name that is none, {@code UBND tỉnh}, is open without a province.
   */
  private Where within(Optional<String> name) {
    if (name.isEmpty() || Provinces.named(name.get()).isPresent()) {
      return at(name);
    }
    String last = name.get().substring(name.get().lastIndexOf(' ') + 1);
    boolean proper = Character.isUpperCase(last.charAt(0));
    return home.province().isPresent()
        ? at(Optional.of(name.get() + ", " + home.province().get()))
        : at(name.filter(it -> proper));
  }

  /** The province of the text, or one of those it was formed of if an older day is spoken of. */
  private Where own(Optional<PartialDate> cited) {
    if (home.province().isEmpty() || day.isEmpty() || cited.isEmpty()) {
      return at(home.province());
    }
    Set<String> among = Provinces.meantBy(home.province().get(), day.get(), cited.get());
    return among.size() == 1
        ? new Where(among.iterator().next(), Set.of())
        : new Where(open, among);
  }

  /** The provinces that the one of the text was formed of after a date; empty if of none. */
  Set<String> former(Optional<PartialDate> cited) {
    return own(cited).among();
  }

  private boolean isBelowProvince() {
    return level.filter(it -> it == Level.DISTRICT || it == Level.COMMUNE).isPresent();
  }

  /** By the level that the issuer's words tell, else by that of the text. */
  private Where byLevel(Reference reference) {
    String issuer = Folding.key(reference.issuer().orElse(""));
    boolean tells = issuer.contains("huyện") || issuer.contains("quận") || issuer.contains("xã");
    if (issuer.contains("tỉnh") || issuer.contains("thành phố") || !tells && !isBelowProvince()) {
      return own(reference.date());
    }
    return within(tells && isBelowProvince() ? home.district() : Optional.empty());
  }

  private static String withoutLevel(String name) {
    return name.replaceFirst("^(?:huyện|quận|thị xã) ", "");
  }
}
